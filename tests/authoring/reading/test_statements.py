"""Questions become statements where it is safe, and stay questions where it is not."""

import pytest

from barnlots.authoring.reading.statements import stated


@pytest.mark.parametrize(
    ("question", "yes", "no"),
    [
        ("Har barnet syskon?", "barnet har syskon", "barnet har inte syskon"),
        (
            "Är det tryggt för barnet att gå hem idag? (Barnet frågas ensamt.)",
            "det är tryggt för barnet att gå hem idag",
            "det är inte tryggt för barnet att gå hem idag",
        ),
        (
            "Har någon hemma gjort barnet illa?",
            "någon hemma har gjort barnet illa",
            "svaret är nej på frågan ”Har någon hemma gjort barnet illa?”",
        ),
        (
            "Har en vårdnadshavare själv bett om hjälp?",
            "en vårdnadshavare har själv bett om hjälp",
            "svaret är nej på frågan ”Har en vårdnadshavare själv bett om hjälp?”",
        ),
        (
            "Har någon sagt till barnet att tiga, eller har barnet bett om tysthetslöfte?",
            "någon har sagt till barnet att tiga, eller barnet har bett om tysthetslöfte",
            "svaret är nej på frågan ”Har någon sagt till barnet att tiga, "
            "eller har barnet bett om tysthetslöfte?”",
        ),
        (
            "Lär sig barnet fortare än andra?",
            "barnet lär sig fortare än andra",
            "barnet lär sig inte fortare än andra",
        ),
        (
            "Har barnet och den vuxna frågats var för sig?",
            "barnet och den vuxna har frågats var för sig",
            "barnet och den vuxna har inte frågats var för sig",
        ),
        (
            "Sover barnet dåligt och äter lite?",
            "barnet sover dåligt och äter lite",
            "svaret är nej på frågan ”Sover barnet dåligt och äter lite?”",
        ),
        (
            "Finns samtycke till remiss?",
            "det finns samtycke till remiss",
            "det finns inte samtycke till remiss",
        ),
        (
            "Märks det här hos barnet: törst?",
            "det här märks hos barnet: törst",
            "det här märks inte hos barnet: törst",
        ),
    ],
)
def test_a_question_becomes_what_it_asks_about(question: str, yes: str, no: str) -> None:
    assert (stated(question, yes=True), stated(question, yes=False)) == (yes, no)


@pytest.mark.parametrize(
    "question",
    [
        "Är en vuxen i barnets närhet svårt sjuk?",
        "Hur mår barnet?",
        "Vem såg det?",
        "Oro?",
        "",
    ],
)
def test_what_is_not_surely_understood_stays_a_question(question: str) -> None:
    assert stated(question, yes=True) == f"svaret är ja på frågan ”{question}”"
