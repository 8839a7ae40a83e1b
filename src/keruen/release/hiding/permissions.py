"""Written decisions to publish what a rule would hide: the lines of release.csv."""

from collections.abc import Iterable, Mapping

from keruen.release.release import Permission
from keruen.terms.languages import LANGUAGES
from keruen.terms.problems import Problem

COLUMNS = ("key_pattern", "level", "reason", "who", "when")
LEVELS = ("public", "restricted", "internal")


def permissions(rows: Iterable[Mapping[str, str]], file: str) -> tuple[Permission, ...]:
    """Permissions from the rows of release.csv (COLUMNS); a line without reason, person or date is refused by name.

    Columns `reason_ru`, `reason_kk` and so on may hold the reason in the languages of the publication.
    """
    made: list[Permission] = []
    for number, row in enumerate(rows, start=2):
        for column in COLUMNS:
            if not (row.get(column) or "").strip():
                raise Problem("release-decision-incomplete", file=file, row=number, column=column)
        if row["level"] not in LEVELS:
            raise Problem(
                "config-value-wrong",
                file=f"{file}:{number}",
                key="level",
                value=row["level"],
                expected=", ".join(LEVELS),
            )
        told = ((language, (row.get(f"reason_{language}") or "").strip()) for language in LANGUAGES)
        reasons = tuple((language, text) for language, text in told if text)
        pattern, level, reason, who, when = (row[column].strip() for column in COLUMNS)
        made.append(Permission(pattern, level, reason, who, when, reasons))
    return tuple(made)
