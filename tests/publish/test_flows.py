"""The flow chart: bars in proportion, none over another, every flow drawn."""

from itertools import pairwise

from keruen.publish.chapters.flows import chapter
from keruen.publish.drawing.flows import Flow, draw, layout
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import Picture
from keruen.publish.telling.text import plain
from keruen.release.release import Release


def test_bars_are_in_proportion_and_do_not_overlap():
    nodes = list(layout(["A", "B", "C"], {"A": 600, "B": 300, "C": 1}, 300).values())
    assert nodes[0].height / nodes[1].height == 2
    assert all(above.y + above.height < below.y for above, below in pairwise(nodes))


def test_small_bars_leave_room_for_their_words():
    nodes = list(layout([str(n) for n in range(10)], {str(n): 1 if n else 10_000 for n in range(10)}, 400).values())
    middles = [node.y + node.height / 2 for node in nodes]
    assert all(b - a > 24 for a, b in pairwise(middles))


def test_every_flow_is_a_band():
    flows = [Flow("A", "X", 60, "60"), Flow("A", "Y", 30, "30"), Flow("B", "X", 10, "10")]
    drawing = draw(flows, ["A", "B"], ["X", "Y"], str, ("from", "to"), frozenset())
    assert drawing.source.count("<path") == 3
    assert ">90<" in drawing.source


def test_the_number_beside_a_bar_is_the_sum_of_its_bands(release: Release):
    desk = Desk(release, "en")
    drawn = [block for block in chapter(desk) if isinstance(block, Picture)]
    assert drawn
    for picture in drawn:
        columns = zip(*(row.cells[1:] for row in picture.table.rows), strict=True)
        for column in columns:
            sum_of_bands = sum(int(plain(cell).replace(",", "")) for cell in column if plain(cell) not in ("", "x"))
            assert f"{sum_of_bands:,}<" in picture.drawing.source


def test_made_up_data_say_so_below_the_picture():
    drawing = draw([Flow("A", "X", 6, "6")], ["A"], ["X"], str, ("", ""), frozenset(), "SYNTHETIC DATA")
    assert "SYNTHETIC DATA" in drawing.source
