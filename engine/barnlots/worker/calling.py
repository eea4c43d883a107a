"""Asking an adapter: within a time limit, and whatever else it does, it has not answered."""

import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Generic, TypeVar

from barnlots.model.catalogue import codes
from barnlots.model.errors import UNFORESEEN, BarnlotsError, logged
from barnlots.ports import Declined, NobodyThere
from barnlots.service import log

LIMIT_SECONDS = 30.0
MOST_HANGING = 3
# A folder, a file or a server of its own that an adapter cannot reach; one that takes too long.
OUT_OF_REACH, TOO_LATE = "BL-I109", "BL-I110"

T = TypeVar("T")


class Unanswered(Exception):
    """It crashed, or took longer than it may. What it says later is not heard. `why` is a code of
    the catalogue, when it gave one."""

    def __init__(self, why: str | None = None) -> None:
        super().__init__(why or "")
        self.why = why


class _Said(Generic[T]):
    """What a thread came back with, if it did."""

    answer: T
    answered = False
    declined: Declined | None = None
    why: str | None = None
    told: Mapping[str, str] = {"error": UNFORESEEN}


class Caller:
    """Calls each receiver in a thread of its own, because nothing else can be left behind. One
    that hangs is left, and is not asked about the same thing again until it comes back: with too
    many left behind, its receiver is not called at all, and one document alone is never too
    many."""

    def __init__(self, limit: float = LIMIT_SECONDS) -> None:
        self.limit = limit
        self._hanging: Counter[str] = Counter()
        self._asked: set[tuple[str, str]] = set()
        self._lock = threading.Lock()

    def ask(self, receiver: str, question: Callable[[], T], about: str | None = None) -> T:
        """The answer to `question`; `about` is the id of the delivery that it is about, if any.
        Raises Declined, Unanswered."""
        asked = {(receiver, about)} if about is not None else set()
        with self._lock:
            if self._hanging[receiver] >= MOST_HANGING or self._asked & asked:
                raise Unanswered
            self._hanging[receiver] += 1
            self._asked |= asked
        said: _Said[T] = _Said()

        def answer() -> None:
            try:
                said.answer = question()
                said.answered = True
            except Declined as declined:
                said.declined = declined
            except BarnlotsError as error:
                # Any other word of an adapter's may be a child's.
                if error.code in codes("sv"):
                    said.why, said.told = error.code, {"error": error.code}
            except OSError as error:
                said.why = OUT_OF_REACH
                said.told = {"error": OUT_OF_REACH, "kind": type(error).__name__}
            except BaseException as error:
                said.told = logged(error)
            finally:
                with self._lock:
                    self._hanging[receiver] -= 1
                    self._asked -= asked

        thread = threading.Thread(target=answer, name=f"barnlots-{receiver}", daemon=True)
        thread.start()
        thread.join(self.limit)
        # One that comes back just now was too late: what it says is asked for again.
        late = thread.is_alive()
        if said.declined is not None and not late:
            # A new one: what an adapter said of it is not ours to pass on.
            raise NobodyThere if isinstance(said.declined, NobodyThere) else Declined
        if late or not said.answered:
            why = TOO_LATE if late else said.why
            told = {"error": TOO_LATE} if late else said.told
            log.warning("not_answered", asked=receiver, late=late, **told)
            raise Unanswered(why)
        return said.answer

    def pieces(
        self, receiver: str, question: Callable[[], Iterable[T]], size: int
    ) -> Iterator[list[T]]:
        """What `question` answers with, `size` of it at a time, each piece within the limit. Raises
        Declined, Unanswered."""
        waiting = self.ask(receiver, lambda: iter(question()))
        while some := self.ask(receiver, lambda: list(islice(waiting, size))):
            yield some
            if len(some) < size:
                return
