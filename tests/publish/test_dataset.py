"""The dataset: types survive, hashtags are of the standard, nothing hidden leaves, equal releases give equal bytes."""

import csv
import json
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from keruen.publish.dataset import hxl
from keruen.publish.dataset.full import LISTED
from keruen.publish.dataset.write import dataset, write_dataset
from keruen.terms.arrow import conform
from keruen.terms.tables import FIGURES
from tests.publish.dataset_release import release

RELEASE = release()
FILES = dataset(RELEASE)
TABLES = sorted(name.removesuffix(".parquet") for name in FILES if name.endswith(".parquet"))


def rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(FILES[f"{name}.csv"].decode("utf-8-sig"))))


def parquet(name: str) -> Any:
    return pq.read_table(BytesIO(FILES[f"{name}.parquet"]))


def dtm() -> list[dict[str, Any]]:
    result: list[dict[str, Any]] = json.loads(FILES["dtm.json"])["result"]
    return result


@pytest.mark.parametrize("name", TABLES)
def test_the_hashtag_row_is_of_the_standard_and_names_each_column_once(name: str) -> None:
    tags = list(rows(name)[0].values())
    assert all(hxl.TAG.fullmatch(tag) and tag.partition("+")[0] in hxl.CORE for tag in tags), tags
    assert len(set(tags)) == len(tags)


@pytest.mark.parametrize("name", TABLES)
def test_csv_and_parquet_hold_the_same_cells(name: str) -> None:
    table, lines = parquet(name), rows(name)[1:]
    assert table.column_names == list(rows(name)[0])
    assert table.num_rows == len(lines) > 0
    for column in table.column_names:
        typed = table.column(column).to_pylist()
        written = [line[column] or None for line in lines]
        if table.schema.field(column).type == "string":
            assert [value or None for value in typed] == written
        else:
            assert typed == [None if text is None else float(text) for text in written]


def test_csv_files_begin_with_a_byte_order_mark() -> None:
    assert all(FILES[f"{name}.csv"].startswith(b"\xef\xbb\xbf") for name in TABLES)


def test_all_figures_come_back_from_parquet_as_they_were_released() -> None:
    table = parquet("figures")
    assert conform(FIGURES, table).to_pylist() == RELEASE.figures.to_pylist()
    assert table.schema.metadata[b"synthetic"].startswith(b"SYNTHETIC")
    assert table.schema.field("n_none").metadata[b"meaning"] == b"settlements assessed, none present"


def test_a_withheld_number_is_in_no_file() -> None:
    hidden = [row for row in rows("by_region")[1:] if row["state"] == "suppressed"]
    assert {(row["group"], row["place"]) for row in hidden} == {("emigrant", "A"), ("emigrant", "B")}
    assert all(row["persons"] == row["share_persons"] == "" for row in hidden)
    figures = [row for row in rows("figures")[1:] if row["state"] == "suppressed"]
    assert all(row["value"] == row["printed"] == row["numerator"] == row["denominator"] == "" for row in figures)
    assert [
        row["numPresentInd"] for row in dtm() if row["populationGroup"] == "emigrant" and row["adminLevel"] == 1
    ] == [None, None]


def test_the_topline_has_a_row_a_place_and_a_column_a_group() -> None:
    lines = rows("topline")
    assert lines[0]["labour_migrant_persons"] == "#affected+migrants+labour+ind"
    assert lines[0]["displaced_persons"] == "#affected+idps+ind"
    numbers = {(line["adm1_code"], line["adm2_code"]): line["labour_migrant_persons"] for line in lines[1:]}
    assert numbers == {
        ("", ""): "100",
        ("A", ""): "70",
        ("A", "A-1"): "60",
        ("A", "A-2"): "10",
        ("B", ""): "30",
        ("B", "B-1"): "30",
    }


def test_a_share_is_as_printed_and_never_finer() -> None:
    assert [row["share_persons"] for row in rows("by_country")[1:4]] == ["61.0", "30.0", "9.0"]
    assert {row["share_persons"] for row in rows("by_year")[1:]} == {"0.0", "100.0"}


def test_a_zero_to_divide_by_is_undefined_and_empty() -> None:
    assert [(row["growth"], row["state"]) for row in rows("growth")[1:]] == [("", "undefined")]


def test_the_api_shape_has_its_envelope_and_its_names() -> None:
    document = json.loads(FILES["dtm.json"])
    assert (document["isSuccess"], document["errorMessages"]) == (True, [])
    row = document["result"][0]
    assert {"operation", "admin0Name", "admin0Pcode", "admin2Pcode", "numPresentIdpInd", "reportingDate", "yearReportingDate",
            "monthReportingDate", "roundNumber", "numberMales", "idpOriginAdmin1Name", "assessmentType"} <= row.keys()  # fmt: skip
    assert (row["admin0Pcode"], row["reportingDate"], row["roundNumber"]) == ("KAZ", "2024-01-31T00:00:00", 1)


def test_only_displaced_persons_are_given_as_such() -> None:
    assert {row["numPresentIdpInd"] for row in dtm() if row["populationGroup"] != "displaced"} == {None}
    displaced = [row for row in dtm() if row["populationGroup"] == "displaced"]
    assert [(row["adminLevel"], row["numPresentIdpInd"], row["state"]) for row in displaced] == [
        (0, 100, "shown"), (1, 100, "shown"), (1, None, "unknown"),
    ]  # fmt: skip


def test_males_and_females_stand_beside_the_number_where_they_are_printed() -> None:
    national = next(row for row in dtm() if row["populationGroup"] == "emigrant")
    assert (national["numberMales"], national["numberFemales"], national["numPresentHh"]) == (30, 20, 50)


def test_the_data_package_names_every_file_with_its_checksum_and_columns() -> None:
    package = json.loads(FILES["datapackage.json"])
    assert {resource["path"] for resource in package["resources"]} == FILES.keys() - {"datapackage.json"}
    for resource in package["resources"]:
        assert resource["bytes"] == len(FILES[resource["path"]])
        if resource["path"].removesuffix(".csv") in TABLES:
            names = [field["name"] for field in resource["schema"]["fields"]]
            assert names == list(rows(resource["path"].removesuffix(".csv"))[0])


def test_the_dictionary_has_a_meaning_for_every_column() -> None:
    lines = list(csv.DictReader(StringIO(FILES["dictionary.csv"].decode())))
    there = {(name, column) for name in TABLES for column in rows(name)[0]}
    assert {(line["table"], line["column"]) for line in lines} == there
    assert all(line["meaning"] for line in lines)


def test_the_list_of_figures_begins_as_published_lists_do(tmp_path: Path) -> None:
    write_dataset(RELEASE, tmp_path)
    lines = list(csv.DictReader((tmp_path / "figures.csv").open(encoding="utf-8", newline="")))
    assert tuple(lines[0]) == LISTED
    assert LISTED[:6] == ("table", "group", "dimension", "category", "value", "unit")
    found = {
        (line["table"], line["dimension"], line["category"]): line["value"]
        for line in lines
        if line["group"] != "emigrant"
    }
    assert found["by_country_share", "nationality", "UZB"] == "61.0"
    assert found["coverage", "coverage", "collection_start"] == "2024-01"
    assert (tmp_path / "dataset" / "dtm.json").read_bytes() == FILES["dtm.json"]


def test_equal_releases_give_equal_bytes() -> None:
    assert dataset(release()) == FILES


def test_real_data_do_not_say_that_they_are_made_up() -> None:
    assert not [name for name, content in dataset(release(synthetic=False)).items() if b"SYNTHETIC" in content]
