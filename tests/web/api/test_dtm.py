"""The path in the shape of the DTM API v3."""

import pytest

from tests.web.dashboard.released import judged

pytestmark = pytest.mark.django_db
PATH = "/api/v1/dtm/v3/displacement"
FIELDS = {  # of the API, in its spelling
    "id", "operation", "admin0Name", "admin0Pcode", "admin1Name", "admin1Pcode", "adminLevel", "numPresentIdpInd",
    "reportingDate", "yearReportingDate", "monthReportingDate", "roundNumber", "displacementReason", "numberMales",
    "numberFemales", "idpOriginAdmin1Name", "idpOriginAdmin1Pcode", "assessmentType",
}  # fmt: skip


def test_the_envelope_and_the_fields_are_those_of_the_api(client, programme):
    judged(programme)
    body = client.get(f"{PATH}/admin1").json()
    assert (body["isSuccess"], body["statusCode"], body["errorMessages"]) == (True, 200, [])
    assert body["result"][0].keys() >= FIELDS
    assert {row["adminLevel"] for row in body["result"]} == {1}


@pytest.mark.parametrize(
    ("query", "found"),
    [("RoundNumber=1", True), ("RoundNumber=9", False), ("Admin0Pcode=KAZ", True), ("CountryName=Atlantis", False),
     ("FromRoundNumber=1&ToRoundNumber=4", True), ("ToReportingDate=2001-01-01", False), ("FromReportingDate=2023-01-01", True)],
)  # fmt: skip
def test_its_parameters_filter(client, programme, query, found):
    judged(programme)
    assert bool(client.get(f"{PATH}/admin0?{query}").json()["result"]) is found


def test_labour_migrants_are_not_told_as_displaced(client, programme):
    judged(programme)
    rows = client.get(f"{PATH}/admin0?PopulationGroup=labour_migrant").json()["result"]
    assert [(row["numPresentIdpInd"], row["numPresentInd"]) for row in rows] == [(None, 100)]


def test_the_countries(client, programme):
    judged(programme)
    assert client.get(f"{PATH}/country-list").json()["result"] == [{"admin0Name": "KZ", "admin0Pcode": "KAZ"}]


def test_a_hidden_number_is_null_and_says_so(client, programme):
    judged(programme)
    rows = client.get(f"{PATH}/admin1?PopulationGroup=emigrant").json()["result"]
    assert {(row["numPresentInd"], row["state"]) for row in rows} == {(None, "suppressed")}


@pytest.mark.parametrize(
    ("method", "query", "status"),
    [("get", "RoundNumber=x", 422), ("post", "", 405)],
    ids=["wrong value", "wrong method"],
)
def test_an_error_comes_in_the_envelope_too(client, programme, method, query, status):
    judged(programme)
    answer = getattr(client, method)(f"{PATH}/admin0?{query}")
    body = answer.json()
    assert (answer.status_code, body["isSuccess"], body["statusCode"], body["result"]) == (status, False, status, [])
    assert answer.headers["Content-Type"].startswith("application/json")
    assert all(body["errorMessages"])
    assert len(body["errorMessages"]) == 1
