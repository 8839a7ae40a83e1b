"""The days of a round, in its round.toml: only the two values change, every comment and every other line stays."""

import re
import tomllib
from datetime import date
from hashlib import sha256

from django.db import transaction

from keruen.terms.problems import Problem
from keruen.web.rounds.models import Round
from keruen.web.rounds.planning.scope import Scope
from keruen.workspace.folder.atomic import write_bytes
from keruen.workspace.settings.round import FILE

_HEAD = re.compile(r"^\s*\[", re.MULTILINE)


def token_of(scope: Scope) -> str:
    """Tells whether round.toml changed since."""
    return sha256((scope.round.path / FILE).read_bytes()).hexdigest()[:16]


def set_days(scope: Scope, start: str, end: str, token: str) -> None:
    """Write the first and the last day. Problems: config-value-wrong, rounds-plan-changed."""
    first, last = _day("start", start, "2026-07-15"), _day("end", end, "2026-08-15")
    if last < first:
        raise Problem("config-value-wrong", file=FILE, key="end", value=end, expected=f">= {start}")
    path = scope.round.path / FILE
    with transaction.atomic():
        Round.objects.select_for_update().get(pk=scope.round.pk)
        if token_of(scope) != token:
            raise Problem("rounds-plan-changed", what=FILE)
        text = path.read_text(encoding="utf-8")
        for key, value in (("start", first), ("end", last)):
            text = _with(text, key, value.isoformat())
        write_bytes(path, text.encode())


def _day(key: str, value: str, example: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise Problem("config-value-wrong", file=FILE, key=key, value=value, expected=example) from None


def _with(text: str, key: str, value: str) -> str:
    """The file with another value of a key of its top; what TOML reads of it otherwise is the same."""
    first_table = _HEAD.search(text)
    top = first_table.start() if first_table else len(text)
    line = re.compile(rf"""^(\s*{key}\s*=\s*)("[^"\n]*"|'[^'\n]*'|[^\s#]+)""", re.MULTILINE)
    fresh = line.sub(rf'\g<1>"{value}"', text[:top], count=1) + text[top:]
    if tomllib.loads(fresh) != tomllib.loads(text) | {key: value}:
        raise Problem("config-value-wrong", file=FILE, key=key, value="?", expected=value)
    return fresh
