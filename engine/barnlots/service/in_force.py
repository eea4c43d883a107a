"""The policy that a part goes on under: its own, with what the one in force adds to protection."""

from datetime import date

from barnlots.model.errors import logged
from barnlots.model.part import Part
from barnlots.policy.policy import Policy
from barnlots.protection.strengthen import strengthened
from barnlots.service.logs import log
from barnlots.store import Reader as LedgerReader

_MOST_KEPT = 200


class InForce:
    """Each is worked out once a day, however many parts began under it. Safe to share between
    threads."""

    def __init__(self) -> None:
        self._worked_out: dict[tuple[str, str, date], Policy] = {}

    def known(self, newest: Policy, part: Part, day: date) -> Policy | None:
        """The policy of the part under `newest` on `day`; None when the ledger must be asked."""
        if part.policy == newest.digest:
            return newest
        return self._worked_out.get((part.policy, newest.digest, day))

    def of(self, newest: Policy, part: Part, ledger: LedgerReader, day: date) -> Policy:
        """The same, with the ledger to ask."""
        known = self.known(newest, part, day)
        if known is not None:
            return known
        began_under = ledger.policy(part.policy)
        if began_under is None:
            return newest
        found = _strengthened(began_under, newest, day)
        if len(self._worked_out) >= _MOST_KEPT:
            self._worked_out.clear()
        self._worked_out[part.policy, newest.digest, day] = found
        return found


def _strengthened(began_under: Policy, newest: Policy, day: date) -> Policy:
    try:
        return strengthened(began_under, newest, day)
    except Exception as error:
        # What somebody has seen is never turned away because two policies cannot be compared.
        log.error("not_strengthened", policy=began_under.digest, **logged(error))
        return began_under
