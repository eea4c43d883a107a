"""The table of what leaves: every case that the policy tells apart, worked out by the kernel."""

from barnlots.authoring.border.markdown import page_of
from barnlots.authoring.border.table import Crossing, Passing, crossings_of

__all__ = ["Crossing", "Passing", "crossings_of", "page_of"]
