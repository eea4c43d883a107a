"""`barnlots answers CASE`: the report's thirteen questions, answered from the policy alone."""

from typing import Any

import click

from barnlots.authoring.answers import answer_all
from barnlots.authoring.view import views_of
from barnlots.cli.screen import show_json
from barnlots.cli.setting import barnlots_with, case_argument, json_option, options, setting
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, say


def command(lang: Language) -> click.Command:
    @options(lang, json_option(lang), case_argument(lang))
    def answers(case: str, as_json: bool, **given: Any) -> None:
        given.pop("lang")
        found = setting(lang, **given)
        with barnlots_with(found, case) as (barnlots, name):
            sheet = answer_all(views_of(barnlots, name, say("BL-P100"), lang=lang))
        if as_json:
            show_json([one.model_dump(mode="json") for one in sheet])
            return
        for one in sheet:
            click.echo(f"\n{say('BL-Q' + one.question.name, lang)}")
            for line in one.lines:
                click.echo(f"  · {line.text}")
                click.echo(f"      [{line.rule}] {', '.join(line.sources)}")

    return command_of(answers, lang, "answers", "BL-H003")
