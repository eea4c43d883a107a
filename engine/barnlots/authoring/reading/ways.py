"""A way read aloud, step by step: who answers, until when, what is done, and what leads on."""

from barnlots.authoring.reading.actions import told
from barnlots.authoring.reading.conditions import Conditions
from barnlots.authoring.reading.document import Block, Heading, Item, Listing, Paragraph, Piece
from barnlots.authoring.reading.rules import questions
from barnlots.authoring.reading.swedish import capital, listed, quoted, sentence
from barnlots.authoring.reading.terms import Terms
from barnlots.kernel.handing_over import answer_due
from barnlots.kernel.staffing import ACCOUNTABLE
from barnlots.model.errors import Place
from barnlots.policy.actions import AskAbout, StartWay
from barnlots.policy.conditions import ALWAYS, facts_of
from barnlots.policy.ways import Step, Transition, Way

_NOTHING = "ingenting"


def read_way(way: Way, terms: Terms) -> Piece:
    blocks: tuple[Block, ...] = (
        Paragraph(" ".join(_opening(way, terms))),
        Heading("BL-READ_WHY"),
        Paragraph(sentence(way.because)),
        Paragraph(f"Vägen vilar på {terms.sources(way.sources)}."),
        Heading("BL-READ_STEPS"),
        Listing(tuple(_step(step, way, terms) for step in way.steps), numbered=True),
        *questions(_facts(way), terms),
    )
    return Piece("väg", (way.name,), way.title, blocks, Place(way.file, way.line))


def _opening(way: Way, terms: Terms) -> list[str]:
    said = []
    if way.escalation:
        said = ["Det här är en skyddsväg: ingenting kan hindra den från att börja eller gå vidare."]
    if way.name == terms.policy.journey:
        said.append("Varje barns ärende följer den, från början till slut.")
    said.append(f"{'Den' if said else 'Vägen'} finns hos {terms.holders(way.holders)}.")
    beginners = _beginners(way.name, terms)
    if beginners:
        said.append(f"Den börjar genom {listed(beginners)}.")
    said.append(f"Det första steget är {quoted(way.begins_in)}.")
    return said


def _beginners(name: str, terms: Terms) -> list[str]:
    """What begins the way: rules, and steps of other ways."""
    policy, begins = terms.policy, StartWay(way=name)
    rules = dict.fromkeys(rule.name for rule in policy.rules if begins in rule.then)
    found = []
    if rules:
        some = listed(map(quoted, rules))
        found.append(f"regeln {some}" if len(rules) == 1 else f"reglerna {some}")
    found += [
        f"steget {quoted(step.name)} på {terms.way(way.name)}"
        for way in policy.ways
        for step in way.steps
        if begins in step.on_entry
    ]
    return found


def _step(step: Step, way: Way, terms: Terms) -> Item:
    said = [f"Steget {quoted(step.name)}."]
    if step.accountable == ACCOUNTABLE:
        said.append("Här ansvarar den som redan har ansvaret för barnet i verksamheten.")
    elif step.accountable:
        said.append(f"Här ansvarar {terms.who(step.accountable)}.")
    if step.due:
        said.append(terms.step_deadline(step.due, step.accountable or "", step.raise_to))
    said += _waiting(step)
    inner = [Item(told(action, terms)) for action in step.on_entry]
    if step.hands_over:
        inner.append(Item(_handing_over(step, way, terms)))
    inner += [Item(_leads(one, terms)) for one in step.transitions]
    return Item(" ".join(said), tuple(inner))


def _waiting(step: Step) -> list[str]:
    """A step that waits for nothing says only what comes after that word."""
    what, _, rest = (step.waits_for or "").partition(";")
    said = ["Här slutar vägen."] if step.final else []
    if what and what != _NOTHING:
        said.append(sentence(f"det som väntas är {step.waits_for}"))
    elif rest:
        said.append(sentence(rest.strip()))
    return said


def _handing_over(step: Step, way: Way, terms: Terms) -> str:
    receiver = f" till {terms.holder(step.hands_over_to)}" if step.hands_over_to else ""
    return (
        f"Handlingen {terms.document(step.hands_over or '')} lämnas över{receiver}. Ansvaret "
        "ligger kvar här tills en människa där har tagit emot; har ingen svarat "
        f"{terms.within(answer_due(way))} får chefen veta."
    )


def _leads(transition: Transition, terms: Terms) -> str:
    when = terms.trigger(transition.trigger)
    said = f"Vägen går vidare till steget {quoted(transition.to)} när {when}"
    if transition.guard != ALWAYS:
        said += f", om det här är så: {Conditions(terms).said(transition.guard)}"
    return sentence(capital(said))


def _facts(way: Way) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for step in way.steps:
        found |= dict.fromkeys(one.fact for one in step.on_entry if isinstance(one, AskAbout))
        for transition in step.transitions:
            found |= dict.fromkeys(facts_of(transition.guard))
    return tuple(found)
