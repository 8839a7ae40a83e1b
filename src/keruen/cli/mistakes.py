"""What click says of a wrong call, in the person's language."""

import click
from rapidfuzz.distance import JaroWinkler
from rapidfuzz.process import extractOne

from keruen.cli.verb import Argument, Verbs
from keruen.terms.sentences import Speaker


def explain(say: Speaker, fault: click.UsageError) -> tuple[str, str]:
    """What is wrong with the call, and what to do next."""
    path = fault.ctx.command_path if fault.ctx else "keruen"
    return _what(say, fault), say("cli-wrong-call.next", command=path)


def _what(say: Speaker, fault: click.UsageError) -> str:
    command = fault.ctx.command if fault.ctx else None
    if isinstance(fault, click.NoSuchOption):
        known = [name for p in (command.params if command else []) for name in (*p.opts, "--lang")]
        return say("cli-no-such-option", option=fault.option_name, nearest=_nearest(fault.option_name, known))
    if isinstance(fault, click.exceptions.NoSuchCommand):
        known = list(command.verbs) if isinstance(command, Verbs) else []
        return say("cli-no-such-verb", verb=fault.command_name, nearest=_nearest(fault.command_name, known))
    if isinstance(fault, click.MissingParameter):
        return say("cli-missing", name=_name(fault))
    if isinstance(fault, click.BadParameter):
        if fault.param and isinstance(fault.param.type, click.types.IntParamType):
            return _whole(say, fault.param)
        choices = fault.param.type.choices if fault.param and isinstance(fault.param.type, click.Choice) else ()
        return say("cli-bad-value", name=_name(fault), known=", ".join(map(str, choices)) or "-")
    if isinstance(fault, click.BadOptionUsage):
        return say("cli-option-without-value", option=fault.option_name)
    return say("cli-wrong-call")


def _whole(say: Speaker, param: click.Parameter) -> str:
    """What a whole number must be: from where, to where."""
    kind = param.type
    least, most = (kind.min, kind.max) if isinstance(kind, click.IntRange) else (None, None)
    from_, to = ("none" if end is None else f"{end:g}" for end in (least, most))
    return say("cli-bad-whole", name=param.opts[0], least=from_, most=to)


def _name(fault: click.BadParameter) -> str:
    param = fault.param
    if isinstance(param, Argument):
        return str(param.metavar).split("...")[0].strip("[].")
    return param.opts[0] if param else "?"


def _nearest(word: str, known: list[str]) -> str:
    found = extractOne(word, known, scorer=JaroWinkler.similarity)
    return found[0] if found else "keruen --help"
