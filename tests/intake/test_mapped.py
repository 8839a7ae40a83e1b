"""Plain spreadsheets by a mapping file."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keruen.intake.reading import Derived
from keruen.intake.spreadsheets.mapped import derive_mapped, read_mapped
from keruen.intake.spreadsheets.mapped_places import places_from_mapping
from keruen.intake.spreadsheets.mapping_file import load_mapping, parse_mapping
from keruen.intake.spreadsheets.plain import read_plain
from keruen.places.gazetteer import Gazetteer
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.terms.settings import Dimension, Group, Programme, Round
from tests.intake.intake_cases import codes_of, numbers, write_csv, write_xlsx

MAPPING = """
sheet: [Baseline, Baseline locations]
header: {find: [state_code, location_id]}
synonyms:
  idp persons: ["IDP individuals (total)", "#affected+idps+ind"]
  location_id: ["#loc+code"]
  state_code: ["#adm1+code"]
rows:
  stop_at: {column: state_code, values: [Grand Total]}
  leave_out: {column: state_code, values: [Subtotal]}
place:
  root: SS
  root_name: {en: South Sudan}
  levels:
    - {level: 1, code: state_code, name: state}
    - {level: 9, code: location_id, name: {en: location}, latitude: lat, longitude: lon,
       kind: {column: type, values: {Host Community: settlement, Displacement Site: camp}}}
interview:
  informant_kind: local_authority
  outcome: {column: status, values: {Open: assessed, Closed: assessed, No access: no_access}}
source_round: {column: source round, this: ["11"], reason: remarks 2}
groups:
  - group: displaced
    state: {column: IDP present, reported: [Yes], none_present: [No], unknown: ["?"]}
    numbers: {persons: idp persons, households: idp hh}
    parts:
      - {dimension: abroad, category: not_abroad, persons: idp not abroad}
      - {dimension: abroad, category: abroad, persons: idp abroad}
  - group: relocated
    numbers: {persons: relocated}
keep: {note: Remarks}
"""
GROUPS = (
    Group("displaced", "dp", ("persons", "households"), (Dimension("abroad", ("abroad", "not_abroad")),)),
    Group("relocated", "rl"),
)
PROGRAMME = Programme("ss", {"en": "T"}, "SSD", "SS", ("en",), {1: {"en": "state"}}, GROUPS)
ROUND = Round("r11", {"en": "R11"}, "11", "2021-07-01", "2021-09-30", ("2021",))
HEADER = ["state_code", "State", "location_id", "Location", "Type", "lat", "lon", "Status", "IDP  Present ",
          "IDP individuals  (total)", "IDP hh", "idp not abroad", "idp abroad", "relocated", "Source Round", "remarks 2",
          "Remarks "]  # fmt: skip
FIRST: dict[str, Any] = {
    "state_code": "SS01", "State": "Central", "location_id": "L1", "Location": "One", "Type": "Host Community", "lat": 4.5,
    "lon": 31.5, "Status": "Open", "IDP  Present ": "Yes", "IDP individuals  (total)": 100, "IDP hh": 20, "idp not abroad": 70,
    "idp abroad": 30,
    "relocated": 0, "Source Round": 11, "remarks 2": "N/A", "Remarks ": "Reassessed",
}  # fmt: skip


def line(**changes: Any) -> list[Any]:
    """A row of data; changes by the folded start of a header, blanks as _."""
    names = {name.replace(" ", "").casefold(): name for name in HEADER}
    row = FIRST | {names[key.replace("_", "") if key not in names else key]: value for key, value in changes.items()}
    return [row[name] for name in HEADER]


def book(tmp_path: Path, *rows: list[Any], above: int = 0, tags: list[str] | None = None) -> Path:
    """A workbook with title rows, header, perhaps a row of tags, and rows."""
    titles = [["Mobility tracking"], ["", "Round 11"], []][:above]
    return write_xlsx(
        tmp_path / "w.xlsx",
        {"Note": [["x"]], "Baseline locations": [*titles, HEADER, *([tags] if tags else []), *rows]},
    )


def mapped(tmp_path: Path, *rows: list[Any], **more: Any) -> Derived:
    """What such a workbook says."""
    return read_mapped(book(tmp_path, *rows, **more), parse_mapping(MAPPING, "m.yaml"), PROGRAMME, ROUND)


def states(found: Derived) -> list[tuple[Any, ...]]:
    """(group, measure, state, value)."""
    return [(row[1], row[2], row[4], row[5]) for row in numbers(found)]


def test_a_row_gives_numbers_parts_and_an_interview(tmp_path: Path) -> None:
    found = mapped(tmp_path, line())
    assert states(found) == [
        ("displaced", "persons", "reported", 100),
        ("displaced", "households", "reported", 20),
        ("relocated", "persons", "none_present", None),
    ]
    assert [(r[3], r[5]) for r in numbers(found, "abroad")] == [("not_abroad", 70), ("abroad", 30)]
    row = found.interviews.to_pylist()[0]
    assert (row["place"], row["informant"], row["instrument"], row["date"]) == (
        "L1",
        "L1/row 2",
        "baseline",
        "2021-07-01",
    )
    assert codes_of(found.findings) == []


@pytest.mark.parametrize("above", [0, 1, 3])
def test_the_header_is_found_below_title_rows(tmp_path: Path, above: int) -> None:
    found = mapped(tmp_path, line(), above=above)
    assert found.records.to_pylist()[0]["row"] == above + 2


def test_a_row_of_tags_is_skipped_or_used(tmp_path: Path) -> None:
    tags = [name.strip() for name in HEADER]
    tags[0], tags[2], tags[9] = "#adm1+code", "#loc+code", "#affected+idps+ind"
    tagged = [tag if tag.startswith("#") else f"#x{n}" for n, tag in enumerate(tags)]
    assert len(states(mapped(tmp_path, line(), tags=tagged))) == 3
    slim = parse_mapping(
        "header: {hxl: use}\nsheet: Baseline locations\nplace: {root: SS, levels: [{level: 9, code: '#loc+code'}]}\n"
        "groups: [{group: displaced, numbers: {persons: '#affected+idps+ind'}}]\n",
        "m.yaml",
    )
    found = read_mapped(book(tmp_path, line(), above=1, tags=tagged), slim, PROGRAMME, ROUND)
    assert states(found) == [("displaced", "persons", "reported", 100)]


@pytest.mark.parametrize(
    ("changes", "wanted", "codes"),
    [
        (
            {"idppresent": "No", "idpindividuals(total)": 0, "idphh": 0, "idpnotabroad": 0, "idpabroad": 0},
            ("none_present", None),
            [],
        ),
        (
            {"idppresent": "no", "idpindividuals(total)": "", "idphh": "", "idpnotabroad": "", "idpabroad": ""},
            ("none_present", None),
            [],
        ),
        ({"idppresent": "Yes", "idpindividuals(total)": 0, "idpnotabroad": 0, "idpabroad": 0}, ("reported", 0), []),
        ({"idppresent": "", "idpnotabroad": "", "idpabroad": ""}, ("not_assessed", None), []),
        ({"idppresent": "?", "idpnotabroad": "", "idpabroad": ""}, ("unknown", None), []),
        (
            {"idppresent": "Yes", "idpindividuals(total)": "", "idpnotabroad": "", "idpabroad": ""},
            ("unknown", None),
            [],
        ),
        ({"idppresent": "No", "idpnotabroad": "", "idpabroad": ""}, ("unknown", None), ["intake-none-with-number"]),
        ({"idppresent": "Maybe", "idpnotabroad": "", "idpabroad": ""}, ("not_assessed", None), ["intake-word-unknown"]),
        (
            {"idpindividuals(total)": "many", "idpnotabroad": "", "idpabroad": ""},
            ("unknown", None),
            ["intake-number-text"],
        ),
        (
            {"idpindividuals(total)": -4, "idpnotabroad": "", "idpabroad": ""},
            ("unknown", None),
            ["intake-number-negative"],
        ),
        ({"idpindividuals(total)": "", "idpabroad": ""}, ("unknown", None), ["intake-part-without-number"]),
        ({"idpabroad": 31}, ("reported", 100), ["intake-parts-above"]),
    ],
)
def test_the_four_states_stay_four(
    tmp_path: Path, changes: dict[str, Any], wanted: tuple[str, int | None], codes: list[str]
) -> None:
    found = mapped(tmp_path, line(**changes))
    assert states(found)[0][2:] == wanted
    assert codes_of(found.findings) == codes


@pytest.mark.parametrize(
    ("cell", "wanted"), [(0, "none_present"), ("", "not_assessed"), (7, "reported"), ("x", "unknown")]
)
def test_without_a_state_column_the_number_says_it(tmp_path: Path, cell: Any, wanted: str) -> None:
    assert states(mapped(tmp_path, line(relocated=cell)))[2][2] == wanted


def test_total_rows_are_no_data_and_are_told(tmp_path: Path) -> None:
    rows = [
        line(),
        line(state_code="Subtotal"),
        line(location_id="L2"),
        line(state_code="grand total"),
        line(location_id="L3"),
    ]
    found = mapped(tmp_path, *rows)
    assert [row["place"] for row in found.interviews.to_pylist()] == ["L1", "L2"]
    assert [(f["code"], f["row"]) for f in found.findings.to_pylist()] == [("intake-total-row", n) for n in (3, 5, 6)]


def test_a_row_that_was_not_reached_is_an_interview_and_no_estimate(tmp_path: Path) -> None:
    found = mapped(tmp_path, line(status="No access"), line(location_id="L2", status="on fire"))
    assert [row["outcome"] for row in found.interviews.to_pylist()] == ["no_access", "other"]
    assert found.estimates.num_rows == 0
    assert codes_of(found.findings) == ["intake-option-unknown"]


def test_rows_of_an_earlier_round_are_carried_with_their_reason(tmp_path: Path) -> None:
    found = mapped(tmp_path, line(), line(location_id="L2", sourceround=10, remarks2="insecurity"))
    rows = [(row["place"], row["group"], row["source_round"], row["reason"]) for row in found.carried.to_pylist()]
    assert rows == [("L2", "displaced", "10", "insecurity"), ("L2", "relocated", "10", "insecurity")]


def test_two_rows_of_one_place_are_two_informants(tmp_path: Path) -> None:
    mapping = MAPPING.replace("  informant_kind:", "  informant: {column: Remarks}\n  informant_kind:")
    found = read_mapped(book(tmp_path, line(), line()), parse_mapping(mapping, "m.yaml"), PROGRAMME, ROUND)
    assert [row["informant"] for row in found.interviews.to_pylist()] == ["L1/Reassessed", "L1/Reassessed#2"]
    assert codes_of(found.findings) == ["intake-informant-twice"]
    constant = MAPPING.replace("  informant_kind:", "  informant: office\n  informant_kind:")
    found = read_mapped(book(tmp_path, line(), line()), parse_mapping(constant, "m.yaml"), PROGRAMME, ROUND)
    assert [row["informant"] for row in found.interviews.to_pylist()] == ["L1/office", "L1/office#2"]
    assert codes_of(found.findings) == []


def test_a_row_without_a_code_and_an_unknown_code_are_told(tmp_path: Path) -> None:
    path = book(tmp_path, line(location_id=""), line(location_id="L9"), line())
    mapping = parse_mapping(MAPPING, "m.yaml")
    gazetteer = Gazetteer.from_arrow(places_from_mapping(book(tmp_path, line()), mapping).places)
    path = book(tmp_path, line(location_id=""), line(location_id="L9"), line())
    found = read_mapped(path, mapping, PROGRAMME, ROUND, gazetteer)
    assert codes_of(found.findings) == ["intake-place-missing", "intake-place-unknown"]
    assert [row["place"] for row in found.interviews.to_pylist()] == [None, None, "L1"]


def test_answers_may_be_corrected_between_the_halves(tmp_path: Path) -> None:
    mapping = parse_mapping(MAPPING, "m.yaml")
    reading = read_plain(book(tmp_path, line()), mapping, ROUND.code)
    assert {"note": "Reassessed", "idp persons": "100"}.items() <= {
        r["path"]: r["value"] for r in reading.answers.to_pylist()
    }.items()
    column = reading.answers.column("value").to_pylist()
    changed = reading.answers.set_column(
        3, reading.answers.schema.field(3), [["120" if v == "100" else v for v in column]]
    )
    assert states(derive_mapped(reading.records, changed, mapping, PROGRAMME, ROUND))[0] == (
        "displaced",
        "persons",
        "reported",
        120,
    )


def test_a_csv_is_read_the_same_way(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "w.csv", [["Title"], HEADER, line()])
    assert len(states(read_mapped(path, parse_mapping(MAPPING, "m.yaml"), PROGRAMME, ROUND))) == 3


def test_places_are_read_with_parents_kinds_and_positions(tmp_path: Path) -> None:
    rows = [
        line(),
        line(location_id="L2", type="Displacement Site", lat=95),
        line(location_id="L1", location="Uno"),
        line(state_code="Grand Total"),
    ]
    found = places_from_mapping(book(tmp_path, *rows), parse_mapping(MAPPING, "m.yaml"))
    assert [
        (p["place"], p["level"], p["parent"], p["kind"], p["name_en"], p["latitude"]) for p in found.places.to_pylist()
    ] == [
        ("SS", 0, None, "country", "South Sudan", None),
        ("SS01", 1, "SS", "region", "Central", None),
        ("L1", 9, "SS01", "settlement", "One", 4.5),
        ("L2", 9, "SS01", "camp", "One", None),
    ]
    assert codes_of(found.findings) == ["intake-place-row-twice"]


def test_a_missing_sheet_names_the_sheets_that_there_are(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "w.xlsx", {"Other": [HEADER, line()]})
    with pytest.raises(Problem, match="no sheet Baseline / Baseline locations; it has Other"):
        read_mapped(path, parse_mapping(MAPPING, "m.yaml"), PROGRAMME, ROUND)


def test_a_missing_column_names_the_columns_that_there_are(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "w.xlsx", {"Baseline": [HEADER[:-1], line()[:-1]]})
    with pytest.raises(Problem, match=r"no column Remarks; there are state_code, State") as problem:
        read_mapped(path, parse_mapping(MAPPING, "m.yaml"), PROGRAMME, ROUND)
    assert problem.value.code == "column-missing"


@pytest.mark.parametrize(
    ("old", "new", "code", "said"),
    [
        ("root: SS", "rooot: SS", "config-key-missing", "place.root"),
        ("groups:", "group:", "config-key-missing", "groups"),
        ("keep:", "kep:", "config-key-unknown", "Did you mean keep"),
        ("levels:", "levels: []\n  other:", "config-key-unknown", "place.other"),
        ("level: 9", "level: nine", "intake-mapping-value", "levels"),
        ("numbers: {persons: relocated}", "numbers: {people: relocated}", "config-key-unknown", "people"),
        ("numbers: {persons: relocated}", "numbers: []", "intake-mapping-value", "numbers"),
        ("groups:", "groups: 5\nx:", "intake-mapping-value", "groups"),
        ("place:", "place: {", "config-unreadable", "line"),
        ("sheet: [", "sheet: {a: [", "config-unreadable", "m.yaml"),
    ],
)
def test_a_wrong_mapping_names_its_key(old: str, new: str, code: str, said: str) -> None:
    with pytest.raises(Problem) as problem:
        parse_mapping(MAPPING.replace(old, new), "m.yaml")
    assert problem.value.code == code
    assert said in str(problem.value)


@pytest.mark.parametrize("text", ["", "5", "[]", "- a", "a: b: c", "\t", "&a [*a]"])
def test_a_text_that_is_no_mapping_is_a_problem(text: str) -> None:
    with pytest.raises(Problem):
        parse_mapping(text, "m.yaml")


def test_the_example_of_the_method_page_is_a_mapping() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs/methods/intake.md").read_text(encoding="utf-8")
    mapping = parse_mapping(page.split("```yaml\n")[1].split("```")[0], "example.yaml")
    assert [group.group for group in mapping.groups] == ["displaced", "relocated"]
    assert mapping.exact


CELLS = st.one_of(
    st.sampled_from(["", "Yes", "No", "?", "L1", "SS01", 0, 7, -1, 2.5, "Grand Total"]), st.text(max_size=6)
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.dictionaries(st.sampled_from(HEADER), CELLS, max_size=8), min_size=1, max_size=4))
def test_every_row_is_an_interview_or_a_finding(tmp_path: Path, changes: list[dict[str, Any]]) -> None:
    rows = [[(FIRST | change)[name] for name in HEADER] for change in changes]
    path = write_csv(
        tmp_path / "w.csv", [HEADER, *([str(c).replace("\0", "") for c in row] for row in [line(), *rows])]
    )
    found = read_mapped(path, parse_mapping(MAPPING, "m.yaml"), PROGRAMME, ROUND)
    entered = set(found.interviews.column("record").to_pylist())
    left_out = {f["row"] for f in found.findings.to_pylist() if f["code"] == "intake-total-row"}
    assert len(entered) + len(left_out) == len(rows) + 1
    say = Speaker("kk")
    assert all(say(f["code"], **json.loads(f["params"])) for f in found.findings.to_pylist())


SHARED = Path(__file__).resolve().parents[3] / "shared/data/dtm_south_sudan"
SOUTH_SUDAN = """
sheet: MT R11 Baseline locations
header: {find: [state_pcode, location_ssid]}
place:
  root: SS
  levels:
    - {level: 1, code: state_pcode, name: state_name}
    - {level: 2, code: county_pcode, name: county_name}
    - {level: 3, code: payam_pcode, name: payam_name}
    - {level: 9, code: location_ssid, name: village_idp_settlement_name, latitude: latitude, longitude: longitude}
source_round: {column: Source_Round, this: ["11"], reason: Remarks 2}
groups:
  - group: displaced
    state: {column: IDP Present (Yes/No), reported: [Yes], none_present: [No]}
    numbers: {persons: "Estimated # of IDP individuals (total)", households: "Estimated # of IDP households (total)"}
"""


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.exists(), reason="../shared/data/dtm_south_sudan is absent")
def test_a_real_workbook_gives_the_totals_that_it_prints() -> None:
    """DTM South Sudan, baseline round 11 (IOM, CC BY): 3,335 locations, 2,017,236 displaced persons, 369,545 households."""
    workbook = next(SHARED.glob("*.xlsx"))
    mapping = parse_mapping(SOUTH_SUDAN, "ss.yaml")
    found = read_mapped(workbook, mapping, PROGRAMME, ROUND)
    total = {m: sum(r[5] or 0 for r in numbers(found) if r[2] == m) for m in ("persons", "households")}
    assert total == {"persons": 2_017_236, "households": 369_545}
    assert (found.interviews.num_rows, found.carried.num_rows, codes_of(found.findings)) == (3_335, 259, [])
    assert places_from_mapping(workbook, mapping).places.num_rows == 1 + 10 + 78 + 508 + 3_335


def test_a_mapping_file_is_loaded_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "m.yaml"
    path.write_text(MAPPING, encoding="utf-8")
    assert load_mapping(path).file == "m.yaml"
