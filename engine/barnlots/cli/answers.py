"""`barnlots answers CASE`: the report's thirteen questions, answered from the policy alone."""

from typing import Any

import click

from barnlots.authoring.answers import answer_all
from barnlots.cli.looking import looked_at, reader_option
from barnlots.cli.screen import show_json
from barnlots.cli.setting import case_argument, json_option, options, setting
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, say


def command(lang: Language) -> click.Command:
    @options(lang, json_option(lang), reader_option(lang), case_argument(lang))
    def answers(case: str, reader: str | None, as_json: bool, **given: Any) -> None:
        given.pop("lang")
        found = setting(lang, **given)
        sheet = answer_all(looked_at(found, case, reader))
        if as_json:
            show_json([one.model_dump(mode="json") for one in sheet])
            return
        for one in sheet:
            click.echo(f"\n{say('BL-Q' + one.question.name, lang)}")
            for line in one.lines:
                click.echo(f"  · {line.text}")
                click.echo(f"      [{line.rule}] {', '.join(line.sources)}")

    return command_of(answers, lang, "answers", "BL-H003")
