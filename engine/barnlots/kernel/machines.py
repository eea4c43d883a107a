"""Ways run on transitions: one flat machine per definition, models never registered with it."""

from dataclasses import dataclass

from transitions import Machine

from barnlots.policy.ways import Transition, Way


@dataclass
class _Token:
    """Where one part stands on one way while a trigger is fired."""

    state: str


class WayMachine:
    """A validated way, ready to fire. Guards are judged before, so the machine has no callbacks."""

    def __init__(self, way: Way) -> None:
        self._machine = Machine(
            model=None,
            states=[step.name for step in way.steps],
            initial=way.begins_in,
            auto_transitions=False,
        )
        for step in way.steps:
            for transition in step.transitions:
                self._machine.add_transition(_name(transition), step.name, transition.to)

    def fire(self, step: str, transition: Transition) -> str:
        """The step that follows."""
        token = _Token(step)
        self._machine.events[_name(transition)].trigger(token)
        return token.state


def _name(transition: Transition) -> str:
    return f"{transition.trigger} → {transition.to}"


_BUILT: dict[tuple[str, str], WayMachine] = {}
_MOST_BUILT = 200


def machine_of(digest: str, way: Way) -> WayMachine:
    """The machine of a way in the policy with this digest, built the first time."""
    key = (digest, way.name)
    if key not in _BUILT:
        if len(_BUILT) >= _MOST_BUILT:
            _BUILT.pop(next(iter(_BUILT)))
        _BUILT[key] = WayMachine(way)
    return _BUILT[key]
