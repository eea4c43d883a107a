"""Files → Policy: YAML with positions, formats, sentences, diagnostics; and case files."""

from barnlots.packs.folder import shipped
from barnlots.packs.loader import read_policy

__all__ = ["read_policy", "shipped"]
