"""`python -m barnlots.cli` is the same as `barnlots`."""

from barnlots.cli import main

main()
