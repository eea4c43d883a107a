"""The adapter to SS 12000 passes what every adapter must that has a system of its own to ask."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from tests.adapters.school import NUMBER, UNITS, Installed, School, ref, uuid
from tests.adapters.serving import Asked, Said, serving

from barnlots.ports import Given
from barnlots_http import Limits
from barnlots_kit import NetworkContract, RecordsContract
from barnlots_ss12000 import Ss12000
from barnlots_ss12000.record import SCHOOL, WHO

BRIEF = Limits(connect=5, silence=2, whole=5)
CHILD = uuid("melwin")


class Confused(School):
    """It knows of one child alone, whichever it is asked about."""

    def __call__(self, asked: Asked) -> Said:
        at = asked.path.replace(System.another, CHILD) if self.is_confused else asked.path
        return super().__call__(replace(asked, path=at))

    is_confused = False


class System:
    """A school system that knows of a child."""

    child = CHILD
    case = CHILD
    another = uuid("ada")
    says: Mapping[str, tuple[str, ...]] = {
        WHO: (
            "Namn: Melwin Exempelsson",
            f"Personnummer: {NUMBER}",
            "Skolenhet: Skolan ek (skolenhetskod 55512387)",
        ),
        SCHOOL: ("Skolform: grundskola, årskurs 8",),
    }

    where = ("Skolan ek", "55512387", "grundskola", "årskurs 8")

    def __init__(self, school: Confused, given: Given) -> None:
        self.school = school
        self.given = given
        year = {"enroledAt": ref("ek"), "schoolType": "GR", "schoolYear": 8}
        self.school.person("melwin", civicNo={"value": NUMBER}, enrolments=[year])

    def adapter(self) -> Ss12000:
        return Ss12000(self.given, limits=BRIEF)

    @contextmanager
    def down(self) -> Iterator[None]:
        self.school.answers = [Said(503)] * 10
        yield
        self.school.answers = []

    @contextmanager
    def confused(self) -> Iterator[None]:
        self.school.is_confused = True
        yield
        self.school.is_confused = False


class TestRecords(RecordsContract):
    @pytest.fixture(autouse=True)
    def _served(self) -> Iterator[None]:
        self.open = ExitStack()
        with self.open:
            yield

    def counterpart(self, folder: Path) -> System:
        school = Confused()
        school.unit("ek")
        installed = Installed(school, self.open.enter_context(serving(school)), folder)
        return System(school, installed.given)


class OfOurs(Ss12000):
    """Whatever the kit calls a child, one whose id is as in the register of pupils is meant."""

    def passage(self, child: str, case: str, item: str, protected: bool) -> Sequence[str]:
        return super().passage(CHILD, case, item, protected)


class TestNetwork(NetworkContract):
    def adapter(self, address: str, issuer: Path) -> Ss12000:
        (issuer.parent / "enheter.yaml").write_text(UNITS, "utf-8")
        told = {
            "adress": address,
            "certifikatutfärdare": issuer.name,
            "skolenheter": "enheter.yaml",
        }
        return OfOurs(Given("elevsystemet", "ekskolan", issuer.parent, told), limits=BRIEF)
