"""HL7 FHIR R4: deliveries to a receiver's server, and answers on forms from one."""

from barnlots_fhir.into import FhirIn
from barnlots_fhir.out import FhirOut

__all__ = ["FhirIn", "FhirOut"]
