"""Help pages in the reader's language: click's own headings are replaced by the catalogue's."""

from collections.abc import Callable
from typing import Any

import click

from barnlots.model.catalogue import Language, say


class _Formatter(click.HelpFormatter):
    def __init__(self, lang: Language, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._lang = lang

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, say("BL-H100", self._lang) + " ")

    def write_heading(self, heading: str) -> None:
        names = {"Options": "BL-H101", "Commands": "BL-H102"}
        super().write_heading(say(names[heading], self._lang) if heading in names else heading)


class _Helped(click.Command):
    def __init__(self, lang: Language, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.lang = lang
        self.options_metavar = say("BL-H104", lang)

    def get_help(self, ctx: click.Context) -> str:
        formatter = _Formatter(self.lang, width=ctx.terminal_width, max_width=100)
        self.format_help(ctx, formatter)
        return formatter.getvalue().rstrip("\n")

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = say("BL-H103", self.lang)
        return option


class HelpCommand(_Helped):
    """A command whose help page is in `lang`."""


def command_of(
    function: Callable[..., int | None], lang: Language, name: str, help_code: str
) -> HelpCommand:
    """The command that `function` and the options put on it make."""
    params: list[click.Parameter] = getattr(function, "__click_params__", [])
    return HelpCommand(
        lang,
        name=name,
        help=say(help_code, lang),
        callback=function,
        params=list(reversed(params)),
    )


class HelpGroup(_Helped, click.Group):
    """The group of commands; without one it shows its help."""

    def __init__(self, lang: Language, **kwargs: Any) -> None:
        super().__init__(
            lang,
            no_args_is_help=False,
            invoke_without_command=True,
            subcommand_metavar=say("BL-H105", lang),
            callback=self._without_command,
            **kwargs,
        )
        self.subcommand_metavar = say("BL-H105", lang)

    @staticmethod
    def _without_command() -> None:
        context = click.get_current_context()
        if context.invoked_subcommand is None:
            click.echo(context.get_help())
