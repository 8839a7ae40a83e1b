"""Pictures of half width share pages in two columns."""

import pytest

from keruen.publish.report.typst_pictures import PAGE, facing


def picture(height: float, name: str = "") -> dict[str, str]:
    """A picture without words that is `height` points high in its column."""
    return {"svg": f'<svg version="1.1" width="232" height="{height}">', "title": "", "note": "", "name": name}


def pages(*heights: float) -> list[list[list[str]]]:
    found = facing([picture(height, str(n)) for n, height in enumerate(heights)])
    return [[[one["name"] for one in column] for column in page["columns"]] for page in found]


def test_nothing_needs_no_page() -> None:
    assert facing([]) == []


def test_one_picture_stands_on_the_left() -> None:
    assert pages(100) == [[["0"], []]]


def test_a_high_picture_stands_beside_two_low_ones() -> None:
    assert pages(300, 140, 150) == [[["0"], ["1", "2"]]]
    assert pages(140, 300, 150) == [[["0", "2"], ["1"]]]


def test_pictures_that_two_pages_must_hold_fill_both_evenly() -> None:
    found = pages(*[320.0] * 6)
    assert [sum(len(column) for column in page) for page in found] == [3, 3]


def test_no_picture_is_lost_and_each_column_keeps_the_order() -> None:
    heights = [100, 250, 90, 300, 180, 220, 60, 400, 330, 120, 75, 210, 340]
    columns = [column for page in pages(*heights) for column in page]
    assert sorted((n for column in columns for n in column), key=int) == [str(n) for n in range(len(heights))]
    assert all(column == sorted(column, key=int) for column in columns)


@pytest.mark.parametrize(("height", "whole"), [(PAGE - 20, True), (PAGE + 1, False)])
def test_a_page_that_cannot_hold_its_pictures_may_break(height: float, whole: bool) -> None:
    assert [page["whole"] for page in facing([picture(height)])] == [whole]
