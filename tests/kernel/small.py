"""A small policy: one skyddsväg for life and one for harm, a referral that needs consent, and a
certificate that only informs."""

from datetime import UTC, date, datetime

from barnlots.model.due import Due, Unit
from barnlots.policy.actions import AssignTask, BlockNotices, StartWay
from barnlots.policy.conditions import Compare, Is
from barnlots.policy.grounds import (
    Category,
    ConsentRule,
    Document,
    Giver,
    GroundKind,
    GroundRule,
    Piece,
)
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Protects, Rule
from barnlots.policy.vocabulary import (
    DatedValue,
    FactDefinition,
    FactType,
    HolderKind,
    Parameter,
    RoleDefinition,
    Vocabulary,
    Weighing,
)
from barnlots.policy.ways import Step, Transition, Trigger, Way

# A Tuesday in term, half past ten in Stockholm.
NOW = datetime(2026, 9, 15, 8, 30, tzinfo=UTC)
TODAY = Due(count=0, unit=Unit.DAY, same_day=True)
AT_ONCE = Due(count=30, unit=Unit.MINUTE, immediate=True)
WEEK = Due(count=5, unit=Unit.WORKING_DAY)
LEVELS = ("nej", "tankar", "planer")
YES_NO = ("ja", "nej")

DANGER = FactDefinition(
    name="fara",
    question="Vad har barnet sagt?",
    type=FactType.ORDERED,
    values=LEVELS,
    weighing=Weighing.HIGHEST,
    holds_for_days=90,
    lowered_by=("läkare",),
)
HIT = FactDefinition(
    name="slag", question="Slagen?", type=FactType.YES_NO, values=YES_NO, weighing=Weighing.ANY_YES
)
MOOD = FactDefinition(name="humör", question="Humör?", type=FactType.YES_NO, values=YES_NO)
HOURS = FactDefinition(
    name="timmar", question="Hur länge?", type=FactType.NUMBER, weighing=Weighing.HIGHEST
)
SAFE = FactDefinition(
    name="trygg", question="Trygg?", type=FactType.YES_NO, values=YES_NO, recorded_by=("kurator",)
)


def rule(name: str, when: object, *then: object, **more: object) -> Rule:
    return Rule.model_validate(
        {
            "id": name,
            "name": name.capitalize(),
            "valid_from": date(2025, 1, 1),
            "review_by": date(2030, 1, 1),
            "sources": (),
            "when": when,
            "then": then,
            "because": "",
        }
        | more
    )


PLANS = rule(
    "planer",
    Compare(fact="fara", op="minst", bound="planer"),
    StartWay(way="skydd"),
    protects=Protects.LIFE,
    each_time=True,
    ask_when=Is(fact="humör", values=("nej",)),
)
VIOLENCE = rule(
    "våld",
    Is(fact="slag", values=("ja",)),
    StartWay(way="far illa"),
    BlockNotices(review=Due(count=14, unit=Unit.DAY)),
    protects=Protects.CHILD,
)
SUPPORT = rule(
    "stöd",
    Is(fact="humör", values=("nej",)),
    AssignTask(role="kurator", what="talar med barnet", due=WEEK),
    AssignTask(role="mentor", what="ringer hem", due=WEEK, contacts_guardians=True),
)

JOURNEY = Way(
    name="barnets väg",
    title="Barnets väg",
    begins_in="upptäckt",
    sources=(),
    because="",
    steps=(
        Step(
            name="upptäckt",
            accountable="ansvarig",
            due=WEEK,
            on_entry=(AssignTask(role="ansvarig", what="hör barnet", due=WEEK),),
            transitions=(
                Transition(
                    to="stöd",
                    trigger="iakttagelse är registrerad",
                    guard=Is(fact="trygg", values=("ja",)),
                ),
                Transition(to="stöd", trigger="barnet har hörts"),
            ),
        ),
        Step(
            name="stöd",
            accountable="ansvarig",
            due=WEEK,
            transitions=(Transition(to="avslut", trigger="målet är nått"),),
        ),
        Step(name="avslut"),
    ),
)
PROTECTION = Way(
    name="skydd",
    title="Fara för livet",
    begins_in="fråga",
    escalation=True,
    sources=(),
    because="",
    steps=(
        Step(
            name="fråga",
            accountable="den som fick veta",
            due=TODAY,
            on_entry=(
                AssignTask(role="den som fick veta", what="stannar hos barnet", due=AT_ONCE),
            ),
            transitions=(
                Transition(
                    to="akut",
                    trigger="iakttagelse är registrerad",
                    guard=Compare(fact="fara", op="minst", bound="planer"),
                ),
            ),
        ),
        Step(
            name="akut",
            accountable="den som fick veta",
            due=AT_ONCE,
            hands_over="akut överlämning",
            hands_over_to="bup",
            on_entry=(AssignTask(role="den som fick veta", what="ringer 112", due=AT_ONCE),),
            transitions=(
                Transition(to="uppföljning", trigger="överlämningen är mottagen"),
                Transition(to="avslut", trigger="läget är tryggt"),
            ),
        ),
        Step(
            name="uppföljning",
            accountable="ansvarig",
            due=WEEK,
            transitions=(Transition(to="avslut", trigger="läget är tryggt"),),
        ),
        Step(name="avslut"),
    ),
)
HARM = PROTECTION.model_copy(
    update={
        "name": "far illa",
        "title": "Barnet far illa",
        "begins_in": "anmäl",
        "steps": (
            Step(
                name="anmäl",
                accountable="den som fick veta",
                due=AT_ONCE,
                on_entry=(AssignTask(role="den som fick veta", what="anmäler", due=AT_ONCE),),
                transitions=(Transition(to="avslut", trigger="läget är tryggt"),),
            ),
            Step(name="avslut"),
        ),
    }
)
REFERRAL = Way(
    name="remiss",
    title="Remiss",
    begins_in="grund",
    sources=(),
    because="",
    steps=(
        Step(
            name="grund",
            accountable="ansvarig",
            due=WEEK,
            transitions=(Transition(to="sänd", trigger="grund finns"),),
        ),
        Step(
            name="sänd",
            accountable="ansvarig",
            due=WEEK,
            hands_over="remiss",
            hands_over_to="bup",
            transitions=(
                Transition(to="avslut", trigger="överlämningen är mottagen"),
                Transition(to="grund", trigger="överlämningen är återsänd"),
            ),
        ),
        Step(name="avslut"),
    ),
)
REFER = rule("remittera", Compare(fact="timmar", op="minst", bound=3), StartWay(way="remiss"))

GROUNDS = (
    GroundRule(
        id="nöd",
        document="akut överlämning",
        sender=("skola",),
        receiver=("bup", "barnmedicin"),
        ground=GroundKind.EMERGENCY,
        sources=(),
        because="",
    ),
    GroundRule(
        id="samtycke",
        document="remiss",
        sender=("skola",),
        receiver=("bup", "barnmedicin"),
        ground=GroundKind.CONSENT,
        sources=(),
        because="",
    ),
    GroundRule(
        id="lagen",
        document="intyg",
        sender=("skola",),
        receiver=("bup", "barnmedicin"),
        ground=GroundKind.LAW,
        sources=(),
        because="",
        categories=("skolgång",),
    ),
)
TRIGGERS = (
    "iakttagelse är registrerad",
    "grund finns",
    "överlämningen är levererad",
    "överlämningen är registrerad",
    "överlämningen är mottagen",
    "överlämningen är återsänd",
    "barnet har hörts",
    "målet är nått",
    "läget är tryggt",
)
POLICY = Policy(
    name="liten",
    vocabulary=Vocabulary(
        facts=(DANGER, HIT, MOOD, HOURS, SAFE),
        roles=(
            RoleDefinition(name="mentor", title="mentorn", holders=("skola",)),
            RoleDefinition(name="kurator", title="kuratorn", holders=("skola",)),
            RoleDefinition(name="rektor", title="rektorn", holders=("skola",), leads=True),
            RoleDefinition(name="läkare", title="läkaren", holders=("bup", "barnmedicin")),
            RoleDefinition(name="chef", title="chefen", holders=("bup", "skola"), leads=True),
        ),
        holders=(
            HolderKind(
                name="skola",
                title="Skolan",
                secrecy="",
                default_accountable=("mentor",),
                manager="rektor",
            ),
            HolderKind(
                name="bup", title="BUP", secrecy="", default_accountable=("läkare",), manager="chef"
            ),
            HolderKind(
                name="barnmedicin",
                title="Akuten",
                secrecy="",
                default_accountable=("läkare",),
                manager="chef",
            ),
        ),
    ),
    parameters=(
        Parameter(
            name="tid att påminna",
            description="",
            unit="timmar",
            values=(DatedValue(valid_from="2025-01-01", value=24, source=""),),
        ),
    ),
    laws=(),
    rules=(PLANS, VIOLENCE, SUPPORT, REFER),
    ways=(JOURNEY, PROTECTION, HARM, REFERRAL),
    pathways=(),
    answers=(),
    grounds=GROUNDS,
    triggers=tuple(Trigger(name=one, title=one) for one in TRIGGERS),
    documents=(
        Document(name="akut överlämning", title="", items=("vad barnet sagt",)),
        Document(name="remiss", title="", items=("frågeställning",)),
        Document(
            name="intyg", title="Intyg", items=("skolgång", "frågeställning"), hands_over=False
        ),
    ),
    categories=(Category(name="hälsa", title=""), Category(name="skolgång", title="")),
    pieces=(
        Piece(name="vad barnet sagt", category="hälsa"),
        Piece(name="frågeställning", category="hälsa"),
        Piece(name="skolgång", category="skolgång"),
    ),
    consents=(ConsentRule(id="en", given_by=(Giver.ONE_GUARDIAN,), sources=(), because=""),),
    journey="barnets väg",
)
