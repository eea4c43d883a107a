"""The grammar of where a way leads on: `till kartläggning när iakttagelse är registrerad, om …`."""

from barnlots.packs.conditions_grammar import ConditionReader
from barnlots.packs.nodes import Scalar
from barnlots.packs.report import Report
from barnlots.packs.words import Words
from barnlots.policy.conditions import ALWAYS, Condition
from barnlots.policy.ways import Transition

TO, WHEN, IF = "till ", " när ", ", om "


def read_transition(line: Scalar, way: str, words: Words, report: Report) -> Transition | None:
    """The transition, or None with the fault in the report."""
    head, _, guard_text = line.text.partition(IF)
    if not head.startswith(TO) or WHEN not in head:
        report.add("BL-W001", line.place, ord=line.text)
        return None
    to, _, trigger = head.removeprefix(TO).partition(WHEN)
    if to not in words.ways[way]:
        other = words.label("BL-LABEL_WAY", "väg", way, väg=way)
        among = words.ways[way]
        report.add("BL-M018", line.at(len(TO)), word=to, among=among, other=other, ord=to)
        return None
    if trigger not in words.triggers:
        place = line.at(len(TO) + len(to) + len(WHEN))
        report.add("BL-M016", place, word=trigger, among=words.triggers, ord=trigger)
        return None
    guard: Condition = ALWAYS
    if guard_text:
        read = ConditionReader(line.tail(len(head) + len(IF)), words, report).read()
        if read is None:
            return None
        guard = read
    return Transition(to=to, trigger=trigger, guard=guard)
