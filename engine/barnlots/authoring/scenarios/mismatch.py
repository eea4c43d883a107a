"""What a scenario expected and what was so instead."""

from barnlots.model.errors import Place
from barnlots.packs.nodes import Scalar


class Mismatch(Exception):
    """`code` is the catalogue's text about what happened; `holder` and `rules` say whose decision
    differed and by which rules it can be explained."""

    def __init__(
        self, code: str, *, holder: str = "", rules: tuple[str, ...] = (), **params: object
    ) -> None:
        super().__init__(code)
        self.code = code
        self.holder = holder
        self.rules = rules
        self.params = {key: str(value) for key, value in params.items()}


class WrongWord(Exception):
    """A step names something that this scenario does not have: a person, a step of a way, a case.

    The catalogue's text, where it stands, and the words that would have been right.
    """

    def __init__(self, code: str, said: Scalar, among: tuple[str, ...] = (), **params: str) -> None:
        super().__init__(code)
        self.code = code
        self.place: Place = said.place
        self.word = said.text
        self.among = among
        self.params = {"ord": said.text, **params}
