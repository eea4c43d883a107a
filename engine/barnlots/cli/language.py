"""Which language the reader wants: `--lang sv|en` anywhere on the line, otherwise Swedish."""

from barnlots.model.catalogue import Language


def language_in(arguments: list[str]) -> Language:
    """The language asked for; Swedish when none is, or an unknown one."""
    return "en" if _asked(arguments) == "en" else "sv"


def without_language(arguments: list[str]) -> list[str]:
    """The arguments with `--lang` and a language we have taken out; a wrong one is left for the
    command to refuse."""
    if _asked(arguments) not in ("sv", "en"):
        return arguments
    left = [one for one in arguments if not one.startswith("--lang=")]
    if "--lang" in left:
        at = left.index("--lang")
        del left[at : at + 2]
    return left


def _asked(arguments: list[str]) -> str | None:
    for index, one in enumerate(arguments):
        if one.startswith("--lang="):
            return one.removeprefix("--lang=")
        if one == "--lang" and index + 1 < len(arguments):
            return arguments[index + 1]
    return None
