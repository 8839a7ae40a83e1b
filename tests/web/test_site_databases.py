"""The database's address in Django's words."""

from keruen.web.site.databases import database
from keruen.web.site.environment import read

ADDRESS = "postgresql://anna:word@db.example:5433/keruen"


def test_a_thread_of_a_server_keeps_its_connection_and_a_process_that_forks_keeps_none():
    assert database(ADDRESS)["CONN_MAX_AGE"] is None
    assert database(ADDRESS, kept=False)["CONN_MAX_AGE"] == 0


def test_the_worker_says_that_it_is_one(tmp_path):
    assert read({"KERUEN_HOME": str(tmp_path), "KERUEN_WORKER": "1"}).worker
    assert not read({"KERUEN_HOME": str(tmp_path)}).worker
