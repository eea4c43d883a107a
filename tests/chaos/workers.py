"""A worker as it is killed: all that falls due, round after round, until it is no more."""

import random
import time

from tests.chaos.receivers import FaultyReceiver

from barnlots.model.errors import BarnlotsError
from barnlots.ports import Receivers
from barnlots.service import Barnlots
from barnlots.store.witness import Witness
from barnlots.worker.calling import Caller
from barnlots.worker.checkpoint import checkpoint_round
from barnlots.worker.deliver import Carrier
from barnlots.worker.drain import pass_deadlines
from barnlots.worker.in_house import with_in_house
from barnlots.worker.receipts import collect_receipts
from barnlots.worker.reconcile import reconcile

_PAUSE = 0.02
# A round that is due each hour is not asked for each time the others are.
_VOUCHES = 0.2


def receivers_of(receiver: FaultyReceiver, kinds: tuple[str, ...]) -> Receivers:
    """One and the same receiver for every kind, which also sends receipts by itself. What goes to
    an organisation by its name stands in the ledger's own list."""
    return Receivers(outbound=dict.fromkeys(kinds, receiver), receipts={"mottagaren": receiver})


def go_round(
    barnlots: Barnlots, outside: Receivers, witness: Witness, chance: random.Random
) -> None:
    """Every round once. Raises whatever the ledger does; the next time it is tried again."""
    receivers, caller = with_in_house(barnlots, outside), Caller(limit=10)
    carrier = Carrier(barnlots, receivers, caller, chance.random)
    pass_deadlines(barnlots, barnlots.now())
    carrier.deliver_due(barnlots.now())
    collect_receipts(barnlots, receivers, caller, barnlots.now())
    reconcile(barnlots, receivers, caller, barnlots.now())
    if chance.random() < _VOUCHES:
        checkpoint_round(barnlots, witness).run(barnlots.now())


def work(barnlots: Barnlots, receivers: Receivers, witness: Witness, seed: int) -> None:
    """For ever."""
    chance = random.Random(seed)
    while True:
        try:
            go_round(barnlots, receivers, witness, chance)
        except BarnlotsError:
            time.sleep(_PAUSE)
        time.sleep(_PAUSE)
