"""A school's system: it hands in child after child, and sends again what was not answered."""

import os
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TypeVar

from pydantic import TypeAdapter
from tests.chaos.journal import Journal

from barnlots.model import commands as c
from barnlots.model.delivery import Offer
from barnlots.model.errors import BarnlotsError, Refused
from barnlots.model.facts import Answer, Source, Value
from barnlots.model.part import Part
from barnlots.model.people import Actor, Child, Guardian, Reader
from barnlots.service import Barnlots

MENTOR, DOCTOR, HOLDER = "mentor-ekskolan", "lakare-bup", "ekskolan"
# They work in the ledger itself.
SOCIAL, SECRETARY = "socialtjansten", "socialsekreterare-socialtjansten"
LOOKS = Reader(assignment=SECRETARY, purpose="mottagning")
# More than are offered, so that the list does not grow.
_AT_A_TIME = 2
_PAUSE = 0.02
# A person is no machine; and what is written has to be gone through afterwards.
_THINKS = 0.03
T = TypeVar("T")
_COMMAND: TypeAdapter[c.Command] = TypeAdapter(c.Command)
_SAID: tuple[dict[str, Value], ...] = (
    {"sagt om livet": "planer"},
    {"förändring i humör": "ny"},
    {"frånvaro": "upprepad"},
    {"sagt om livet": "planer", "utsatt av någon hemma": "ja"},
)


def write(barnlots: Barnlots, journal: Journal, name: str) -> None:
    """Go on for ever: what was begun is finished first, and then the next child."""
    sender = _Sender(barnlots, journal)
    meant = journal.unanswered()
    if meant is not None:
        sender.send(
            _COMMAND.validate_python(meant.said["command"]), meant.said["actor"], again=True
        )
    number = sum(one.key.endswith("/0") for one in journal.lines() if one.what != "meant")
    while True:
        for command, actor in _child(barnlots, f"{name}-{number}", number):
            sender.send(command, actor)
            time.sleep(_THINKS)
        number += 1


class _Sender:
    def __init__(self, barnlots: Barnlots, journal: Journal) -> None:
        self._barnlots = barnlots
        self._journal = journal

    def send(self, command: c.Command, actor: str, *, again: bool = False) -> None:
        """Until it is answered or refused, whatever happens to the ledger meanwhile."""
        said = {"command": command.model_dump(mode="json"), "actor": actor, "by": os.getpid()}
        if not again:
            self._journal.add("meant", command.key, said)
        while True:
            try:
                outcome = self._barnlots.handle(command, Actor(assignment=actor))
            except Refused as refused:
                self._journal.add("refused", command.key, {"code": refused.code})
                return
            except BarnlotsError:
                time.sleep(_PAUSE)
                continue
            answer = {"part": outcome.part, "version": outcome.version}
            self._journal.add("answered", command.key, answer)
            return


def _child(barnlots: Barnlots, case: str, number: int) -> Iterator[tuple[c.Command, str]]:
    """One child's way: a concern, what more is seen, what is done, and who takes over."""
    part = c.part_id(case, HOLDER)
    answers = _SAID[number % len(_SAID)]
    child = Child(id=f"barn-{case}", circle=(Guardian(id="mamma", relation="vårdnadshavare"),))
    seen = (_noticed(answers, barnlots.now()),)
    yield c.OpenCase(key=f"{case}/0", case=case, holder=HOLDER, child=child, noticed=seen), MENTOR
    yield _record(case, part, 1, {"frånvaro": "enstaka"}, barnlots.now()), MENTOR
    for place in (2, 3):
        found = _part(barnlots, part)
        task = next(iter(sorted(found.tasks)), None) if found is not None else None
        if task is not None:
            yield c.DoTask(key=f"{case}/{place}", part=part, task=task), MENTOR
    yield _record(case, part, 4, {"nedstämd eller orolig": "ja"}, barnlots.now()), MENTOR
    found = _part(barnlots, part)
    offered = [one.id for one in found.handovers.values()] if found is not None else []
    if offered and number % 3 != 2:
        taking = c.OpenReceived(
            key=f"{case}/5",
            case=case,
            holder="bup",
            child=child,
            handover=offered[0],
            sender_part=part,
            coordinator=MENTOR,
        )
        yield taking, DOCTOR
    elif not offered:
        yield (
            c.OfferPart(key=f"{case}/6", part=part, receiver=SOCIAL, document="orosanmälan"),
            MENTOR,
        )
    if number % 3 != 2:
        for place, offer in enumerate(_list(barnlots)[:_AT_A_TIME], start=7):
            received = c.OpenReceived(
                key=f"{case}/{place}",
                case=offer.case,
                holder=SOCIAL,
                child=child.model_copy(update={"id": offer.child}),
                handover=offer.handover,
                sender_part=offer.sender_part,
                coordinator=offer.coordinator,
            )
            yield received, SECRETARY


def _record(
    case: str, part: str, place: int, answers: dict[str, Value], now: datetime
) -> c.Command:
    return c.Record(key=f"{case}/{place}", part=part, noticed=(_noticed(answers, now),))


def _noticed(answers: dict[str, Value], now: datetime) -> c.Noticed:
    said = tuple(Answer(fact=fact, value=value) for fact, value in answers.items())
    return c.Noticed(seen_at=now, source=Source.CHILD, answers=said)


def _list(barnlots: Barnlots) -> tuple[Offer, ...]:
    return _persistently(lambda: barnlots.offered(LOOKS))


def _part(barnlots: Barnlots, name: str) -> Part | None:
    def read() -> Part | None:
        with barnlots.ledger.read() as ledger:
            return ledger.part(name)

    return _persistently(read)


def _persistently(ask: Callable[[], T]) -> T:
    while True:
        try:
            return ask()
        except BarnlotsError:
            time.sleep(_PAUSE)
