"""Decision coverage as one HTML page, readable in grey and without a script."""

from html import escape

from barnlots.authoring.coverage.measure import Covered, Item, Sort
from barnlots.authoring.coverage.told import percent
from barnlots.model.catalogue import Language, say
from barnlots.policy.policy import Policy

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem;
  color: #111; background: #fff; }
table { border-collapse: collapse; width: 100%; margin-bottom: 2rem; }
caption, th, td { text-align: left; padding: .25rem .75rem .25rem 0; vertical-align: top; }
tr { border-bottom: 1px solid #ccc; }
caption { font-weight: 600; }
.no { font-weight: 700; border-left: .4rem solid #111; padding-left: .5rem; }
td.count { text-align: right; white-space: nowrap; }
meter { width: 12rem; }
code { font-size: .85em; color: #444; }
""".strip()


def page(policy: Policy, covered: Covered, lang: Language) -> str:
    """The whole page: a table of shares, then every decision under its rule, way or table."""
    title = escape(say("BL-N216", lang, paket=policy.name))
    return "\n".join(
        [
            "<!doctype html>",
            f'<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<style>{_STYLE}</style></head><body>",
            f"<h1>{title}</h1>",
            _shares(covered, lang),
            *(_section(sort, covered, lang) for sort in Sort),
            "</body></html>",
            "",
        ]
    )


def _shares(covered: Covered, lang: Language) -> str:
    rows = []
    for sort in Sort:
        found = covered.of(sort)
        decided = sum(count > 0 for _, count in found)
        name = escape(say(f"BL-SORT_{sort.name}", lang))
        share = covered.share(sort)
        rows.append(
            f'<tr><th scope="row"><a href="#{sort.name.lower()}">{name}</a></th>'
            f'<td><meter value="{share:.4f}">{percent(share)}</meter></td>'
            f'<td class="count">{decided} / {len(found)}</td>'
            f'<td class="count">{percent(share)}</td></tr>'
        )
    return "<table>" + "".join(rows) + "</table>"


def _section(sort: Sort, covered: Covered, lang: Language) -> str:
    by_owner: dict[str, list[tuple[Item, int]]] = {}
    for item, count in covered.of(sort):
        by_owner.setdefault(item.whose, []).append((item, count))
    name = escape(say(f"BL-SORT_{sort.name}", lang))
    tables = "".join(_owner(whose, found, lang) for whose, found in by_owner.items())
    return f'<h2 id="{sort.name.lower()}">{name}</h2>{tables}'


def _owner(whose: str, found: list[tuple[Item, int]], lang: Language) -> str:
    where = escape(found[0][0].where)
    rows = "".join(_row(item, count, lang) for item, count in found)
    caption = f"<caption>{escape(whose)} <code>{where}</code></caption>"
    return f"<table>{caption}<tbody>{rows}</tbody></table>"


def _row(item: Item, count: int, lang: Language) -> str:
    state = "" if count else ' class="no"'
    told = say("BL-N217", lang, antal=count) if count else say("BL-N218", lang)
    return (
        f"<tr><td{state}>{escape(item.what)}</td><td>{escape(item.wanted)}</td>"
        f'<td class="count">{escape(told)}</td></tr>'
    )
