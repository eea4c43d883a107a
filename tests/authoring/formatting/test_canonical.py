"""The one layout: what it looks like, what it leaves alone, and what it refuses."""

import pytest

from barnlots.authoring.formatting.canonical import canonical
from barnlots.model.errors import SourceError

BEFORE = """\
# yaml-language-server: $schema=../schemas/regler.json
# Regler om mående.


# Ägare: elevhälsochefen.
regler:   # alla

- namn:   'Den som är ledsen'    # inte diagnosen
  # Namnet står i rapporten.
  regel: ledsen
  källa: [ lokalt beslut,  # tills vidare
     # och lagen
     Skollagen 2010:800
     # mer kommer
     ]      # se lagar.yaml
  så:
  # kuratorn först
  - kurator talar med barnet, nästa dag   # kort
  - rektor får veta, samma dag # längre
    # sist i listan
  # sist i regeln


  # ---- Oro ----

- # i raden
  {namn: Orolig,   # bakom namnet
   regel: oro}   # bakom raden
# slut
"""
AFTER = """\
# yaml-language-server: $schema=../schemas/regler.json
# Regler om mående.

# Ägare: elevhälsochefen.
regler:  # alla
  # Namnet står i rapporten.
  - regel: ledsen
    namn: Den som är ledsen  # inte diagnosen
    källa:  # se lagar.yaml
      - lokalt beslut  # tills vidare
      # och lagen
      - Skollagen 2010:800
      # mer kommer
    så:
      # kuratorn först
      - kurator talar med barnet, nästa dag  # kort
      - rektor får veta, samma dag           # längre
      # sist i listan
    # sist i regeln

    # ---- Oro ----

  # i raden
  # bakom raden
  - regel: oro
    namn: Orolig  # bakom namnet
# slut
"""


def formatted(text: str) -> str:
    return canonical(text.encode(), "prov.yaml").decode()


def under(key: str, value: str) -> str:
    """What is made of a value under a key of a rule file."""
    text = formatted(f"regler:\n  - regel: x\n    {key}: {value}\n")
    return text.removeprefix("regler:\n  - regel: x\n")


def test_order_indents_and_comments() -> None:
    assert formatted(BEFORE) == AFTER
    assert formatted(AFTER) == AFTER


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("'no'", "no"),
        ('"12:30"', "12:30"),
        ("'0180'", "0180"),
        ('"2026-09-15"', "2026-09-15"),
        ('"Vad har barnet sagt, och till vem?"', "Vad har barnet sagt, och till vem?"),
        ('"SoL 2025:400 19 kap. 1 §"', "SoL 2025:400 19 kap. 1 §"),
        ("'så här: en sak'", '"så här: en sak"'),
        ("'så här:'", '"så här:"'),
        ("'# nej'", '"# nej"'),
        ("'ett # två'", '"ett # två"'),
        ("'- nej'", '"- nej"'),
        ("'-1'", "-1"),
        ("'[hakar]'", '"[hakar]"'),
        ("'@alla'", '"@alla"'),
        ("'\"Jag orkar inte\": sade barnet'", "'\"Jag orkar inte\": sade barnet'"),
        ("'Säg \"hej\"'", 'Säg "hej"'),
        ("flera\n      rader", "flera rader"),
        ("a\u0308r", "är"),
    ],
)
def test_quotes_stand_only_where_they_are_needed(value: str, expected: str) -> None:
    assert under("namn", value) == f"    namn: {expected}\n"


def test_within_brackets_more_needs_quotes() -> None:
    text = under("källa", "['SoL 2025:400', \"ett, två\", 'varför?', 'slutar:']")
    assert text == '    källa: [SoL 2025:400, "ett, två", "varför?", "slutar:"]\n'


def test_a_list_that_is_too_long_for_the_line_has_a_line_for_each() -> None:
    words = [f"ord nummer {number}" for number in range(9)]
    assert under("hos", f"[{', '.join(words[:7])}]").count("\n") == 1
    lines = under("hos", f"[{', '.join(words)}]").splitlines()
    assert lines == ["    hos:", *(f"      - {word}" for word in words)]


def test_a_list_that_was_written_line_by_line_stays_so() -> None:
    text = "regler:\n  - regel: x\n    hos:\n      - skola\n"
    assert formatted(text) == text


def test_the_rows_of_a_table_all_look_the_same() -> None:
    short, long = "{roll: a, namn: b, finns i: [skola]}", f"{{roll: c, namn: {'d' * 120}}}"
    assert formatted(f"roller:\n- {short}\n") == f"roller:\n  - {short}\n"
    broken = formatted(f"roller:\n- {short}\n- {long}\n")
    assert broken.startswith(
        "roller:\n  - roll: a\n    namn: b\n    finns i: [skola]\n  - roll: c\n"
    )


def test_braces_never_stand_within_brackets() -> None:
    value = "gäller från: 2025-07-01, är: 5, källa: lokalt beslut"
    text = formatted(f"parametrar:\n  - {{parameter: tid, värden: [{{{value}}}]}}\n")
    assert text == f"parametrar:\n  - parameter: tid\n    värden:\n      - {{{value}}}\n"


def test_an_overlay_has_its_reason_before_what_is_not_known() -> None:
    text = formatted(
        "regler:\n"
        "  - skäl: Vi gör det själva.\n"
        "    påhittat: ja\n"
        "    stäng av regel: ledsen\n"
        "  - också så: [kurator ringer, nästa dag]\n"
        "    så: [x]\n"
        "    utan så: [y]\n"
        "    gäller från: 2026-08-01\n"
        "    ändra regel: oro\n"
    )
    assert text == (
        "regler:\n"
        "  - stäng av regel: ledsen\n"
        "    skäl: Vi gör det själva.\n"
        "    påhittat: ja\n"
        "  - ändra regel: oro\n"
        "    gäller från: 2026-08-01\n"
        "    så: [x]\n"
        "    också så: [kurator ringer, nästa dag]\n"
        "    utan så: [y]\n"
    )


def test_what_the_author_names_herself_keeps_its_order() -> None:
    text = "ärende: a\niakttagelser:\n  - hållare: skola\n    fakta:\n      å: ja\n      a: nej\n"
    assert formatted(text) == text


def test_a_text_of_several_lines_keeps_them() -> None:
    text = "ärende: a\ntitel: |\n  En rad.\n\n    En till, längre in.\n"
    assert formatted(text) == text
    assert (
        formatted(text.replace("|", ">"))
        == "ärende: a\ntitel: |\n  En rad.\n\n    En till, längre in.\n"
    )


def test_spaces_that_are_the_texts_own_are_kept() -> None:
    assert formatted("ärende: a\ntitel: >\n  ett   två\n") == "ärende: a\ntitel: |\n  ett   två\n"


def test_breaks_and_marks_of_other_systems_go() -> None:
    windows = b"\xef\xbb\xbf\xc3\xa4rende: a\r\ntitel:\xc2\xa0b  \r\n\r\n\r\n"
    assert canonical(windows, "prov.yaml") == "ärende: a\ntitel: b\n".encode()


def test_a_key_longer_than_a_line_can_be_is_still_a_key() -> None:
    key = "k" * 1_500
    text = formatted(f"ärende: a\n? {key}\n: värde\n")
    assert text == f"ärende: a\n? {key}\n: värde\n"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('regler: "a', "BL-Y012"),
        ("- a\n", "BL-S004"),
        ("services:\n  web: x\n", "BL-S008"),
        ("ärende: &a b\n", "BL-Y006"),
        ("", "BL-Y004"),
    ],
)
def test_what_is_not_a_file_of_ours_is_told_and_left(text: str, code: str) -> None:
    with pytest.raises(SourceError) as caught:
        formatted(text)
    assert [one.code for one in caught.value.diagnostics] == [code]


def test_what_would_become_too_large_is_told_and_left() -> None:
    row = "{" + ", ".join(f"nyckel {number}: x" for number in range(12)) + "}"
    text = "regler:\n" + "".join(f"- {row}\n" for _ in range(1_150))
    with pytest.raises(SourceError) as caught:
        formatted(text)
    assert [one.code for one in caught.value.diagnostics] == ["BL-Y007"]
