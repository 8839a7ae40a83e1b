"""Statistical services: recorded shapes, written by us after the public answers, served by a server of the test's own."""

import json
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from keruen.connect.statistics.fetch import fetch
from keruen.connect.statistics.net import Net
from keruen.connect.statistics.services import SERVICES, Query, service
from keruen.connect.statistics.shapes.table import ShapeError
from keruen.places.gazetteer import shipped as gazetteer
from keruen.policy.series.mapped import read_series
from keruen.policy.series.mapping import parse_mapping
from keruen.terms.problems import Problem
from keruen.workspace.folder.atomic import write_bytes
from keruen.workspace.policy.fetching import fetch_table
from keruen.workspace.policy.init import init_policy

# Recorded shapes: keys and types as the services send them; the figures are public ones.
CUBE = [
    {
        "terms": [741880, 2],
        "termNames": ["РЕСПУБЛИКА КАЗАХСТАН", "Всего"],
        "periods": [
            {"name": "2022 год", "date": "31.12.2022", "value": "17425"},
            {"name": "2023 год", "date": "31.12.2023", "value": "25387"},
        ],
    },
    {
        "terms": [247783, 2],
        "termNames": ["АКМОЛИНСКАЯ ОБЛАСТЬ", "Всего"],
        "periods": [{"name": ["2022 год"], "date": "31.12.2022", "value": None}],
    },
]
CISSTAT = {
    "data": [
        ["Страны", "Год", "Значение", "Примечание", "Оценочное"],
        ["Казахстан", "2022", "17425", "", "f"],
        ["Узбекистан", "2022", "2300", "", "t"],
    ],
    "maxUpdateDate": "2026-09-01",
}


def observation(year: float, value: str, sex: str) -> dict[str, Any]:
    return {
        "series": "SL_TLF_UEM",
        "geoAreaCode": "398",
        "geoAreaName": "Kazakhstan",
        "timePeriodStart": year,
        "value": value,
        "source": "ILO",
        "dimensions": {"Sex": sex},
        "attributes": {"Units": "PERCENT"},
    }


PAGES = [
    [observation(2021.0, "4.9", "MALE"), observation(2022.0, "4.9", "MALE")],
    [observation(2022.0, "5.4", "FEMALE")],
]


class Answers(BaseHTTPRequestHandler):
    """Answers by path; `broken` counts down the failures that come first."""

    broken = 0
    asked: list[str] = []  # noqa: RUF012

    def do_GET(self) -> None:
        type(self).asked.append(self.path)
        if type(self).broken > 0:
            type(self).broken -= 1
            self.send_error(503)
            return
        path = urlsplit(self.path)
        page = int(parse_qs(path.query).get("page", ["1"])[0])
        content: Any = None
        if path.path.startswith(("/api/iblock/element/1/", "/ru/Api/GetIndexData/1")):
            content = CUBE
        elif path.path.startswith("/consstat/service/fact/data/1/freq/44"):
            content = CISSTAT
        elif path.path == "/SDGAPI/v1/sdg/Series/Data" and page <= 2:
            content = {"totalPages": 2, "pageNumber": page, "data": PAGES[page - 1]}
        if content is None:
            self.send_error(404)
            return
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps(content, ensure_ascii=False).encode())

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def base() -> Iterator[str]:
    Answers.broken, Answers.asked = 0, []
    server = HTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def bring(base: str, name: str, folder: Path, code: str = "1", fresh: bool = False):  # type: ignore[no-untyped-def]
    net = Net("Keruen/test", lambda _: None, waits=(0.0,))
    return fetch(net, replace(SERVICES[name], base=base), Query(code, {}), folder, write_bytes, fresh)


@pytest.mark.parametrize("name", ["bns", "taldau"])
def test_slices_of_a_cube_become_rows(base: str, tmp_path: Path, name: str) -> None:
    found = bring(base, name, tmp_path)
    assert found.file.read_text(encoding="utf-8").splitlines() == [
        "territory,term2,name,date,year,value",
        "РЕСПУБЛИКА КАЗАХСТАН,Всего,2022 год,2022-12-31,2022,17425",
        "РЕСПУБЛИКА КАЗАХСТАН,Всего,2023 год,2023-12-31,2023,25387",
        "АКМОЛИНСКАЯ ОБЛАСТЬ,Всего,2022 год,2022-12-31,2022,",
    ]


def test_a_table_of_the_cis_committee_keeps_its_heads(base: str, tmp_path: Path) -> None:
    lines = bring(base, "cisstat", tmp_path).file.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "Страны,Год,Значение,Примечание,Оценочное"
    assert len(lines) == 3


def test_pages_of_the_united_nations_are_brought_one_by_one(base: str, tmp_path: Path) -> None:
    found = bring(base, "unsdg", tmp_path)
    assert (found.rows, found.pages, found.asked) == (3, 2, 2)
    assert (
        found.file.read_text(encoding="utf-8").splitlines()[1].startswith("SL_TLF_UEM,398,Kazakhstan,2021,4.9,ILO,MALE")
    )


def test_an_interrupted_call_goes_on_where_it_stopped(base: str, tmp_path: Path) -> None:
    bring(base, "unsdg", tmp_path)
    (tmp_path / "unsdg-1/0002.json").unlink()
    Answers.asked.clear()
    assert bring(base, "unsdg", tmp_path).asked == 1
    assert len(Answers.asked) == 1
    assert "page=2" in Answers.asked[0]
    assert bring(base, "unsdg", tmp_path).asked == 0
    assert bring(base, "unsdg", tmp_path, fresh=True).asked == 2


def test_a_busy_service_is_asked_again_and_a_silent_one_is_named(base: str, tmp_path: Path) -> None:
    Answers.broken = 1
    assert bring(base, "bns", tmp_path).rows == 3
    Answers.broken = 5
    with pytest.raises(Problem, match="HTTP 503"):
        bring(base, "taldau", tmp_path)
    Answers.broken = 0
    Answers.asked.clear()
    with pytest.raises(Problem, match="HTTP 404"):
        bring(base, "bns", tmp_path, code="2")
    assert len(Answers.asked) == 1  # what is not there is not asked for twice


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("bns", {"error": 1}),
        ("bns", [{"termNames": ["X"], "periods": [{"date": "2022", "value": 1}]}]),
        ("bns", []),
        ("cisstat", {"data": [["Год"], ["2022"]]}),
        ("cisstat", {"data": [["Страны", "Год", "Значение"], ["Казахстан"]]}),
        ("unsdg", {"totalPages": 1, "data": [{"series": "X"}]}),
        ("unsdg", []),
    ],
)
def test_an_answer_of_another_shape_is_said_and_never_guessed(name: str, answer: Any) -> None:
    def read() -> None:
        SERVICES[name].pages(answer)
        SERVICES[name].table([answer])

    with pytest.raises(ShapeError):
        read()


def test_half_an_answer_is_asked_for_again(tmp_path: Path, base: str) -> None:
    write_bytes(tmp_path / "bns-1/0001.json", b'[{"termNa')
    with pytest.raises(Problem, match="JSON"):
        bring(base, "bns", tmp_path)
    assert bring(base, "bns", tmp_path).rows == 3


def test_services_are_off_until_the_settings_allow_them(tmp_path: Path, base: str) -> None:
    init_policy(tmp_path / "kz", date(2026, 11, 21), "en")
    with pytest.raises(Problem, match="switched off"):
        fetch_table(tmp_path / "kz", "bns", "1", {})
    with pytest.raises(Problem, match="no service"):
        service("rosstat", ())


def test_only_web_addresses_are_asked() -> None:
    with pytest.raises(Problem, match="file:"):
        Net("Keruen/test", lambda _: None).get("bns", "file:///etc/hostname")


def test_a_fetched_table_becomes_series_by_a_mapping(base: str, tmp_path: Path) -> None:
    file = bring(base, "bns", tmp_path).file
    mapping = parse_mapping(
        "header: [territory, year]\nplace: {column: territory}\nperiod: {column: year}\nmeasure: arrivals\n"
        "dimensions: {direction: external}\nvalue: {column: value}\nunit: persons\nvintage: KZ-20\n"
        "source: Bureau of National Statistics\nretrieved: 2026-11-20\n",
        "m.yaml",
    )
    taken = read_series(file, mapping, gazetteer("kazakhstan"))
    assert [(p.place, p.period, p.value, p.state) for p in taken.points] == [
        ("KZ", "2022", 17425.0, "observed"),
        ("KZ", "2023", 25387.0, "observed"),
        ("KZ-11", "2022", None, "unknown"),
    ]
    assert taken.problems == ()
