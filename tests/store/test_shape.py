"""Tables that somebody has put something on or beside are not relied on, and nothing is gallrat in
them."""

import pytest
from tests.databases import Database
from tests.store.erasing import close, erase
from tests.store.tampering import fill
from tests.store.values import begin, evolve

from barnlots.model.errors import StoreError
from barnlots.store import Ledger
from barnlots.store.finding import Finding, Kind
from barnlots.store.verify import Verification
from barnlots.worker.checkup.ledger import the_content

SQLITE = {
    "q": """create trigger q before insert on entry when new.part_id = 'c1/skolan'
        begin select raise(ignore); end""",
    "sparade": "create table sparade as select * from part_key",
    "vy": "create view vy as select * from part",
    "ix_extra": "create unique index ix_extra on part (case_id)",
    "ix_part_due_at": "drop index ix_part_due_at",
    "opinion": "alter table opinion add column mer text",
    "duty": "alter table duty rename column holder to hallare",
    "delivery": """create table d2 as select * from delivery;
        drop table delivery;
        alter table d2 rename to delivery""",
}
POSTGRES = {
    "q": """create function nej() returns trigger language plpgsql as 'begin return null; end';
        create trigger q before insert on entry for each row execute function nej()""",
    "r": "create rule r as on delete to part_key do instead nothing",
    "opinion": """drop table opinion;
        create table opinion (part_id varchar not null, version integer not null,
        tenant varchar not null, holder varchar not null, due_at bigint not null)
        partition by hash (part_id)""",
    "snapshot": "alter table snapshot set unlogged",
    "duty": "alter table duty enable row level security",
    "barn": "create table barn () inherits (entry)",
    "krav": "alter table part add constraint krav check (version < 9)",
    "read_log (kolumner)": "alter table read_log add column mer text",
    "part (kolumner)": "alter table part alter column holder set default 'skolan'",
    "ix_f": "create index ix_f on part_key (md5(wrapped))",
}


def of(database: Database) -> dict[str, str]:
    return POSTGRES if "postgresql" in database.url else SQLITE


def test_what_is_made_is_ours_and_stays_so(ledger: Ledger, url: str, database: Database) -> None:
    fill(ledger)
    database.tamper("analyze")
    Ledger.open(url, evolve).close()


@pytest.mark.parametrize("at", range(10))
def test_what_is_not_ours_is_told_by_name(
    ledger: Ledger, url: str, database: Database, at: int
) -> None:
    name, words = [*of(database).items()][at % len(of(database))]
    database.tamper(*words.split(";\n"))
    with pytest.raises(StoreError) as refused:
        Ledger.open(url, evolve)
    assert refused.value.code == "BL-L085"
    assert name in refused.value.params["namn"]


def test_a_ledger_that_was_open_already_tells_it_and_gallrar_nothing(
    ledger: Ledger, database: Database
) -> None:
    close(ledger, begin(ledger))
    database.tamper(*of(database)["q"].split(";\n"))
    found = Finding(Kind.ADDED, "BL-L086", "q", params={"namn": "q"})
    assert list(Verification(ledger).findings()) == [found]
    assert [one.code for one in the_content(ledger)] == ["BL-L085"]
    with pytest.raises(StoreError) as refused:
        erase(ledger, "c1/skolan")
    assert refused.value.code == "BL-L085"
    with ledger.read() as reader:
        assert reader.part("c1/skolan") is not None


def test_what_keeps_a_copy_of_a_key_stops_the_gallring(ledger: Ledger, database: Database) -> None:
    if "postgresql" in database.url:
        words = (
            "create table undan as select * from part_key where 1 = 0",
            "create rule u as on delete to part_key do also insert into undan select old.*",
        )
    else:
        words = (
            "create table undan as select * from part_key where 1 = 0",
            "create trigger u before delete on part_key begin insert into undan"
            " values (old.part_id, old.base, old.retention, old.tenant, old.holder,"
            " old.wrapped); end",
        )
    close(ledger, begin(ledger))
    database.tamper(*words)
    with pytest.raises(StoreError):
        erase(ledger, "c1/skolan")
    assert database.rows("select count(*) from undan") == [(0,)]
