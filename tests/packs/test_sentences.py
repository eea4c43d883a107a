"""The grammar of actions and deadlines as tables, and how good the suggestions are."""

import pytest
from tests.packs.reading import POLICY, action

from barnlots.model.due import Due, Unit
from barnlots.model.errors import Place
from barnlots.packs.due_grammar import read_due, read_span
from barnlots.packs.report import nearest, nearest_start
from barnlots.policy.actions import (
    Action,
    AskAbout,
    AssignTask,
    BlockNotices,
    OpenForSiblings,
    StartWay,
)

NOW = Due(count=30, unit=Unit.MINUTE, immediate=True)
SOON = Due(count=5, unit=Unit.SCHOOL_DAY)
ACTIONS: list[tuple[str, Action]] = [
    ("börja väg vägen", StartWay(way="vägen")),
    ("börja skyddsväg skydd", StartWay(way="skydd")),
    ("kurator ringer hem, genast", AssignTask(role="kurator", what="ringer hem", due=NOW)),
    (
        "kurator i vården läser, ser, hör, inom 5 skoldagar, annars lyft till rektor",
        AssignTask(role="kurator i vården", what="läser, ser, hör", due=SOON, raise_to="rektor"),
    ),
    (
        "den som fick veta berättar för vårdnadshavarna, samma dag",
        AssignTask(
            role="den som fick veta",
            what="berättar för vårdnadshavarna",
            due=Due(count=0, unit=Unit.DAY, same_day=True),
            contacts_guardians=True,
        ),
    ),
    (
        "ansvarig frågar om ledsen, inom tid till svar, annars lyft till chefen",
        AskAbout(
            role="ansvarig",
            fact="ledsen",
            due=Due(count=0, unit=Unit.DAY, parameter="tid till svar"),
            raise_to="chefen",
        ),
    ),
    (
        "spärra meddelanden till den det gäller, omprövas inom 14 dagar",
        BlockNotices(review=Due(count=14, unit=Unit.DAY)),
    ),
    (
        "syskon får egna ärenden genom kurator i vården, inom 5 skoldagar",
        OpenForSiblings(role="kurator i vården", due=SOON),
    ),
]


@pytest.mark.parametrize(("text", "means"), ACTIONS, ids=[text for text, _ in ACTIONS])
def test_an_action_means_what_it_says(text: str, means: Action) -> None:
    assert action(text) == (means, [])


WRONG_ACTIONS = [
    ("kuratorn ringer hem, genast", "BL-M010", 9, "kurator"),
    ("den som fik veta ringer hem, genast", "BL-M010", 9, "den som fick veta"),
    ("kurator ringer hem, genast, annars lyft till rektron", "BL-M010", 54, "rektor"),
    ("syskon får egna ärenden genom kuratro, inom 5 skoldagar", "BL-M010", 39, "kurator"),
    ("börja skydsväg skydd", "BL-M010", 9, "börja skyddsväg"),
    ("kurator", "BL-M011", 16, None),
    ("kurator, genast", "BL-M011", 16, None),
    ("kurator ringer hem", "BL-M021", 9, None),
    ("syskon får egna ärenden genom kurator", "BL-M021", 46, None),
    ("syskon får egna ärenden genom kurator och rektor, inom 5 skoldagar", "BL-M021", 47, None),
    ("kurator ringer hem, snart", "BL-M012", 29, None),
    ("kurator ringer hem, inom 5 skoldar", "BL-M012", 29, "inom 5 skoldagar"),
    ("kurator ringer hem, samma dagg", "BL-M012", 29, "samma dag"),
    ("kurator ringer hem, inom tid till svarr", "BL-M012", 29, "inom tid till svar"),
    ("spärra meddelanden till den det gäller, omprövas någon gång", "BL-M012", 58, None),
    ("kurator frågar om ledssen, genast", "BL-M001", 27, "ledsen"),
    ("kurator frågar om utsatt, genast", "BL-M022", 27, None),
    ("kurator frågar om ålder, genast", "BL-M022", 27, None),
    ("börja väg vägn", "BL-M006", 19, "vägen"),
    ("börja väg skydd", "BL-M013", 9, "börja skyddsväg skydd"),
    ("börja skyddsväg vägen", "BL-M013", 9, "börja väg vägen"),
]


@pytest.mark.parametrize(
    ("text", "code", "column", "first"), WRONG_ACTIONS, ids=[row[0] for row in WRONG_ACTIONS]
)
def test_a_wrong_action_is_one_fault_at_its_column(
    text: str, code: str, column: int, first: str | None
) -> None:
    _, found = action(text)
    assert [(one.code, one.place) for one in found] == [(code, Place("f.yaml", 7, column))]
    assert next(iter(found[0].suggestions), None) == first


DEADLINES: list[tuple[str, Due | None]] = [
    ("genast", NOW),
    ("samma dag", Due(count=0, unit=Unit.DAY, same_day=True)),
    ("nästa dag", Due(count=1, unit=Unit.DAY)),
    ("7 dagar", Due(count=7, unit=Unit.DAY)),
    *(
        (f"inom {count} {word}", Due(count=count, unit=unit))
        for count, words, unit in (
            (1, ("minut", "minuter"), Unit.MINUTE),
            (2, ("timme", "timmar"), Unit.HOUR),
            (3, ("dag", "dagar"), Unit.DAY),
            (4, ("arbetsdag", "arbetsdagar"), Unit.WORKING_DAY),
            (5, ("skoldag", "skoldagar"), Unit.SCHOOL_DAY),
            (6, ("vecka", "veckor"), Unit.WEEK),
            (7, ("månad", "månader"), Unit.MONTH),
        )
        for word in words
    ),
    ("inom tid till svar", Due(count=0, unit=Unit.DAY, parameter="tid till svar")),
    ("inom gräns för frånvaro", Due(count=0, unit=Unit.MINUTE, parameter="gräns för frånvaro")),
    ("", None),
    ("inom", None),
    ("inom kort", None),
    ("inom -1 dagar", None),
    ("inom 1,5 timmar", None),
    ("inom 99999 dagar", None),
    ("inom ٣ dagar", None),
    ("i morgon", None),
]


@pytest.mark.parametrize(("text", "means"), DEADLINES, ids=[text for text, _ in DEADLINES])
def test_a_deadline_means_what_it_says(text: str, means: Due | None) -> None:
    assert read_due(text, POLICY.parameter_by_name) == means


def test_a_span_is_a_number_and_a_unit() -> None:
    assert read_span("30 dagar") == Due(count=30, unit=Unit.DAY)
    assert read_span("genast") is None


@pytest.mark.parametrize(
    ("word", "first"),
    [
        ("sagt om lviet", "sagt om livet"),
        ("självsakda", "självskada"),
        ("sjalvskada", "självskada"),
        ("utsatt av nagon hemma", "utsatt av någon hemma"),
        ("frånvaro minuter", "frånvarominuter"),
        ("ogiltig frånvarominuter", "ogiltiga frånvarominuter"),
        ("FRÅNVARO", "frånvaro"),
    ],
)
def test_the_nearest_word_comes_first(word: str, first: str) -> None:
    known = (
        "sagt om livet", "självskada", "självskada senast", "utsatt av någon hemma",
        "utsatt för slag", "frånvaro", "frånvarominuter", "ogiltiga frånvarominuter",
    )  # fmt: skip
    assert nearest(word, known)[0] == first


def test_what_is_not_alike_is_not_suggested() -> None:
    assert nearest("fotboll", ("sagt om livet", "frånvaro")) == ()
    assert nearest("ledsen", ("ledsen",)) == ()
    assert nearest_start("någon annan gör det", ("kurator", "rektor")) == ("någon annan", ())
