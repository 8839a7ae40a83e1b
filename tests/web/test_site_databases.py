"""The database's address in Django's words."""

from keruen.web.site.databases import database
from keruen.web.site.environment import read

ADDRESS = "postgresql://anna:word@db.example:5433/keruen"


def test_a_server_of_pages_keeps_a_pool_of_connections_and_a_process_that_forks_has_none():
    assert database(ADDRESS)["OPTIONS"]["pool"]
    assert "pool" not in database(ADDRESS, pooled=False)["OPTIONS"]


def test_the_worker_says_that_it_is_one(tmp_path):
    assert read({"KERUEN_HOME": str(tmp_path), "KERUEN_WORKER": "1"}).worker
    assert not read({"KERUEN_HOME": str(tmp_path)}).worker
