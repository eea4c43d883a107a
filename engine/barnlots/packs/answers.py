"""One fact and its value as somebody says them: the same words in a case file and in a scenario."""

from barnlots.model.facts import Answer, Unknown
from barnlots.packs.nodes import Node, Scalar
from barnlots.packs.report import Report
from barnlots.packs.shapes import is_number
from barnlots.packs.words import starts_with
from barnlots.policy.vocabulary import FactDefinition, FactType, Vocabulary

MOST = 10_000_000
_AND, _IS = " och ", " är "


def read_answer(name: Scalar, value: Node, words: Vocabulary, report: Report) -> Answer | None:
    """The answer, or None with the fault in the report."""
    definition = words.fact_by_name.get(name.text)
    if definition is None or not definition.recordable:
        code = "BL-D004" if definition is None else "BL-D010"
        among = tuple(one.name for one in words.facts if one.recordable)
        report.add(
            code,
            name.place,
            word=name.text,
            among=among if definition is None else (),
            ord=name.text,
        )
        return None
    if not isinstance(value, Scalar) or not value.text:
        code = "BL-S014" if isinstance(value, Scalar) else "BL-S005"
        report.add(code, value.place, nyckel=name.text)
        return None
    if value.text in tuple(Unknown):
        return Answer(fact=name.text, unknown=Unknown(value.text))
    if definition.type is FactType.NUMBER:
        return _number(definition, value, report)
    if value.text not in definition.values:
        options = (*definition.values, *Unknown)
        report.add(
            "BL-M003",
            value.place,
            word=value.text,
            among=options,
            ord=value.text,
            fakta=name.text,
            val=", ".join(options),
        )
        return None
    return Answer(fact=name.text, value=value.text)


def _number(definition: FactDefinition, value: Scalar, report: Report) -> Answer | None:
    if not is_number(value.text) or not 0 <= int(value.text) < MOST:
        report.add(
            "BL-D005",
            value.place,
            fakta=definition.name,
            enhet=definition.unit or definition.name,
            ord=value.text,
        )
        return None
    return Answer(fact=definition.name, value=int(value.text))


def read_answers(line: Scalar, words: Vocabulary, report: Report) -> tuple[Answer, ...] | None:
    """`frånvaro är upprepad och vardag hemma är vet inte`: every answer in the sentence, or None
    with the first fault in the report."""
    answers, rest = [], line
    while True:
        name = starts_with(rest.text, words.fact_by_name) or rest.text.split(_IS)[0].strip()
        after = len(name) + len(_IS)
        if rest.text[len(name) : after] != _IS:
            said = Scalar(name, line.at(_offset(line, rest)))
            if name in words.fact_by_name:
                report.add("BL-M020", said.place)
            else:
                read_answer(said, said, words, report)
            return None
        value = _value(rest.text[after:], words.fact_by_name.get(name))
        start = _offset(line, rest)
        answer = read_answer(
            Scalar(name, line.at(start)), Scalar(value, line.at(start + after)), words, report
        )
        if answer is None:
            return None
        answers.append(answer)
        rest = rest.tail(after + len(value))
        if not rest.text:
            return tuple(answers)
        rest = rest.tail(len(_AND))


def _offset(line: Scalar, rest: Scalar) -> int:
    return len(line.text) - len(rest.text)


def _value(text: str, definition: FactDefinition | None) -> str:
    """The value up to the next answer; one that is not known ends at the next `och`."""
    values = (*definition.values, *Unknown) if definition else ()
    known = starts_with(text, values)
    if known is not None and (text == known or text.startswith(known + _AND)):
        return known
    return text.split(_AND)[0]
