"""A contact reason as a page that answers the report's questions, and the answers' own tables."""

from collections.abc import Iterator

from barnlots.authoring.reading.conditions import Conditions
from barnlots.authoring.reading.document import Block, Heading, Item, Listing, Paragraph, Piece
from barnlots.authoring.reading.rules import questions, when_blocks
from barnlots.authoring.reading.swedish import capital, quoted, sentence, small, span
from barnlots.authoring.reading.terms import Terms
from barnlots.model.catalogue import say
from barnlots.model.due import Unit
from barnlots.model.errors import Place
from barnlots.policy.conditions import ALWAYS, facts_of
from barnlots.policy.pathways import LEVELS, AnswerRule, Pathway, Question


def read_pathway(pathway: Pathway, terms: Terms) -> Piece:
    conditions = Conditions(terms)
    blocks: list[Block] = [
        Heading("BL-READ_WHEN"),
        *when_blocks(pathway.when, conditions),
        Paragraph(
            "En kontaktorsak är ingen diagnos. Det som ingen har frågat om räknas inte som nej."
        ),
    ]
    for question in Question:
        blocks.append(Heading(f"BL-Q{question.name}"))
        found = tuple(_rows(question, pathway, terms))
        blocks.append(Listing(found) if found else _usual(question, terms))
    blocks += [
        Heading("BL-READ_SOURCES"),
        Paragraph(f"Sidan vilar på {terms.sources(pathway.sources)}."),
        *questions(_facts(pathway), terms),
    ]
    place = Place(pathway.file, pathway.line)
    return Piece("kontaktorsak", (pathway.reason,), pathway.title, tuple(blocks), place)


def _rows(question: Question, pathway: Pathway, terms: Terms) -> Iterator[Item]:
    match question:
        case Question.NOTICED:
            yield from _said(pathway.meeting, *pathway.contact)
        case Question.FORUM:
            yield from _said(pathway.forum)
        case Question.PARENTS:
            yield from _said(pathway.parents)
        case Question.ASSESSES:
            for one in pathway.assessments:
                who = capital(f"{terms.who(one.role)} hos {terms.holder(one.holder)}")
                when = Conditions(terms).said(one.when) if one.when else ""
                also = f", när det här är så: {when}" if when else ""
                yield Item(f"{who}{also}. {sentence(one.competence)}")
        case Question.INTERVENES:
            yield from _interventions(pathway, terms)
        case Question.DOCUMENTS:
            for note in pathway.documentation:
                who = capital(terms.who(note.role))
                yield Item(f"{who} dokumenterar, i {note.system}: {sentence(small(note.what))}")
        case Question.FOLLOWS_UP:
            for plan in pathway.follow_up:
                after = span(plan.after_days, Unit.DAY)
                yield Item(f"{capital(terms.who(plan.role))}, efter {after}. {sentence(plan.how)}")
        case Question.SHARED_FOLLOW_UP:
            yield from _said(pathway.shared_follow_up)
        case Question.OTHER_ACTORS:
            yield from _said(*pathway.other_actors)
        case Question.CHILD_CLAIMS:
            yield from _said(*pathway.child_claims)
        case Question.PARENT_CLAIMS:
            yield from _said(*pathway.parent_claims)
        case Question.ACTOR_CLAIMS:
            yield from _said(*pathway.actor_claims)


def _said(*texts: str) -> Iterator[Item]:
    for text in texts:
        yield Item(sentence(text))


def _interventions(pathway: Pathway, terms: Terms) -> Iterator[Item]:
    for level in LEVELS:
        rows = []
        for row in pathway.contributions:
            if row.level == level:
                how = "tillsammans med andra" if row.together else "i eget arbete"
                who = capital(terms.who(row.role))
                rows.append(
                    Item(f"{quoted(row.intervention)}. {who}, {how}: {sentence(small(row.does))}")
                )
        if rows:
            yield Item(f"{capital(level)} insatser:", tuple(rows))


def _usual(question: Question, terms: Terms) -> Block:
    """What is answered for every child when the contact reason itself says nothing."""
    found = [
        one.text for one in terms.policy.answers if one.question is question and one.when == ALWAYS
    ]
    return Listing(tuple(Item(f"För alla barn: {sentence(text)}") for text in found))


def _facts(pathway: Pathway) -> tuple[str, ...]:
    conditions = (pathway.when, *(one.when for one in pathway.assessments if one.when))
    return tuple(dict.fromkeys(fact for one in conditions for fact in facts_of(one)))


def read_answers(question: Question, terms: Terms) -> Piece | None:
    """What is answered to one of the questions: what always is, and what some children add."""
    answers = [one for one in terms.policy.answers if one.question is question]
    if not answers:
        return None
    facts = dict.fromkeys(fact for one in answers for fact in facts_of(one.when))
    blocks: tuple[Block, ...] = (
        Listing(tuple(_answer(one, terms) for one in answers)),
        *questions(tuple(facts), terms),
    )
    code = f"BL-Q{question.name}"
    names = (question.value, *(one.id for one in answers))
    place = Place(answers[0].file, answers[0].line)
    return Piece("svar", names, say(code), blocks, place, code)


def _answer(answer: AnswerRule, terms: Terms) -> Item:
    """What is answered, then for whom and on what."""
    for_whom: tuple[Item, ...] = (Item("Det är svaret för alla barn."),)
    if answer.when != ALWAYS:
        for_whom = _as_items(when_blocks(answer.when, Conditions(terms)))
    rests = Item(f"Svaret vilar på {terms.sources(answer.sources)}. ({answer.file}:{answer.line})")
    return Item(sentence(answer.text), (*for_whom, rests))


def _as_items(blocks: tuple[Block, ...]) -> tuple[Item, ...]:
    items: list[Item] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            items.append(Item(block.text))
        elif isinstance(block, Listing):
            items[-1] = Item(items[-1].text, block.items)
    return tuple(items)
