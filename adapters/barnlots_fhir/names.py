"""What things are called in FHIR: names of the installation's own, and codes of others that we use.

What has no code of anybody's has one of the installation's own, under the address in the setting
`bas`. Where the others stand, R4 recommends codes and requires none.
"""

from dataclasses import dataclass
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from fhir.resources.R4B.codeableconcept import CodeableConcept
from fhir.resources.R4B.coding import Coding
from fhir.resources.R4B.identifier import Identifier

from barnlots_fhir.seal import Seal

_HL7 = "http://terminology.hl7.org/CodeSystem/"
_DICOM = "http://dicom.nema.org/resources/ontology/DCM"

FULFILL = ("http://hl7.org/fhir/CodeSystem/task-code", "fulfill")
VERY_RESTRICTED = (_HL7 + "v3-Confidentiality", "V")
WITHHELD = (_HL7 + "list-empty-reason", "withheld")
DISCLOSE = (_HL7 + "iso-21089-lifecycle", "disclose")
CUSTODIAN = (_HL7 + "provenance-participant-type", "custodian")
AUTHOR = (_HL7 + "provenance-participant-type", "author")
PRIVACY = (_HL7 + "consentscope", "patient-privacy")
INFORMATION_DISCLOSURE = (_HL7 + "v3-ActCode", "IDSCL")
INFORMATION_RECIPIENT = (_HL7 + "v3-ParticipationType", "IRCP")
EXPORT = (_DICOM, "110106")
SOURCE = (_DICOM, "110153")
DESTINATION = (_DICOM, "110152")
PERSON = (_HL7 + "audit-entity-type", "1")
SYSTEM_OBJECT = (_HL7 + "audit-entity-type", "2")
PATIENT = (_HL7 + "object-role", "1")
REPORT = (_HL7 + "object-role", "3")
# Inera's draft for health and social care plans (EHDS-TK): a coordinated individual plan.
SIP = ("https://fhir.inera.se/CodeSystem/typeofcareplan-cs", "SIP")


def coding(code: tuple[str, str]) -> Coding:
    return Coding(system=code[0], code=code[1])


def concept(code: tuple[str, str], text: str | None = None) -> CodeableConcept:
    return CodeableConcept(coding=[coding(code)], text=text)


@dataclass(frozen=True)
class Names:
    """`base` is an address of the installation's own. Nothing has to answer there. `seal` hides the
    names that tell more than that something is the same."""

    base: str
    seal: Seal

    def system(self, of: str) -> str:
        """The system of what is of this sort, as identifier or code."""
        return f"{self.base}/{of}"

    def identifier(self, of: str, value: str) -> Identifier:
        return Identifier(system=self.system(of), value=value)

    def sealed(self, of: str, name: str) -> Identifier:
        return self.identifier(of, self.seal.seal(name))

    def own(self, of: str, code: str, text: str | None = None) -> CodeableConcept:
        return concept((self.system(of), code), text or code)

    def uri(self, of: str, name: str) -> str:
        """One address for one thing, such as a law."""
        return f"{self.system(of)}/{quote(name, safe='')}"

    def urn(self, delivery: str, what: str) -> str:
        """What a resource is called within the transaction: the same each time it is sent, and
        nobody can find out by guessing which organisation the delivery comes from."""
        return f"urn:uuid:{uuid5(NAMESPACE_URL, f'{self.base}/{self.seal.seal(delivery)}/{what}')}"
