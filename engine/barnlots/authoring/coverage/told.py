"""Decision coverage as text: a line for each sort, then what no scenario has decided."""

from barnlots.authoring.coverage.measure import Covered, Item, Sort
from barnlots.model.catalogue import Language, say

MOST_SHOWN = 25
_WIDTH = 24


def tell_coverage(covered: Covered, lang: Language, *, everything: bool = False) -> str:
    """The shares, and the first of what is missing (all of it with `everything`)."""
    out = [say("BL-N210", lang)]
    for sort in Sort:
        found = covered.of(sort)
        decided = sum(count > 0 for _, count in found)
        share = covered.share(sort)
        full = min(round(_WIDTH * share), _WIDTH - 1) if share < 1 else _WIDTH
        bar = "█" * full + "·" * (_WIDTH - full)
        title = say(f"BL-SORT_{sort.name}", lang)
        out.append(f"  {title:<24} {bar} {decided:>4} / {len(found):<4} {percent(share)}")
    missing = covered.missing
    if missing:
        shown = missing if everything else missing[:MOST_SHOWN]
        out += ["", say("BL-N211", lang, antal=len(missing))]
        out += [f"  · {tell_item(one, lang)}" for one in shown]
        if len(shown) < len(missing):
            out.append("  " + say("BL-N212", lang, antal=len(missing) - len(shown)))
    for item in covered.unproven:
        out.append(say("BL-N213", lang, regel=item.whose, önskat=item.wanted))
    return "\n".join(out)


def tell_item(item: Item, lang: Language) -> str:
    """`rules/regler/liv.yaml:5 liv-planer: … har aldrig slagit till`."""
    return say("BL-N214", lang, var=item.where, vems=item.whose, vad=item.what, önskat=item.wanted)


def percent(share: float) -> str:
    """Never rounded up to 100: one missing decision is seen."""
    return f"{int(share * 1000) / 10:.1f} %".replace(".0 %", " %").replace(".", ",")
