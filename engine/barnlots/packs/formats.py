"""The formats of every policy file, as shapes: what may stand where, at every depth."""

from barnlots.packs.builtins import SCHOOL_FORMS
from barnlots.packs.instrument_format import INSTRUMENT
from barnlots.packs.openly import OPENLY
from barnlots.packs.shapes import Holds, Key, Kind, Shape
from barnlots.policy.grounds import Drawn, Giver, GroundKind
from barnlots.policy.pathways import LEVELS, Question
from barnlots.policy.rules import Protects
from barnlots.policy.vocabulary import FactType, Weighing


def _text(
    name: str,
    *,
    required: bool = False,
    options: tuple[str, ...] = (),
    holds: Holds | None = None,
) -> Key:
    return Key(name, Kind.TEXT, required, options=options, holds=holds)


def _lines(name: str, *, required: bool = False, holds: Holds | None = None) -> Key:
    return Key(name, Kind.LINES, required, holds=holds)


def _words(
    name: str,
    *,
    required: bool = False,
    options: tuple[str, ...] = (),
    holds: Holds | None = None,
) -> Key:
    return Key(name, Kind.WORDS, required, options=options, holds=holds)


def _day(name: str, *, required: bool = False) -> Key:
    return Key(name, Kind.DATE, required)


def _flag(name: str) -> Key:
    return Key(name, Kind.YES_NO)


def _records(name: str, shape: Shape, *, required: bool = True) -> Key:
    return Key(name, Kind.RECORDS, required, shape)


# What else is so when whoever says yes names a guardian, or somebody else.
GUARDIAN_NAMED, OTHER_NAMED = "pekas en vårdnadshavare ut", "pekas någon annan ut"

# Which of the receivers of a kind a row reaches: those who have sent such a document here, or those
# of the same authority.
ONLY_SENDER, ONLY_WITHIN, AUTHORITY = "bara till den som har skickat", "bara inom", "myndigheten"

_IF_ANY = _lines("när något av", holds=Holds.CONDITION)
_IF_ALL = _lines("när alla", holds=Holds.CONDITION)
WHEN = (_IF_ANY, _IF_ALL, _lines("utom när", holds=Holds.CONDITION))

FACT = Shape(
    "ett fakta",
    (
        _text("fakta", required=True),
        _text("fråga", required=True),
        _text("typ", required=True, options=tuple(FactType)),
        _words("delar"),
        _words("värden"),
        _text("enhet"),
        _words("antecknas av", holds=Holds.ROLE),
        _text("sammanvägning", options=tuple(Weighing)),
        _text("gäller", holds=Holds.SPAN),
        _words("får sänkas av", holds=Holds.ROLE),
        _text(GUARDIAN_NAMED, holds=Holds.FACT),
        _text(OTHER_NAMED, holds=Holds.FACT),
        _flag("känslig"),
        _IF_ANY,
        _IF_ALL,
        *OPENLY,
    ),
)
HOLDER = Shape(
    "en hållare",
    (
        _text("hållare", required=True),
        _text("namn", required=True),
        _text("sekretess", required=True),
        _words("ansvarig först", required=True, holds=Holds.ROLE),
        _text("chef", required=True, holds=Holds.ROLE),
        _flag("anmäler oro"),
        _text("alltid öppet"),
        _words("skolformer", options=SCHOOL_FORMS),
    ),
)
ROLE = Shape(
    "en roll",
    (
        _text("roll", required=True),
        _text("namn", required=True),
        _words("finns i", required=True, holds=Holds.HOLDER),
        _flag("leder"),
        *OPENLY,
    ),
)
DATED = Shape(
    "ett daterat värde",
    (
        _day("gäller från", required=True),
        Key("är", Kind.NUMBER, True),
        _day("granskas senast"),
        _text("källa", required=True, holds=Holds.SOURCE),
    ),
)
PARAMETER = Shape(
    "en parameter",
    (
        _text("parameter", required=True),
        _text("namn", required=True),
        _text("enhet", required=True, holds=Holds.UNIT),
        _records("värden", DATED),
        *OPENLY,
    ),
)
LAW = Shape(
    "en källa",
    (
        _text("källa", required=True),
        _text("namn", required=True),
        _text(
            "bindning",
            required=True,
            options=(
                "lag",
                "förordning",
                "föreskrift",
                "vägledning",
                "mål",
                "överenskommelse",
                "rapport",
                "lokalt",
            ),
        ),
        _day("kontrollerad", required=True),
        _words("paragrafer"),
        _day("upphävd"),
    ),
)
TRIGGER = Shape("en händelse", (_text("händelse", required=True), _text("namn", required=True)))
CATEGORY = Shape("ett slag", (_text("slag", required=True), _text("namn", required=True)))
PIECE = Shape(
    "ett innehåll",
    (
        _text("innehåll", required=True),
        _text("slag", required=True, holds=Holds.CATEGORY),
        _words("hämtas ur", options=tuple(Drawn)),
        _words("svar på", holds=Holds.FACT),
        *OPENLY,
    ),
)
DOCUMENT = Shape(
    "en handling",
    (
        _text("handling", required=True),
        _text("namn", required=True),
        _words("innehåller", required=True, holds=Holds.PIECE),
        _words("sänds inte utan", holds=Holds.PIECE),
        _flag("lämnar över ansvar"),
        _flag("spärrar följer med"),
        _text("börjar hos mottagaren", holds=Holds.WAY),
        *OPENLY,
    ),
)
RULE = Shape(
    "en regel",
    (
        _text("regel", required=True),
        _text("namn", required=True),
        _text("skyddar", options=tuple(Protects)),
        _day("gäller från", required=True),
        _day("upphör"),
        _day("granskas senast", required=True),
        _flag("varje gång"),
        _words("hos", holds=Holds.HOLDER),
        _lines("källa", required=True, holds=Holds.SOURCE),
        *WHEN,
        _lines("fråga när", holds=Holds.CONDITION),
        _lines("så", required=True, holds=Holds.ACTION),
        _text("därför", required=True),
    ),
)
STEP = Shape(
    "ett steg",
    (
        _text("ansvarig", holds=Holds.NAMED_ROLE),
        _text("frist", holds=Holds.DUE),
        _lines("så", holds=Holds.ACTION),
        _text("lämnar över", holds=Holds.DOCUMENT),
        _text("till", holds=Holds.HOLDER),
        _text("väntar på"),
        _lines("vidare", holds=Holds.TRANSITION),
    ),
)
WAY = Shape(
    "en väg",
    (
        _text("väg", required=True),
        _text("namn", required=True),
        _text("sort", required=True, options=("väg", "skyddsväg")),
        _words("hos", holds=Holds.HOLDER),
        _lines("källa", required=True, holds=Holds.SOURCE),
        _text("därför", required=True),
        _text("börjar i", required=True, holds=Holds.STEP),
        Key("steg", Kind.MAPPING, True, STEP),
        *OPENLY,
    ),
)
GROUND = Shape(
    "ett utlämnande",
    (
        _text("utlämnande", required=True),
        _text("handling", required=True, holds=Holds.DOCUMENT),
        _words("från", required=True, holds=Holds.HOLDER),
        _words("till", required=True, holds=Holds.HOLDER),
        _words("slag", holds=Holds.CATEGORY),
        _words(ONLY_SENDER, holds=Holds.DOCUMENT),
        _text(ONLY_WITHIN, options=(AUTHORITY,)),
        *WHEN,
        _text("grund", required=True, options=tuple(GroundKind)),
        _lines("källa", required=True, holds=Holds.SOURCE),
        _text("därför", required=True),
        *OPENLY,
    ),
)
CONSENT = Shape(
    "en rad om samtycke",
    (
        _text("samtycke", required=True),
        *WHEN,
        _words("ges av", required=True, options=tuple(Giver)),
        _lines("källa", required=True, holds=Holds.SOURCE),
        _text("därför", required=True),
        *OPENLY,
    ),
)
ASSESSMENT = Shape(
    "en bedömning",
    (
        _text("hållare", required=True, holds=Holds.HOLDER),
        _text("roll", required=True, holds=Holds.ROLE),
        _text("kompetens", required=True),
        _text("när", holds=Holds.CONDITION),
    ),
)
CONTRIBUTION = Shape(
    "en insats",
    (
        _text("insats", required=True),
        _text("nivå", required=True, options=LEVELS),
        _text("roll", required=True, holds=Holds.ROLE),
        _text("gör", required=True),
        _flag("tillsammans"),
    ),
)
DOCUMENTATION = Shape(
    "en dokumentation",
    (
        _text("roll", required=True, holds=Holds.ROLE),
        _text("vad", required=True),
        _text("i", required=True),
    ),
)
FOLLOW_UP = Shape(
    "en uppföljning",
    (
        _text("roll", required=True, holds=Holds.ROLE),
        _text("hur", required=True),
        _text("efter", required=True, holds=Holds.SPAN),
    ),
)
PATHWAY = Shape(
    "en kontaktorsak",
    (
        _text("kontaktorsak", required=True),
        _text("namn", required=True),
        _lines("källa", required=True, holds=Holds.SOURCE),
        _lines("gäller när något av", required=True, holds=Holds.CONDITION),
        _lines("kontaktväg", required=True),
        _text("möte", required=True),
        _text("forum", required=True),
        _text("talar med föräldrarna", required=True),
        _records("bedömer", ASSESSMENT),
        _records("insatser", CONTRIBUTION),
        _records("dokumenteras", DOCUMENTATION),
        _records("följs upp", FOLLOW_UP),
        _text("gemensam uppföljning", required=True),
        _lines("andra aktörer", required=True),
        _lines("barnet kan begära", required=True),
        _lines("föräldrarna kan begära", required=True),
        _lines("aktörerna kan begära", required=True),
        *OPENLY,
    ),
)
ANSWER = Shape(
    "ett svar",
    (
        _text("svar", required=True),
        _text("fråga", required=True, options=tuple(Question)),
        *WHEN,
        _text("text", required=True),
        _lines("källa", required=True, holds=Holds.SOURCE),
    ),
)
PACK = Shape(
    "ett paket",
    (
        _text("paket", required=True),
        _text("namn", required=True),
        _text("huvudväg", holds=Holds.WAY),
        _text("bygger på"),
        _text("bas"),
    ),
)

LIST_FILES = (
    Shape("en fil med fakta", (_records("fakta", FACT),)),
    Shape(
        "en fil med roller",
        (_records("hållare", HOLDER, required=False), _records("roller", ROLE, required=False)),
    ),
    Shape("en fil med parametrar", (_records("parametrar", PARAMETER),)),
    Shape("en fil med lagar", (_records("lagar", LAW),)),
    Shape("en fil med händelser", (_records("händelser", TRIGGER),)),
    Shape(
        "en fil med handlingar",
        (
            _records("slag", CATEGORY, required=False),
            _records("innehåll", PIECE, required=False),
            _records("handlingar", DOCUMENT, required=False),
        ),
    ),
    Shape("en fil med regler", (_records("regler", RULE),)),
    Shape(
        "en fil med utlämnanden",
        (
            _records("samtycken", CONSENT, required=False),
            _records("utlämnanden", GROUND, required=False),
        ),
    ),
    Shape("en fil med svar", (_records("svar", ANSWER),)),
)
FILES = (*LIST_FILES, WAY, PATHWAY, PACK, INSTRUMENT)
