"""`barnlots work`: the process that lets time pass, until it is asked to stop."""

import gc
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import click

from barnlots.cli.adapter_options import adapters_option, receivers_of
from barnlots.cli.failures import ROUNDS_FAILED, UNEXPECTED
from barnlots.cli.given import Unusable
from barnlots.cli.setting import Setting, options, setting
from barnlots.cli.swedish_help import command_of
from barnlots.cli.watching import ledger_of, measured, pulse_of, pulse_option
from barnlots.model.catalogue import Language, say
from barnlots.opinion.supervisor import SecondOpinion
from barnlots.packs import read_reference, shipped_people
from barnlots.service import Barnlots
from barnlots.store import Ledger
from barnlots.store.witness import FileWitness
from barnlots.worker.homes import Homes
from barnlots.worker.people import PeopleFile, state_of
from barnlots.worker.ping import is_web_address
from barnlots.worker.printout.write import printout_round
from barnlots.worker.process import Ended, Shown, Watch, Wishes, work
from barnlots.worker.rounds import Halt, Round
from barnlots.worker.serve import State, address, served
from barnlots.worker.shared import is_shared
from barnlots.worker.standard import standard_rounds

PING_VARIABLE = "BARNLOTS_PING"


def command(lang: Language) -> click.Command:
    @options(
        lang,
        pulse_option(lang),
        click.option("--ping", metavar="URL", help=say("BL-H301", lang)),
        click.option("--mått", "metrics", metavar=say("BL-H305", lang), help=say("BL-H304", lang)),
        click.option(
            "--utskrift", "printout", metavar=say("BL-H120", lang), help=say("BL-H337", lang)
        ),
        click.option(
            "--vittne", "witness", metavar=say("BL-H120", lang), help=say("BL-H338", lang)
        ),
        adapters_option(lang),
        click.option("--en-gång", "once", is_flag=True, help=say("BL-H302", lang)),
        click.option("--flera", "several", is_flag=True, help=say("BL-H306", lang)),
    )
    def worker(
        pulse: str | None,
        ping: str | None,
        metrics: str | None,
        printout: str | None,
        witness: str | None,
        adapters: str | None,
        once: bool,
        several: bool,
        **given: Any,
    ) -> None:
        given.pop("lang")
        file = Path(given["reference"] or shipped_people())
        seen = state_of(file)
        url = ledger_of(given["url"])
        beats, where = pulse_of(pulse, url), _port(metrics)
        wishes = Wishes(pulse=beats, ping=_address(ping), once=once)
        if several and once:
            raise Unusable("--flera", "BL-WHY_NOT_BOTH", annan="--en-gång")
        if several and not is_shared(url):
            raise Unusable("--flera", "BL-WHY_SHARED")
        found = setting(lang, **given)
        outside = receivers_of(adapters, found)
        people = PeopleFile(file, partial(_people, found), seen)
        with Barnlots.open(url, found.policy, found.reference) as door, SecondOpinion() as second:
            own = [people.round(door), Homes(door).round()]
            if printout is not None:
                own.append(printout_round(door, Path(printout), lang))

            def shared(halt: Halt) -> tuple[Round, ...]:
                told = FileWitness(Path(witness)) if witness else None
                return standard_rounds(door, second, halt, outside, told)

            watch = _watched(where, door.ledger)
            # What has been read is there for as long as the process: it is no garbage to look for.
            gc.freeze()
            if several:
                ended = Ended(_together(url, shared, own, wishes, watch))
            else:
                ended = work(lambda halt: [*shared(halt), *own], wishes, watch)
        if ended.failed:
            click.echo(say("BL-WORK_FAILED", lang, varv=", ".join(ended.failed)), err=True)
        if not ended.finished:
            raise click.exceptions.Exit(UNEXPECTED)
        if ended.failed:
            raise click.exceptions.Exit(ROUNDS_FAILED)

    return command_of(worker, lang, "work", "BL-H300")


def _together(
    url: str,
    shared: Callable[[Halt], Sequence[Round]],
    own: Sequence[Round],
    wishes: Wishes,
    watch: Watch,
) -> bool:
    # Only there with what PostgreSQL needs, which a ledger there has asked for already.
    from barnlots.worker.many import Together
    from barnlots.worker.queue import apply_queue_schema

    apply_queue_schema(url)
    return Together(url, shared, own, wishes).run(watch)


def _people(found: Setting, file: Path) -> Any:
    return read_reference(file, found.policy)


def _address(given: str | None) -> str | None:
    said = given or os.environ.get(PING_VARIABLE) or None
    if said is not None and not is_web_address(said):
        raise Unusable("--ping", "BL-WHY_WEB")
    return said


def _port(given: str | None) -> tuple[str, int] | None:
    try:
        return address(given) if given else None
    except ValueError:
        raise Unusable("--mått", "BL-WHY_PORT") from None


def _watched(where: tuple[str, int] | None, ledger: Ledger) -> Watch:
    """Tell monitoring systems how things stand, for as long as the rounds go on."""

    @contextmanager
    def watch(runner: Shown) -> Iterator[None]:
        def state() -> State:
            _, figures, now = measured(ledger, None)
            return runner.shown, figures, now

        with ExitStack() as stack:
            if where is not None:
                try:
                    stack.enter_context(served(where, state))
                except OSError:
                    raise Unusable("--mått", "BL-WHY_PORT_TAKEN") from None
            yield

    return watch
