"""Why, why not, and what nobody has asked: one part's newest decision as a colleague tells it."""

from barnlots.authoring.phrases import phrase, said
from barnlots.authoring.scored import form_line
from barnlots.authoring.view import PartView
from barnlots.authoring.whatif import Change, turning
from barnlots.kernel.evaluate import interpreter_of
from barnlots.model.base import Frozen
from barnlots.model.catalogue import Language, say
from barnlots.model.clock import to_local
from barnlots.model.facts import Observation, Unknown
from barnlots.model.trace import FactRead, Finding, RuleTrace
from barnlots.model.truth import Truth
from barnlots.policy.conditions import All, Any, Condition
from barnlots.policy.rules import Rule
from barnlots.policy.vocabulary import FactDefinition


class FactSaid(Frozen):
    """One fact as the rule met it; `told` says who noticed it, when and in which words."""

    fact: str
    question: str
    value: str
    known: bool
    told: tuple[str, ...]


class LineJudged(Frozen):
    """One line of the rule and whether it holds: ja, nej or okänt."""

    line: str
    truth: Truth


class RuleExplained(Frozen):
    """One rule in one part: what it found and what that rests on."""

    part: str
    rule: str
    name: str
    finding: Finding
    truth: Truth | None
    because: str
    sources: tuple[str, ...]
    where: str
    facts: tuple[FactSaid, ...]
    lines: tuple[LineJudged, ...]
    led_to: tuple[str, ...]
    would_change: tuple[str, ...]


def explain_rule(view: PartView, rule: Rule) -> RuleExplained | None:
    """The rule in this part; None when it was not in force or does not concern this holder."""
    trace = view.trace.of(rule.id)
    if trace is None:
        return None
    changes = turning(view.policy, rule, view.situation)
    return RuleExplained(
        part=view.part.id,
        rule=rule.id,
        name=rule.name,
        finding=trace.finding,
        truth=trace.truth,
        because=rule.because,
        sources=trace.sources,
        where=f"{rule.file}:{rule.line}",
        facts=tuple(_said(view, one) for one in _telling(trace, view, rule)),
        lines=_lines(view, rule),
        led_to=_led_to(view, rule),
        would_change=tuple(_sentence(one, view.lang) for one in changes),
    )


def explain_part(view: PartView) -> tuple[RuleExplained, ...]:
    """Every rule that had a say: those that apply first, then what nobody knows, then the rest."""
    explained = [explain_rule(view, rule) for rule in view.policy.rules]
    order = tuple(Finding)
    found = [one for one in explained if one is not None]
    return tuple(sorted(found, key=lambda one: order.index(one.finding)))


def _telling(trace: RuleTrace, view: PartView, rule: Rule) -> tuple[FactRead, ...]:
    """What a reader needs: for a rule that applies the facts that carried it, otherwise all."""
    if trace.finding not in (Finding.FIRED, Finding.STANDING):
        return trace.read
    known = tuple(one for one in trace.read if one.value is not None)
    return tuple(one for one in known if _carries(view, rule, one)) or known


def _carries(view: PartView, rule: Rule, fact: FactRead) -> bool:
    without = {name: value for name, value in view.situation.facts.items() if name != fact.fact}
    situation = view.situation.model_copy(update={"facts": without})
    judged = interpreter_of(view.policy).judge
    before = sum(judged(line, view.situation) is Truth.YES for line in _top(rule.when))
    after = sum(judged(line, situation) is Truth.YES for line in _top(rule.when))
    return after < before


def _said(view: PartView, read: FactRead) -> FactSaid:
    definition: FactDefinition = view.policy.vocabulary.fact_by_name[read.fact]
    by_id = {one.id: one for one in view.part.observations}
    told = []
    for name in read.observations:
        one = by_id.get(name)
        if one is None:
            continue
        role = view.policy.vocabulary.role_by_name.get(one.role)
        words = f": ”{one.words}”" if one.words else ""
        who = role.title if role else one.role
        if one.form is not None:
            who = form_line(one.form, view.policy, view.lang)
        source = say(f"BL-SOURCE_{one.source.name}", view.lang)
        if read.value is not None and not _answers(one, read):
            source = f"{source}; {say('BL-V013', view.lang)}"
        told.append(f"{who}, {to_local(one.seen_at)}, {source}{words}")
    return FactSaid(
        fact=read.fact,
        question=definition.question,
        value=said(read.value, read.unknown, definition, view.lang),
        known=read.value is not None,
        told=tuple(told),
    )


def _answers(observation: Observation, read: FactRead) -> bool:
    """Whether the observation says itself what the fact came to."""
    return any((one.fact, one.value) == (read.fact, read.value) for one in observation.answers)


def _lines(view: PartView, rule: Rule) -> tuple[LineJudged, ...]:
    judge = interpreter_of(view.policy).judge
    return tuple(
        LineJudged(line=phrase(line), truth=judge(line, view.situation)) for line in _top(rule.when)
    )


def _top(when: Condition) -> tuple[Condition, ...]:
    """The lines as the author wrote them: one level below `när alla` and `när något av`."""
    if isinstance(when, All) and any(isinstance(one, All | Any) for one in when.of):
        return tuple(line for one in when.of for line in _top(one))
    return when.of if isinstance(when, All | Any) else (when,)


def _led_to(view: PartView, rule: Rule) -> tuple[str, ...]:
    ways = [
        way_line(view, name) for name, state in view.part.ways.items() if state.origin == rule.id
    ]
    tasks = [view.task_line(task) for task in view.part.tasks.values() if task.origin == rule.id]
    return (*ways, *tasks)


def way_line(view: PartView, name: str) -> str:
    """`skyddsväg far-illa: anmäl`: which kind of way it is and where it stands."""
    code = "BL-V005" if view.policy.way_by_name[name].escalation else "BL-V004"
    return say(code, view.lang, väg=name, steg=view.part.ways[name].step)


def _sentence(change: Change, lang: Language) -> str:
    return f" {say('BL-V007', lang)} ".join(
        say("BL-V006", lang, fakta=name, värde=value) for name, value in change.facts
    )


def _or(changes: tuple[str, ...], lang: Language) -> str:
    return f"{say('BL-V008', lang)} ".join(changes)


def tell(view: PartView) -> str:
    """The explanation as text, the way a colleague would give it."""
    lang = view.lang
    rules = explain_part(view)
    out = [say("BL-E001", lang, del_=view.holder_title, ansvarig=view.who(view.part.accountable))]
    fired = [one for one in rules if one.finding in (Finding.FIRED, Finding.STANDING)]
    applying = [one for one in fired if one.truth is Truth.YES]
    out.append(say("BL-E002" if applying else "BL-E003", lang))
    told: set[str] = set()
    for one in applying:
        out.append(f"\n  {one.name}. {one.because}")
        out += _facts_told(one.facts, told, lang)
        out += [f"    → {line}" for line in one.led_to]
        out.append(f"    {say('BL-E004', lang)} {', '.join(one.sources)}  [{one.rule}]")
        if one.would_change:
            out.append(f"    {say('BL-E005', lang)} {_or(one.would_change, lang)}")
    earlier = [f"{one.name} [{one.rule}]" for one in fired if one.truth is not Truth.YES]
    if earlier:
        out.append("\n" + say("BL-E011", lang, regler="; ".join(earlier)))
    failed = [one for one in rules if one.finding is Finding.FAILED]
    out += [f"\n  {say('BL-E006', lang, namn=one.name)} [{one.rule}]" for one in failed]
    out += _unknown_part(view, rules)
    out.append("\n" + say("BL-E008", lang, antal=sum(one.finding is Finding.NOT for one in rules)))
    return "\n".join(out)


def _facts_told(facts: tuple[FactSaid, ...], told: set[str], lang: Language) -> list[str]:
    """Each observer's words once; after that only who and when."""
    lines = []
    for fact in facts:
        lines.append(f"    · {fact.fact}: {fact.value}")
        for words in fact.told:
            again = words in told
            told.add(words)
            lines.append(f"        {words.split(': ”')[0] if again else words}")
    return lines


def _unknown_part(view: PartView, rules: tuple[RuleExplained, ...]) -> list[str]:
    """What nobody knows: what somebody is asking now, then what protective rules ask about; the
    rest as a number."""
    lang = view.lang
    protective = {rule.id for rule in view.policy.rules if rule.protects and rule.ask_when}
    now = _being_asked(view)
    asking: dict[str, str] = {}
    others: dict[str, None] = {}
    for one in rules:
        unknown = [fact for fact in one.facts if not fact.known]
        if one.finding not in (Finding.NOT_ASKED, Finding.UNKNOWN) or not unknown:
            continue
        for fact in unknown:
            if fact.fact in now:
                continue
            if one.rule in protective and fact is unknown[0]:
                asking[fact.fact] = f"{fact.value}: {fact.question}"
            else:
                others[fact.fact] = None
    if not now and not asking and not others:
        return []
    left = sum(one not in asking for one in others)
    shown = [_asked_by(view, name, who) for name, who in now.items()]
    out = ["\n" + say("BL-E007", lang), *(f"  · {one}" for one in (*shown, *asking.values()))]
    return [*out, "  " + say("BL-E010", lang, antal=left)] if left else out


def _asked_by(view: PartView, name: str, who: str) -> str:
    unknown = view.situation.unknown.get(name, Unknown.NOT_ASKED)
    state = said(None, unknown, view.policy.vocabulary.fact_by_name[name], view.lang)
    return say("BL-E012", view.lang, läge=state, fråga=view.question(name), vem=who)


def _being_asked(view: PartView) -> dict[str, str]:
    """The facts that nobody knows and an open task asks about, and who is to ask: soonest first."""
    tasks = sorted(view.part.tasks.values(), key=lambda one: (one.due_at is None, str(one.due_at)))
    found: dict[str, str] = {}
    for task in tasks:
        for fact in task.asks:
            if fact not in view.situation.facts:
                found.setdefault(fact, view.who(task.assignee))
    return found


def tell_rule(one: RuleExplained, lang: Language = "sv") -> str:
    """One rule, line by line: why, or why not, and what would have changed it."""
    found = say(f"BL-FINDING_{one.finding.name}", lang)
    out = [f"{one.name} [{one.rule}] {found}", f"  {one.because}", ""]
    for judged in one.lines:
        out.append(f"  {say(f'BL-TRUTH_{judged.truth.name}', lang):<7} {judged.line}")
    out.append("")
    for fact in one.facts:
        told = f" ({'; '.join(fact.told)})" if fact.told else ""
        out.append(f"  · {fact.fact}: {fact.value}{told}")
    if one.would_change:
        out.append(f"  {say('BL-E005', lang)} {_or(one.would_change, lang)}")
    out.append(f"  {say('BL-E004', lang)} {', '.join(one.sources)} ({one.where})")
    return "\n".join(out)
