"""Every organisation's page into a folder, each whole, for its owner's eyes only."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from barnlots.authoring.writing import write_whole
from barnlots.model.catalogue import Language
from barnlots.model.errors import BarnlotsError
from barnlots.service import Barnlots
from barnlots.worker.printout.as_html import as_html
from barnlots.worker.printout.as_text import as_text
from barnlots.worker.printout.page import Page, pages
from barnlots.worker.rounds import STUCK, Counts, Round

EVERY_SIX_HOURS = 6 * 3600.0


def write_pages(pages: Iterable[Page], folder: Path, *, text: bool = False) -> int:
    """`<organisation>.html` (or `.txt`) for each; how many. Raises BarnlotsError."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise BarnlotsError("BL-U044", mapp=str(folder)) from error
    count = 0
    for page in pages:
        name = quote(page.organisation, safe="").lstrip(".") or "_"
        file = folder / f"{name}.{'txt' if text else 'html'}"
        write_whole(file, (as_text(page) if text else as_html(page)).encode(), new=0o600)
        count += 1
    return count


def printout_round(barnlots: Barnlots, folder: Path, lang: Language) -> Round:
    """The pages of today, ready to be printed before anything is down."""

    def run(now: datetime) -> Counts:
        made = tuple(pages(barnlots, now, lang=lang))
        unread = sum(len(one.unread) for one in made)
        return {"pages": write_pages(made, folder), STUCK: unread}

    return Round("printout", EVERY_SIX_HOURS, run, limit=3600.0, vital=False)
