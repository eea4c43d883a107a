"""What organisations' own systems hand in: each command through the door, and then confirmed.

What cannot be taken in is put in quarantine with its reason and its owner, and confirmed too: it is
never lost, and keeps nothing else from coming in. A crash in between means that it comes again.
"""

import json
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from functools import partial
from itertools import islice

from pydantic import TypeAdapter, ValidationError

from barnlots.model.catalogue import codes
from barnlots.model.commands import Command, part_of
from barnlots.model.errors import BarnlotsError, Conflict, NotFound, Refused, StoreError, logged
from barnlots.model.people import Actor
from barnlots.ports import Declined, Incoming, NotForUs, Receivers, Source, Unusable
from barnlots.service import Barnlots, Outcome, log
from barnlots.store import quarantine
from barnlots.store.quarantine import Quarantined, Refusal
from barnlots.worker.calling import Caller, Unanswered
from barnlots.worker.rounds import STUCK, Counts, Halt, never

# So many are asked for at once, and at most so many from one source before the others have a turn.
GROUP = 200
MOST_IN_A_ROUND = 20_000
NO_SUCH_THING, NOBODY, NOT_ITS_OWN, NO_KEY = "BL-I101", "BL-I102", "BL-I103", "BL-I104"
STRANGER, STRANGER_THERE = "BL-I105", "BL-I106"
_LONGEST_PLACE = 200
_LONGEST_PARAM = 600
_LONGEST_KEY = 500
_LONGEST_CONTENT = 100_000
_COMMAND: TypeAdapter[Command] = TypeAdapter(Command)


def take_in(
    barnlots: Barnlots, receivers: Receivers, caller: Caller, now: datetime, halt: Halt = never
) -> Counts:
    """Take in what every source has; what it came to, counted by outcome.

    `taken` were new and `again` had been taken in before; `quarantined` wait for their owners.
    `stuck` could not be stored now and stay at their source, as do those of a source that is
    `unanswered` or would not be told (`unconfirmed`).
    """
    counts = Counter[str]()
    for name, source in receivers.inbound.items():
        if halt():
            break
        intake = Intake(barnlots, name, source, now)
        pieces = caller.pieces(name, source.inbound.commands, GROUP)
        try:
            for some in islice(pieces, MOST_IN_A_ROUND // GROUP):
                keys = intake.take(some, counts)
                confirmed = _confirmed(caller, name, source, keys, counts)
                if halt() or not confirmed or len(keys) < len(some):
                    # What comes after is not taken before what came first.
                    break
        except (Declined, Unanswered):
            counts["unanswered"] += 1
            log.warning("source_unanswered", source=name)
    return counts


def try_again(
    barnlots: Barnlots, name: str, source: Source, caller: Caller, now: datetime
) -> Counts:
    """Try everything that waits from one source once more: the reason may be gone."""
    counts, after = Counter[str](), ""
    intake = Intake(barnlots, name, source, now)
    while True:
        with barnlots.ledger.read() as reader:
            some = quarantine.waiting(reader, name, after)
        if not some:
            return counts
        after = some[-1].id
        for one in some:
            try:
                counts[_tried(barnlots, intake, one, caller)] += 1
            except (Declined, Unanswered):
                counts["unanswered"] += 1
                return counts


class Intake:
    """Takes in what one source has handed in."""

    def __init__(self, barnlots: Barnlots, name: str, source: Source, now: datetime) -> None:
        self._barnlots = barnlots
        self._name = name
        self.source = source
        self.now = now

    def take(self, some: Sequence[object], counts: Counter[str]) -> list[str]:
        """The keys of those that are stored, in the ledger or in quarantine."""
        keys, refusals = list[str](), list[Refusal]()
        stuck = False
        for one, answer in zip(some, self.answers(some), strict=True):
            if isinstance(answer, Outcome):
                counts["again" if answer.again else "taken"] += 1
            elif isinstance(answer, StoreError | Conflict):
                # Nothing is wrong with the command: it is the ledger's trouble, and passes.
                log.error("not_taken_in", source=self._name, **logged(answer))
                counts[STUCK] += 1
                stuck = True
            else:
                refusals.append(self._refusal(one, answer))
                counts["quarantined"] += 1
            if not stuck:
                keys.append(_key_of(one))
        self._put(refusals)
        return keys

    def answers(self, some: Sequence[object]) -> list[Outcome | BarnlotsError]:
        """What the door says to each; of what may not go through it from here, why."""
        sound = [self._sound(one) for one in some]
        commands = (
            (self._named(one.command), one.actor) for one in sound if isinstance(one, Incoming)
        )
        said = map(_unnamed, self._barnlots.handle_many(commands, group=GROUP))
        return [next(said) if isinstance(one, Incoming) else one for one in sound]

    def _sound(self, one: object) -> Incoming | Refused:
        """It again, when it may go through the door from here; otherwise why not."""
        if isinstance(one, Unusable) and one.why in codes("sv"):
            return Refused(one.why, **one.params)
        if not isinstance(one, Incoming):
            return Refused(NO_SUCH_THING)
        if not 0 < len(one.command.key) <= _LONGEST_KEY:
            return Refused(NO_KEY)
        if one.actor.is_engine:
            return Refused(NOBODY)
        if one.actor.assignment not in self._barnlots.reference.assignment_by_id:
            return self._stranger(one)
        if part_of(one.command).partition("/")[2] != self.source.organisation:
            return Refused(NOT_ITS_OWN)
        return one

    def _stranger(self, one: Incoming) -> Refused:
        """What the source wrote instead of an assignment is not told: it may be a name, and where
        the columns have been shifted something of the child."""
        at = self.source.organisation
        if one.signed:
            return Refused(STRANGER_THERE, plats=one.signed, organisation=at)
        return Refused(STRANGER, organisation=at)

    def _named(self, command: Command) -> Command:
        """The command with a key that no other source has."""
        return command.model_copy(update={"key": f"in/{self._name}/{command.key}"})

    def _refusal(self, one: object, answer: BarnlotsError) -> Refusal:
        place = one.place if isinstance(one, Incoming | Unusable) else ""
        return Refusal(
            source=self._name,
            key=_key_of(one),
            place=_plain(place, _LONGEST_PLACE),
            why=answer.code,
            params=_kept(answer),
            owner=self.source.owner,
            tenant=self.source.tenant,
            holder=self.source.organisation,
            part=part_of(one.command) if isinstance(one, Incoming) else None,
            content=_written(one),
        )

    def _put(self, refusals: list[Refusal]) -> None:
        if not refusals:
            return
        with self._barnlots.ledger.transaction() as transaction:
            quarantine.put(transaction, refusals, self.now)
        for one in refusals:
            log.warning("quarantined", source=self._name, id=one.id, owner=one.owner, error=one.why)


def _confirmed(
    caller: Caller, name: str, source: Source, keys: list[str], counts: Counter[str]
) -> bool:
    try:
        caller.ask(name, partial(source.inbound.taken, keys))
    except (Declined, Unanswered):
        counts["unconfirmed"] += 1
        log.warning("source_unconfirmed", source=name)
        return False
    return True


def _unnamed(answer: Outcome | BarnlotsError) -> Outcome | BarnlotsError:
    """What the door refuses may name what the source wrote, and that may be anything: only the code
    of it is kept."""
    return Refused(answer.code) if isinstance(answer, Refused) else answer


def _kept(answer: BarnlotsError) -> dict[str, str]:
    return {name: _plain(value, _LONGEST_PARAM) for name, value in answer.params.items()}


def _plain(text: str, longest: int) -> str:
    return "".join(char for char in text if char.isprintable())[:longest]


def _key_of(one: object) -> str:
    return one.key if isinstance(one, Incoming | Unusable) else type(one).__name__


def _written(one: object) -> bytes:
    said: dict[str, object] = {}
    if isinstance(one, Incoming):
        said = {
            "command": one.command.model_dump(mode="json"),
            "actor": one.actor.assignment,
            "signed": one.signed,
        }
    elif isinstance(one, Unusable):
        said = {"content": one.content[:_LONGEST_CONTENT]}
    return json.dumps(said, ensure_ascii=False).encode()


def _tried(barnlots: Barnlots, intake: Intake, one: Quarantined, caller: Caller) -> str:
    with barnlots.ledger.read() as reader:
        try:
            said = json.loads(quarantine.content(reader, one.id))
        except NotFound:
            return "settled"
    found = caller.ask(one.source, partial(_again, said, one, intake.source))
    if found is None:
        found = Unusable(one.id, one.place, one.why, params=one.params)
    if isinstance(found, NotForUs):
        with barnlots.ledger.transaction() as transaction:
            quarantine.settled(transaction, one.id)
        return "settled"
    (answer,) = intake.answers([found])
    if isinstance(answer, StoreError | Conflict):
        log.error("not_taken_in", source=one.source, **logged(answer))
        return STUCK
    with barnlots.ledger.transaction() as transaction:
        if isinstance(answer, Outcome):
            quarantine.settled(transaction, one.id)
            return "taken"
        owner, params = intake.source.owner, _kept(answer)
        quarantine.tried(transaction, one.id, answer.code, params, owner, intake.now)
        return "quarantined"


def _again(
    said: dict[str, object], one: Quarantined, source: Source
) -> Incoming | Unusable | NotForUs | None:
    if "command" not in said:
        return source.inbound.again(str(said.get("content", "")), one.place)
    try:
        command = _COMMAND.validate_python(said["command"])
    except ValidationError:
        return Unusable(key=one.id, place=one.place, why=NO_SUCH_THING)
    by = said.get("actor")
    actor = Actor(assignment=None if by is None else str(by))
    return Incoming(command, actor, one.place, str(said.get("signed", "")))
