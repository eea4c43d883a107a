"""The pack's own words as schemas: an editor completes them and says what each one means."""

from typing import Any

from barnlots.authoring.schema.sentences import JsonSchema, one_of
from barnlots.model.facts import Unknown
from barnlots.packs.pack import Pack
from barnlots.packs.references import known_words
from barnlots.packs.shapes import Holds
from barnlots.packs.words import Words
from barnlots.policy.vocabulary import FactDefinition, FactType

_TITLED = {
    Holds.CATEGORY: "slag",
    Holds.DOCUMENT: "handling",
    Holds.HOLDER: "hållare",
    Holds.NAMED_ROLE: "roll",
    Holds.ROLE: "roll",
    Holds.TRIGGER: "händelse",
    Holds.WAY: "väg",
}


def word(holds: Holds, words: Words, pack: Pack) -> JsonSchema | None:
    """The schema of a value that is one of the pack's words; None when it is not."""
    if holds is Holds.SOURCE:
        return _source(words, pack)
    if holds is Holds.FACTS:
        return _facts(words)
    known = known_words(holds, words)
    if known is None:
        return None
    titles = _titles(_TITLED.get(holds, ""), pack)
    return chosen(known, [titles.get(one, "") for one in known])


def chosen(values: tuple[str, ...], told: list[str]) -> JsonSchema:
    """One of the values, with what each one means when anybody has said it."""
    schema: JsonSchema = {"enum": list(values)}
    if any(told):
        schema["enumDescriptions"] = told
    return schema


def _titles(kind: str, pack: Pack) -> dict[str, str]:
    return {one.text(kind): one.text("namn") for one in pack.records.get(kind, ())}


def _source(words: Words, pack: Pack) -> JsonSchema:
    titles = _titles("källa", pack)
    whole = [(law, titles[law]) for law in words.laws]
    parts = [
        (f"{law} {section}", titles[law])
        for law, sections in words.laws.items()
        for section in sections
    ]
    names, told = zip(*whole, *parts, strict=True) if whole else ((), ())
    with_comma = {"type": "string", "pattern": f"^{one_of(words.laws)}, "}
    return {"anyOf": [chosen(tuple(names), list(told)), with_comma]}


def _facts(words: Words) -> JsonSchema:
    answers = {
        name: {"description": fact.question, **_answers(fact)}
        for name, fact in words.facts.items()
        if fact.recordable
    }
    return {
        "type": "object",
        "minProperties": 1,
        "properties": answers,
        "additionalProperties": False,
    }


def _answers(fact: FactDefinition) -> dict[str, Any]:
    unknown = [one.value for one in Unknown]
    if fact.type is FactType.NUMBER:
        return {"anyOf": [{"type": "integer", "minimum": 0}, {"enum": unknown}]}
    return {"enum": [*fact.values, *unknown]}
