"""round.toml: one collection, read into terms.settings.Round and checked at the door."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from keruen.terms.problems import Problem
from keruen.terms.settings import Programme, Round
from keruen.workspace.settings.config import Section, read_toml
from keruen.workspace.settings.made import Made
from keruen.workspace.settings.programme import find_programme, read_programme

FILE = "round.toml"
ROUNDS = "rounds"
INSTRUMENTS = ("b1", "b2", "services", "baseline")
LONGEST = 10  # years of a round, above which a date of it is a slip of the pen
SEXES = ("male", "female")


@dataclass(frozen=True)
class Place(Made):
    """Where a round is, and what its two settings files say."""

    home: Path  # the programme's folder
    folder: Path  # the round's folder
    programme: Programme
    round: Round

    @property
    def raw(self) -> Path:
        """The files as received."""
        return self.folder / "raw"


def open_round(folder: Path) -> Place:
    """The round of a folder with its programme. Problems: round-missing, programme-missing, config-*."""
    folder = folder.resolve()
    if not (folder / FILE).is_file():
        raise Problem("round-missing", folder=str(folder))
    home = find_programme(folder)
    programme = read_programme(home)
    return Place(home, folder, programme, read_round(folder, programme))


def choose_round(start: Path, code: str = "") -> Path:
    """The folder of a round: `start` itself, or the round `code` of the programme around `start`, or its newest round.

    The newest is the one that starts last. Problem round-missing where there is none.
    """
    if not code and (start / FILE).is_file():
        return start.resolve()
    home = find_programme(start)
    folders = [path.parent for path in (home / ROUNDS).glob(f"*/{FILE}")]
    if code:
        named = [folder for folder in folders if folder.name == code]
        if not named:
            raise Problem("workspace-round-unknown", round=code, known=", ".join(sorted(f.name for f in folders)))
        return named[0]
    if not folders:
        raise Problem("round-missing", folder=str(home / ROUNDS))
    return max(folders, key=lambda folder: (read_toml(folder / FILE).text("start", ""), folder.name))


def read_round(folder: Path, programme: Programme) -> Round:
    """The round of a folder. Problems: config-key-unknown, -key-missing, -value-wrong, -unreadable."""
    top = read_toml(folder / FILE)
    enumerators = top.section("enumerators")
    found = Round(
        code=folder.name,
        title=top.labels("title", needed=True),
        number=top.text("number"),
        start=_day(top, "start"),
        end=_day(top, "end"),
        window=top.texts("window"),
        previous=top.text("previous", ""),
        instruments=top.texts("instruments", ("b2", "services"), choices=INSTRUMENTS),
        definitions=top.pairs("definitions"),
        synthetic=top.flag("synthetic", programme.synthetic),
        enumerators={sex: enumerators.whole(sex) for sex in SEXES if sex in enumerators.values},
        frame=top.text("frame", "frame.csv"),
        mappings=top.pairs("mappings"),
        backchecks=_backchecks(top),
    )
    enumerators.asked.update(SEXES)
    enumerators.close()
    top.close()
    _check(top, found, folder, programme)
    return found


def _backchecks(top: Section) -> tuple[str, ...]:
    section = top.section("backchecks")
    files = section.texts("files", ())
    section.close()
    return files


def _day(section: Section, name: str) -> str:
    """A day as ISO text; TOML's own dates are taken too."""
    value = section.values.get(name)
    if isinstance(value, date):
        section.asked.add(name)
        return value.isoformat()[:10]
    text = section.text(name) if value is None or isinstance(value, str) else str(value)
    try:
        return datetime.strptime(text, "%Y-%m-%d").date().isoformat()
    except ValueError:
        line = section.line(name)
        raise Problem("config-day-wrong", file=section.file, line=line, key=name, value=text or '""') from None


def _check(top: Section, found: Round, folder: Path, programme: Programme) -> None:
    """What one key says must fit what another says, and the folders beside it."""
    days = {"file": top.file, "line": top.line("end"), "start": found.start, "end": found.end}
    if found.end < found.start:
        raise Problem("config-days-turned", **days)
    if int(found.end[:4]) - int(found.start[:4]) > LONGEST:
        raise Problem("config-days-long", **days, years=LONGEST)
    if not found.window:
        raise top.wrong("window", '["2020", "2021", "2022", "2023"]')
    if found.previous and not (folder.parent / found.previous / FILE).is_file():
        others = sorted(path.parent.name for path in folder.parent.glob(f"*/{FILE}") if path.parent != folder)
        raise top.wrong("previous", ", ".join(others) or '""')
    if found.previous == found.code:
        raise top.wrong("previous", '""')
    known = {group.code for group in programme.groups}
    stranger = next((code for code in found.definitions if code not in known), None)
    if stranger is not None:
        raise Problem(
            "config-value-wrong", file=top.file, key="definitions", value=stranger, expected=", ".join(sorted(known))
        )
    for mapping in found.mappings.values():
        if not (folder / mapping).is_file():
            raise Problem("file-missing", file=mapping)
