"""JSON Schemas of every file kind, made from the shapes that the loader holds files against."""
