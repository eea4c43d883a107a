"""A page as plain text, for any printer and any screen reader."""

import textwrap

from barnlots.model.catalogue import say
from barnlots.worker.printout.page import Case, Offered, Page, offered_what

_WIDTH = 78


def as_text(page: Page) -> str:
    lang = page.lang
    title = say("BL-PRINT_TITLE", lang, namn=page.name)
    lines = [title, "=" * len(title), ""]
    lines += _wrapped(say("BL-PRINT_MADE", lang, när=page.printed_at, till=page.until))
    lines += ["", say("BL-PRINT_DANGER", lang)]
    lines += [f"  {name}: {reached}" if reached else f"  {name}" for name, reached in page.ways]
    lines.append("")
    for number, step in enumerate(say("BL-PRINT_STEPS", lang).splitlines(), 1):
        lines += _wrapped(f"{number}. {step}", 3)
    if page.offered is not None:
        lines += ["", say("BL-PRINT_OFFERED", lang, antal=len(page.offered))]
        lines += _wrapped(say("BL-PRINT_TAKE", lang)) if page.offered else []
        for offer in page.offered:
            lines += _wrapped(_offer(page, offer), 4)
    lines += ["", say("BL-PRINT_COUNT", lang, antal=len(page.cases)), ""]
    for part, code in page.unread:
        lines += [*_wrapped(say("BL-UNREAD_PRINT", lang, delen=part, kod=code)), ""]
    for case in page.cases:
        lines += _case(page, case)
    lines += _wrapped(say("BL-PRINT_KEEP", lang))
    return "\n".join(lines) + "\n"


def _offer(page: Page, offer: Offered) -> str:
    what = offered_what(page, offer)
    urgent = f" {say('BL-PRINT_URGENT', page.lang)}" if offer.urgent else ""
    return f"[ ] {offer.since}{urgent}  {what}"


def _case(page: Page, case: Case) -> list[str]:
    lang = page.lang
    lines = [case.part, "-" * len(case.part)]
    lines += _wrapped(say("BL-PRINT_ACCOUNTABLE", lang, vem=case.accountable))
    if case.coordinator != case.accountable:
        lines += _wrapped(say("BL-PRINT_COORDINATOR", lang, vem=case.coordinator))
    if case.ask_first:
        lines += _wrapped(say("BL-PRINT_ASK_FIRST", lang))
    for line in case.lines:
        late = f" {say('BL-PRINT_LATE', lang)}" if line.late else ""
        lines += _wrapped(f"[ ] {line.at}{late}  {line.who}: {line.what}", 4)
    if not case.lines:
        lines += _wrapped(say("BL-PRINT_NOTHING", lang, när=case.next_at))
    return [*lines, ""]


def _wrapped(text: str, indent: int = 0) -> list[str]:
    return textwrap.wrap(text, _WIDTH, subsequent_indent=" " * indent, break_long_words=False) or [
        ""
    ]
