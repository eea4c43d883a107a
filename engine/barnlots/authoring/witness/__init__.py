"""A cell of the space as a child that somebody can try."""
