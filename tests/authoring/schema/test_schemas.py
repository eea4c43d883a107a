"""The published schemas are those that follow from the loader's shapes, and say what it says."""

import json
import re
from functools import cache
from typing import Any

import pytest
from tests.authoring.schema.documents import document
from tests.authoring.schema.validator import faults, valid
from tests.packs.slips.shipped_files import NAMES, tree
from tests.packs.wrong_files import error_of_case, error_of_policy, wrong_cases, wrong_policies
from tests.shipped import ROOT, the_pack

from barnlots.authoring.schema.build import KINDS, schemas
from barnlots.authoring.schema.described import about, described_keys, of_content, of_key
from barnlots.authoring.schema.publish import ENDING, FOLDER, texts
from barnlots.model.errors import SourceError
from barnlots.packs import read_pack
from barnlots.packs.builtins import YES_NO
from barnlots.packs.overlay_formats import forms_of
from barnlots.packs.shapes import Holds, Key, Kind, Shape

# Much of the same again and again: following each line would take longer than it tells.
pytestmark = pytest.mark.no_cover

OWN = tuple(name for name in NAMES if not name.startswith("overlays/"))
OVERLAYS = tuple(sorted({"/".join(name.split("/")[:2]) for name in {*NAMES} - {*OWN}}))
# What a schema can see: keys, values and lists, not references or what lines mean together.
# Which days and hours there are no pattern knows.
UNSEEN = ("omojligt-datum.yaml", "timme-som-inte-finns.yaml")
OF_FORM = re.compile(r"BL-S0(?:01|02|03|04|05|06|07|14|15|17|18|19|20|24)")


@cache
def the_schemas() -> dict[str, dict[str, Any]]:
    return schemas(the_pack())


def kind_of(shape: Shape) -> str:
    return next(kind for kind, one in KINDS.items() if shape in forms_of(one))


def all_shapes() -> tuple[Shape, ...]:
    """Every shape there is, with those that an overlay may say."""
    found: dict[str, Shape] = {}
    queue = [form for one in KINDS.values() for form in forms_of(one)]
    while queue:
        shape = queue.pop()
        if shape.title not in found:
            found[shape.title] = shape
            inner = [key.shape for key in shape.keys if key.shape]
            queue += [form for one in inner for form in forms_of(one)]
    return tuple(found.values())


def test_the_published_schemas_are_those_that_follow_from_the_program() -> None:
    """`barnlots schema` writes them anew."""
    published = {path.name: path.read_text("utf-8") for path in (ROOT / FOLDER).iterdir()}
    assert published == texts(the_pack())


@pytest.mark.parametrize("shape", all_shapes(), ids=lambda shape: shape.title)
def test_every_key_and_every_option_is_described(shape: Shape) -> None:
    assert about(shape)
    for key in shape.keys:
        said = of_key(shape, key)
        assert said.text.endswith("."), key.name
        assert set(key.options) <= said.options.keys() or "skolform" in key.name, key.name
        assert said.options.keys() <= set(key.options), key.name


def test_nothing_is_described_that_is_not_there() -> None:
    there = {(shape.title, key.name) for shape in all_shapes() for key in shape.keys}
    assert described_keys() <= there


def test_every_kind_of_content_is_described() -> None:
    assert all(of_content(one).text.endswith(".") for one in Holds)


@pytest.mark.parametrize("kind", KINDS)
def test_the_schema_has_the_keys_of_the_shape_at_every_depth(kind: str) -> None:
    schema = the_schemas()[kind]
    _same(KINDS[kind], schema["allOf"][0], schema)


def _same(shape: Shape, schema: dict[str, Any], root: dict[str, Any]) -> None:
    record = root["definitions"][schema["$ref"].removeprefix("#/definitions/")]
    assert list(record["properties"]) == [key.name for key in shape.keys]
    assert record["required"] == [key.name for key in shape.keys if key.required]
    assert record["additionalProperties"] is False
    for key in shape.keys:
        said = record["properties"][key.name]
        assert said["title"] and said["description"] and said["markdownDescription"]
        if key.shape is not None:
            _same(key.shape, _within(key, said), root)
        options = YES_NO if key.kind is Kind.YES_NO else key.options
        if options:
            assert json.dumps(list(map(str, options)))[1:-1] in json.dumps(said)


def _within(key: Key, said: dict[str, Any]) -> dict[str, Any]:
    match key.kind:
        case Kind.RECORDS:
            inner: dict[str, Any] = said["items"]
        case Kind.MAPPING:
            inner = said["additionalProperties"]
        case _:
            inner = said["allOf"][0]
    return inner


@pytest.mark.parametrize("name", OWN)
def test_a_shipped_file_follows_the_schema_that_it_names(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    (said,) = re.findall(r"^# yaml-language-server: \$schema=(.+)$", text, re.MULTILINE)
    named = ((ROOT / name).parent / said).resolve()
    assert named == (ROOT / FOLDER / (kind_of(tree(name)[1]) + ENDING)).resolve()
    schema = json.loads(named.read_text("utf-8"))
    assert list(faults(document((ROOT / name).read_bytes()), schema, schema)) == []


@pytest.mark.parametrize("overlay", OVERLAYS)
def test_an_overlay_follows_schemas_in_its_own_words(overlay: str) -> None:
    own = schemas(read_pack(ROOT / overlay, pinned=False))
    for name in NAMES:
        if name.startswith(overlay + "/"):
            schema = own[kind_of(tree(name)[1])]
            found = list(faults(document((ROOT / name).read_bytes()), schema, schema))
            assert found == [], name


@pytest.mark.parametrize("name", sorted(wrong_policies()))
def test_a_policy_file_of_a_wrong_form_does_not_follow_the_schema(name: str) -> None:
    said = document(wrong_policies()[name])
    if of_form(name, error_of_policy(name)) and said is not None:
        assert not any(valid(said, one, one) for one in the_schemas().values())


@pytest.mark.parametrize("name", sorted(wrong_cases()))
def test_a_case_file_of_a_wrong_form_does_not_follow_the_schema(name: str) -> None:
    said = document(wrong_cases()[name])
    if of_form(name, error_of_case(name)) and said is not None:
        assert not valid(said, the_schemas()["arende"], the_schemas()["arende"])


def of_form(name: str, error: SourceError | None) -> bool:
    """Whether what is wrong with the file is its form, as far as a schema can see."""
    assert error is not None
    return name not in UNSEEN and OF_FORM.fullmatch(error.diagnostics[0].code) is not None


def test_most_wrong_forms_are_seen_by_a_schema() -> None:
    policies = [name for name in wrong_policies() if of_form(name, error_of_policy(name))]
    cases = [name for name in wrong_cases() if of_form(name, error_of_case(name))]
    assert len(policies) >= 12 and len(cases) >= 15
