"""`barnlots utlamnanden`: a page, and how far it has come for somebody who waits for it."""

from pathlib import Path

import pytest
from tests.cli.shown import said
from tests.shipped import ROOT

SMALL = str(ROOT / "tests" / "packs" / "liten")
SHOWN = "handlingar mellan hållare"


def test_how_far_it_has_come_is_shown_to_somebody_who_looks_and_to_nobody_else(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    code, page, err = said(capsys, "utlamnanden", SMALL)
    assert (code, err) == (0, "") and page.startswith("# Vad som får lämnas ut")
    # To rich that is a terminal.
    monkeypatch.setenv("FORCE_COLOR", "1")
    file = tmp_path / "sidan.md"
    code, out, err = said(capsys, "utlamnanden", SMALL, "--ut", str(file))
    assert (code, out) == (0, "") and SHOWN in err
    assert file.read_text("utf-8") == page
