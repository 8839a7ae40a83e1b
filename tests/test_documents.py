"""What the pages say of the house is so: every path stands there, every door opens and takes what the page says."""

import inspect
import re
from importlib import import_module
from pathlib import Path

import click
import pytest

from keruen.cli.main import VERBS, commands
from keruen.cli.screen import open_screen

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "keruen"
ROOMS = {folder.name for folder in SOURCE.iterdir() if (folder / "__init__.py").is_file()}
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
SPAN = re.compile(r"`([^`\n]+)`")
PATH = re.compile(r"(?:[\w.<>*-]+/)+[\w.<>*{},-]*")
DOOR = re.compile(r"([a-z_]+(?:\.\w+)+)(?:\((.*)\))?")
FILES = ("csv", "toml", "xlsx", "ftl", "md", "py", "yaml", "json", "html")


def spans(page: Path) -> list[str]:
    return SPAN.findall(page.read_text(encoding="utf-8"))


def stands(path: str) -> bool:
    pattern = re.sub(r"<\w+>", "*", path).rstrip("/")
    return any(any(base.glob(pattern)) for base in (ROOT, SOURCE, ROOT / "docs"))


def opened(dotted: str) -> object:
    """What stands behind a dotted name of the house; raises ImportError or AttributeError where nothing does."""
    name, found = "keruen", import_module("keruen")
    for part in dotted.split("."):
        name = f"{name}.{part}"
        if not hasattr(found, part):
            try:
                import_module(name)
            except ModuleNotFoundError as none:
                raise AttributeError(name) from none
        found = getattr(found, part)
    return found


def doors(page: Path) -> list[tuple[str, str]]:
    found = [DOOR.fullmatch(span) for span in spans(page)]
    return [
        (match[1], match[2] or "")
        for match in found
        if match and match[1].partition(".")[0] in ROOMS and match[1].rpartition(".")[2] not in FILES
    ]


def wrong(dotted: str, told: str) -> str:
    """What is wrong with a door as a page tells it; "" where nothing is."""
    try:
        door = opened(dotted)
    except AttributeError as none:
        return f"{none} does not exist"
    asked = {word.strip(" *") for word in told.split(",")} - {"", "..."}
    return ", ".join(sorted(asked - set(inspect.signature(door).parameters))) if asked and callable(door) else ""


@pytest.mark.parametrize("page", ["ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_every_path_that_a_change_touches_stands_there(page: str) -> None:
    told = [word for span in spans(ROOT / page) for word in span.split() if PATH.fullmatch(word)]
    assert len(told) > 3
    assert [path for path in told if not stands(path)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_door_that_a_page_names_opens_and_takes_what_the_page_says(page: Path) -> None:
    assert {f"{dotted}({told})": fault for dotted, told in doors(page) if (fault := wrong(dotted, told))} == {}


def test_the_table_of_doors_is_read_at_all() -> None:
    assert len(doors(ROOT / "ARCHITECTURE.md")) > 40


def test_the_house_of_the_page_has_the_rooms_that_there_are() -> None:
    page = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    house = page.partition("## The house")[2].split("```")[1].strip()
    told = [room for line in house.splitlines() for room in re.split(r" {2,}", line)[0].split(" | ")]
    assert sorted(told) == sorted(ROOMS)


def test_every_target_of_make_that_a_page_names_is_one() -> None:
    targets = (ROOT / "Makefile").read_text(encoding="utf-8").partition(".PHONY: ")[2].splitlines()[0].split()
    told = {word for page in PAGES for word in re.findall(r"`make ([a-z][\w-]*)`", page.read_text(encoding="utf-8"))}
    assert len(told) > 3
    assert told <= set(targets)


CALL = re.compile(rf"(?:^\| `|keruen )({'|'.join(VERBS)})\b([^`\n#]*)", re.MULTILINE)


def options(command: click.Command) -> set[str]:
    found = {name for each in command.params for name in (*each.opts, *each.secondary_opts)}
    if isinstance(command, click.Group):
        screen = click.Context(command)
        inner = (command.get_command(screen, name) for name in command.list_commands(screen))
        found |= {name for one in inner if one for name in options(one)}
    return found


def test_every_option_that_a_page_gives_a_command_is_one_of_it() -> None:
    verbs = commands(open_screen("en"))
    screen, known = click.Context(verbs), dict[str, set[str]]()
    told = [call for page in PAGES for call in CALL.findall(page.read_text(encoding="utf-8"))]
    assert len(told) > 60
    for verb, rest in told:
        command = verbs.get_command(screen, verb)
        assert command
        known.setdefault(verb, options(command) | {"--lang", "--help"})
        assert set(re.findall(r"--[a-z][a-z-]+", rest)) <= known[verb], verb
