"""What the contracts have in common: an outside system that an adapter is to, and that fails it."""

from abc import ABC, abstractmethod
from contextlib import AbstractContextManager
from pathlib import Path
from typing import ClassVar, Generic, Protocol, TypeVar

import pytest

Role = TypeVar("Role", covariant=True)


class Counterpart(Protocol[Role]):
    """The outside system, as an adapter of this role meets it."""

    def adapter(self) -> Role:
        """A new adapter to the same system, as another process would have."""
        ...

    def down(self) -> AbstractContextManager[None]:
        """While it lasts the system cannot be reached, or does not answer."""
        ...


Outside = TypeVar("Outside", bound=Counterpart[object])


class Contract(ABC, Generic[Outside]):
    """`role` is the port that the adapter has."""

    role: ClassVar[type[object]]

    @abstractmethod
    def counterpart(self, folder: Path) -> Outside:
        """The outside system, which may keep its things in `folder`."""

    @pytest.fixture
    def outside(self, tmp_path: Path) -> Outside:
        folder = tmp_path / "utanför"
        folder.mkdir()
        return self.counterpart(folder)

    def test_it_has_every_method(self, outside: Outside) -> None:
        assert isinstance(outside.adapter(), self.role)
