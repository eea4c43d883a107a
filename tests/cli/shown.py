"""What a command leaves with and says, as on the command line."""

import pytest

from barnlots.cli import run


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """The exit code, standard output and standard error."""
    code = run([*words])
    out, err = capsys.readouterr()
    return code, out, err
