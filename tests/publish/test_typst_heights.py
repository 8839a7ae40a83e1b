"""What room is left on a page, nearly; and two pictures that move there where that saves a page."""

from keruen.publish.report.typst_heights import room
from keruen.publish.report.typst_pictures import facing


def picture(height: float, name: str = "") -> dict[str, str]:
    return {"svg": f'<svg version="1.1" width="232" height="{height}">', "title": "", "note": "", "name": name}


HEADING = {"type": "Heading", "level": 1}


def test_every_block_takes_room() -> None:
    words = {"type": "Paragraph", "style": "body", "text": "so many words " * 40}
    wide = {"type": "Picture", "svg": '<svg width="540" height="270">', "note": "", "title": ""}
    cards = {"type": "Cards", "items": [{}, {}]}
    left = [room(blocks) for blocks in ([], [HEADING], [HEADING, words], [HEADING, words, cards], [HEADING, wide])]
    assert left[0] > left[1] > left[2] > left[3] > left[4] > 400


def test_of_blocks_whose_height_nobody_knows_nothing_is_promised() -> None:
    assert room([HEADING, {"type": "TableBlock"}]) == 0


def pages(first: float, *heights: float) -> list[list[list[str]]]:
    found = facing([picture(height, str(n)) for n, height in enumerate(heights)], first)
    return [[[one["name"] for one in column] for column in page["columns"]] for page in found]


def test_two_pictures_fill_the_page_before_where_that_saves_a_page() -> None:
    assert pages(150, 320, 330, 100, 120, 310, 340) == [[["2"], ["3"]], [["0", "1"], ["4", "5"]]]


def test_pictures_stay_together_where_no_page_is_saved() -> None:
    assert len(pages(150, 320, 330, 100, 120)) == 1
    assert len(pages(50, 320, 330, 100, 120, 310, 340)) == 2
