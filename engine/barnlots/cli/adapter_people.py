"""`barnlots adapters people`: who is in office, from the organisations' own systems into a file."""

import os
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from barnlots.authoring.writing import write_whole
from barnlots.cli.adapter_options import adapters_option, made_of, only_option, wanted
from barnlots.cli.given import Unusable
from barnlots.cli.screen import waiting
from barnlots.cli.setting import Setting, options, setting
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, say
from barnlots.model.errors import BarnlotsError
from barnlots.model.people import Assignment
from barnlots.on_disk import beside
from barnlots.packs import read_reference
from barnlots.packs.peoplefile import written
from barnlots.ports import BadSetting, Directory
from barnlots.worker.adapters import Made

People = Mapping[str, Assignment]


def people(lang: Language) -> click.Command:
    @options(
        lang,
        adapters_option(lang),
        only_option(lang),
        click.option(
            "--till", "to", required=True, metavar=say("BL-H121", lang), help=say("BL-H481", lang)
        ),
    )
    def command(adapters: str | None, only: str | None, to: str, **given: Any) -> None:
        given.pop("lang")
        if given["reference"] is None:
            raise click.MissingParameter(param_hint="--reference", param_type="option")
        found, file, under = setting(lang, **given), Path(to), Path(given["reference"])
        now: dict[str, Assignment] = {}
        for one in wanted(made_of(adapters, found), only):
            if not one.works:
                raise BarnlotsError("BL-I614", namn=one.configured.name)
            if isinstance(one.object, Directory):
                with waiting(say("BL-PEOPLE_ASKING", lang)):
                    now |= {person.id: person for person in _asked(one)}
        before = _before(file, found)
        now = {name: _on_leave(one, before, now) for name, one in now.items()}
        _check(now, before, found)
        if now != before:
            _write(file, under, now, found)
        for line in _told(now, before, lang):
            click.echo(line)

    return command_of(command, lang, "people", "BL-H480")


def _asked(one: Made) -> tuple[Assignment, ...]:
    assert isinstance(one.object, Directory)
    try:
        return tuple(one.object.assignments())
    except BadSetting as bad:
        raise one.configured.unusable(bad) from None


def _before(file: Path, found: Setting) -> People:
    """Those that the file has now, and the one underneath has not."""
    if not file.exists():
        return {}
    under = found.reference.assignment_by_id
    there = read_reference(file, found.policy).assignments
    return {one.id: one for one in there if one.id not in under}


def _on_leave(one: Assignment, before: People, now: People) -> Assignment:
    """Leave is written by hand, and stays. A stand-in who is gone stands in no more."""
    known = before.get(one.id)
    if known is None:
        return one
    gone = before.keys() - now.keys()
    kept = (
        leave.model_copy(update={"stand_in": None}) if leave.stand_in in gone else leave
        for leave in known.absences
    )
    return one.model_copy(update={"absences": tuple(kept)})


def _check(now: People, before: People, found: Setting) -> None:
    """An organisation that nobody knows, and one where nobody would be left, is a fault in what was
    asked or in what was answered: then the file stays as it is."""
    if not now:
        raise BarnlotsError("BL-I611")
    known = found.reference.organisation_by_id
    strange = sorted({one.organisation for one in now.values()} - known.keys())
    if strange:
        raise BarnlotsError("BL-I612", organisation=strange[0])
    empty = _places(before) - _places(now)
    if empty:
        raise BarnlotsError("BL-I613", organisation=min(empty))


def _places(people: People) -> set[str]:
    return {one.organisation for one in people.values()}


def _write(file: Path, under: Path, now: People, found: Setting) -> None:
    """The file is tried as it will be read, and only then put in its place."""
    whole = file.resolve()
    builds_on = os.path.relpath(under.resolve(), whole.parent)
    text = written((now[name] for name in sorted(now)), builds_on).encode()
    try:
        with beside(whole, text, 0o600) as tried:
            read_reference(tried, found.policy)
            write_whole(file, text)
    except OSError:
        raise Unusable("--till", "BL-WHY_WRITE") from None


def _told(now: People, before: People, lang: Language) -> Iterator[str]:
    for code, names in (
        ("BL-PEOPLE_NEW", now.keys() - before.keys()),
        ("BL-PEOPLE_GONE", before.keys() - now.keys()),
        ("BL-PEOPLE_OTHER", {one for one in now.keys() & before.keys() if now[one] != before[one]}),
    ):
        for name in sorted(names):
            yield say(code, lang, uppdrag=name)
    there = Counter((one.organisation, one.role) for one in now.values())
    for organisation in sorted(_places(now)):
        roles = [
            f"{role} {many}" for (at, role), many in sorted(there.items()) if at == organisation
        ]
        yield say("BL-PEOPLE_THERE", lang, organisation=organisation, roller=", ".join(roles))
