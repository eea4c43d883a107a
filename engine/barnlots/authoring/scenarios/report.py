"""What the scenarios found, told to whoever answers for the policy: expected, happened, why."""

import re
from collections.abc import Iterator

from barnlots.authoring.scenarios.gherkin import Kind
from barnlots.authoring.scenarios.registry import FORMS
from barnlots.authoring.scenarios.run import Played
from barnlots.model.catalogue import Language, say


def tell_failure(played: Played, lang: Language) -> str:
    """One scenario that went another way than it says."""
    failure = played.failure
    assert failure is not None
    text, steps = played.scenario.text, played.scenario.steps[: failure.number + 1]
    last = steps[-1]
    out = [f"{last.text.place.file}:{last.text.place.line}: {text.title}", f"  {text.name}", ""]
    for step in steps:
        out.append(f"  {'✗' if step is last else ' '} {step.text.keyword} {step.text.text}")
    code = "BL-N200" if last.form.kind is Kind.THEN else "BL-N203"
    out += ["", f"  {say(code, lang)} {last.text.text}"]
    happened = failure.happened(lang).replace("\n", "\n    ")
    out.append(f"  {say('BL-N201', lang)} {happened}")
    if failure.traces:
        out += ["", f"  {say('BL-N202', lang)}"]
        for trace in failure.traces:
            out += [f"    {line}".rstrip() for line in trace.split("\n")]
    return "\n".join(out)


def tell_count(played: tuple[Played, ...], lang: Language) -> str:
    """How many there were and how many went as they say."""
    failed = sum(not one.passed for one in played)
    if len(played) == 1:
        return say("BL-N229" if failed else "BL-N219", lang)
    code = "BL-N205" if failed else "BL-N204"
    return say(code, lang, antal=len(played), olika=failed)


def tell_steps(lang: Language) -> str:
    """Every step that a scenario can have, each with what it does and an example."""
    return "\n".join(_steps(lang)).strip()


def steps_page() -> str:
    """The same as a page of the documentation, in Swedish as the steps are."""
    told = tell_steps("sv").replace("\n# ", "\n```\n\n## ").replace("# ", "## ", 1)
    blocks = re.sub(r"(?m)^(## .*)$", r"\1\n\n```text", told)
    return f"# {say('BL-N207')}\n\n{say('BL-N208')}\n\n{blocks}\n```\n"


def _steps(lang: Language) -> Iterator[str]:
    for kind in Kind:
        yield f"\n# {say(f'BL-KIND_{kind.name}', lang)}"
        for form in FORMS:
            if form.kind is kind:
                yield f"\n{kind.value} {form.shown}"
                yield f"    {say(form.code, lang)}"
                yield f"    {say('BL-N206', lang)} {kind.value} {form.example}"
                if form.table:
                    yield f"        | {' | '.join(form.table)} |"
