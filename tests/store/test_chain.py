"""The chain's bytes are a promise to whoever verifies it without us: they never change."""

import hashlib
import json
from typing import Any

import pytest
from tests.shipped import ROOT

from barnlots.store.chain import first_link, header, link
from barnlots.store.tables import METADATA

ENTRY: dict[str, Any] = {
    "tenant": "kommunen",
    "holder": "åskolan",
    "case_id": "c1",
    "part_id": "c1/åskolan",
    "number": 1,
    "kind": "beslut",
    "key": bytes(range(32)),
    "version": 3,
    "policy": "p",
    "reference": "r",
    "record": b"akt",
    "trace": None,
    "link": b"",
}


def test_a_link_is_as_it_is_told() -> None:
    """Made here of what docs/liggaren.md says, and of nothing of ours."""

    def h(data: bytes) -> bytes:
        return hashlib.sha256(data).digest()

    said = ["kommunen", "åskolan", "c1", "c1/åskolan", 1, "beslut", bytes(range(32)).hex()]
    told = json.dumps([*said, 3, "p", "r"], ensure_ascii=False, separators=(",", ":")).encode()
    before = h("barnlots part c1/åskolan".encode())
    assert first_link("c1/åskolan") == before
    assert header(ENTRY) == told
    assert link(before, ENTRY) == h(before + h(told) + h(b"akt") + h(b""))


def test_a_link_is_what_it_has_always_been() -> None:
    assert link(first_link("c1/åskolan"), ENTRY).hex() == (
        "cab5b31c9421d8d70fea57fc0ad2c216f1332f31bd095ec6ca51d5428ded32f3"
    )


@pytest.mark.parametrize("name", sorted(ENTRY.keys() - {"link"}))
def test_everything_of_an_entry_is_covered(name: str) -> None:
    other = {int: 7, str: "annat", bytes: b"annat", type(None): b"annat"}[type(ENTRY[name])]
    before = first_link("c1/åskolan")
    assert link(before, {**ENTRY, name: other}) != link(before, ENTRY)


def test_every_column_of_an_entry_is_in_the_chain_or_is_it() -> None:
    assert set(ENTRY) == {one.name for one in METADATA.tables["entry"].columns}


def test_the_page_says_of_every_table_what_finds_it() -> None:
    page = (ROOT / "docs" / "liggaren.md").read_text("utf-8")
    assert [name for name in METADATA.tables if f"`{name}`" not in page] == []
