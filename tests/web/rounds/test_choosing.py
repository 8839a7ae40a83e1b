"""A selection from what districts said comes back as a list that a person looks at; done twice, it is one list."""

import pytest

from keruen.matrix.selecting.select import Selection, Wish
from keruen.web.accounts.rights import Role
from keruen.web.review.reading.tables import gazetteer_of
from keruen.web.rounds.models import Job, SettlementList
from keruen.web.rounds.planning import choosing
from keruen.workspace.selecting.selection import Chosen
from keruen.workspace.settings.round import open_round

pytestmark = pytest.mark.django_db
BASE = "/p/small/r/2026-1"


def test_it_waits_as_one_list_whatever_was_killed_meanwhile_and_the_frame_stays(person, programme, monkeypatch):
    asked: list[Wish] = []

    def selecting(folder, now, environment, wish, progress):
        asked.append(wish)
        place = open_round(folder)
        selection = Selection({"S1": "share", "S5": "dispute"}, (), (), ("S6",), (), 2)
        return place, gazetteer_of(place.home), Chosen(selection, (), ())

    monkeypatch.setattr(choosing, "selecting", selecting)
    _, client = person(Role.COORDINATOR)
    client.post(f"{BASE}/plan/select", {"percent": "70", "control": "10"})
    job = Job.objects.get(kind="select")
    for _ in range(2):  # the first attempt was killed at its very end
        told = choosing.do(job, lambda *_: None)
    assert asked[0] == Wish(percent=70, control=10)
    assert told.startswith("2 settlements were chosen")
    found = SettlementList.objects.get()
    assert [(line["place"], line["stratum"]) for line in found.lines] == [
        ("S1", "share"),
        ("S5", "dispute"),
        ("S6", "control"),
    ]
    assert (programme.path / "rounds/2026-1/frame.csv").read_text() == "place,stratum\nS1,\nS2,\nS4,\n"


@pytest.mark.parametrize("said", [{"percent": "101"}, {"control": "much"}])
def test_a_share_that_cannot_be_is_refused(person, programme, said):
    assert person(Role.COORDINATOR)[1].post(f"{BASE}/plan/select", said).status_code == 422
    assert not Job.objects.exists()
