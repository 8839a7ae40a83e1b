"""Every table and picture can be taken away, and says the same as the page."""

import csv
import io

import openpyxl
import pytest

from tests.web.dashboard.released import public

pytestmark = pytest.mark.django_db
PART = "/d/kz/part/maps-1"


def test_a_table_as_csv(client, programme):
    public(programme)
    answer = client.get(f"{PART}.csv?lang=en")
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert rows[0][0] == "Region"
    assert float(rows[1][1]) > 1000  # a point and no grouping: a program reads it


def test_a_table_as_xlsx_has_numbers_and_says_where_it_is_from(client, programme):
    public(programme)
    book = openpyxl.load_workbook(io.BytesIO(client.get(f"{PART}.xlsx?lang=ru").content))
    assert isinstance(book.worksheets[0]["B2"].value, int)
    about = " ".join(str(cell.value) for row in book.worksheets[1] for cell in row)
    assert "0123456789abcdef" in about


@pytest.mark.parametrize(("ending", "begins"), [("svg", b"<svg"), ("png", b"\x89PNG")])
def test_a_picture(client, programme, ending, begins):
    public(programme)
    answer = client.get(f"{PART}.{ending}?lang=ky")
    assert answer.content.startswith(begins)
    assert "attachment" in answer.headers["Content-Disposition"]


@pytest.mark.parametrize("address", ["/d/kz/part/maps-99.csv", "/d/kz/part/quality-1.png", "/d/kz/part/maps-1.exe",
                                     "/d/kz/file/../about.json", "/d/kz/file/en/report.pdf"])  # fmt: skip
def test_what_is_not_offered_is_not_found(client, programme, address):
    public(programme)
    assert client.get(address).status_code == 404
