"""The malformed feature files, and what is said about each.

`python -m tests.authoring.scenarios.wrong_features` writes the expected texts anew; read every line
of the difference before it is committed.
"""

from pathlib import Path

from tests.shipped import VIGNETTES, the_policy, the_reference

from barnlots.authoring.scenarios.binding import bind
from barnlots.authoring.scenarios.gherkin import parse_feature
from barnlots.authoring.scenarios.run import play
from barnlots.authoring.scenarios.world import Setting
from barnlots.model.catalogue import Language, explain_error
from barnlots.model.errors import SourceError
from barnlots.packs.report import Report

FOLDER = Path(__file__).parent / "malformed"
LANGUAGES: tuple[Language, ...] = ("sv", "en")


def names() -> tuple[str, ...]:
    return tuple(sorted(path.name for path in FOLDER.glob("*.feature")))


def error_of(name: str) -> SourceError | None:
    """What is said of the file when it is read, or when it is played and names who is missing."""
    report = Report()
    text = (FOLDER / name).read_text("utf-8")
    scenarios = bind(parse_feature(text, name, report), the_policy(), report)
    setting = Setting(the_policy(), the_reference(), VIGNETTES)
    try:
        report.raise_if_any()
        for one in scenarios:
            play(one, setting)
    except SourceError as error:
        return error
    return None


def expected(lang: Language) -> dict[str, str]:
    """The expected texts by file name, from a file where an empty line parts them."""
    text = (FOLDER / f"expected.{lang}.txt").read_text("utf-8")
    return {one.partition(":")[0]: one for one in text.rstrip("\n").split("\n\n")}


def _write() -> None:
    for lang in LANGUAGES:
        errors = [(name, error_of(name)) for name in names()]
        texts = [explain_error(error, lang) if error else f"{name}: –" for name, error in errors]
        (FOLDER / f"expected.{lang}.txt").write_text("\n\n".join(texts) + "\n", "utf-8")


if __name__ == "__main__":
    _write()
