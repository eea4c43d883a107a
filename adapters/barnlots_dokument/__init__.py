"""The way that always works: a document that a person would want to receive, left in a folder."""

from barnlots_dokument.adapter import Dokument
from barnlots_dokument.naming import KEY, key_of, reference_of
from barnlots_dokument.paper import Entry, Paper, json_of, paper_of
from barnlots_dokument.printing import pdf_of

__all__ = [
    "KEY",
    "Dokument",
    "Entry",
    "Paper",
    "json_of",
    "key_of",
    "paper_of",
    "pdf_of",
    "reference_of",
]
