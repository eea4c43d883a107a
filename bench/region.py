"""The invented Exempelkommun many times over: a region of forty municipalities."""

from functools import cache

from barnlots.model.people import Reference
from bench.journey import HERE, Place
from bench.world import shipped_reference

MUNICIPALITIES = 40


@cache
def region() -> Reference:
    """Everybody of Exempelkommun once for each municipality, under names of their own."""
    one = shipped_reference()
    return one.model_copy(
        update={
            "organisations": tuple(
                organisation.model_copy(
                    update={
                        "id": f"{organisation.id}-{number}",
                        "tenant": f"{organisation.tenant}-{number}",
                        "covered_by": organisation.covered_by
                        and f"{organisation.covered_by}-{number}",
                    }
                )
                for number in range(MUNICIPALITIES)
                for organisation in one.organisations
            ),
            "assignments": tuple(
                somebody.model_copy(
                    update={
                        "id": f"{somebody.id}-{number}",
                        "person": f"{somebody.person}-{number}",
                        "organisation": f"{somebody.organisation}-{number}",
                    }
                )
                for number in range(MUNICIPALITIES)
                for somebody in one.assignments
            ),
        }
    )


def place(number: int) -> Place:
    """Where the child with this number goes to school."""
    number %= MUNICIPALITIES
    return Place(*(f"{said}-{number}" for said in (HERE.holder, HERE.who, HERE.receiver)))
