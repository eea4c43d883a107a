"""`python -m tests.docs.write` writes anew what in the documentation follows from the program."""

import tempfile
from pathlib import Path

from tests.docs.error_pages import write_expected
from tests.docs.guide import write_guide
from tests.docs.keys_page import keys_page
from tests.docs.pictures import write_pictures
from tests.shipped import ROOT, the_policy

from barnlots.authoring.border import page_of
from barnlots.authoring.check.topics import index_page
from barnlots.authoring.scenarios.report import steps_page

if __name__ == "__main__":
    (ROOT / "docs" / "steg.md").write_text(steps_page(), "utf-8")
    (ROOT / "docs" / "fel" / "index.md").write_text(index_page(), "utf-8")
    (ROOT / "docs" / "nycklar.md").write_text(keys_page(), "utf-8")
    (ROOT / "docs" / "utlamnanden.md").write_text(page_of(the_policy(), "sv"), "utf-8")
    write_expected()
    write_pictures()
    with tempfile.TemporaryDirectory() as empty:
        write_guide(Path(empty))
