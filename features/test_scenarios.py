"""Every scenario below this folder, played by pytest-bdd."""

from pytest_bdd import scenarios

scenarios(".")
