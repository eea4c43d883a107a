"""PostgreSQL: one connection, and four processes on different cases; the door beside psycopg.

The server is a private one, durable as in production, on the same disk and the same cores.
"""

from functools import partial
from pathlib import Path
from statistics import median

from sqlalchemy import URL
from tests import postgres

from bench import ours, table
from bench.contest import Contestant, apart, compete
from bench.peers import dbos, naive
from bench.setting import Setting

WORKERS = 4
WITHIN_S = 200.0
LEAST, LEAST_GAIN = 0.5, 0.8


def run(setting: Setting) -> None:
    """Measure and print; without PostgreSQL on the machine, say so."""
    if postgres.binaries() is None:
        print("\nPostgreSQL is not installed here (apt-get install postgresql): not measured.")
        return
    with postgres.private_server() as server:
        _measure(setting, server.url)


def _measure(setting: Setting, server: URL) -> None:
    count, place = setting.some(30), setting.place("postgres")
    setting.tell("recording what the door asks of PostgreSQL")
    for name in ("template", "door1", "door4", "naive", "each", "through"):
        postgres.run(server, f"create database {name}")
    recorded = place / "recorded"
    cases = (count * setting.rounds + 1) * WORKERS
    apart(partial(_record, server, _with_keys(server, "template", place), recorded, cases))

    def ours_on(name: str, processes: int) -> Contestant:
        make = partial(ours.door, _with_keys(server, name, place))
        return Contestant(f"Barnlots, {_workers(processes)}", make, count, processes=processes)

    def raw_on(name: str, processes: int) -> Contestant:
        make = partial(ours.raw_postgresql, postgres.address(server, name), recorded, processes)
        said = f"psycopg, the same bytes and reads, {_workers(processes)}"
        return Contestant(said, make, count, processes=processes)

    door, doors = ours_on("door1", 1), ours_on("door4", WORKERS)
    raw, raws = raw_on("raw1", 1), raw_on("raw4", WORKERS)
    written = Contestant(
        "transitions + SQLModel, written naively",
        naive.contestant(place, _for_sqlalchemy(server, "naive")),
        setting.some(20),
    )
    engines = [
        Contestant(
            f"DBOS as shipped, a workflow for each {said}",
            dbos.contestant(place, how, _for_sqlalchemy(server, how)),
            setting.some(10),
            fresh=True,
        )
        for how, said in (("each", "command"), ("through", "case"))
    ]
    everybody = [door, raw, doors, raws, written, *engines]
    rounds = compete(everybody, setting.rounds, setting.tell, WITHIN_S)
    table.head(
        "A journey of ten commands, each durable before the next; PostgreSQL", "journeys", rounds
    )
    table.rows(everybody, door)
    if door.rates and raw.rates:
        reached = table.times(door, raw)
        table.verdict(f"  psycopg on one connection: at least {LEAST}", reached, least=LEAST)
    if all(one.rates for one in (door, raw, doors, raws)):
        mine, theirs = table.times(doors, door), table.times(raws, raw)
        table.fact("  what four workers gain", f"Barnlots {mine:.2f}, psycopg {theirs:.2f}")
        gains = median(
            (ours4 / ours1) / (raw4 / raw1)
            for ours4, ours1, raw4, raw1 in zip(
                doors.rates, door.rates, raws.rates, raw.rates, strict=False
            )
        )
        said = f"  our gain, of psycopg's: at least {LEAST_GAIN}"
        table.verdict(said, gains, least=LEAST_GAIN)


def _workers(processes: int) -> str:
    return "one connection" if processes == 1 else f"{processes} processes"


def _with_keys(server: URL, name: str, place: Path) -> str:
    """The ledger in this database, its keys in a folder of its own."""
    keys = place / f"{name}.nycklar"
    address = postgres.address(server, name)
    return f"{address}{'&' if '?' in address else '?'}vault={keys}"


def _for_sqlalchemy(server: URL, name: str) -> str:
    return server.set(drivername="postgresql+psycopg", database=name).render_as_string()


def _record(server: URL, url: str, recorded: Path, cases: int) -> None:
    def copy() -> None:
        for name in ("raw1", "raw4"):
            postgres.run(server, f"create database {name} template template")

    ours.record(url, copy, recorded, cases)
