"""Figures inside texts: each carries its key, a hidden one says so to those who see the page and to those who hear it."""

from pathlib import Path

from keruen.publish.drawing.palette import GROUPS
from keruen.publish.telling.text import Span
from keruen.web.dashboard.templatetags.figures import colour, text

CSS = Path(__file__).parents[3] / "src/keruen/web/dashboard/static/dashboard/dashboard.css"


def test_a_hidden_number_says_so():
    written = text((Span("x", "persons@emigrant@KZ-47@1"),), "withheld to protect people")
    assert 'title="withheld to protect people"' in written
    assert '<span class="heard"> withheld to protect people</span>' in written


def test_a_figure_carries_its_key_and_words_are_escaped():
    written = text((Span("<b>in</b> "), Span("10,544", 'a"b')))
    assert written == '&lt;b&gt;in&lt;/b&gt; <span data-key="a&quot;b">10,544</span>'


def test_every_colour_of_a_group_has_its_class():
    styles = CSS.read_text(encoding="utf-8")
    assert all(f".numbers .{colour(value)}{{border-left-color:{value}}}" in styles for value in GROUPS)
