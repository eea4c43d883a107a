"""A question that is answered with yes or no, turned into the statement that it asks about.

`Är det tryggt för barnet att gå hem idag?` becomes `det är tryggt för barnet att gå hem idag` and
`det är inte tryggt …`. A Swedish question of this kind begins with its verb, and the subject comes
next; where the subject cannot be told from what follows, the question is kept as it is and its
answer said. So no sentence is ever wrong because a municipality words its questions its own way.
"""

import re

from barnlots.authoring.reading.swedish import quoted

_ASIDE = re.compile(r"\s*\([^()]*\)\s*$")
# The clauses of one question: each begins with its own verb.
_CLAUSES = re.compile(r", (eller|och) (?=(?:har|är|får|ska|kan|skulle|finns|vill|brukar) )")
_SHORT = frozenset({"det", "den", "han", "hon", "hen", "ni", "vi", "man", "personal", "samtycke"})
_DEFINITE = re.compile(r".{2,}(?:en|et|na)")
_LEADING = frozenset({"en", "ett", "någon", "något", "några", "den", "det", "de"})
_ADVERBS = frozenset({"själv", "själva", "just", "redan", "nyss"})
_SUPINE = re.compile(r".{2,}(?:it|at|tt|gt|rt|ts|tts)")
_NOT_VERBS = frozenset({"mitt", "sitt", "annat", "inget", "något", "vårt", "svårt", "sött"})
_ASKING = frozenset(
    {"vad", "vem", "vilka", "vilken", "vilket", "hur", "när", "var", "vart", "varför", "hos", "i"}
)


def stated(question: str, *, yes: bool) -> str:
    """What is so when the answer is `ja`, or `nej`."""
    turned = turn(question)
    if turned is None or (not yes and _spread(turned)):
        return f"svaret är {'ja' if yes else 'nej'} på frågan {quoted(plain(question))}"
    if yes:
        return ", ".join(f"{start}{subject} {verb}{rest}" for start, subject, verb, rest in turned)
    _, subject, verb, rest = turned[0]
    return f"{subject} {verb} inte{rest}"


def _spread(turned: list[tuple[str, str, str, str]]) -> bool:
    """Whether an `inte` after the verb would say something else than no: `någon har inte …` is not
    `ingen har …`, and one of two things joined by `och` is enough to make the whole untrue."""
    _, subject, _, rest = turned[0]
    indefinite = subject.split()[0] in _LEADING - {"det", "den"} or " eller " in subject
    return len(turned) > 1 or indefinite or " och " in rest


def plain(question: str) -> str:
    """The question without its aside: `(Barnet frågas ensamt.)` is for the one who asks."""
    return _ASIDE.sub("", question)


def turn(question: str) -> list[tuple[str, str, str, str]] | None:
    """The clauses as (`eller ` or nothing, subject, verb, the rest); None when that is unsafe."""
    text = plain(question).removesuffix("?").strip()
    words = _CLAUSES.split(text)
    clauses = [("", words[0]), *((f"{word} ", clause) for word, clause in _pairs(words[1:]))]
    turned = []
    for start, clause in clauses:
        parts = _turn(clause)
        if parts is None:
            return None
        turned.append((start, *parts))
    return turned


def _pairs(words: list[str]) -> list[tuple[str, str]]:
    return list(zip(words[::2], words[1::2], strict=True))


def _turn(clause: str) -> tuple[str, str, str] | None:
    verb, *words = clause.split(" ")
    verb = verb.lower()
    if verb in _ASKING or len(words) < 1:
        return None
    if words[0] == "sig":
        verb, words = f"{verb} sig", words[1:]
    length = _subject(verb, words)
    if length is None:
        return None
    subject, rest = words[:length], words[length:]
    while len(subject) > 1 and subject[-1] in _ADVERBS:
        rest = [subject.pop(), *rest]
    if subject == ["samtycke"]:
        subject, rest = ["det"], ["samtycke", *rest]
    return " ".join(subject), verb, "".join(f" {word}" for word in rest)


def _subject(verb: str, words: list[str]) -> int | None:
    """How many of the words are the subject; None when it cannot be told."""
    if words[:2] == ["det", "här"]:
        return 2
    alone = words[0] in _SHORT or (_DEFINITE.fullmatch(words[0]) and words[0] not in _LEADING)
    if alone and words[1:2] not in (["eller"], ["och"]):
        return 1
    if alone and words[2:3] and words[2] in _LEADING and len(words) > 4:
        return 4
    if verb != "har":
        return None
    for number, word in enumerate(words):
        bare = word.rstrip(",:")
        if bare in _NOT_VERBS or bare in _LEADING:
            continue
        if _SUPINE.fullmatch(bare):
            return number or None
    return None
