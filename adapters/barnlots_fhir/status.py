"""How far a handover has come, as the receiver's Task says. The words are FHIR's (task-status)."""

from fhir.resources.R4B.task import Task

from barnlots.model.catalogue import say
from barnlots.model.identity import without_identity_numbers
from barnlots.model.part import HandoverState

# A Task that is stored has been delivered, whatever it says.
_REGISTERED = ("received", "ready")
_TAKEN_ON = ("accepted", "in-progress", "on-hold", "completed")
_SENT_BACK = ("rejected", "cancelled", "failed", "entered-in-error")


def state_of(status: str, has_it: str | None) -> HandoverState:
    """Somebody has it when the Task is taken on and its owner is a person, who is `has_it`."""
    if status in _SENT_BACK:
        return HandoverState.RETURNED
    if status in _TAKEN_ON:
        return HandoverState.RECEIVED if has_it else HandoverState.REGISTERED
    return HandoverState.REGISTERED if status in _REGISTERED else HandoverState.DELIVERED


def why_sent_back(task: Task) -> str:
    """The reason and the notes of whoever sent it back; that there are none, when there are none.
    A Task has no place for who should have it instead."""
    reason = task.statusReason
    said = (
        [] if reason is None else [reason.text or "", *(one.display for one in reason.coding or [])]
    )
    said += [one.text for one in task.note or []]
    told = "\n".join(dict.fromkeys(one.strip() for one in said if one and one.strip()))
    return without_identity_numbers(told) or say("BL-FHIR_NO_REASON", läge=task.status)
