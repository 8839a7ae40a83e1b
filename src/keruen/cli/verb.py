"""Click's commands in the person's language: every word of a help page is a sentence of cli.ftl."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import click

from keruen.cli.examples import EXAMPLES
from keruen.terms.sentences import Speaker

Builder = Callable[[], click.Command]


class Argument(click.Argument):
    """An argument that says what it is."""

    def __init__(self, name: str, said: str, metavar: str, **rest: Any) -> None:
        mark = metavar if rest.get("required", True) or metavar.startswith("[") else f"[{metavar}]"
        super().__init__([name], metavar=mark, **rest)
        self.said = said


class Option(click.Option):
    """An option whose help is its sentence, with nothing of click's own beside it."""

    def get_help_extra(self, ctx: click.Context) -> dict[str, Any]:  # type: ignore[override]
        """Nothing: what is needed and what is usual stands in the sentence."""
        return {}


class Verb(click.Command):
    """A command whose help page is in the speaker's language."""

    def __init__(
        self, say: Speaker, name: str, callback: Callable[..., Any], params: Sequence[click.Parameter]
    ) -> None:
        super().__init__(
            name,
            callback=callback,
            params=[*params, help_option(say)],
            help=say(f"cli-{name}"),
            options_metavar=say("cli-options-mark"),
            add_help_option=False,
        )
        self.say = say
        self.examples = EXAMPLES.get(name, ())

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The line that shows how the command is called."""
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), f"{self.say('cli-usage')} ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What the command takes: arguments, then options."""
        arguments = [(p.make_metavar(ctx), p.said) for p in self.params if isinstance(p, Argument)]
        _section(formatter, self.say("cli-arguments"), arguments)
        _section(formatter, self.say("cli-options"), _options(self, ctx))

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Calls to copy, each whole on its line."""
        if self.examples:
            with formatter.section(self.say("cli-examples")):
                for call in self.examples:
                    formatter.write(f"{'':>{formatter.current_indent}}{call}\n")


class Verbs(click.Group):
    """The group of all verbs; a verb's room is opened only when it is called."""

    def __init__(
        self, say: Speaker, name: str, verbs: Mapping[str, Builder], params: Sequence[click.Parameter] = ()
    ) -> None:
        super().__init__(
            name,
            params=[*params, help_option(say)],
            help=say(f"cli-{name}"),
            options_metavar=say("cli-options-mark"),
            subcommand_metavar=say("cli-verb-mark"),
            add_help_option=False,
        )
        self.say = say
        self.verbs = verbs

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The verbs in the order in which a round goes."""
        return list(self.verbs)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The verb of this name, if there is one."""
        return self.verbs[cmd_name]() if cmd_name in self.verbs else None

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The line that shows how a verb is called."""
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), f"{self.say('cli-usage')} ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The verbs with a line each, then the options."""
        prefix = "" if self.name == "keruen" else f"{self.name}-"
        _section(formatter, self.say("cli-verbs"), [(v, self.say(f"cli-{prefix}{v}.short")) for v in self.verbs])
        _section(formatter, self.say("cli-options"), _options(self, ctx))


def _options(command: click.Command, ctx: click.Context) -> list[tuple[str, str]]:
    records = (p.get_help_record(ctx) for p in command.params if isinstance(p, click.Option))
    return [record for record in records if record]


def _section(formatter: click.HelpFormatter, title: str, rows: list[tuple[str, str]]) -> None:
    if rows:
        with formatter.section(title):
            formatter.write_dl(rows)


def help_option(say: Speaker) -> click.Option:
    """--help, which prints the page and ends."""

    def show(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
        if wanted:
            click.echo(ctx.get_help())
            ctx.exit()

    return Option(
        ["--help", "-h"], is_flag=True, is_eager=True, expose_value=False, callback=show, help=say("cli-help-option")
    )


def option(
    say: Speaker, name: str, message: str, metavar: str, values: Mapping[str, str] | None = None, **rest: Any
) -> click.Option:
    """An option `name` with the sentence `message` of `values`; `metavar` is the id of the word that stands for its value."""
    return Option([name], help=say(message, **(values or {})), metavar=say(metavar), **rest)


def flag(say: Speaker, name: str, message: str) -> click.Option:
    """An option without a value."""
    return Option([name], is_flag=True, help=say(message))


def round_argument(say: Speaker) -> Argument:
    """ROUND: a round's folder or code; the round of the current folder, or the newest, where it is left out."""
    return Argument("where", say("cli-round-argument"), f"[{say('cli-round-mark')}]", required=False, default="")
