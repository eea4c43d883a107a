"""As simple as can be, for the kit to be tried on: a box that receipts lie in, a register that is
asked about a child, and an adapter that asks over the network by a way that it is given."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import MappingProxyType
from typing import cast

from barnlots.model.delivery import Delivery, Receipt
from barnlots.model.part import HandoverState
from barnlots.ports import Incoming, Unusable

SECRET = "Hanna i receptionen"


class Box:
    """Receipts lie in it until they are confirmed."""

    def __init__(self) -> None:
        self.lies: dict[str, Receipt] = {}
        self.is_down = False

    def waiting(self) -> Iterator[Receipt]:
        if self.is_down:
            raise ConnectionError(SECRET)
        yield from list(self.lies.values())

    def confirm(self, receipt: str) -> None:
        del self.lies[receipt]


class Sender:
    """The receiver that fills the box."""

    secrets = (SECRET,)

    def __init__(self, box: Box) -> None:
        self.box = box

    def adapter(self) -> Box:
        return self.box

    def send(self, handover: str, state: HandoverState, received_by: str | None = None) -> None:
        name = f"{handover} {state}"
        self.box.lies[name] = Receipt(
            handover=handover, state=state, received_by=received_by, id=name
        )

    def send_back(self, handover: str, because: str) -> None:
        self.box.lies[f"åter {handover}"] = Receipt(
            handover=handover,
            state=HandoverState.RETURNED,
            id=f"åter {handover}",
            because=because,
            proposed_next="den som det är",
        )

    def send_odd(self, handover: str) -> None:
        self.box.lies[f"udda {handover}"] = cast(Receipt, handover)

    def send_bad(self) -> bool:
        # An adapter is written by others: its types are what it says and not what it does.
        self.box.lies["skräp"] = cast(Receipt, SECRET)
        return True

    @contextmanager
    def down(self) -> Iterator[None]:
        self.box.is_down = True
        yield
        self.box.is_down = False


class Register:
    """What a school says of its pupils, and the adapter that asks it."""

    child, case, another = "barn", "ärende", "annat barn"
    says: Mapping[str, tuple[str, ...]] = MappingProxyType(
        {"vem det gäller": ("Elev Elevsson",), "skola": ("Ekskolan", "Klass 4 B")}
    )

    where = ("Ekskolan",)

    def __init__(self) -> None:
        self.is_down = self.is_confused = False

    def adapter(self) -> "Register":
        return self

    def passage(self, child: str, case: str, item: str, protected: bool) -> Sequence[str]:
        if self.is_down:
            raise ConnectionError
        of = self.child if self.is_confused else child
        self.check(child, of)
        told = self.says.get(item, ()) if of == self.child else ()
        return [one for one in told if not (protected and one in self.where)]

    def check(self, asked: str, answered: str) -> None:
        if answered != asked:
            raise ConnectionError

    @contextmanager
    def down(self) -> Iterator[None]:
        self.is_down = True
        yield
        self.is_down = False

    @contextmanager
    def confused(self) -> Iterator[None]:
        self.is_confused = True
        yield
        self.is_confused = False


class Asks:
    """Carries out, brings in, hears receipts and says what the own system does, all of it by asking
    once."""

    def __init__(self, ask: Callable[[], object]) -> None:
        self._ask = ask

    def deliver(self, delivery: Delivery) -> Receipt:
        self._ask()
        return Receipt(handover=delivery.id, state=HandoverState.DELIVERED)

    def receipt(self, handover: str) -> Receipt | None:
        self._ask()
        return None

    def stored(self, handovers: Collection[str]) -> Collection[str]:
        self._ask()
        return ()

    def commands(self) -> Iterator[Incoming | Unusable]:
        self._ask()
        yield from ()

    def taken(self, keys: Collection[str]) -> None:
        self._ask()

    def again(self, content: str, place: str) -> Incoming | Unusable:
        return Unusable("", place, "BL-I101")

    def waiting(self) -> Iterator[Receipt]:
        self._ask()
        yield from ()

    def confirm(self, receipt: str) -> None:
        self._ask()

    def passage(self, child: str, case: str, item: str, protected: bool) -> Sequence[str]:
        self._ask()
        return ()
