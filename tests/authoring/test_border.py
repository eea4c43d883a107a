"""The table of what leaves: told as it is, and held against the law's own table, cell by cell."""

from collections.abc import Iterable, Iterator

import pytest
from tests.shipped import ROOT, the_policy

from barnlots.authoring.border import Crossing, Passing, crossings_of, page_of
from barnlots.authoring.border.situations import Answers, Receiver, axes_of, facts_in
from barnlots.policy.conditions import Compare

TABLE = tuple(crossings_of(the_policy()))
SCHOOL = ("förskola", "skola", "elevhälsan")
INDEPENDENT = "fristående skola"
NURSE = "elevhälsans medicinska gren"
CARE = (
    "barnhälsovård",
    "vårdcentral",
    "första linjen",
    "bup",
    "barnmedicin",
    "habilitering",
    "ungdomsmottagning",
)
SOCIAL = ("socialtjänst", "socialjour")
REPORTERS = (*SCHOOL, INDEPENDENT, NURSE, *CARE, "vuxenpsykiatri", "polis")
SUPPORT = "underlag för vård och stöd"
FEEDBACK = {
    "återkoppling mottagen": "att anmälan är mottagen",
    "återkoppling inledd": "att utredning är inledd",
    "återkoppling inte inledd": "att utredning inte är inledd",
}
# To whom a document goes: a row of the table may reach some of a kind of receivers only.
EACH = Receiver()
REPORTED, SILENT = Receiver(sent=("orosanmälan",)), Receiver(unsent=("orosanmälan",))
HERE, ELSEWHERE = Receiver(same_authority=True), Receiver(same_authority=False)
YOUNG, GROWN, UNSAID = "12–14 år", "18 år eller äldre", "okänd"
NOBODY, ALL = "ingen", "alla hemma"


def cell(
    document: str,
    sender: str,
    receiver: str,
    answers: Answers = Answers.NONE,
    *,
    age: str = YOUNG,
    suspicion: str = NOBODY,
    mature: str = "okänt",
    investigated: str = "okänt",
    to: Receiver = EACH,
) -> set[str]:
    """What comes of the document's items in that case: the grounds, and in brackets the reasons."""
    case = {
        "ålder": age,
        "misstanke mot": suspicion,
        "mognad": mature,
        "socialnämnden utreder": investigated,
    }
    between = [one for one in TABLE if one.document == document and (sender, receiver) in one.pairs]
    assert not between or to in {one.receiver for one in between}
    return {
        line.outcome[list(Answers).index(answers)]
        for crossing in between
        if crossing.receiver == to
        for line in crossing.lines
        if _is(crossing, line.values, case)
    } or {"(ingen grund i policyn)"}


def _is(crossing: Crossing, values: tuple[tuple[str, ...], ...], case: dict[str, str]) -> bool:
    wanted = {"hindrad vårdnadshavare": "okänt"} | case
    return all(wanted[axis.name] in some for axis, some in zip(crossing.axes, values, strict=True))


@pytest.mark.parametrize("answers", tuple(Answers))
@pytest.mark.parametrize("suspicion", [NOBODY, ALL])
@pytest.mark.parametrize("age", [YOUNG, UNSAID])
@pytest.mark.parametrize("sender", REPORTERS)
def test_a_report_goes_to_social_services_whatever_anybody_says(
    sender: str, age: str, suspicion: str, answers: Answers
) -> None:
    """SoL 19:1 with OSL 10:28."""
    for there in SOCIAL:
        found = cell("orosanmälan", sender, there, answers, age=age, suspicion=suspicion)
        assert found == {"plikt"}


@pytest.mark.parametrize("answers", tuple(Answers))
@pytest.mark.parametrize("suspicion", [NOBODY, ALL])
@pytest.mark.parametrize("sender", REPORTERS)
def test_what_an_investigation_asks_for_is_answered_while_there_is_one(
    sender: str, suspicion: str, answers: Answers
) -> None:
    """SoL 20:6 with OSL 10:28."""

    def found(investigated: str) -> set[str]:
        return cell(
            "svar till utredning",
            sender,
            "socialtjänst",
            answers,
            suspicion=suspicion,
            investigated=investigated,
        )

    assert found("ja") == {"plikt"}
    assert found("nej") == {"(ingen grund i policyn)"}
    assert found("okänt") == {"(villkoret för grunden är inte känt)"}


@pytest.mark.parametrize("receiver", [*CARE, NURSE])
@pytest.mark.parametrize("sender", SCHOOL)
def test_the_schools_counsellor_needs_consent_or_a_persons_weighing(
    sender: str, receiver: str
) -> None:
    """OSL 23:2 has no counterpart to 25:12: consent (10:1, 12:2-3), or 10:27 weighed."""
    assert cell(SUPPORT, sender, receiver) == {"(samtycke saknas)"}
    assert cell(SUPPORT, sender, receiver, Answers.GUARDIANS) == {"samtycke"}
    for weighed in (Answers.NO, Answers.CHILD_NO, Answers.WITHDRAWN):
        assert cell(SUPPORT, sender, receiver, weighed) == {"(väntar på prövning)"}
    assert cell(SUPPORT, sender, receiver, suspicion=ALL) == {"(väntar på prövning)"}


@pytest.mark.parametrize("receiver", [*CARE, NURSE])
def test_an_independent_school_has_consent_and_no_weighing_by_the_secrecy_act(
    receiver: str,
) -> None:
    assert cell(SUPPORT, INDEPENDENT, receiver) == {"(samtycke saknas)"}
    assert cell(SUPPORT, INDEPENDENT, receiver, Answers.NO) == {"(samtycke nekat)"}
    assert cell(SUPPORT, INDEPENDENT, receiver, Answers.GUARDIANS) == {"samtycke"}


@pytest.mark.parametrize("receiver", [*CARE, "socialtjänst"])
@pytest.mark.parametrize("sender", [NURSE, *CARE])
def test_health_care_may_hand_on_what_a_child_needs_for_care_or_support(
    sender: str, receiver: str
) -> None:
    """OSL 25:12, for those under 18; the general clause 10:27 is not health care's."""
    assert cell(SUPPORT, sender, receiver) == {"lag"}
    assert cell(SUPPORT, sender, receiver, Answers.NO, suspicion=ALL) == {"lag"}
    assert cell(SUPPORT, sender, receiver, age=GROWN) == {"(samtycke saknas)"}
    assert cell(SUPPORT, sender, receiver, Answers.CHILD, age=GROWN) == {"samtycke"}
    assert cell(SUPPORT, sender, receiver, Answers.GUARDIANS, age=GROWN) == {"(samtycke saknas)"}
    assert cell(SUPPORT, sender, receiver, Answers.GUARDIANS, age=UNSAID) == {"samtycke"}


def test_the_medical_branch_may_give_the_rest_of_pupil_health_what_support_demands() -> None:
    """OSL 25:13a, which has no age, and holds within the authority."""
    for age in (YOUNG, GROWN, UNSAID):
        assert cell(SUPPORT, NURSE, "elevhälsan", age=age, to=HERE) == {"lag"}


@pytest.mark.parametrize("age", [YOUNG, GROWN, UNSAID])
def test_to_the_pupil_health_of_another_authority_the_medical_branch_needs_consent(
    age: str,
) -> None:
    """OSL 25:1: only 25:13a breaks it, and not between authorities."""
    yes = Answers.CHILD if age == GROWN else Answers.GUARDIANS
    assert cell(SUPPORT, NURSE, "elevhälsan", age=age, to=ELSEWHERE) == {"(samtycke saknas)"}
    assert cell(SUPPORT, NURSE, "elevhälsan", yes, age=age, to=ELSEWHERE) == {"samtycke"}
    no = cell(SUPPORT, NURSE, "elevhälsan", Answers.CHILD_NO, age=age, to=ELSEWHERE)
    assert no == {"(väntar på prövning)"}


def test_nothing_else_depends_on_the_authority() -> None:
    within = {(one.document, one.pairs) for one in TABLE if one.receiver in (HERE, ELSEWHERE)}
    assert within == {(SUPPORT, ((NURSE, "elevhälsan"),))}
    assert cell(SUPPORT, NURSE, "skola") == {"(samtycke saknas)"}


@pytest.mark.parametrize("receiver", [*SCHOOL, INDEPENDENT])
@pytest.mark.parametrize("sender", CARE)
def test_health_care_tells_the_school_only_with_consent_or_a_weighing(
    sender: str, receiver: str
) -> None:
    """OSL 25:1."""
    assert cell(SUPPORT, sender, receiver) == {"(samtycke saknas)"}
    assert cell(SUPPORT, sender, receiver, Answers.GUARDIANS) == {"samtycke"}
    assert cell(SUPPORT, sender, receiver, Answers.NO) == {"(väntar på prövning)"}


@pytest.mark.parametrize("sender", SOCIAL)
def test_social_services_may_tell_care_and_not_the_school(sender: str) -> None:
    """OSL 26:9; to the school only with consent."""
    for receiver in (*CARE, "socialtjänst"):
        assert cell(SUPPORT, sender, receiver) == {"lag"}
    for receiver in (*SCHOOL, INDEPENDENT):
        assert cell(SUPPORT, sender, receiver) == {"(samtycke saknas)"}
        assert cell(SUPPORT, sender, receiver, Answers.NO) == {"(samtycke nekat)"}


@pytest.mark.parametrize("receiver", REPORTERS)
@pytest.mark.parametrize("sender", SOCIAL)
def test_who_reported_is_told_that_it_came_and_whether_it_led_to_anything(
    sender: str, receiver: str
) -> None:
    """SoL 19:6 and OSL 26:9a; never how the child's protection was assessed, and nobody else."""
    for document, said in FEEDBACK.items():
        assert cell(document, sender, receiver, suspicion=ALL, to=REPORTED) == {"lag"}
        for answers in Answers:
            assert cell(document, sender, receiver, answers, to=SILENT) == {
                "(mottagaren har inte skickat det som detta svarar på)"
            }
        items = {item for one in TABLE if one.document == document for item in one.items}
        assert items == {said}


@pytest.mark.parametrize("sender", [*SCHOOL, NURSE, *CARE, *SOCIAL])
def test_a_crime_may_be_reported_and_need_not_be(sender: str) -> None:
    """OSL 10:21 for care and social services, 10:24 for the school: a person decides."""
    assert cell("polisanmälan", sender, "polis") == {"(väntar på prövning)"}


@pytest.mark.parametrize("document", [one.name for one in the_policy().documents])
def test_nothing_says_how_social_services_assessed_the_childs_protection(document: str) -> None:
    items = the_policy().document_by_name[document].items
    assert not any("skyddsbedömning" in one for one in items)


def test_what_has_no_row_has_no_ground() -> None:
    assert cell(SUPPORT, "polis", "skola", Answers.ALL) == {"(ingen grund i policyn)"}
    assert cell("remiss till bup", "polis", "bup", Answers.ALL) == {"(ingen grund i policyn)"}


@pytest.mark.parametrize(
    ("mature", "enough"),
    [
        ("ännu för ung", {Answers.GUARDIANS, Answers.ALL}),
        ("okänt", {Answers.GUARDIANS, Answers.ALL}),
        ("tillsammans", {Answers.ALL}),
        ("själv", {Answers.CHILD, Answers.ALL, Answers.NO, Answers.WITHDRAWN, Answers.OVER}),
    ],
)
def test_whose_yes_is_enough_follows_maturity_and_no_age(mature: str, enough: set[Answers]) -> None:
    """OSL 12:3 and FB 6:11, 6:13: there is no age in them."""
    for age in ("0–11 år", "12–14 år", "15–17 år", "okänd"):
        found = {
            one
            for one in Answers
            if cell("remiss till bup", "elevhälsan", "bup", one, age=age, mature=mature)
            == {"samtycke"}
        }
        assert found == enough


def test_the_page_is_as_the_policy_is() -> None:
    seen = list[Passing]()

    def watched(passing: Iterable[Passing]) -> Iterator[Passing]:
        for one in passing:
            seen.append(one)
            yield one

    page = page_of(the_policy(), "sv", watched)
    assert (ROOT / "docs" / "utlamnanden.md").read_text("utf-8") == page
    assert {(document.name, pairs) for document, pairs in seen} == {
        (one.document, one.pairs) for one in TABLE
    }


def test_the_ages_are_cut_where_the_law_or_a_condition_of_the_pack_cuts_them() -> None:
    assert axes_of(the_policy())[1].values == ("0–11 år", YOUNG, "15–17 år", GROWN, UNSAID)
    local = (
        the_policy()
        .consents[0]
        .model_copy(update={"when": Compare(fact="ålder", op="över", bound=15)})
    )
    axes = axes_of(the_policy().model_copy(update={"consents": (local,)}))
    assert axes[1].values == ("0–11 år", YOUNG, "15 år", "16–17 år", GROWN, UNSAID)
    known = [facts_in(axes[:2], (NOBODY, age)).get("ålder") for age in axes[1].values]
    assert known == [0, 12, 15, 16, 18, None]
