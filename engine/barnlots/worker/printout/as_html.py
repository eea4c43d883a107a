"""A page as HTML that prints well and reads well aloud: no colour, no script, nothing outside."""

from collections.abc import Iterator
from html import escape

from barnlots.model.catalogue import say
from barnlots.worker.printout.page import Case, Offered, Page, offered_what

_STYLE = """
body { font: 16px/1.45 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem;
  color: #111; background: #fff; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 1.5rem 0 .25rem; padding-top: .5rem; border-top: 2px solid #111; }
.danger { border: 3px solid #111; padding: .5rem 1rem; font-weight: 600; }
.danger dl { margin: .25rem 0; font-weight: 400; }
dt { float: left; clear: left; margin-right: .5rem; }
.first { border-left: 6px double #111; padding-left: .75rem; font-weight: 600; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
caption { text-align: left; font-style: italic; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0;
  border-bottom: 1px solid #777; }
.when { white-space: nowrap; }
.done { width: 9rem; }
section { break-inside: avoid; }
@page { size: A4; margin: 15mm; }
@media print { body { font-size: 11pt; max-width: none; padding: 0; } }
"""


def as_html(page: Page) -> str:
    return "\n".join(_lines(page)) + "\n"


def _lines(page: Page) -> Iterator[str]:
    lang = page.lang
    title = _said(page, "BL-PRINT_TITLE", namn=page.name)
    yield f'<!doctype html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>"
    yield f"<h1>{title}</h1>"
    yield f"<p>{_said(page, 'BL-PRINT_MADE', när=page.printed_at, till=page.until)}</p>"
    yield f'<div class="danger"><p>{_said(page, "BL-PRINT_DANGER")}</p>'
    if page.ways:
        ways = "".join(
            f"<dt>{escape(name)}</dt><dd>{escape(reached)}</dd>" for name, reached in page.ways
        )
        yield f"<dl>{ways}</dl>"
    yield "</div>\n<ol>"
    for step in say("BL-PRINT_STEPS", lang).splitlines():
        yield f"<li>{escape(step)}</li>"
    yield "</ol>"
    if page.offered is not None:
        yield from _offered(page, page.offered)
    yield f"<p>{_said(page, 'BL-PRINT_COUNT', antal=len(page.cases))}</p>"
    for part, code in page.unread:
        yield f'<p class="first">{_said(page, "BL-UNREAD_PRINT", delen=part, kod=code)}</p>'
    for number, case in enumerate(page.cases, 1):
        yield from _case(page, case, f"del-{number}")
    yield f"<p>{_said(page, 'BL-PRINT_KEEP')}</p>\n</main>\n</body>\n</html>"


def _offered(page: Page, offered: tuple[Offered, ...]) -> Iterator[str]:
    yield f"<p>{_said(page, 'BL-PRINT_OFFERED', antal=len(offered))}</p>"
    if not offered:
        return
    heads = ("BL-PRINT_SINCE", "BL-PRINT_WHAT", "BL-PRINT_TAKEN")
    cells = "".join(f'<th scope="col">{_said(page, head)}</th>' for head in heads)
    yield f'<p class="first">{_said(page, "BL-PRINT_TAKE")}</p>'
    yield f"<table>\n<caption>{_said(page, 'BL-PRINT_OFFERED_CAPTION')}</caption>"
    yield f"<thead><tr>{cells}</tr></thead>\n<tbody>"
    for one in offered:
        urgent = f" <strong>{_said(page, 'BL-PRINT_URGENT')}</strong>" if one.urgent else ""
        yield (
            f'<tr><th scope="row" class="when">{escape(one.since)}{urgent}</th>'
            f'<td>{escape(offered_what(page, one))}</td><td class="done"></td></tr>'
        )
    yield "</tbody>\n</table>"


def _case(page: Page, case: Case, anchor: str) -> Iterator[str]:
    yield f'<section aria-labelledby="{anchor}">\n<h2 id="{anchor}">{escape(case.part)}</h2>'
    yield f"<p>{_said(page, 'BL-PRINT_ACCOUNTABLE', vem=case.accountable)}</p>"
    if case.coordinator != case.accountable:
        yield f"<p>{_said(page, 'BL-PRINT_COORDINATOR', vem=case.coordinator)}</p>"
    if case.ask_first:
        yield f'<p class="first">{_said(page, "BL-PRINT_ASK_FIRST")}</p>'
    if not case.lines:
        yield f"<p>{_said(page, 'BL-PRINT_NOTHING', när=case.next_at)}</p>\n</section>"
        return
    heads = ("BL-PRINT_WHEN", "BL-PRINT_WHO", "BL-PRINT_WHAT", "BL-PRINT_DONE")
    cells = "".join(f'<th scope="col">{_said(page, head)}</th>' for head in heads)
    yield f"<table>\n<caption>{_said(page, 'BL-PRINT_CAPTION', del_=case.part)}</caption>"
    yield f"<thead><tr>{cells}</tr></thead>\n<tbody>"
    for line in case.lines:
        late = f" <strong>{_said(page, 'BL-PRINT_LATE')}</strong>" if line.late else ""
        yield (
            f'<tr><th scope="row" class="when">{escape(line.at)}{late}</th>'
            f"<td>{escape(line.who)}</td><td>{escape(line.what)}</td>"
            '<td class="done"></td></tr>'
        )
    yield "</tbody>\n</table>\n</section>"


def _said(page: Page, code: str, **params: object) -> str:
    return escape(say(code, page.lang, **params))
