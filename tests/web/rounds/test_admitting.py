"""A programme of one's own on a server: its folder, its coordinator, and a second one of the same name."""

import shutil

import pytest

from keruen.web.accounts.models import Membership, User
from keruen.web.accounts.rights import Role
from keruen.web.rounds.admitting import admit
from keruen.web.rounds.models import Programme
from tests.workspace.small import write_small

pytestmark = pytest.mark.django_db


def _folder(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    write_small(path)
    return path


def test_the_first_start_makes_a_coordinator_who_can_sign_in(tmp_path, client):
    done = admit([_folder(tmp_path / "own")], "aigul", "ky")
    assert (done.programmes, done.served[0][1]) == (1, str(tmp_path / "own"))
    answer = client.post("/sign-in", {"username": "aigul", "password": done.password})
    assert answer.status_code == 302
    assert client.get("/p/own/people").status_code == 200


def test_a_later_start_changes_neither_password_nor_programme(tmp_path):
    folder = _folder(tmp_path / "own")
    first = admit([folder], "aigul", "en")
    again = admit([folder], "aigul", "en")
    assert (again.password, again.programmes) == ("", 1)
    assert User.objects.get(username="aigul").check_password(first.password)
    assert Membership.objects.get().role == Role.COORDINATOR


def test_two_folders_of_one_name_are_two_programmes(tmp_path):
    done = admit([_folder(tmp_path / "a/own"), _folder(tmp_path / "b/own")], "aigul", "en")
    assert done.programmes == 2
    assert sorted(Programme.objects.values_list("slug", flat=True)) == ["own", "own-2"]
    assert Membership.objects.count() == 2


def test_a_name_that_no_address_can_hold_gets_a_word_that_one_can(tmp_path):
    folder = _folder(tmp_path / "менің бағдарламам")
    admit([folder], "aigul", "en")
    slug = Programme.objects.get(folder=str(folder)).slug
    assert slug == "programme"


def test_a_folder_that_was_moved_is_the_same_programme(tmp_path):
    folder = _folder(tmp_path / "own")
    admit([folder], "aigul", "en")
    shutil.move(folder, tmp_path / "elsewhere")
    moved = tmp_path / "new" / "own"
    moved.parent.mkdir()
    shutil.move(tmp_path / "elsewhere", moved)
    assert admit([moved], "aigul", "en").programmes == 1
    assert Programme.objects.get().folder == str(moved)


def test_without_folders_nothing_is_made(db):
    done = admit([], "coordinator", "en")
    assert (done.programmes, done.password) == (0, "")
    assert not User.objects.exists()
