"""The adapter that brings in: filled-in forms become commands, and a request that has come to us is
told to a person, who alone can take it.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import UTC, date, datetime
from functools import partial
from typing import ClassVar

from fhir.resources.R4B.patient import Patient
from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse
from fhir.resources.R4B.task import Task

from barnlots.model.catalogue import say
from barnlots.model.commands import RecordInstrument, part_id
from barnlots.model.people import Actor, Child
from barnlots.model.pseudonym import Pseudonym, child_of, keyed, pseudonym
from barnlots.ports import Given, Incoming, NotForUs, Setting, Unusable
from barnlots_fhir.capability import can
from barnlots_fhir.changes import Change, Changes, change_of
from barnlots_fhir.form import Filled, Wrong, answers_of, form_of, moment_of
from barnlots_fhir.identifiers import number_of, pairs
from barnlots_fhir.people import identifiers_of, kinds_of, person_of
from barnlots_fhir.protection import said_of
from barnlots_fhir.seal import key_of
from barnlots_fhir.sending import DELIVERY, PART
from barnlots_fhir.server import Page, Server, parsed
from barnlots_fhir.settings import COMMON, came_of, cursor_of, names_of, parties_of
from barnlots_http import Limits

UNREADABLE, NO_CHILD, NO_PERSON, TAKEN_BACK = "BL-I701", "BL-I702", "BL-I703", "BL-I707"
NO_FORM, ANOTHER, REQUEST, NO_SUCH_THING = "BL-I708", "BL-I709", "BL-I711", "BL-I101"
UNNAMED_FORM, ALMOST_A_FORM = "BL-I712", "BL-I713"
_RESPONSE, _TASK = "QuestionnaireResponse", "Task"
_HANDED_IN = ("completed", "amended", "stopped", "entered-in-error")
_BEING_FILLED_IN = "in-progress"
_PLACE = re.compile(rf"(?:{_RESPONSE}|{_TASK})/[A-Za-z0-9.-]+")
# A part that a number has given its name tells whose it is; of any other that is not known here.
_BY_NUMBER = re.compile(r"(fil-[a-p]+)/.+")
# Somebody waits for an answer, and nobody has taken it on.
_OPEN = ("requested", "received", "ready")


class FhirIn:
    """Answers on forms and requests from a FHIR server. Nothing of them is kept here but how far
    the server has been heard."""

    settings: ClassVar[tuple[Setting, ...]] = (
        *COMMON,
        Setting("uppdrag", assignment=True),
        Setting("övriga oskyddade", choices=("nej", "ja")),
    )

    def __init__(
        self,
        given: Given,
        today: Callable[[], date] = lambda: datetime.now(UTC).date(),
        limits: Limits | None = None,
    ) -> None:
        self._names = names_of(given)
        self._key = key_of(given)
        self._parties = parties_of(given)
        self._came = came_of(given)
        self._holder = given.organisation
        self._default = given.text("uppdrag")
        self._others_unprotected = given.text("övriga oskyddade") == "ja"
        self._today = today
        self._server = server = Server(given, limits)
        include = [("_include", f"{_RESPONSE}:{one}") for one in ("subject", "author")]
        query = [("status", ",".join(_HANDED_IN)), *include]
        self._responses = Changes(
            server, cursor_of(given, _RESPONSE), _RESPONSE, query, self._is_for_us
        )
        query = [("status", ",".join(_OPEN)), ("_include", "Task:owner")]
        self._tasks = Changes(server, cursor_of(given, _TASK), _TASK, query, self._is_to_us)
        self._handed = dict[str, list[tuple[Changes, str, datetime]]]()

    def commands(self) -> Iterator[Incoming | Unusable]:
        self._handed.clear()
        for change in self._responses.waiting():
            yield self._hand(self._filled_in(change), self._responses, change)
        if self._parties.identifier(self._holder) is not None:
            for change in self._tasks.waiting():
                yield self._hand(_asked(change), self._tasks, change)

    def taken(self, keys: Collection[str]) -> None:
        heard = dict[Changes, list[tuple[str, datetime]]]()
        for key in keys:
            for changes, name, at in self._handed.pop(key, ()):
                heard.setdefault(changes, []).append((name, at))
        for changes, some in heard.items():
            changes.hear(some)

    def again(self, content: str, place: str) -> Incoming | Unusable | NotForUs:
        """Of what nothing was kept, what stands there now."""
        name = keyed(self._key, f"{place} {content}".encode())
        if not content and _PLACE.fullmatch(place):
            raw = self._server.read(place)
            change = None if raw is None else change_of(raw, Page())
            if change is not None and change.place == place:
                if not place.startswith(_RESPONSE):
                    return _asked(change)
                others = self._parties.is_others(_form_in(change))
                return NotForUs() if others else self._filled_in(change)
        try:
            filled = Filled.read(content)
        except (ValueError, KeyError, TypeError):
            return Unusable(name, place, UNREADABLE, content)
        return self._made(filled, place)

    def probe(self) -> Mapping[str, bool]:
        found = dict(can(self._server, (), (_RESPONSE, _TASK)))
        came = self._came.forms()
        for form in self._parties.forms if came is not None else ():
            found[say("BL-FHIR_FORM_CAME", formulär=form)] = form in (came or ())
        return found

    def _hand(
        self, found: Incoming | Unusable, changes: Changes, change: Change
    ) -> Incoming | Unusable:
        if change.at is not None:
            handed = (changes, change.name, change.at)
            self._handed.setdefault(found.key, []).append(handed)
        return found

    def _is_for_us(self, change: Change) -> bool:
        """Whether it is handed in, and no form that the map says is somebody else's. What nobody
        knows what it is is for us to ask about, until it has been taken back."""
        form, status = _form_in(change), change.raw.get("status")
        if status == _BEING_FILLED_IN:
            return False
        known = form in self._parties.forms
        self._came.note(form if known else None)
        return known or (status != "entered-in-error" and not self._parties.is_others(form))

    def _filled_in(self, change: Change) -> Incoming | Unusable:
        response = parsed(QuestionnaireResponse, change.raw)
        if response is None or response.status not in _HANDED_IN:
            return Unusable(keyed(self._key, change.name.encode()), change.place, UNREADABLE)
        if response.status == "entered-in-error":
            return Unusable(keyed(self._key, change.name.encode()), change.place, TAKEN_BACK)
        if form_of(response) not in self._parties.forms:
            return self._unknown(form_of(response), change.place)
        resolve = partial(self._server.resolve, included=change.page.included)
        person = person_of(response.author, response, resolve)
        part = self._asked_about(response, change)
        child, protected = self._child(response, change)
        if part is not None and child is not None:
            asked = _BY_NUMBER.fullmatch(part)
            if asked and asked[1] != child.case:
                return Unusable(keyed(self._key, change.name.encode()), change.place, ANOTHER)
        elif part is None and child is not None:
            part = part_id(child.case, self._holder)
        # Whose part it is that no number has named, the ledger may know.
        filled = Filled(
            part=part,
            child=child,
            protected=protected,
            form=form_of(response),
            at=moment_of(response),
            by=None if person is None else person.hsa_ids,
            answers=tuple(answers_of(response.item)),
        )
        return self._made(filled, change.place)

    def _unknown(self, form: str, place: str) -> Unusable:
        """Of a form that may be somebody else's nothing is kept, and it is told of once."""
        key, like = keyed(self._key, place.encode()), self._parties.like(form)
        if like is not None:
            return Unusable(key, place, ALMOST_A_FORM, params={"formulär": like})
        return Unusable(key, place, NO_FORM if form else UNNAMED_FORM)

    def _made(self, filled: Filled, place: str) -> Incoming | Unusable:
        """By what it says it has its key, and so the same however often it comes."""
        content = filled.written()
        key = keyed(self._key, filled.named().encode())
        try:
            return Incoming(self._command(filled, key), self._actor(filled), place)
        except Wrong as wrong:
            return Unusable(key, place, wrong.why, content)

    def _command(self, filled: Filled, key: str) -> RecordInstrument:
        form = self._parties.forms.get(filled.form)
        if form is None:
            raise Wrong(NO_FORM)
        if filled.part is None:
            raise Wrong(NO_CHILD)
        return RecordInstrument(
            key=key,
            part=filled.part,
            instrument=form.instrument,
            seen_at=filled.seen_at(),
            answers=filled.items(form),
            child=self._known(filled),
        )

    def _known(self, filled: Filled) -> Child | None:
        """The child, whose identity counts as protected until something says that it is not."""
        if filled.child is None:
            return None
        unprotected = self._others_unprotected and filled.protected is False
        return child_of(filled.child).model_copy(update={"protected_identity": not unprotected})

    def _actor(self, filled: Filled) -> Actor:
        """Whoever handed it in, by the map; where nobody is named, who stands for such."""
        known = self._default if filled.by is None else self._parties.assignment(filled.by)
        if not known:
            raise Wrong(NO_PERSON)
        return Actor(assignment=known)

    def _asked_about(self, response: QuestionnaireResponse, change: Change) -> str | None:
        """The part that a request of ours was about, when it is an answer to one."""
        for asked in response.basedOn or []:
            found = self._server.resolve(asked, response, change.page.included)
            for system, value in pairs(identifiers_of(asked, found)):
                if system == self._names.system(PART):
                    return self._names.seal.opened(value)
        return None

    def _child(
        self, response: QuestionnaireResponse, change: Change
    ) -> tuple[Pseudonym | None, bool | None]:
        """By the identity number; and whether its identity is said to be protected."""
        who = response.subject
        if who is None:
            return None, None
        found = self._server.resolve(who, response, change.page.included)
        if not isinstance(found, Patient | None) or not kinds_of(who) <= {"Patient"}:
            # A guardian has a number too.
            return None, None
        number = number_of(identifiers_of(who, found))
        child = None if number is None else pseudonym(self._key, number, self._today())
        return child, said_of(who, found, response)

    def _is_to_us(self, change: Change) -> bool:
        """Whether somebody else asks something of our organisation, and nobody has taken it on; or
        whether nobody can read what it is."""
        task = parsed(Task, change.raw)
        if task is None:
            return True
        if task.status not in _OPEN or task.owner is None:
            return False
        if any(one.system == self._names.system(DELIVERY) for one in task.identifier or []):
            return False
        own = self._parties.organisations.get(self._holder)
        found = self._server.resolve(task.owner, task, change.page.included)
        return own in pairs(identifiers_of(task.owner, found))


def _form_in(change: Change) -> str:
    """The address of the form, of whatever version."""
    return str(change.raw.get("questionnaire") or "").partition("|")[0]


def _asked(change: Change) -> Unusable:
    """A request, by where it stands: whatever becomes of it there, it is the same one."""
    why = REQUEST if parsed(Task, change.raw) else NO_SUCH_THING
    return Unusable(change.place, change.place, why)
