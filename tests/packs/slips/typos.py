"""Every single-character typo of a word: a letter left out, changed or put in, two that change
places. The alphabet is the Swedish one, space and hyphen."""

from collections.abc import Iterator

ALPHABET = "abcdefghijklmnopqrstuvwxyzåäö -"


def typos(word: str) -> tuple[str, ...]:
    """Those that differ from `word` once spaces are tidied, as the reader of files does."""
    tidy = (" ".join(one.split()) for one in _slips(word))
    return tuple(dict.fromkeys(one for one in tidy if one and one != word))


def _slips(word: str) -> Iterator[str]:
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
        for char in ALPHABET:
            yield word[:at] + char + word[at + 1 :]
    for at in range(len(word) + 1):
        for char in ALPHABET:
            yield word[:at] + char + word[at:]
    for at in range(len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
