"""Concerns out of files of rows: a folder that somebody fills, and a profile of the columns."""

from barnlots_csv.adapter import Csv

__all__ = ["Csv"]
