"""What a rule or a step lets happen, in sentences: who does what, by when, and who is told."""

from barnlots.authoring.reading.statements import plain
from barnlots.authoring.reading.swedish import capital, quoted, sentence
from barnlots.authoring.reading.terms import Terms
from barnlots.policy.actions import (
    Action,
    AskAbout,
    AssignTask,
    BlockNotices,
    OpenForSiblings,
    StartWay,
)

_BLOCKED = "Den som en spärr gäller får inget veta."


def told(action: Action, terms: Terms) -> str:
    """The action in whole sentences."""
    match action:
        case StartWay(way=way):
            return sentence(f"{terms.way(way)} börjar")
        case AssignTask():
            said = [
                sentence(f"{terms.who(action.role)} {action.what}"),
                terms.deadline(action.due, action.role, action.raise_to),
                *([_BLOCKED] if action.contacts_guardians else []),
            ]
            return " ".join(said)
        case AskAbout():
            fact = terms.policy.vocabulary.fact_by_name.get(action.fact)
            asked = quoted(plain(fact.question) if fact else action.fact)
            by = terms.deadline(action.due, action.role, action.raise_to)
            return f"{capital(terms.who(action.role))} ställer frågan {asked} {by}"
        case BlockNotices(everybody=everybody):
            whom = (
                "till någon hemma"
                if everybody
                else "till den vårdnadshavare som det gäller; pekas ingen ut får ingen av dem något"
            )
            review = terms.within(action.review)
            return f"Inga meddelanden lämnas {whom}. Spärren omprövas {review}."
        case OpenForSiblings():
            by = terms.deadline(action.due, action.role, None)
            return (
                f"{capital(terms.who(action.role))} ser till att varje känt syskon får ett eget "
                f"ärende, och tar reda på om det finns syskon när inget är känt. {by}"
            )
