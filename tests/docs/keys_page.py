"""docs/nycklar.md: every key of every kind of file, in the words that an editor shows."""

from collections.abc import Iterator

from barnlots.authoring.schema.build import KINDS
from barnlots.authoring.schema.described import about, of_key
from barnlots.packs.overlay_formats import CHANGEABLE
from barnlots.packs.shapes import Key, Shape

_HEAD = """# Nycklarna i varje sorts fil

Sidan är skriven av programmet, ur samma ord som en redigerare visar. En fils sort följer av den
första nyckeln i den, inte av filens namn. Nycklar som är markerade med ● måste stå. Hur meningarna
skrivs står i [guiden](guide.md#de-fyra-sorternas-meningar).

I ett paket som bygger på ett annat kan det som är märkt *går att ändra* också stå som
`ändra <sort>: <namn>`, med bara de nycklar som blir annorlunda, eller som `stäng av <sort>: <namn>`
med `skäl`. En lista kan då stå som `också <nyckel>` och `utan <nyckel>`."""


def keys_page() -> str:
    return (
        "\n".join([_HEAD, *(line for shape in KINDS.values() for line in _chapter(shape))]) + "\n"
    )


def title(shape: Shape) -> str:
    return shape.title[0].upper() + shape.title[1:]


def _chapter(shape: Shape) -> Iterator[str]:
    yield from _section(shape, "##")
    for inner in _inner(shape):
        yield from _section(inner, "###")


def _inner(shape: Shape) -> Iterator[Shape]:
    for key in shape.keys:
        if key.shape is not None:
            yield key.shape
            yield from _inner(key.shape)


def _section(shape: Shape, level: str) -> Iterator[str]:
    changeable = " *Går att ändra.*" if shape in CHANGEABLE else ""
    yield f"\n{level} {title(shape)}\n"
    yield about(shape) + changeable + "\n"
    yield "| nyckel | | form | betyder |"
    yield "|---|---|---|---|"
    for key in shape.keys:
        must = "●" if key.required else ""
        yield f"| `{key.name}` | {must} | {_form(key)} | {_meaning(shape, key)} |"


def _form(key: Key) -> str:
    holds = f": {key.holds.value}" if key.holds is not None else ""
    return f"{key.kind.value}{holds}"


def _meaning(shape: Shape, key: Key) -> str:
    said = of_key(shape, key)
    options = (f"`{name}`: {meaning}" for name, meaning in said.options.items())
    bare = [] if said.options else [f"`{one}`" for one in key.options]
    words = [said.text, *([f"Ett av {', '.join(bare)}."] if bare else []), *options]
    return " ".join(words).replace("|", "\\|")
