"""The whole journey: the child's way, what begins each other way, and what it hands over."""

from dataclasses import dataclass

from barnlots.authoring.diagrams.counts import Counts
from barnlots.authoring.diagrams.model import told_count
from barnlots.authoring.reading.swedish import quoted
from barnlots.authoring.reading.terms import Terms
from barnlots.model.catalogue import Language, say
from barnlots.policy.actions import StartWay
from barnlots.policy.ways import Way


@dataclass(frozen=True)
class Given:
    """A document that a way hands over, and the holder that it goes to."""

    document: str
    holder: str


@dataclass(frozen=True)
class Begun:
    """One way with what begins it. `lines` are its title and how many scenarios went it."""

    lines: tuple[str, ...]
    beginners: tuple[str, ...]
    given: tuple[Given, ...]
    protective: bool
    count: int | None = None


@dataclass(frozen=True)
class Journey:
    """`steps` are those of the way that every child's part follows."""

    title: str
    note: str
    steps: tuple[str, ...]
    ways: tuple[Begun, ...]
    lang: Language = "sv"

    @property
    def holders(self) -> tuple[str, ...]:
        """Everybody that something is handed over to, in the order of the ways."""
        return tuple(dict.fromkeys(given.holder for way in self.ways for given in way.given))

    @property
    def description(self) -> str:
        """The whole picture in words."""
        said = [f"{say('BL-DIAGRAM_ALWAYS', self.lang)}: {', '.join(self.steps)}"]
        for way in self.ways:
            said.append(f"{', '.join(way.beginners)}: {', '.join(way.lines)}")
            said += [
                say("BL-DIAGRAM_HANDS_OVER", self.lang, handling=given.document, till=given.holder)
                for given in way.given
            ]
        return ". ".join(one.rstrip(".") for one in said) + "."


def journey_of(terms: Terms, lang: Language, counts: Counts | None = None) -> Journey:
    """The journey of the policy: skyddsvägar first, as they stand in the files."""
    policy = terms.policy
    main = policy.way_by_name[policy.journey]
    others = sorted(
        (one for one in policy.ways if one is not main), key=lambda one: not one.escalation
    )
    ways = tuple(_begun(way, terms, lang, counts) for way in others)
    note = say("BL-DIAGRAM_JOURNEY_NOTE", lang)
    return Journey(
        say("BL-DIAGRAM_JOURNEY", lang), note, tuple(step.name for step in main.steps), ways, lang
    )


def _begun(way: Way, terms: Terms, lang: Language, counts: Counts | None) -> Begun:
    given = dict.fromkeys(
        Given(document, terms.holder(receiver))
        for document, receiver in (one.handover for one in way.steps if one.handover)
    )
    count = None if counts is None else counts.step(way.name, way.begins_in)
    told = () if count is None else (told_count(count, lang),)
    beginners = _beginners(way, terms, lang, counts) or (say("BL-DIAGRAM_NOBODY", lang),)
    return Begun((way.title, *told), beginners, tuple(given), way.escalation, count)


def _beginners(way: Way, terms: Terms, lang: Language, counts: Counts | None) -> tuple[str, ...]:
    """The rules that begin the way, and the steps of other ways that do."""
    begins = StartWay(way=way.name)
    found: list[str] = []
    for rule in terms.policy.rules:
        if begins in rule.then:
            count = "" if counts is None else f" ({told_count(counts.rule(rule.id), lang)})"
            found.append(rule.name + count)
    for other in terms.policy.ways:
        for step in other.steps:
            if begins in step.on_entry:
                name = quoted(other.title)
                found.append(say("BL-DIAGRAM_BY_STEP", lang, steg=step.name, väg=name))
    return tuple(dict.fromkeys(found))
