"""One delivery on its way: what all of its resources say alike."""

from dataclasses import dataclass
from datetime import datetime

from fhir.resources.R4B.identifier import Identifier
from fhir.resources.R4B.meta import Meta
from fhir.resources.R4B.reference import Reference

from barnlots.model.delivery import Delivery
from barnlots.model.disclosure import Ground
from barnlots_fhir.identifiers import ORGANISATION
from barnlots_fhir.names import VERY_RESTRICTED, Names, coding
from barnlots_fhir.parties import Parties

# What the resources of one delivery are named by, and each of them within the transaction.
DELIVERY, PART = "overlamning", "del"
DOCUMENT, REQUEST, TASK, PLAN = "handling", "begaran", "uppgift", "plan"


@dataclass(frozen=True)
class Sending:
    """`authority` is the organisationsnummer of who answers for the personal data, and `sent_at`
    when this is made."""

    delivery: Delivery
    names: Names
    parties: Parties
    authority: str
    sent_at: datetime

    @property
    def identifier(self) -> Identifier:
        """The delivery's, at the receiver: what is sent again is found by it."""
        return self.names.sealed(DELIVERY, self.delivery.id)

    @property
    def child(self) -> Reference:
        """Whom it is about, by the case alone. Who that is stands in the document, when that item
        leaves."""
        return _named("Patient", self.names.sealed("barn", self.delivery.case))

    @property
    def case(self) -> Identifier:
        """What belongs to the same case has it in common. An id that somebody has chosen may name
        a school, and so it is hidden."""
        return self.names.sealed("arende", self.delivery.case)

    @property
    def owner_of_data(self) -> Reference:
        return _named("Organization", Identifier(system=ORGANISATION, value=self.authority))

    @property
    def sender(self) -> Reference:
        """The unit that sends. Of a child with a protected identity it would tell where the child
        is, so that only who answers for the data is named."""
        if self.delivery.disclosure.protected:
            return self.owner_of_data
        known = self._known(self.delivery.holder)
        return _named("Organization", known, self.delivery.sender)

    @property
    def receiver(self) -> Reference:
        """Who is to have it: by its own identifier, or by the kind of holder when none is named. Of
        a child with a protected identity the unit would tell where the child is."""
        to = self.delivery.disclosure
        if to.receiver is None or to.protected:
            return _named("Organization", self.names.identifier("slag", to.receiver_kind))
        return _named("Organization", self._known(to.receiver), self.delivery.receiver)

    def to(self, what: str) -> Reference:
        """Another resource of the same transaction."""
        return Reference(reference=self.urn(what))

    def urn(self, what: str) -> str:
        return self.names.urn(self.delivery.id, what)

    def meta(self, tag: str = "") -> Meta | None:
        """`tag` is what tells a resource that can have no identifier."""
        protected = self.delivery.disclosure.protected
        if not protected and not tag:
            return None
        return Meta(
            security=[coding(VERY_RESTRICTED)] if protected else None,
            tag=[coding((self.names.system(DELIVERY), self.names.seal.seal(tag)))] if tag else None,
        )

    def items_on(self, ground: Ground) -> list[str]:
        """Those that leave on this ground."""
        items = self.delivery.disclosure.items
        return [one.name for one in items if one.ground == ground]

    def policies(self, ground: Ground) -> list[str]:
        """The ground as addresses: the row of the policy's table, its sources, what was weighed."""
        found = [self.names.uri("grund", ground.row)]
        found += [self.names.uri("kalla", one) for one in ground.sources]
        if ground.ruling is not None:
            found.append(self.names.uri("provning", self.names.seal.seal(ground.ruling)))
        return found

    def _known(self, organisation: str) -> Identifier:
        mapped = self.parties.identifier(organisation)
        return mapped or self.names.identifier("organisation", organisation)


def _named(kind: str, identifier: Identifier, display: str | None = None) -> Reference:
    return Reference(type=kind, identifier=identifier, display=display)
