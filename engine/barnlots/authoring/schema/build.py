"""One schema for each kind of file: its shape, what its keys mean, and the words of a pack."""

from collections.abc import Iterator
from typing import Any

from barnlots.authoring.schema.described import about, of_content, of_key
from barnlots.authoring.schema.sentences import JsonSchema, sentence
from barnlots.authoring.schema.words import chosen, word
from barnlots.packs.builtins import YES_NO
from barnlots.packs.case_format import CASE
from barnlots.packs.formats import FILES
from barnlots.packs.overlay_formats import CHANGE, OFF, forms_of
from barnlots.packs.pack import Pack
from barnlots.packs.reference_format import REFERENCE
from barnlots.packs.shapes import DAY, MOMENT, Holds, Key, Kind, Shape
from barnlots.packs.words import words_of

DRAFT = "http://json-schema.org/draft-07/schema#"
_NAMES = (
    "fakta",
    "roller",
    "parametrar",
    "lagar",
    "handelser",
    "handlingar",
    "regler",
    "utlamnanden",
    "svar",
    "vag",
    "kontaktorsak",
    "paket",
    "instrument",
    "arende",
    "referens",
)
KINDS: dict[str, Shape] = dict(zip(_NAMES, (*FILES, CASE, REFERENCE), strict=True))
_TEXT: JsonSchema = {"type": ["string", "number", "boolean"]}
_MOST = 999_999_999


def schemas(pack: Pack) -> dict[str, JsonSchema]:
    """The schema of every kind of file in the words of the pack, by the name of the kind."""
    return {name: _Builder(pack).file(shape) for name, shape in KINDS.items()}


class _Builder:
    """Builds one schema; what is said more than once stands among its definitions."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._words = words_of(pack.policy)
        self._definitions: dict[str, JsonSchema] = {}

    def file(self, shape: Shape) -> JsonSchema:
        root = _alone(self._forms(shape))
        return {"$schema": DRAFT, "title": shape.title, **root, "definitions": self._definitions}

    def _forms(self, shape: Shape) -> JsonSchema:
        """The record, and in an overlay also a change of one and its switching off: which it is
        follows from the key that names it."""
        forms = forms_of(shape) if self._pack.base is not None else (shape,)
        whole = self._record(shape)
        if len(forms) == 1:
            return whole
        schema = whole
        for form in reversed(forms):
            named = {"required": [form.keys[0].name]}
            schema = {"if": named, "then": self._record(form), "else": schema}
        first = {one.keys[0].name: self._value(one, one.keys[0]) for one in forms}
        return {"type": "object", "properties": first, **schema}

    def _record(self, shape: Shape) -> JsonSchema:
        name = _name("slag", shape.title)
        if name not in self._definitions:
            self._definitions[name] = {
                "type": "object",
                "title": shape.title,
                "description": about(shape),
                "properties": {key.name: self._value(shape, key) for key in shape.keys},
                "required": [key.name for key in shape.keys if key.required],
                "additionalProperties": False,
                "defaultSnippets": [_snippet(shape)],
            }
        return _ref(name)

    def _value(self, shape: Shape, key: Key) -> JsonSchema:
        said = of_key(shape, key)
        text = said.text
        if key.holds is not None:
            text += "\n\n" + of_content(key.holds).text
        schema: JsonSchema = {
            "title": f"{key.name} ({key.kind.value})",
            "description": text.replace("`", ""),
            "markdownDescription": text,
        }
        if said.examples:
            schema["examples"] = list(said.examples)
        return {**schema, **_alone(self._form(shape, key))}

    def _form(self, shape: Shape, key: Key) -> JsonSchema:
        match key.kind, key.shape:
            case Kind.RECORD, Shape() as inner:
                return self._record(inner)
            case Kind.RECORDS, Shape() as inner:
                return _list(self._forms(inner))
            case Kind.MAPPING, Shape() as inner:
                within = self._record(inner)
                return {"type": "object", "minProperties": 1, "additionalProperties": within}
            case Kind.LINES, _:
                item = self._item(shape, key)
                return {"anyOf": [_list(item), item]}
            case Kind.WORDS, _:
                item = self._item(shape, key)
                return {"anyOf": [_list(item), {"allOf": [item], "not": {"pattern": ","}}]}
            case Kind.DATE, _:
                return {"type": "string", "pattern": f"^{DAY.pattern}$"}
            case Kind.MOMENT, _:
                return {"type": "string", "pattern": f"^{MOMENT.pattern}$"}
            case Kind.NUMBER, _:
                return {"type": "integer", "minimum": -_MOST, "maximum": _MOST}
            case Kind.YES_NO, _:
                return chosen(YES_NO, [])
        return self._item(shape, key)

    def _item(self, shape: Shape, key: Key) -> JsonSchema:
        """One text under the key, or one line of several."""
        if key.options:
            means = of_key(shape, key).options
            return chosen(tuple(map(str, key.options)), [means.get(one, "") for one in key.options])
        if key.holds is not None:
            return self._content(key.holds)
        return self._named(key) or _TEXT

    def _content(self, holds: Holds) -> JsonSchema:
        name = _name("ord", holds.value)
        if name not in self._definitions:
            schema = sentence(holds, self._words) or word(holds, self._words, self._pack)
            self._definitions[name] = schema or _TEXT
        return _ref(name)

    def _named(self, key: Key) -> JsonSchema | None:
        """What an overlay changes or switches off is something that its base has."""
        for start in (CHANGE, OFF):
            if key.name.startswith(start) and self._pack.base is not None:
                kind = key.name.removeprefix(start)
                found = self._pack.base.records.get(kind, ())
                titles = {one.text(kind): one.text("namn") for one in found}
                return chosen(tuple(titles), list(titles.values()))
        return None


def _name(group: str, said: str) -> str:
    """A name that can stand in an address."""
    plain = said.translate(str.maketrans("åäö ", "aao-")).replace(",", "")
    return f"{group}-{plain}"


def _ref(name: str) -> JsonSchema:
    return {"$ref": f"#/definitions/{name}"}


def _alone(schema: JsonSchema) -> JsonSchema:
    """A reference hides whatever stands beside it, so it is put inside something."""
    return {"allOf": [schema]} if "$ref" in schema else schema


def _list(item: JsonSchema) -> JsonSchema:
    return {"type": "array", "items": item, "minItems": 1, "uniqueItems": True}


def _snippet(shape: Shape) -> dict[str, Any]:
    needed = [key for key in shape.keys if key.required] or list(shape.keys[:1])
    body = dict(_blanks(needed))
    return {"label": shape.title, "description": about(shape), "body": body}


def _blanks(keys: list[Key]) -> Iterator[tuple[str, Any]]:
    for number, key in enumerate(keys, 1):
        blank: Any = f"${number}"
        if key.kind is Kind.MAPPING:
            blank = {blank: ""}
        elif key.kind in (Kind.LINES, Kind.WORDS):
            blank = [blank]
        elif key.shape is not None:
            blank = [{key.shape.keys[0].name: blank}]
        yield key.name, blank
