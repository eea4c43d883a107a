"""A rule read aloud: when it applies and when not, what happens, why, on what, and until when."""

from barnlots.authoring.reading.actions import told
from barnlots.authoring.reading.conditions import Conditions, scale
from barnlots.authoring.reading.document import Block, Heading, Item, Listing, Paragraph, Piece
from barnlots.authoring.reading.exceptions import split
from barnlots.authoring.reading.statements import plain
from barnlots.authoring.reading.swedish import day_in_words, from_day, quoted, sentence, small
from barnlots.authoring.reading.terms import Terms
from barnlots.kernel.questions import NEXT_TALK
from barnlots.model.errors import Place
from barnlots.policy.actions import AskAbout
from barnlots.policy.conditions import All, Any, Condition, facts_of
from barnlots.policy.rules import Protects, Rule

_PROTECTED = {Protects.LIFE: "barnets liv", Protects.CHILD: "barnet"}
_THIS, _ONE_OF, _ALL_OF = "Det här", "Minst ett av det här", "Allt det här"


def read_rule(rule: Rule, terms: Terms) -> Piece:
    conditions = Conditions(terms)
    blocks = (
        Paragraph(_opening(rule, terms)),
        Heading("BL-READ_WHEN"),
        *when_blocks(rule.when, conditions),
        *_unknown(rule, conditions, terms),
        Heading("BL-READ_THEN"),
        Listing(tuple(Item(told(one, terms)) for one in rule.then)),
        Heading("BL-READ_WHY"),
        Paragraph(sentence(rule.because)),
        Paragraph(f"Regeln vilar på {terms.sources(rule.sources)}."),
        Paragraph(f"Den ska granskas på nytt senast {day_in_words(rule.review_by)}."),
        *questions(_facts(rule), terms),
    )
    names = tuple(dict.fromkeys((rule.id, rule.lasting_id)))
    return Piece("regel", names, rule.name, blocks, Place(rule.file, rule.line))


def _opening(rule: Rule, terms: Terms) -> str:
    said = []
    if rule.protects:
        said.append(
            f"Regeln skyddar {_PROTECTED[rule.protects]}: den kan skärpas men inte försvagas."
        )
    days = from_day(rule.valid_from)
    if rule.valid_until:
        days += f" till och med {day_in_words(rule.valid_until)}"
    said.append(f"{'Den' if said else 'Regeln'} gäller {days}, hos {terms.holders(rule.holders)}.")
    if rule.each_time:
        said.append("Den slår till på nytt varje gång det den bygger på antecknas igen.")
    return " ".join(said)


def when_blocks(when: Condition, conditions: Conditions) -> tuple[Block, ...]:
    """What must be so, and the exceptions, each as a list."""
    groups, exceptions = split(when)
    blocks: list[Block] = []
    for number, group in enumerate(groups):
        parts = group.of if isinstance(group, All | Any) and group.of else (group,)
        several = len(parts) > 1
        what = (_ONE_OF if isinstance(group, Any) else _ALL_OF) if several else _THIS
        head = f"Dessutom ska {small(what)} vara så:" if number else f"{what} ska vara så:"
        if several:
            blocks += [Paragraph(head), Listing(conditions.items(parts))]
        else:
            blocks.append(Paragraph(f"{head} {conditions.said(parts[0])}."))
    if len(exceptions) == 1:
        said = conditions.said(exceptions[0])
        blocks.append(Paragraph(f"Undantag är när det här säkert är så: {said}."))
    elif exceptions:
        blocks.append(Paragraph("Undantag är när minst ett av det här säkert är så:"))
        blocks.append(Listing(conditions.items(exceptions)))
    return tuple(blocks)


def _unknown(rule: Rule, conditions: Conditions, terms: Terms) -> tuple[Block, ...]:
    """What happens when nobody has asked, which is never the same as a no."""
    said = ["Det som ingen har frågat om räknas inte som nej."]
    if split(rule.when)[1]:
        said.append("Ett undantag som ingen vet något om är inget undantag.")
    if rule.protects is None or rule.ask_when is None:
        said.append("Regeln väntar tills någon vet.")
        return (Paragraph(" ".join(said)),)
    later = "Annars tas den upp i nästa vanliga samtal."
    if NEXT_TALK.parameter in terms.policy.parameter_by_name:
        later = f"Annars tas den upp i nästa vanliga samtal, {terms.within(NEXT_TALK)}."
    signs = rule.ask_when.of if isinstance(rule.ask_when, Any) else (rule.ask_when,)
    said.append("Vet ingen svaret ställs frågan till barnet redan samma dag")
    if len(signs) == 1:
        said[-1] += f" när det här är så: {conditions.said(signs[0])}."
        return (Paragraph(" ".join([*said, later])),)
    said[-1] += " när minst ett av det här är så:"
    listing = Listing(conditions.items(signs))
    return (Paragraph(" ".join(said)), listing, Paragraph(later))


def _facts(rule: Rule) -> tuple[str, ...]:
    asked = (one.fact for one in rule.then if isinstance(one, AskAbout))
    also = facts_of(rule.ask_when) if rule.ask_when else ()
    return tuple(dict.fromkeys((*facts_of(rule.when), *also, *asked)))


def questions(facts: tuple[str, ...], terms: Terms) -> tuple[Block, ...]:
    """The questions behind the words, so that the group hears what is really asked."""
    found = terms.policy.vocabulary.fact_by_name
    items = tuple(
        Item(f"{quoted(name)}: {plain(found[name].question)} {scale(found[name])}")
        for name in facts
        if name in found
    )
    return (Heading("BL-READ_QUESTIONS"), Listing(items)) if items else ()
