"""A delivery to be carried, as the worker would have made it."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from barnlots.model.delivery import Delivery, Passage
from barnlots.model.disclosure import Because, Disclosure, Ground, Item, Withheld

DUTY = Ground(
    row="anmälan",
    kind="plikt",
    sources=("SoL 2025:400 19 kap. 1 §", "OSL 2009:400 10 kap. 28 §"),
)
CONSENT = Ground(
    row="remiss-från-skola",
    kind="samtycke",
    sources=("OSL 2009:400 12 kap. 2 §",),
    consents=("samtycke-1",),
)
WORDS = "Mamma är borta och jag lagar maten"


def delivery(
    says: Mapping[str, Sequence[str]] | None = None,
    *,
    id: str = "ärende/ekskolan/överlämning-3",
    grounds: Mapping[str, Ground] | None = None,
    kept_in: Mapping[str, str] | None = None,
    withheld: Sequence[tuple[str, Because]] = (),
    protected: bool = False,
) -> Delivery:
    """A concern report from Ekskolan that says this, item by item."""
    says = {"barnets egna ord": (WORDS,)} if says is None else says
    items = tuple(
        Item(name=name, category="iakttagelser", ground=(grounds or {}).get(name, DUTY))
        for name in says
    )
    return Delivery(
        id=id,
        case="ärende",
        part="ärende/ekskolan",
        holder="ekskolan",
        title="Orosanmälan till socialnämnden",
        sender="skola" if protected else "Ekskolan",
        receiver="Socialkontoret Norr",
        offered_at=datetime(2026, 10, 6, 8, 30, 12, 345_678, tzinfo=UTC),
        disclosure=Disclosure(
            id=id,
            document="orosanmälan",
            receiver_kind="socialtjänst",
            receiver="socialkontoret-norr",
            items=items,
            withheld=tuple(Withheld(name=name, because=why) for name, why in withheld),
            protected=protected,
        ),
        passages=tuple(
            Passage(item=name, text=tuple(text), kept_in=(kept_in or {}).get(name))
            for name, text in says.items()
        ),
    )
