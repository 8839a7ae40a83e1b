"""A list of settlements that somebody brings (XLSX, ODS, CSV), as lines: region, district, name, code and stratum of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from keruen.intake.cells import as_text
from keruen.intake.exports.recognising.headers import folded
from keruen.intake.exports.recognising.sniff import sniff
from keruen.intake.limits import MEGA, Limits
from keruen.intake.sheets import Sheet, table_of, workbook
from keruen.terms.languages import LANGUAGES
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker

LIMITS = Limits(file=20 * MEGA, unpacked=200 * MEGA)
MOST = 20_000  # lines: more settlements than any country here has
_SEARCHED = 100  # rows in which the header may stand
_TITLES = {
    "code": "place, id, code, place id, place_id, kato, pcode, p-code, код, като, код като, коды, коду",
    "region": "region, oblast, province, admin1, adm1, область, регион, облыс, өңір, облус, аймак",
    "district": "district, rayon, raion, admin2, adm2, район, аудан",
    "name": "settlement, village, locality, name, place name, admin4, населённый пункт, населенный пункт, нп, село, "
    "название, елді мекен, ауыл, атауы, калктуу конуш, айыл, кыштак, аталышы",
    "stratum": "stratum, strata, reason, why, страта, слой, причина, почему, қабат, себебі, катмар, себеби",
}
_HEADS = {"id": "code", "region": "region", "district": "district", "settlement": "name", "reason": "stratum"}


@dataclass(frozen=True)
class Line:
    """One settlement as a person wrote it; `row` as they count rows. What is not said is ""."""

    row: int
    region: str = ""
    district: str = ""
    name: str = ""
    code: str = ""
    stratum: str = ""

    @property
    def told(self) -> str:
        """All that it says, for a person to read."""
        return " · ".join(part for part in (self.region, self.district, self.name, self.code) if part)


def read_list(path: Path) -> list[Line]:
    """The lines of a list: the first sheet that has a column of settlements. Problems: file-*, column-missing, intake-*."""
    shape = sniff(path, LIMITS)
    if shape not in ("csv", "workbook"):
        raise Problem("file-unknown-shape", file=path.name, known="XLSX, ODS, CSV")
    sheets = [table_of(path, LIMITS)] if shape == "csv" else workbook(path, LIMITS)
    for sheet in sheets:
        for at in range(min(_SEARCHED, len(sheet.rows))):
            columns = _columns(sheet.header(at))
            if "name" in columns or "code" in columns:
                return _lines(sheet, at, columns, path.name)
    first = next((sheet for sheet in sheets if sheet.rows), sheets[0])
    shown = next((row for at in range(min(_SEARCHED, len(first.rows))) if any(row := first.header(at))), [])
    seen = ", ".join(text for text in shown if text)[:300] or "-"
    raise Problem(
        "column-missing", file=path.name, sheet=first.name or "-", column="settlement / place", columns=seen
    )  # fmt: skip


def _columns(header: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for position, text in enumerate(header):
        meaning = _meanings().get(folded(text))
        if meaning is not None:
            found.setdefault(meaning, position)
    return found


@cache
def _meanings() -> Mapping[str, str]:
    """What a column's title means; the titles of our own selection workbook in every language among them."""
    known = {folded(title): meaning for meaning, titles in _TITLES.items() for title in titles.split(",")}
    ours = {
        folded(Speaker(language)(f"trust-head-{head}")): meaning
        for language in LANGUAGES
        for head, meaning in _HEADS.items()
    }
    return ours | known


def _lines(sheet: Sheet, header: int, columns: Mapping[str, int], file: str) -> list[Line]:
    found = []
    for at in range(header + 1, len(sheet.rows)):
        row = sheet.rows[at]
        cells = {
            meaning: (as_text(row[position]) or "")[:300]
            for meaning, position in columns.items()
            if position < len(row)
        }
        if cells.get("name") or cells.get("code"):
            found.append(Line(sheet.number(at), **cells))
    if not found:
        raise Problem("file-empty", file=file)
    if len(found) > MOST:
        raise Problem("rounds-list-long", file=file, n=len(found), most=MOST)
    return found
