"""Whose a holder is, is read from its secrecy and from nothing else."""

import pytest

from barnlots.authoring.plan.actors import Actor, belonging
from barnlots.policy.vocabulary import HolderKind


def holder(secrecy: str, *forms: str) -> HolderKind:
    return HolderKind(
        name="x",
        title="Huset",
        secrecy=secrecy,
        default_accountable=("någon",),
        manager="någon",
        school_forms=forms,
    )


@pytest.mark.parametrize(
    ("secrecy", "forms", "actor", "private"),
    [
        ("OSL 23 kap. 2 §", ("grundskola",), Actor.SCHOOL, False),
        ("OSL 2009:400 23 kap. 1 §", ("förskola",), Actor.SCHOOL, False),
        ("Skollagen 2010:800 29 kap. 14 §", ("grundskola",), Actor.SCHOOL, True),
        ("OSL 25 kap. 1 §", (), Actor.CARE, False),
        ("OSL 25 kap. 1 §", ("förskola",), Actor.CARE, False),
        ("OSL 25 kap. 1 §", ("förskola", "grundskola"), Actor.SCHOOL, False),
        ("Patientsäkerhetslagen 6 kap. 12 §", (), Actor.CARE, True),
        ("offentlighets- och sekretesslagen (2009:400) 26 kap. 1 §", (), Actor.SOCIAL, False),
        ("OSL 35 kap. 1 §", (), None, False),
        ("OSL", (), None, False),
        ("enligt lag", (), None, False),
    ],
)
def test_an_actor_is_told_by_chapter_and_law(
    secrecy: str, forms: tuple[str, ...], actor: Actor | None, private: bool
) -> None:
    found = belonging(holder(secrecy, *forms))
    assert (found.actor, found.private) == (actor, private)
    assert found.region == (actor is Actor.CARE and not private)
    assert found.municipality == (actor in (Actor.SCHOOL, Actor.SOCIAL) and not private)
