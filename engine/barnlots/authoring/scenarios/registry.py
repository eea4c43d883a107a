"""The registry of steps: each a Swedish sentence with gaps, what it does, and where it is told.

The documentation of a step stands in the message catalogue under its code.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property, lru_cache

from barnlots.authoring.scenarios.gherkin import Kind

_GAP = re.compile(r"\{([a-zåäö_]+?)([0-9]?)\}")
# A quoted text ends at its quotation mark, and a moment begins with a digit: a fact may be called
# `självskada senast`.
# An event or a document may have the words of the step in it: what follows it begins at the last.
_FITS = {"text": '([^"]*)', "tidpunkt": "([0-9].*?)", "händelse": "(.+)", "handling": "(.+)"}
_ALIKE = 0.55
_SAME_WORD = 0.75
_MUCH_LESS = 0.1
# No step is longer, and looking for one in more would take as long as the square of it.
_LONGEST_STEP = 1_000
_LONGEST_LOOKED_AT = 300


@dataclass(frozen=True)
class StepForm:
    """`code` is the catalogue's text about it; `table` are the headings of the table it takes."""

    code: str
    kind: Kind
    template: str
    example: str
    does: Callable[..., None]
    table: tuple[str, ...] = ()

    @cached_property
    def gaps(self) -> tuple[str, ...]:
        """The names of its gaps, numbered where there are two of one kind."""
        return tuple(kind + number for kind, number in _GAP.findall(self.template))

    @property
    def looks_for_words(self) -> bool:
        """Whether its text is to be found in something: nothing is found everywhere."""
        return self.kind is Kind.THEN or self.code == TICKS_OFF

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        parts, at = [], 0
        for gap in _GAP.finditer(self.template):
            parts.append(re.escape(self.template[at : gap.start()]))
            parts.append(_FITS.get(gap[1], "(.+?)"))
            at = gap.end()
        return re.compile("".join(parts) + re.escape(self.template[at:]))

    @cached_property
    def literal(self) -> str:
        """The words that stand in every such step."""
        return " ".join(_GAP.sub(" ", self.template).split())

    @cached_property
    def shown(self) -> str:
        """The sentence as documentation shows it: `<vem> antecknar att <svar>`."""
        return _GAP.sub(lambda gap: f"<{SHOWN.get(gap[1], gap[1])}>", self.template)


# What a gap is called where its name in the code would not read well.
SHOWN = {"vem": "roll i hållare", "mottagare": "hållare", "text": "text", "svar": "fakta är värde"}

TICKS_OFF = "BL-STEP220"
# The headings of a table that is a filled-in form.
ON_FORM = ("fråga", "svar")
FORMS: list[StepForm] = []


def step(
    code: str, kind: Kind, template: str, example: str, table: tuple[str, ...] = ()
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Registers what a step does. The function gets the world and each gap by name."""

    def register(does: Callable[..., None]) -> Callable[..., None]:
        FORMS.append(StepForm(code, kind, template, example, does, table))
        return does

    return register


def matching(text: str) -> tuple[tuple[StepForm, re.Match[str]], ...]:
    """Every form that the whole text fits, the one with most words of its own first."""
    if len(text) > _LONGEST_STEP:
        return ()
    found = [(form, match) for form in FORMS if (match := form.pattern.fullmatch(text))]
    return tuple(sorted(found, key=lambda one: -len(one[0].literal)))


@lru_cache(maxsize=512)
def nearest_forms(text: str) -> tuple[StepForm, ...]:
    """At most three steps whose own words are most like the text's, the best first."""
    words = _bare(text[:_LONGEST_LOOKED_AT])
    alike = dict[str, list[float]]()
    scored = sorted(
        ((_likeness(_bare(form.literal), words, alike), form) for form in FORMS),
        key=lambda one: (-one[0], -len(one[1].literal), one[1].code),
    )
    best = scored[0][0]
    return tuple(
        form for score, form in scored[:3] if score >= _ALIKE and score > best - _MUCH_LESS
    )


@lru_cache(maxsize=512)
def _bare(text: str) -> tuple[str, ...]:
    return tuple(text.replace('"', " ").replace(",", " ").split())


def _likeness(
    literals: tuple[str, ...], words: tuple[str, ...], alike: dict[str, list[float]]
) -> float:
    """How much of the form's own words, by length, stands in the text in order, spelling slips
    forgiven. `alike` is how like each of the text's words a literal is, for those asked so far."""
    found, at = 0.0, 0
    for literal in literals:
        if literal not in alike:
            alike[literal] = [_same(literal, word) for word in words]
        score = max(alike[literal][at:], default=0.0)
        if score >= _SAME_WORD:
            found += score * len(literal)
            at = alike[literal].index(score, at) + 1
    return found / max(1, sum(map(len, literals)))


@lru_cache(maxsize=4096)
def _same(left: str, right: str) -> float:
    """How like each other two words are; 0 when that is not enough to be the same one."""
    if left == right:
        return 1.0
    if 2 * min(len(left), len(right)) < _SAME_WORD * (len(left) + len(right)):
        return 0.0
    compared = SequenceMatcher(None, left, right)
    return compared.ratio() if compared.quick_ratio() >= _SAME_WORD else 0.0
