"""What stands around the figures: title, dates, filters, rounds, source, and the files of the publication."""

from typing import Any

from keruen.publish.telling.desk import Desk
from keruen.terms.collation import collated
from keruen.web.dashboard.finding import desk
from keruen.web.dashboard.keeping import PUBLICATION
from keruen.web.dashboard.pages.region import regions
from keruen.web.dashboard.wishes import Wish

FILES = {"report.pdf": "PDF", "report.html": "HTML", "report.docx": "DOCX", "workbook.xlsx": "XLSX"}


def frame(asked: Wish) -> dict[str, Any]:
    """The title of a page, its filters with what is chosen, and the marks that every page carries."""
    told = asked.desk
    return {
        "title": told.here(told.programme.title),
        "round_title": told.here(told.round.title),
        "dates": told.formats.days(told.round.start, told.round.end),
        "synthetic": told.synthetic,
        "synthetic_note": told.say("report-synthetic-note") if told.synthetic else "",
        "groups": [(group.code, told.group(group.code)) for group in told.programme.groups],
        "regions": sorted(
            ((code, told.place(code)) for code in regions(told)), key=lambda pair: collated(asked.language)(pair[1])
        ),
        "rounds": [(row.round.code, _title(asked, desk(row.path, asked.language))) for row in asked.found.rounds],
        "level": told.level(1),
        "files": _files(asked),
    }


def facts(asked: Wish) -> list[tuple[str, str]]:
    """Method and source: who publishes, from where, under which licence, by which fingerprint."""
    told, about = asked.desk, asked.desk.release.about
    found = [
        (told.say("dashboard-publisher"), told.here(told.programme.publisher)),
        (told.say("report-cover-source"), told.here(told.programme.source)),
        (told.say("dashboard-licence"), told.programme.licence),
        (told.say("dashboard-collected"), told.formats.days(told.round.start, told.round.end)),
        (told.say("dashboard-released-on"), told.formats.day(asked.found.chosen.when.date().isoformat())),
        (told.say("report-cover-fingerprint"), asked.found.chosen.fingerprint),
        (told.say("report-cover-version"), about.version),
    ]
    return [(head, text) for head, text in found if text]


def _title(asked: Wish, told: Desk) -> str:
    return told.here(told.round.title)


def _files(asked: Wish) -> list[tuple[str, str]]:
    """The files of the publication in the reader's language, and the workbook and dataset, as (path, label)."""
    folder = asked.found.chosen.path / PUBLICATION
    language = asked.language if (folder / asked.language).is_dir() else "en"
    found = [(f"{language}/{name}", label) for name, label in FILES.items() if (folder / language / name).is_file()]
    if (folder / "dataset" / "figures.csv").is_file():
        found.append(("dataset/figures.csv", asked.desk.say("dashboard-every-figure")))
    return found
