"""Write the demonstration: a programme's folder with its forms, its places, a calibrated round and a practice round."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from random import Random

from keruen.demo.kazakhstan.calibrating.services import access
from keruen.demo.kazakhstan.calibrating.settlements import place_rows, settle
from keruen.demo.kazakhstan.collecting import decisions
from keruen.demo.kazakhstan.collecting.districts import district_submissions, named, strata
from keruen.demo.kazakhstan.collecting.practice import Practice, practice
from keruen.demo.kazakhstan.collecting.round3 import World, submissions, world
from keruen.demo.kazakhstan.collecting.service_round import service_submissions
from keruen.demo.kazakhstan.collecting.submission import SYNTHETIC, Column, Submission, columns
from keruen.demo.kazakhstan.exporting.central import central_zip
from keruen.demo.kazakhstan.exporting.exports import Shape, kobo_csv, kobo_json
from keruen.demo.kazakhstan.exporting.workbooks import kobo_xlsx
from keruen.demo.kazakhstan.raw import Raw, Spoil, untouched
from keruen.demo.kazakhstan.settings import PRACTICE, ROUND, programme, round_settings, template
from keruen.demo.published import Published, published
from keruen.forms.making.build import build_xlsform
from keruen.forms.reading.model import FormModel, read_xlsform
from keruen.places.gazetteer import Gazetteer, shipped
from keruen.terms.settings import Programme
from keruen.terms.tables import CLEANING, DECISIONS, JUSTIFICATIONS

FRAME_COLUMNS = ("place", "stratum")


def write(folder: Path, seed: int = 1, spoil: Spoil = untouched) -> None:
    """Write the demonstration programme into a folder; equal seeds give equal answers. Everything in it says it is synthetic.

    `spoil` may change what the calibrated round receives (`keruen.demo.messy`).
    """
    settings, facts = programme(), published()
    today = shipped("kazakhstan").on(round_settings(ROUND).end)
    settlements = settle(today.rows(), Random(f"{seed}:settlements"))
    places = Gazetteer.from_rows([*today.rows(), *place_rows(settlements, today.rows())])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "programme.toml").write_text(template("programme.toml"), encoding="utf-8")
    places.write(folder / "places.csv")
    forms = _forms(folder / "forms", settings, places)
    seen = world(settlements, settings, round_settings(ROUND), facts, seed)
    earlier = practice(seen, settings, round_settings(PRACTICE), facts, forms["b2"].version, seed)
    told = named(seen, settings, Random(f"{seed}:districts"))
    asked = Random(f"{seed}:district submissions")
    first = district_submissions(seen, told, settings, round_settings(ROUND), forms["b1"].version, asked)
    raw = spoil(_received(tuple(first), seen, earlier, settings, facts, forms, seed))
    _write_round(folder / "rounds" / ROUND, raw, seen, forms, strata(seen, told, round_settings(ROUND)))
    _write_practice(folder / "rounds" / PRACTICE, earlier, forms["b2"])


def _forms(folder: Path, settings: Programme, places: Gazetteer) -> dict[str, FormModel]:
    folder.mkdir(exist_ok=True)
    models = {}
    for instrument in ("b1", "b2", "services"):
        form = build_xlsform(instrument, settings, places, round_settings(ROUND))
        (folder / f"{instrument}.xlsx").write_bytes(form)
        models[instrument] = read_xlsform(form, f"{instrument}.xlsx")
    return models


def _received(
    first: tuple[Submission, ...],
    seen: World,
    earlier: Practice,
    settings: Programme,
    facts: tuple[Published, ...],
    forms: Mapping[str, FormModel],
    seed: int,
) -> Raw:
    answers = submissions(seen, settings, forms["b2"].version, Random(f"{seed}:submissions"))
    answers, cleaning = decisions.with_slips(answers, Random(f"{seed}:slips"))
    found = access(seen.settlements, facts, Random(f"{seed}:services"))
    told = service_submissions(seen, found, settings, forms["services"].version, Random(f"{seed}:service submissions"))
    explained = decisions.justification_rows(earlier, seen, settings.change, Random(f"{seed}:justifications"))
    return Raw(first, tuple(answers), tuple(told), tuple(cleaning), tuple(explained), earlier.figures)


def _write_round(
    folder: Path, raw: Raw, seen: World, forms: Mapping[str, FormModel], strata: Mapping[str, str]
) -> None:
    (folder / "raw").mkdir(parents=True, exist_ok=True)
    (folder / "round.toml").write_text(template(f"{ROUND}.toml"), encoding="utf-8")
    _csv(folder / "frame.csv", FRAME_COLUMNS, ({"place": place, "stratum": name} for place, name in strata.items()))
    _csv(folder / "cleaning.csv", CLEANING.names, raw.cleaning)
    _csv(folder / "decisions.csv", DECISIONS.names, decisions.decision_rows(seen))
    _csv(folder / "release.csv", decisions.RELEASE_COLUMNS, decisions.release_rows())
    _csv(folder / "justifications.csv", JUSTIFICATIONS.names, raw.justifications)
    file = folder / "raw" / f"{SYNTHETIC}-b1-districts.xlsx"
    kobo_xlsx(file, raw.b1, columns(forms["b1"]), Shape(False, "column"))
    _raw_b2(folder / "raw", raw.b2, columns(forms["b2"]))
    _raw_services(folder / "raw", raw.services, columns(forms["services"]))


def _raw_b2(folder: Path, answers: Sequence[Submission], asked: Sequence[Column]) -> None:
    """The B2 answers, region by region, in every shape that arrives in practice."""

    def of(*regions: str) -> list[Submission]:
        return [s for s in answers if s.region in regions]

    name = f"{SYNTHETIC}-b2"
    kobo_xlsx(folder / f"{name}-kostanay.xlsx", of("KZ-39"), asked, Shape(True, "column"))
    kobo_xlsx(folder / f"{name}-north-kazakhstan.xlsx", of("KZ-59"), asked, Shape(False, "options"))
    kobo_xlsx(folder / f"{name}-turkistan.xlsx", of("KZ-61"), asked, Shape(True, "both"))
    kobo_xlsx(folder / f"{name}-mangystau-kyzylorda.xlsx", of("KZ-47", "KZ-43"), asked, Shape(False, "column"))
    kobo_xlsx(folder / f"{name}-cities.xlsx", of("KZ-71", "KZ-75", "KZ-79"), asked, Shape(True, "options"))
    kobo_json(folder / f"{name}-almaty-region.json", of("KZ-19"), asked)
    central_zip(folder / f"{name}-abai.zip", of("KZ-10"), asked)


def _raw_services(folder: Path, told: Sequence[Submission], asked: Sequence[Column]) -> None:
    """The answers on services: they have no repeats, so a CSV export holds all of them."""
    north = ("KZ-39", "KZ-59", "KZ-71")
    name = f"{SYNTHETIC}-services"
    kobo_csv(folder / f"{name}-north.csv", [s for s in told if s.region in north], asked, Shape(True))
    kobo_csv(folder / f"{name}-south.csv", [s for s in told if s.region not in north], asked, Shape(False))


def _write_practice(folder: Path, earlier: Practice, form: FormModel) -> None:
    (folder / "raw").mkdir(parents=True, exist_ok=True)
    (folder / "round.toml").write_text(template(f"{PRACTICE}.toml"), encoding="utf-8")
    _csv(folder / "frame.csv", FRAME_COLUMNS, decisions.frame_rows(earlier.frame))
    file = folder / "raw" / f"{SYNTHETIC}-practice-b2.xlsx"
    kobo_xlsx(file, earlier.submissions, columns(form), Shape(False, "column"))


def _csv(path: Path, names: Sequence[str], rows: Iterable[Mapping[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, names, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
