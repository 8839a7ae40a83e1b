"""Texts with figures, drawings and the addresses of their files, as templates need them."""

from django import template
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from keruen.publish.drawing.palette import GROUPS
from keruen.publish.telling.story import Picture
from keruen.publish.telling.text import Text
from keruen.web.dashboard.pages import drawn, parts
from keruen.web.dashboard.pages.chapters import Chapter
from keruen.web.dashboard.wishes import Wish

register = template.Library()
_HIDDEN = "x"  # publish.telling.desk.SIGNS


@register.filter
def text(spans: Text, hidden: str = "") -> SafeString:
    """A text; every figure carries its key, and a hidden one says so to those who hear the page. Escaped here."""
    return mark_safe("".join(_span(span.text, span.key, hidden) for span in spans))


def _span(words: str, key: str, hidden: str) -> str:
    if not key:
        return escape(words)
    if words == _HIDDEN:
        said = escape(hidden)
        return (
            f'<span class="hidden" data-key="{escape(key)}" title="{said}">x<span class="heard"> {said}</span></span>'
        )
    return f'<span data-key="{escape(key)}">{escape(words)}</span>'


@register.filter
def inline(picture: Picture) -> SafeString:
    """The drawing of a picture."""
    return drawn.inline(picture)


@register.filter
def pieces(chapter: Chapter) -> tuple[parts.Piece, ...]:
    """The blocks of a chapter with the names of their parts."""
    return parts.pieces(chapter)


@register.filter
def colour(value: str) -> str:
    """The class of a group's colour."""
    return f"colour-{GROUPS.index(value) + 1}" if value in GROUPS else "colour-0"


@register.simple_tag
def query(wish: Wish, **changed: str) -> str:
    """The filters as the end of an address."""
    return wish.query(**changed)


@register.simple_tag
def fixed(wish: Wish) -> str:
    """As `query`, with the release named: what is taken away stays what it is."""
    return wish.query(release=wish.found.chosen.fingerprint)
