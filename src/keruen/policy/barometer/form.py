"""The raters' form: an XLSForm in four languages, two questions for each occupation: now, and in twelve months."""

from collections.abc import Mapping, Sequence
from hashlib import sha256

from keruen.forms.making.sheets import COLUMN_LANGUAGE, Sheet, Sheets
from keruen.forms.making.workbook import write
from keruen.policy.barometer.classes import CLASSES
from keruen.policy.barometer.occupations import Occupation
from keruen.terms.languages import LANGUAGES
from keruen.terms.sentences import Speaker

NOBODY = "cannot_judge"


def build_form(occupations: Sequence[Occupation], regions: Mapping[str, Mapping[str, str]], round: str) -> bytes:
    """The XLSX file; regions: code -> language -> name. Equal inputs give equal bytes."""
    survey, choices = _survey(occupations), _choices(regions)
    version = f"{round}.{sha256(repr((survey, choices)).encode()).hexdigest()[:8]}"
    settings = {
        "form_title": Speaker("en")("barometer-form-title", round=round),
        "form_id": "keruen_barometer",
        "version": version,
        "default_language": COLUMN_LANGUAGE["en"],
    }
    return write(Sheets("keruen_barometer", version, survey, choices, [list(settings), list(settings.values())]))


def _said(message: str, **values: str) -> list[str]:
    return [Speaker(language)(message, **values) for language in LANGUAGES]


def _labels() -> list[str]:
    return [f"label::{COLUMN_LANGUAGE[language]}" for language in LANGUAGES]


def _survey(occupations: Sequence[Occupation]) -> Sheet:
    table = [["type", "name", *_labels(), "required", "appearance"]]
    table.append(["text", "rater", *_said("barometer-form-rater"), "yes", ""])
    table.append(["select_one region", "region", *_said("barometer-form-region"), "yes", ""])
    table.append(["note", "what", *_said("barometer-form-what"), "", ""])
    for one in occupations:
        table.append(["begin group", f"o{one.code}", *(f"{one.code} {n}" for _, n in one.names), "", "field-list"])
        for horizon in ("now", "ahead"):
            table.append(
                ["select_one class", f"{horizon}_{one.code}", *_said(f"barometer-form-{horizon}"), "yes", "horizontal"]
            )
        table.append(["end group", "", *[""] * len(LANGUAGES), "", ""])
    return table


def _choices(regions: Mapping[str, Mapping[str, str]]) -> Sheet:
    table = [["list_name", "name", *_labels()]]
    for code, names in regions.items():
        table.append(["region", code, *(names[language] for language in LANGUAGES)])
    for code in (*CLASSES, NOBODY):
        table.append(["class", code, *_said(f"barometer-class-{code}")])
    return table
