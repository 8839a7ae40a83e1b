"""The database's address in Django's words."""

import pytest

from keruen.web.site.databases import database
from keruen.web.site.environment import read
from tests.web.databases import beside

ADDRESSES = {
    "postgresql://u:p@h/keruen_test": "postgresql://u:p@h/new",
    "postgresql://u:p@h:5433/keruen?sslmode=require": "postgresql://u:p@h:5433/new?sslmode=require",
    "postgresql://postgres:@/postgres?host=/run/pg": "postgresql://postgres:@/new?host=/run/pg",
}
ADDRESS = "postgresql://anna:word@db.example:5433/keruen"


def test_a_thread_of_a_server_keeps_its_connection_and_a_process_that_forks_keeps_none():
    assert database(ADDRESS)["CONN_MAX_AGE"] is None
    assert database(ADDRESS, kept=False)["CONN_MAX_AGE"] == 0


def test_the_worker_says_that_it_is_one(tmp_path):
    assert read({"KERUEN_HOME": str(tmp_path), "KERUEN_WORKER": "1"}).worker
    assert not read({"KERUEN_HOME": str(tmp_path)}).worker


@pytest.mark.parametrize(("given", "expected"), ADDRESSES.items())
def test_a_database_of_a_test_stands_beside_the_given_one_and_never_in_it(given, expected):
    assert beside(given, "new") == expected
