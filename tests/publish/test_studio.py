"""Drawing: every kind of chart in the report's font, once, with its words inside."""

from pathlib import Path

import altair as alt
import pytest

from keruen.publish.drawing import charts
from keruen.publish.drawing.cache import Folder, Nowhere
from keruen.publish.drawing.charts import Mark
from keruen.publish.drawing.specs import KINDS
from keruen.publish.drawing.studio import Studio
from keruen.publish.telling.story import Drawing

MARKS = [
    Mark("Өзбекстан", 70, "70 · 70 %"), Mark("Солтүстік Қазақстан облысы", 20, "20 · 20 %"), Mark("Белгісіз", 10, "10", "unknown"),
]  # fmt: skip
DRAWINGS = {
    "bars": charts.bars(MARKS, "#0b5f86", "СИНТЕТИКАЛЫҚ"),
    "bars with long labels": charts.bars(
        [Mark("Экономические возможности или поиск работы за рубежом", 1, "1")], "#0b5f86", "СИНТЕТИКАЛЫҚ"
    ),
    "bars with intervals": charts.bars(
        [Mark("A", 70, "70", low=60, high=85), Mark("B", 20, "20")], "#0b5f86", "СИНТЕТИКАЛЫҚ"
    ),
    "columns": charts.columns(MARKS, "#0b5f86", "СИНТЕТИКАЛЫҚ"),
    "share_bar": charts.share_bar(MARKS, "СИНТЕТИКАЛЫҚ"),
    "stacked": charts.stacked(
        [Mark("Мектеп", 3, "3", series="a"), Mark("Мектеп", 1, "1", series="b")], ["a", "b"], "СИНТЕТИКАЛЫҚ"
    ),
    "changes": charts.changes([Mark("A", 5, "+5 %"), Mark("B", -3, "−3 %")], ["#0b5f86", "#b5541a"], "СИНТЕТИКАЛЫҚ"),
}


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_chart_shows_its_numbers_and_that_data_are_made_up(name: str):
    drawing = DRAWINGS[name]
    svg = Studio(Nowhere()).svg(drawing)
    assert "СИНТЕТИКАЛЫҚ" in svg
    assert "Source Sans Pro" in svg
    if drawing.kind != "stacked":
        assert all(mark.printed in svg for mark in charts.read(drawing.source).marks)


@pytest.mark.parametrize("name", DRAWINGS)
def test_every_chart_keeps_to_the_grammar(name: str):
    drawing = DRAWINGS[name]
    specification = KINDS[drawing.kind](charts.read(drawing.source))  # not through `spec`: here the parts are checked
    assert alt.LayerChart.from_dict(specification).to_dict(validate=True)["layer"]


def test_a_drawn_chart_is_not_drawn_again(tmp_path: Path):
    first = Studio(Folder(tmp_path)).svg(DRAWINGS["bars"])
    (kept,) = tmp_path.glob("*.svg")
    kept.write_text("kept")
    assert Studio(Folder(tmp_path)).svg(DRAWINGS["bars"]) == "kept"
    kept.unlink()
    assert Studio(Folder(tmp_path)).svg(DRAWINGS["bars"]) == first


def test_another_description_is_another_picture(tmp_path: Path):
    studio = Studio(Folder(tmp_path))
    studio.svg(DRAWINGS["bars"])
    studio.svg(DRAWINGS["columns"])
    assert len(list(tmp_path.glob("*.svg"))) == 2


def test_pictures_for_word_processors_are_png():
    assert (
        Studio(Nowhere()).png(Drawing("svg", '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>'))[:4]
        == b"\x89PNG"
    )
