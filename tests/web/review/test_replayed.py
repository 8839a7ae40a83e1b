"""Every act at the desk is an entry of the round's folder that the command line builds from, without the server."""

import os

import pyarrow.parquet as pq
import pytest

from keruen.cli.main import run
from keruen.web.review.models import Act

pytestmark = pytest.mark.django_db
S1A, S2A, S3A, S4A, S6A = "west.csv#2", "west.csv#4", "west.csv#5", "east.csv#2", "east.csv#4"
CHANGE = {"group": "labour_migrant", "previous": "100", "current": "300"}
FIGURE = {"group": "labour_migrant", "measure": "persons", "seen": "100 110"}


def built(folder, name: str) -> list[dict]:
    """The rows of a built table."""
    return pq.read_table(folder / "build" / "tables" / f"{name}.parquet", partitioning=None).to_pylist()


def command(verb: str, folder) -> int:
    """The exit code of a command line."""
    return run([verb, str(folder), "--lang", "en"], os.environ)


def test_each_act_is_seen_by_a_build_of_the_command_line(reviewer):
    done = [
        reviewer.act("correct", S2A, path="persons", old="50", new="5", reason='he said "five", not fifty'),
        reviewer.act("stands", S1A, path="persons", old="100", reason="called back"),
        reviewer.act("ask", S4A, path="persons", old="200", reason="Two hundred?"),
        reviewer.act("approve", S3A),
        reviewer.act("reject", S6A, reason="a test of the form"),
        reviewer.act("decide", "S1", new="107", reason="both called", **FIGURE),
        reviewer.act("justify", "S5", reason="harvest", **CHANGE),
    ]
    assert [answer.status_code for answer in done] == [302] * len(done)
    folder = reviewer.round.path
    assert command("build", folder) == 0
    settled = {row["place"]: row["value"] for row in built(folder, "settled")}
    assert (settled["S1"], settled["S2"], settled["S3"], settled["S4"]) == (107, 5, 70, 200)
    assert "S6" not in settled
    codes = {(row["code"], row["place"]) for row in [*built(folder, "findings"), *built(folder, "checks/findings")]}
    assert not [code for code, _ in codes if code.startswith(("cleaning-", "entries-"))], "every entry is well formed"
    assert '"he said ""five"", not fifty"' in reviewer.ledger("cleaning")[0]
    command("check", folder)
    assert "checks-change" not in {row["code"] for row in built(folder, "checks/findings")}, "the change is explained"


def test_what_was_taken_back_is_as_if_it_had_not_been_done(reviewer):
    first = reviewer.round.path
    before = built(first, "settled")
    for kind, key, cells in (
        ("correct", S2A, {"path": "persons", "old": "50", "new": "5"}),
        ("reject", S6A, {}),
        ("decide", "S1", FIGURE | {"new": "107"}),
        ("justify", "S5", CHANGE),
    ):
        assert reviewer.act(kind, key, reason="slip", **cells).status_code == 302
        assert reviewer.act("undo", key, 1, undo=str(Act.objects.latest("pk").pk)).status_code == 302
    assert command("check", first) == 0
    assert built(first, "settled") == before
    assert "checks-change" in {row["code"] for row in [*built(first, "findings"), *built(first, "checks/findings")]}
