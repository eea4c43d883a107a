"""Of any table laid over another: where nothing is said, nothing leaves of any child that the base
would have kept, and nothing on an easier ground, whatever anybody has answered."""

import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from hypothesis import event, given
from hypothesis import strategies as st
from tests.protection.table import base_in

from barnlots.authoring.border.situations import NOW, Answers, Suspicion, part_in
from barnlots.kernel.evaluate import interpreter_of
from barnlots.kernel.sharing import clear
from barnlots.model.disclosure import Consent, Ruling
from barnlots.model.facts import Value
from barnlots.model.part import Part
from barnlots.model.truth import Truth
from barnlots.packs import read_policy
from barnlots.policy.conditions import All, Any, Compare, Condition, Is, Known, Not
from barnlots.policy.grounds import Giver, GroundKind, GroundRule
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation
from barnlots.protection import loosenings

VALUES: dict[str, tuple[Value | None, ...]] = {
    "ålder": (None, 5, 17, 18),
    "ledsen": (None, "nej", "ibland", "ofta"),
    "vårdbehov": (None, "nej", "säkert"),
    "mognad": (None, "ännu för ung", "tillsammans", "själv"),
    "hindrad": (None, "ja", "nej"),
    "bortrest": (None, "ja", "nej"),
}
LINES: tuple[Condition, ...] = (
    Is(fact="mognad", values=("tillsammans",)),
    Is(fact="mognad", values=("tillsammans", "själv")),
    Compare(fact="ålder", op="under", bound=18),
    Is(fact="behöver vård", values=("ja",)),
    Compare(fact="ledsen", op="minst", bound="ibland"),
    Is(fact="hindrad", values=("ja",)),
    Not(of=Known(fact="bortrest")),
    Not(of=Is(fact="bortrest", values=("ja",))),
)
ONES = ("skola", "bup")
FIRST, SECOND, CHILD = "vårdnadshavare-1", "vårdnadshavare-2", "barnet"


@cache
def base() -> Policy:
    with tempfile.TemporaryDirectory() as folder:
        return read_policy(base_in(Path(folder)))


def some(among: tuple[str, ...], least: int = 1) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(among), min_size=least, unique=True).map(
        lambda found: tuple(sorted(found))
    )


CONDITIONS = st.one_of(
    st.none(),
    st.sampled_from(LINES),
    st.lists(st.sampled_from(LINES), min_size=2, max_size=2).map(lambda two: All(of=tuple(two))),
    st.lists(st.sampled_from(LINES), min_size=2, max_size=2).map(lambda two: Any(of=tuple(two))),
)
KINDS = ("barnets ord", "hälsa", "skolgång")
GIVERS = some(tuple(map(str, Giver))).map(lambda names: tuple(map(Giver, names)))
ITEMS = ("frågan", "hur barnet mår", "barnets egna ord", "skolan")


def _place(draw: st.DrawFn, among: Sequence[object]) -> int:
    return draw(st.integers(0, len(among) - 1))


def _row(draw: st.DrawFn, policy: Policy) -> Policy:
    rows = list(policy.grounds)
    at, other = _place(draw, rows), draw(st.sampled_from(tuple(GroundKind)))
    changes: tuple[dict[str, object], ...] = (
        {"ground": other},
        {"when": draw(CONDITIONS)},
        {"sender": draw(some(ONES))},
        {"receiver": draw(some(ONES))},
        {"categories": draw(some(KINDS, 0))},
    )
    rows[at] = rows[at].model_copy(update=draw(st.sampled_from(changes)))
    return policy.model_copy(update={"grounds": tuple(rows)})


def _other_row(draw: st.DrawFn, policy: Policy) -> Policy:
    rows = list(policy.grounds)
    if draw(st.booleans()) and len(rows) > 1:
        del rows[_place(draw, rows)]
    else:
        new = GroundRule(
            id=f"ny-{len(rows)}",
            document=draw(st.sampled_from(("remiss", "underlag"))),
            sender=("bup",),
            receiver=("skola",),
            ground=draw(st.sampled_from(tuple(GroundKind))),
            sources=rows[0].sources,
            because="",
            when=draw(CONDITIONS),
        )
        rows.insert(_place(draw, rows), new)
    return policy.model_copy(update={"grounds": tuple(rows)})


def _document(draw: st.DrawFn, policy: Policy) -> Policy:
    found = list(policy.documents)
    at = _place(draw, found)
    found[at] = found[at].model_copy(update={"items": draw(some(ITEMS))})
    return policy.model_copy(update={"documents": tuple(found)})


def _piece(draw: st.DrawFn, policy: Policy) -> Policy:
    found = list(policy.pieces)
    at = _place(draw, found)
    found[at] = found[at].model_copy(update={"category": draw(st.sampled_from(KINDS))})
    return policy.model_copy(update={"pieces": tuple(found)})


def _consent(draw: st.DrawFn, policy: Policy) -> Policy:
    found = list(policy.consents)
    at = _place(draw, found)
    what = draw(st.sampled_from(("givers", "when", "gone", "other place")))
    if what == "gone" and len(found) > 1:
        del found[at]
    elif what == "other place":
        found.insert(_place(draw, found), found.pop(at))
    elif what == "when":
        found[at] = found[at].model_copy(update={"when": draw(CONDITIONS)})
    else:
        found[at] = found[at].model_copy(update={"given_by": draw(GIVERS)})
    return policy.model_copy(update={"consents": tuple(found)})


def _fact(draw: st.DrawFn, policy: Policy) -> Policy:
    when = draw(st.sampled_from(LINES[4:]))
    facts = tuple(
        one.model_copy(update={"derived_when": when}) if one.name == "behöver vård" else one
        for one in policy.vocabulary.facts
    )
    words = policy.vocabulary.model_copy(update={"facts": facts})
    return policy.model_copy(update={"vocabulary": words})


CHANGES = (_row, _row, _other_row, _document, _piece, _consent, _consent, _fact)


@st.composite
def tables(draw: st.DrawFn) -> Policy:
    """The table of the base with up to three changes of any sort."""
    policy = base()
    for change in draw(st.lists(st.sampled_from(CHANGES), min_size=1, max_size=3)):
        policy = change(draw, policy)
    return policy


CHILDREN = st.fixed_dictionaries({name: st.sampled_from(found) for name, found in VALUES.items()})
SAID = st.fixed_dictionaries(
    {one: st.sampled_from((None, "ja", "nej")) for one in (FIRST, SECOND, CHILD)}
)


def part_with(said: dict[str, str | None], allows: tuple[str, ...] | None, document: str) -> Part:
    part = part_in(Suspicion.NOBODY, Answers.ALL, document, "skola")
    guardians = [one.id for one in part.child.consenting_guardians]
    names = {FIRST: guardians[0], SECOND: guardians[1], CHILD: "barnet"}
    consents = {
        one: Consent(
            id=one,
            given_by=names[one],
            document=document,
            receiver="skola",
            given_at=NOW,
            refused=answer == "nej",
        )
        for one, answer in said.items()
        if answer is not None
    }
    ruling = Ruling(
        id="r",
        document=document,
        receiver="skola",
        allows=allows or (),
        because="så",
        by="n",
        at=NOW,
    )
    rulings = {} if allows is None else {"r": ruling}
    return part.model_copy(update={"consents": consents, "rulings": rulings})


def leaving(policy: Policy, part: Part, facts: dict[str, Value], document: str) -> dict[str, str]:
    """What leaves, each with the kind of its ground."""
    situation = Situation(facts=facts, unknown={}, ways={}, reasons=(), parameters={})

    def judge(condition: Condition) -> Truth:
        return interpreter_of(policy).judge(condition, situation)

    cleared = clear(policy, part, judge, "bup", document, "skola", NOW)
    return {one.name: one.ground.kind for one in cleared.items}


@given(
    own=tables(),
    children=st.lists(
        st.tuples(CHILDREN, SAID, st.one_of(st.none(), some(ITEMS, 0))), min_size=12, max_size=12
    ),
)
def test_where_nothing_is_said_nothing_leaves_more_easily(
    own: Policy,
    children: list[tuple[dict[str, Value | None], dict[str, str | None], tuple[str, ...] | None]],
) -> None:
    said = list(loosenings(base(), own))
    event("something is said" if said else "nothing is said")
    if said:
        return
    for known, answers, allows in children:
        facts = {name: value for name, value in known.items() if value is not None}
        for document in ("remiss", "underlag"):
            out = leaving(own, part_with(answers, allows, document), facts, document)
            for name, ground in out.items():
                # By that sort of answer alone, and by none where none was asked for.
                asked = answers if ground == GroundKind.CONSENT else {CHILD: answers[CHILD]}
                weighed = allows if ground == GroundKind.WEIGHED else None
                before = part_with(asked, weighed, document)
                assert name in leaving(base(), before, facts, document)
