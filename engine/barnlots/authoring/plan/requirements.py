"""TSI's six requirements of a local development work, each held against what the pack shows.

They stand in the report of 2018, section 3.3. A requirement is met when everything that it asks for
can be seen in the pack; partly met when something can; open when nothing can. What no pack can show
(a decision, a name, a plan for meeting children) is asked.
"""

from collections.abc import Iterator

from barnlots.authoring.plan.actors import Actor
from barnlots.authoring.plan.chapters.assessing import children_asked
from barnlots.authoring.plan.chapters.finding import parents_told
from barnlots.authoring.plan.chapters.groups import acting, assessing
from barnlots.authoring.plan.document import Requirement, Seen
from barnlots.authoring.plan.reader import PlanReader
from barnlots.authoring.plan.words import NOTHING, listed
from barnlots.authoring.reading.swedish import capital
from barnlots.model.errors import Place
from barnlots.policy.vocabulary import HolderKind


def requirements(reader: PlanReader) -> tuple[Requirement, ...]:
    """The six, in the report's order."""
    return (
        _requirement(1, reader, _three_actors(reader), asks=False),
        _requirement(2, reader, _region_and_municipality(reader)),
        _requirement(3, reader, _local_decisions(reader)),
        _requirement(4, reader, _managers(reader)),
        _requirement(5, reader, _private(reader)),
        _requirement(6, reader, _children_and_guardians(reader)),
    )


def _requirement(
    number: int, reader: PlanReader, seen: Iterator[Seen], *, asks: bool = True
) -> Requirement:
    return Requirement(
        id=f"krav-{number}",
        text=reader.say(f"BL-PLAN_TSI_{number}"),
        source=reader.say("BL-PLAN_SRC_TSI"),
        seen=tuple(seen),
        left=reader.say(f"BL-PLAN_TSI_LEFT_{number}") if asks else None,
    )


def _three_actors(reader: PlanReader) -> Iterator[Seen]:
    pathways = reader.policy.pathways
    for actor in Actor:
        name = capital(reader.actor(actor))
        holders = reader.actors.holders(actor)
        yield _seen(
            reader,
            bool(holders),
            "HOLDS",
            reader.place("hållare", holders[0]) if holders else None,
            aktör=name,
            vilka=listed(map(reader.holder, holders)),
        )
        doing = [
            one for one in pathways if assessing(one, actor, reader) or acting(one, actor, reader)
        ]
        yield _seen(
            reader,
            bool(doing),
            "DOES",
            reader.of_pathway(doing[0], "bedömer") if doing else None,
            aktör=name,
            antal=len(doing),
            alla=len(pathways),
        )


def _region_and_municipality(reader: PlanReader) -> Iterator[Seen]:
    region, local = _regional(reader), _municipal(reader)
    for code, holders in (("REGION", region), ("MUNICIPALITY", local)):
        yield _seen(
            reader,
            bool(holders),
            code,
            reader.place("hållare", holders[0].name) if holders else None,
            vilka=listed(one.title for one in holders),
        )
    there, here = {one.name for one in region}, {one.name for one in local}
    rows = [
        one
        for one in reader.policy.grounds
        if (here & set(one.sender) and there & set(one.receiver))
        or (there & set(one.sender) and here & set(one.receiver))
    ]
    first = reader.place("utlämnande", rows[0].id) if rows else None
    yield _seen(reader, bool(rows), "CROSSES", first, antal=len(rows))


def _local_decisions(reader: PlanReader) -> Iterator[Seen]:
    """Nothing in a pack shows that politicians stand behind it; it shows what they must decide."""
    local = {one.name for one in reader.policy.laws if one.binding == "lokalt"}
    resting = [
        Place(rule.file, rule.line)
        for rule in reader.rules
        if any(one.entry in local for one in rule.sources)
    ]
    values = [
        reader.place("parameter", one.name)
        for one in reader.policy.parameters
        if any(value.source in local for value in one.values)
    ]
    yield Seen(
        False,
        reader.say("BL-PLAN_SEEN_LOCAL", regler=len(resting), värden=len(values)),
        min((*resting, *values), default=None),
    )


def _managers(reader: PlanReader) -> Iterator[Seen]:
    roles = reader.policy.vocabulary.role_by_name
    for code, holders in (("MUNICIPALITY", _municipal(reader)), ("REGION", _regional(reader))):
        without = [
            one
            for one in holders
            if not (roles[one.manager].leads and one.name in roles[one.manager].holders)
        ]
        first = next(iter((*without, *holders)), None)
        yield _seen(
            reader,
            bool(holders) and not without,
            f"LED_{code}" if holders else f"NOBODY_{code}",
            reader.place("hållare", first.name) if first else None,
            antal=len(holders) - len(without),
            alla=len(holders),
            saknar=listed(one.title for one in without) or NOTHING,
        )


def _regional(reader: PlanReader) -> list[HolderKind]:
    return [one for one in _holders(reader) if reader.actors.of_holder[one.name].region]


def _municipal(reader: PlanReader) -> list[HolderKind]:
    return [one for one in _holders(reader) if reader.actors.of_holder[one.name].municipality]


def _holders(reader: PlanReader) -> tuple[HolderKind, ...]:
    return reader.policy.vocabulary.holders


def _private(reader: PlanReader) -> Iterator[Seen]:
    for actor in (Actor.SCHOOL, Actor.CARE):
        private = [
            one
            for one in _holders(reader)
            if reader.actors.of_holder[one.name].actor is actor
            and reader.actors.of_holder[one.name].private
        ]
        yield _seen(
            reader,
            bool(private),
            f"PRIVATE_{actor.name}",
            reader.place("hållare", private[0].name) if private else None,
            vilka=listed(one.title for one in private),
        )
        for one in private:
            yield _as_public(one, actor, reader)


def _as_public(private: HolderKind, actor: Actor, reader: PlanReader) -> Seen:
    """Whether what holds at the public holder that answers in the same way holds here too."""
    alike = [
        one
        for one in _holders(reader)
        if one.default_accountable == private.default_accountable
        and reader.actors.of_holder[one.name].actor is actor
        and not reader.actors.of_holder[one.name].private
    ]
    missing: dict[str, Place] = {}
    for public in alike:
        for name, holders, place in _bound(reader):
            if public.name in holders and private.name not in holders:
                missing.setdefault(name, place)
    if not alike:
        return Seen(False, reader.say("BL-PLAN_MISSING_PUBLIC", vem=private.title))
    return _seen(
        reader,
        not missing,
        "ALIKE",
        min(missing.values(), default=reader.place("hållare", private.name)),
        vem=private.title,
        som=listed(one.title for one in alike),
        saknar=listed(missing),
    )


def _bound(reader: PlanReader) -> Iterator[tuple[str, tuple[str, ...], Place]]:
    """What holds only at some kinds of holders: rules, ways, and who may send what."""
    for rule in reader.rules:
        yield rule.name, rule.holders, Place(rule.file, rule.line)
    for way in reader.policy.ways:
        yield way.title, way.holders, Place(way.file, way.line)
    for row in reader.policy.grounds:
        yield row.id, row.sender, reader.place("utlämnande", row.id)


def _children_and_guardians(reader: PlanReader) -> Iterator[Seen]:
    journey = reader.journey
    child, guardians = children_asked(reader), parents_told(reader, journey)
    for code, rows in (("CHILD", child.rows), ("GUARDIANS", guardians.rows)):
        yield _seen(
            reader,
            bool(rows),
            code,
            rows[0].place if rows else None,
            väg=journey.title,
            antal=len(rows),
        )


def _seen(
    reader: PlanReader, holds: bool, code: str, place: Place | None, **params: object
) -> Seen:
    """`BL-PLAN_SEEN_…` when it is so, `BL-PLAN_MISSING_…` when it is not."""
    text = f"BL-PLAN_SEEN_{code}" if holds else f"BL-PLAN_MISSING_{code}"
    return Seen(holds, reader.say(text, **params), place)
