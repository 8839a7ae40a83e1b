"""The next round of a programme: its settings carry over from the newest one, its tables begin empty."""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from shutil import copyfile

from keruen.places.gazetteer import Gazetteer
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.terms.settings import Round
from keruen.workspace.folder.init import comment, labels, sound_code, text, write_tables
from keruen.workspace.folder.instruments import Written, write_forms
from keruen.workspace.settings.round import FILE, ROUNDS, Place, choose_round, open_round


@dataclass(frozen=True)
class Next:
    """The round that was begun, the one before, the forms."""

    place: Place
    before: Place
    forms: tuple[Written, ...]


def begin_round(home: Path, today: date, language: str, code: str = "") -> Next:
    """Write the round after the newest one: same window, definitions and frame, so that the two can be compared.

    `code` is the name of its folder; left out: the year and the next number. Problems: workspace-folder-full,
    init-round-name.
    """
    before = open_round(choose_round(home))
    folder = home / ROUNDS / sound_code(code or next_code(home, today))
    if folder.exists() and any(folder.iterdir()):
        raise Problem("workspace-folder-full", folder=str(folder))
    (folder / "raw").mkdir(parents=True)
    (folder / FILE).write_text("\n".join(_settings(before.round, today, Speaker(language))) + "\n", encoding="utf-8")
    write_tables(folder)
    frame = before.folder / before.round.frame
    if frame.is_file():
        copyfile(frame, folder / before.round.frame)
    place = open_round(folder)
    return Next(place, before, write_forms(place, Gazetteer.read(home / "places.csv"), ()))


def next_code(home: Path, today: date) -> str:
    """2026-2 after 2026-1: the first number of the year that is free."""
    taken = {path.name for path in (home / ROUNDS).iterdir()}
    return next(name for n in range(1, len(taken) + 2) if (name := f"{today.year}-{n}") not in taken)


def _settings(before: Round, today: date, say: Speaker) -> list[str]:
    number = str(int(before.number) + 1) if before.number.isdecimal() else ""
    return [
        *comment(say, "round")[1:],
        f"number = {text(number or '2')}",
        *comment(say, "dates"),
        f"start = {text(today.isoformat())}",
        f"end = {text((today + timedelta(days=30)).isoformat())}",
        *comment(say, "window"),
        f"window = {text(list(before.window))}",
        *comment(say, "instruments"),
        f"instruments = {text(list(before.instruments))}",
        *comment(say, "previous"),
        f"previous = {text(before.code)}",
        *comment(say, "frame"),
        f"frame = {text(before.frame)}",
        *(["synthetic = true"] if before.synthetic else []),
        "",
        *labels("title", {code: Speaker(code)("workspace-next-title", number=number or "2") for code in before.title}),
        *([*comment(say, "definitions"), *labels("definitions", before.definitions)] if before.definitions else []),
    ]
