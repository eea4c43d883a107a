"""Who the pupils are, as a register says: a part begins with it, and hears what is new while it is
open.

It is told once. When a person has said otherwise since, that stands until the register has
something new to say.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import islice

from barnlots.detection.remembered import Described, Pupil, Remembered
from barnlots.model.base import canonical_json
from barnlots.model.commands import DescribeChild, case_of_part, part_id
from barnlots.model.errors import BarnlotsError
from barnlots.model.people import ENGINE, Child
from barnlots.model.pseudonym import keyed
from barnlots.service import Barnlots, Outcome

# Who these pupils are; those that it does not have are left out. Raises BarnlotsError.
Children = Callable[[Collection[str]], Iterable[Child]]

GROUP = 500


def of_files(protected: Mapping[str, bool], *, others: bool) -> Children:
    """What files of attendance say of pupils: only whether their identity is protected. `others`
    is whether they then tell of all who are, so that nobody else is."""

    def children(pupils: Collection[str]) -> Iterator[Child]:
        for pupil in pupils:
            if others or pupil in protected:
                yield Child(id=pupil, protected_identity=protected.get(pupil, False))

    return children


class Register:
    """What `children` says is told in the parts of `door`, on `day`."""

    def __init__(
        self, door: Barnlots, children: Children, remembered: Remembered, day: date
    ) -> None:
        self._door = door
        self._children = children
        self._remembered = remembered
        self._day = day
        self._key = door.ledger.vault.naming_key()

    def known(self, pupils: Collection[str]) -> dict[str, Child]:
        """Those of these pupils whom the register has."""
        asked = frozenset(pupils)
        return {one.id: one for one in self._children(asked) if one.id in asked}

    def child(self, pupil: str, known: Mapping[str, Child]) -> Child:
        """With whom a part begins. Of one whom the register does not have nobody knows whether its
        identity is protected, and what is unknown is not no."""
        return known.get(pupil, Child(id=pupil, protected_identity=True))

    def tell_open(self, holders: Iterable[str]) -> Iterator[Outcome | BarnlotsError]:
        """Whatever is new of those who have an open part at these holders. Of those whom the
        register does not have, what was known stands."""
        waiting = iter(self._remembered.among(self._open_at(holders)))
        while some := list(islice(waiting, GROUP)):
            known = self.known({pupil for _, pupil in some})
            yield from self.tell({one: known[one[1]] for one in some if one[1] in known})

    def tell(self, children: Mapping[Pupil, Child]) -> Sequence[Outcome | BarnlotsError]:
        """Each of these parts, which are there, is told of its child, if that is new."""
        new = self._new(children)
        commands = [
            DescribeChild(
                key=f"elevregister/{self._day}/{'/'.join(pupil)}/{one.turn}/{one.name}",
                part=part_id(pupil[1], pupil[0]),
                child=children[pupil],
            )
            for pupil, one in new.items()
        ]
        answers = self._door.handle_many((one, ENGINE) for one in commands)
        self._remembered.keep_described(
            {
                pupil: new[pupil]
                for pupil, answer in zip(new, answers, strict=True)
                if not isinstance(answer, BarnlotsError)
            }
        )
        return answers

    def note(self, children: Mapping[Pupil, Child]) -> None:
        """The parts of these have begun with it."""
        self._remembered.keep_described(self._new(children))

    def _new(self, children: Mapping[Pupil, Child]) -> dict[Pupil, Described]:
        before = self._remembered.described(children)
        new = dict[Pupil, Described]()
        for pupil, child in children.items():
            last = before.get(pupil, Described(0, ""))
            name = self._name(child)
            if name != last.name:
                new[pupil] = Described(last.turn + 1, name)
        return new

    def _name(self, child: Child) -> str:
        """The same in whatever order its guardians are told, and under the key of the vault: what
        is behind a plain hash of a birthday could be guessed."""
        circle = tuple(sorted(child.circle, key=lambda one: one.id))
        told = child.model_copy(update={"circle": circle})
        return keyed(self._key, canonical_json(told).encode())

    def _open_at(self, holders: Iterable[str]) -> list[Pupil]:
        with self._door.ledger.read() as ledger:
            return [
                (holder, case_of_part(part))
                for holder in holders
                for part in ledger.open_at(holder)
            ]
