"""What the tests of the second opinion share."""

from collections.abc import Callable, Iterator

import pytest
from tests.opinion.there import needs_the_second_opinion

from barnlots.opinion.cage import Cage
from barnlots.opinion.chain import Chain
from barnlots.opinion.compile import compile_policy
from barnlots.policy.conditions import Condition
from barnlots.policy.situation import Situation
from barnlots.policy.vocabulary import FactDefinition, FactType

Build = Callable[..., Chain]


@pytest.fixture(scope="session")
def cage() -> Cage:
    needs_the_second_opinion()
    return Cage()


@pytest.fixture
def build(cage: Cage) -> Iterator[Build]:
    """Chains that are retired after the test."""
    built: list[Chain] = []

    def make(conditions: list[Condition], *definitions: FactDefinition) -> Chain:
        questions = tuple((str(index), one) for index, one in enumerate(conditions))
        built.append(Chain(cage, compile_policy(questions, definitions)))
        return built[-1]

    yield make
    for chain in built:
        chain.retire()


@pytest.fixture(scope="session")
def situation() -> Callable[..., Situation]:
    def make(**given: object) -> Situation:
        empty: dict[str, object] = {
            "facts": {},
            "unknown": {},
            "ways": {},
            "reasons": (),
            "parameters": {},
        }
        return Situation.model_validate(empty | given)

    return make


@pytest.fixture(scope="session")
def fact() -> Callable[..., FactDefinition]:
    def make(name: str, type: FactType = FactType.CHOICE, **more: object) -> FactDefinition:
        return FactDefinition.model_validate({"name": name, "question": "", "type": type} | more)

    return make
