"""Pictures that were drawn before: several writers of one picture at once leave it whole."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from keruen.publish.drawing.cache import Folder
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
