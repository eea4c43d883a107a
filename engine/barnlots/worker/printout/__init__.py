"""The printed fallback: what is to be done by hand if Barnlots is down, on paper before it is."""

from barnlots.worker.printout.as_html import as_html
from barnlots.worker.printout.as_text import as_text
from barnlots.worker.printout.page import Page, pages

__all__ = ["Page", "as_html", "as_text", "pages"]
