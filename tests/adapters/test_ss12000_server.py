"""A server that speaks SS 12000 is asked page by page, and what it lacks is said."""

import json
from collections.abc import Callable
from itertools import count

import pytest
from tests.adapters.school import NUMBER, UNITS, Installed, ref, uuid
from tests.adapters.serving import Asked, Said

from barnlots.model.catalogue import codes
from barnlots.model.errors import SourceError
from barnlots.ports import BadSetting, Declined, Directory, Given, Probing, Records, Registers
from barnlots_http import NoAnswer
from barnlots_ss12000 import Changed, Ss12000, Subscriptions
from barnlots_ss12000.server import Lacking, Server
from barnlots_ss12000.shapes import Duty, Person
from barnlots_ss12000.units import UnknownUnit, found, read_units


def test_it_has_its_roles(installed: Installed) -> None:
    made = Ss12000(installed.given)
    for role in (Directory, Records, Registers, Probing):
        assert isinstance(made, role)


def test_everything_is_read_page_by_page(installed: Installed) -> None:
    for number in range(10):
        installed.school.duty(f"lärare {number}", "Lärare")
    all_of_them = {one.id for one in installed.server.all("duties", Duty)}
    assert all_of_them == set(installed.school.entities["duties"])
    assert installed.school.asked["duties"] == 4
    first, *rest = installed.served.asked
    assert first.query == {"limit": "1000"}
    assert all(set(one.query) == {"pageToken", "limit"} for one in rest)


def test_a_server_without_pages_gives_everything_at_once(installed: Installed) -> None:
    page = {"data": [{"id": uuid("a"), "dutyAt": ref("ek"), "dutyRole": "Rektor"}]}
    installed.school.answers = [Said(body=json.dumps(page).encode())]
    assert [one.duty_role for one in installed.server.all("duties", Duty)] == ["Rektor"]


@pytest.mark.parametrize("status", [403, 404, 405, 501])
def test_what_it_lacks_is_said(installed: Installed, status: int) -> None:
    installed.school.answers = [Said(status), Said(status)]
    with pytest.raises(Lacking) as lacking:
        list(installed.server.all("groups", Duty))
    assert lacking.value.params == {"resurs": "groups"}
    assert not installed.server.has("groups")


def test_a_server_that_is_busy_is_asked_again_when_it_wants_to_be(installed: Installed) -> None:
    installed.school.duty("rektor", "Rektor")
    installed.school.answers = [
        Said(429, headers={"Retry-After": "7"}),
        Said(503, headers={"Retry-After": "99999"}),
        Said(503),
    ]
    assert len(list(installed.server.all("duties", Duty))) == 1
    assert installed.waits == [7.0, 60.0, 15.0]


def test_one_that_stays_busy_or_goes_wrong_is_left(installed: Installed) -> None:
    installed.school.answers = [Said(503)] * 4
    with pytest.raises(NoAnswer) as none:
        list(installed.server.all("duties", Duty))
    assert none.value.params == {"status": "503"} and len(installed.waits) == 3
    installed.school.answers = [Said(400)]
    with pytest.raises(NoAnswer):
        list(installed.server.all("duties", Duty))
    assert len(installed.waits) == 3


def test_contact_that_is_lost_is_taken_up_again(installed: Installed) -> None:
    installed.school.duty("rektor", "Rektor")
    installed.school.answers = [
        Said(pieces=[b""]),
        Said(pieces=[b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"]),
    ]
    assert len(list(installed.server.all("duties", Duty))) == 1
    assert installed.waits == [1.0, 4.0]


GARBAGE = [
    b"",
    b"<html>",
    b"[]",
    b"7",
    b"{}",
    b'{"data": {}}',
    b'{"data": [7]}',
    b'{"data": [{"id": "Anna"}]}',
    b'{"data": [], "pageToken": 7}',
]


@pytest.mark.parametrize("body", GARBAGE)
def test_garbage_is_no_answer_and_is_not_repeated(installed: Installed, body: bytes) -> None:
    installed.school.answers = [Said(body=body)]
    with pytest.raises(NoAnswer) as none:
        list(installed.server.all("duties", Duty))
    assert none.value.code in codes("sv") and "Anna" not in repr(none.value)
    assert none.value.__cause__ is None


def test_a_server_that_gives_the_same_page_for_ever_is_left(installed: Installed) -> None:
    page = Said(body=b'{"data": [], "pageToken": "samma"}')
    installed.school.answers = [page] * 10
    with pytest.raises(NoAnswer) as none:
        list(installed.server.all("duties", Duty))
    assert none.value.params == {"resurs": "duties"}
    assert installed.school.asked["duties"] == 2


def endless(page: Callable[[int], list[object]]) -> Callable[[Asked], Said]:
    """It always has another page, and never the same token."""
    turns = count()

    def answer(asked: Asked) -> Said:
        turn = next(turns)
        said = {"data": page(turn), "pageToken": f"token {turn}"}
        return Said(body=json.dumps(said).encode())

    return answer


@pytest.mark.parametrize(
    ("page", "most"),
    [
        (lambda _: [{"id": uuid("a")}], 2),
        (lambda turn: [{"id": uuid(str(turn % 5))}], 6),
        (lambda _: [], 101),
        (lambda turn: [{"id": uuid(str(turn))}] if turn < 3 else [], 104),
    ],
)
def test_new_tokens_for_old_pages_are_not_followed_for_ever(
    installed: Installed, page: Callable[[int], list[object]], most: int
) -> None:
    installed.served.answering = endless(page)
    with pytest.raises(NoAnswer) as none:
        list(installed.server.pages("duties"))
    assert (none.value.code, none.value.params) == ("BL-I604", {"resurs": "duties"})
    assert len(installed.served.asked) == most


def test_a_list_that_takes_too_long_is_left(installed: Installed) -> None:
    installed.served.answering = endless(lambda turn: [{"id": uuid(str(turn))}])
    clock = count(0, 600)
    server = Server(installed.client, clock=lambda: float(next(clock)))
    with pytest.raises(NoAnswer) as none:
        list(server.pages("duties"))
    assert none.value.params == {"resurs": "duties", "minuter": "30"}
    assert len(installed.served.asked) == 4


def test_empty_pages_between_full_ones_are_nothing(installed: Installed) -> None:
    full = [{"id": uuid(str(number))} for number in range(3)]
    pages = [page for one in full for page in ([one], *([[]] * 60))]
    said = [{"data": page, "pageToken": f"{number}"} for number, page in enumerate(pages)]
    said[-1]["pageToken"] = ""
    installed.school.answers = [Said(body=json.dumps(one).encode()) for one in said]
    assert [one for page in installed.server.pages("duties") for one in page] == full


def test_one_that_asks_for_more_patience_than_ours_is_told_of(installed: Installed) -> None:
    installed.school.answers = [Said(429, headers={"Retry-After": "3600"})] * 4
    with pytest.raises(NoAnswer) as none:
        list(installed.server.all("duties", Duty))
    assert (none.value.code, none.value.params["minuter"]) == ("BL-I606", "60")
    assert installed.waits == [60.0] * 3


def test_one_that_is_not_there_is_none(installed: Installed) -> None:
    assert installed.server.one("persons", Person, uuid("ingen")) is None
    installed.school.person("någon", civicNo={"value": NUMBER})
    person = installed.server.one("persons", Person, uuid("någon"))
    assert person is not None and person.civic_no is not None
    installed.school.answers = [Said(500)]
    with pytest.raises(NoAnswer):
        installed.server.one("persons", Person, uuid("någon"))
    installed.school.answers = [Said(403)]
    with pytest.raises(Lacking):
        installed.server.one("persons", Person, uuid("någon"))
    installed.school.answers = [Said(503)]
    assert installed.server.one("persons", Person, uuid("någon")) == person
    assert installed.waits == [1.0]


def test_what_a_server_has_is_told(installed: Installed) -> None:
    installed.school.lacking = {"groups", "absences", "deletedEntities"}
    told = Ss12000(installed.given).probe()
    assert len(told) == 10
    lacking = {what.rpartition("(")[2].partition(")")[0] for what, has in told.items() if not has}
    assert lacking == installed.school.lacking
    installed.school.answers = [Said(401)]
    with pytest.raises(NoAnswer):
        Ss12000(installed.given).probe()


def test_what_a_server_has_is_the_standards(installed: Installed) -> None:
    installed.school.duty("rektor", "Rektor")
    told = Ss12000(installed.given).probe()
    assert all(told.values())


@pytest.mark.parametrize(
    "body",
    [b"<html>Logga in</html>", b"", b"[]", b"7", b"{}", b'{"data": 7}', b'{"data": [7]}'],
)
@pytest.mark.parametrize("resource", ["duties", "deletedEntities"])
def test_whatever_answers_with_something_else_is_no_such_server(
    installed: Installed, resource: str, body: bytes
) -> None:
    installed.served.answering = lambda _: Said(body=body)
    with pytest.raises(NoAnswer) as none:
        installed.server.has(resource)
    assert none.value.code == "BL-I305"
    with pytest.raises(NoAnswer):
        Ss12000(installed.given).probe()


@pytest.mark.parametrize(
    ("body", "well"), [(b"[]", True), (b'{"data": []}', True), (b"<html>", False)]
)
def test_of_subscriptions_any_list_will_do(installed: Installed, body: bytes, well: bool) -> None:
    installed.school.answers = [Said(body=body)]
    if well:
        assert installed.server.has("subscriptions")
    else:
        with pytest.raises(NoAnswer):
            installed.server.has("subscriptions")


# Which school is which ---------------------------------------------------------------------------


def test_units_are_found_by_code_and_by_id(installed: Installed) -> None:
    installed.school.unit("al", "12345678", ("FS",))
    installed.school.unit("ask", "87654321")
    units = installed.folder / "enheter.yaml"
    more = f"  - skolenhet: {uuid('al')}\n    skola: fsk\n"
    units.write_text(UNITS + more, "utf-8")
    there = found(installed.server, read_units(units))
    assert {id: (one.school, one.preschool) for id, one in there.items()} == {
        uuid("ek"): ("ekskolan", False),
        uuid("al"): ("fsk", True),
    }


def test_a_unit_that_is_not_there_is_named(installed: Installed) -> None:
    units = installed.folder / "enheter.yaml"
    units.write_text(UNITS + '  - skolenhet: "99999999"\n    skola: x\n', "utf-8")
    with pytest.raises(UnknownUnit) as unknown:
        found(installed.server, read_units(units))
    assert unknown.value.params == {"enheter": "99999999"}


def test_organisations_may_be_called_by_their_name(installed: Installed) -> None:
    said = installed.school.entities["organisations"][uuid("ek")]
    installed.school.answers = [Said(body=json.dumps({"organisations": [said]}).encode())]
    assert len(found(installed.server, read_units(installed.folder / "enheter.yaml"))) == 1


def test_what_is_wrong_in_the_configuration_is_said(installed: Installed) -> None:
    given = installed.given
    lost = Given(given.name, given.organisation, given.folder, {**given.settings, "mapp": "x"})
    with pytest.raises(BadSetting) as bad:
        Ss12000(lost)
    assert bad.value.setting == "mapp"
    (given.folder / "enheter.yaml").write_text("skolenheter:\n  - skola: ekskolan\n", "utf-8")
    with pytest.raises(SourceError):
        Ss12000(given)


# Subscriptions -----------------------------------------------------------------------------------


def test_a_subscription_begins_goes_on_and_ends(installed: Installed) -> None:
    ours = Subscriptions(installed.client)
    begun = ours.begin("Barnlots", "https://barnlots.exempel.se/nytt", ["Attendance", "Duty"])
    assert json.loads(installed.served.asked[-1].body) == {
        "name": "Barnlots",
        "target": "https://barnlots.exempel.se/nytt",
        "resourceTypes": [{"resource": "Attendance"}, {"resource": "Duty"}],
    }
    renewed = ours.renew(begun.id)
    assert (renewed.id, installed.served.asked[-1].method) == (begun.id, "PATCH")
    ours.end(begun.id)
    assert installed.school.subscriptions == {}
    ours.end(begun.id)
    with pytest.raises(Declined):
        ours.renew(begun.id)


def test_what_is_said_of_another_subscription_is_not_ours(installed: Installed) -> None:
    ours = Subscriptions(installed.client)
    begun, other = (
        ours.begin("Barnlots", f"https://barnlots.exempel.se/{name}", ["Duty"]) for name in "ab"
    )
    said = {"id": other.id, "expires": other.expires.isoformat()}
    installed.school.answers = [Said(body=json.dumps(said).encode())]
    with pytest.raises(NoAnswer):
        ours.renew(begun.id)
    for body in (b"<html>Logga in</html>", b"{"):
        installed.school.answers = [Said(body=body)]
        with pytest.raises(NoAnswer):
            ours.end(begun.id)
    assert set(installed.school.subscriptions) == {begun.id, other.id}
    installed.school.answers = [Said(body=b"{}")]
    ours.end(begun.id)


def test_what_a_server_posts_is_read_as_the_standard_spells_it() -> None:
    posted = Changed.posted(b'{"modifiedEntites": ["Attendance", "Duty"], "deletedEntities": true}')
    assert (posted.modified, posted.deleted) == (("Attendance", "Duty"), True)
    assert Changed.posted(b"{}") == Changed()
    spelled = Changed.posted(b'{"modifiedEntities": ["Duty", "Nytt"], "deletedEntities": null}')
    assert (spelled.modified, spelled.deleted) == (("Duty", "Nytt"), False)
    for body in (
        b"",
        b"[]",
        b"<html>",
        b'{"modifiedEntites": 7}',
        b'{"modifiedEntites": [null]}',
        b'{"modifiedEntites": [{"resource": "Duty"}]}',
        b'{"modifiedEntites": ["Anna Exempelsson"]}',
        b'{"modifiedEntities": "Duty"}',
        b'{"deletedEntities": "kanske"}',
        b'{"deletedEntities": []}',
    ):
        with pytest.raises(NoAnswer):
            Changed.posted(body)
