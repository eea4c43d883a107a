"""Facts that no observer records: they follow from the child and from consents given."""

from barnlots.policy.vocabulary import CONSENT_TO, FactDefinition, FactType

SCHOOL_FORMS = (
    "förskola",
    "förskoleklass",
    "grundskola",
    "anpassad grundskola",
    "gymnasieskola",
    "anpassad gymnasieskola",
    "utanför skolan",
)
YES_NO = ("ja", "nej")


def builtin_facts(documents: tuple[str, ...]) -> tuple[FactDefinition, ...]:
    """What every pack may use in conditions without declaring it."""
    number, choice, yes_no = FactType.NUMBER, FactType.CHOICE, FactType.YES_NO
    facts = (
        FactDefinition(name="ålder", question="Hur gammalt är barnet?", type=number, unit="år"),
        FactDefinition(name="årskurs", question="Vilken årskurs går barnet i?", type=number),
        FactDefinition(
            name="skolform",
            question="I vilken skolform går barnet?",
            type=choice,
            values=SCHOOL_FORMS,
        ),
        FactDefinition(
            name="tolk behövs", question="Behöver barnet tolk?", type=yes_no, values=YES_NO
        ),
        FactDefinition(
            name="skyddade personuppgifter",
            question="Har barnet skyddade personuppgifter?",
            type=yes_no,
            values=YES_NO,
        ),
        FactDefinition(
            name="har syskon", question="Har barnet syskon?", type=yes_no, values=YES_NO
        ),
        *(
            FactDefinition(
                name=CONSENT_TO + document,
                question=f"Finns samtycke till {document}?",
                type=yes_no,
                values=YES_NO,
            )
            for document in documents
        ),
    )
    return tuple(fact.model_copy(update={"builtin": True}) for fact in facts)
