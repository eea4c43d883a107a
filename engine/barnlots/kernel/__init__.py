"""Decisions, pure: no clock, no I/O, no randomness."""

from barnlots.kernel.decide import Decision, decide
from barnlots.kernel.evolve import evolve, fold

__all__ = ["Decision", "decide", "evolve", "fold"]
