"""Pictures that were drawn before: several writers of one picture at once leave it whole."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from keruen.publish.cache import Folder


def test_writers_of_the_same_picture_do_not_take_each_others_file_away(tmp_path: Path) -> None:
    content = b"x" * 200_000
    with ThreadPoolExecutor(8) as pool:
        for task in [pool.submit(Folder(tmp_path).put, "a.png", content) for _ in range(200)]:
            task.result()
    assert Folder(tmp_path).get("a.png") == content
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]


def test_a_picture_that_was_never_drawn_is_none(tmp_path: Path) -> None:
    assert Folder(tmp_path).get("a.png") is None
