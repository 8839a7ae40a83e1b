"""The page of the command line does not lag behind it."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from keruen.cli.examples import EXAMPLES
from keruen.cli.main import VERBS, commands, run
from keruen.cli.screen import Screen, open_screen
from keruen.cli.verb import Verb, Verbs

PAGE = Path(__file__).resolve().parents[2] / "docs/cli.md"


def test_every_command_is_on_the_page_and_no_other() -> None:
    told = re.findall(r"^\| `([a-z]+)[ `]", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert set(told) == set(VERBS)


def _pages(screen: Screen) -> Iterator[tuple[str, click.Command]]:
    """Every command that has a page, by the words with which it is called."""
    for name, verb in commands(screen).verbs.items():
        found = verb()
        if isinstance(found, Verbs):
            yield from ((f"{name} {inner}", made()) for inner, made in found.verbs.items())
        else:
            yield name, found


def test_every_page_has_calls_to_copy_and_each_of_them_is_understood(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "my-programme").mkdir()
    monkeypatch.chdir(tmp_path)
    for words, command in _pages(open_screen("en")):
        assert isinstance(command, Verb)
        assert command.examples, words
        for call in command.examples:
            program, *arguments = shlex.split(call)
            assert (program, arguments[: len(words.split())]) == ("keruen", words.split())
            command.make_context(words, arguments[len(words.split()) :])


def test_no_example_is_of_a_command_that_is_not_there() -> None:
    assert set(EXAMPLES) == {words.replace(" ", "-") for words, _ in _pages(open_screen("en"))}


def test_a_page_shows_its_calls_in_the_language_of_the_person(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["select", "--help", "--lang", "ru"], {}) == 0
    assert "Например:\n  keruen select\n  keruen select --share 95 --budget 120\n" in capsys.readouterr().out
