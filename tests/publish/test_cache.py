"""Pictures that were drawn before: several writers of one picture at once leave it whole."""

from concurrent.futures import ThreadPoolExecutor
from os import utime
from pathlib import Path

import pytest

from keruen.publish.drawing.cache import Folder, pruned
from keruen.publish.profile import profile
from keruen.publish.telling.desk import Desk
from keruen.release.release import Release


def test_writers_of_the_same_picture_do_not_take_each_others_file_away(tmp_path: Path) -> None:
    content = b"x" * 200_000
    with ThreadPoolExecutor(8) as pool:
        for task in [pool.submit(Folder(tmp_path).put, "a.png", content) for _ in range(200)]:
            task.result()
    assert Folder(tmp_path).get("a.png") == content
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]


def test_pictures_that_a_build_neither_draws_nor_asks_for_are_taken_away(tmp_path: Path) -> None:
    store = Folder(tmp_path)
    for name in ("asked.svg", "old.svg"):
        store.put(name, b"x")
        utime(tmp_path / name, (1, 1))
    with pruned(tmp_path):
        store.put("new.svg", b"y")
        assert store.get("asked.svg") == b"x"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["asked.svg", "new.svg"]


def test_a_build_that_failed_takes_no_picture_away(tmp_path: Path) -> None:
    Folder(tmp_path).put("old.svg", b"x")
    utime(tmp_path / "old.svg", (1, 1))
    with pytest.raises(ValueError, match="half-way"), pruned(tmp_path):
        raise ValueError("half-way")
    assert Folder(tmp_path).get("old.svg") == b"x"


def test_a_picture_that_was_never_drawn_is_none(tmp_path: Path) -> None:
    assert Folder(tmp_path).get("a.png") is None


class Counting:
    """A store that remembers what was put."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    def put(self, name: str, content: bytes) -> None:
        assert name not in self.kept
        self.kept[name] = content


def test_a_page_is_set_again_only_if_its_data_changed(release: Release) -> None:
    store, desk = Counting(), Desk(release, "en")
    first = profile(desk, "KZ-79", store)
    assert profile(desk, "KZ-79", store) == first
    assert len(store.kept) == 1
    assert profile(Desk(release, "ru"), "KZ-79", store) != first
    assert len(store.kept) == 2
