"""The story as one HTML file: no other file, no address, no script; it opens from a folder and prints well."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from importlib.resources import files
from xml.sax.saxutils import quoteattr

from jinja2 import Environment, FunctionLoader
from markupsafe import Markup

from keruen.publish.drawing import fonts
from keruen.publish.drawing.studio import Studio
from keruen.publish.telling.story import Block, PageBreak, Picture, Story

_SIZE = re.compile(r' (?:width|height)="[^"]*"')
_FACES = (("400", "Regular"), ("600", "Semibold"))


def html(story: Story, studio: Studio) -> bytes:
    """The report as HTML; every figure carries its key and leads to its row in the section of sources."""
    counted: Counter[str] = Counter()

    def number(kind: str) -> int:
        counted[kind] += 1
        return counted[kind]

    template = _environment().get_template("report.html.j2")
    page: str = template.render(
        story=story,
        blocks=list(_placed(story.blocks)),
        cover=story.cover,
        frame=story.frame,
        css=Markup(_read("report.css")),
        faces=[(weight, Markup(fonts.as_data_url(name))) for weight, name in _FACES],
        anchor=anchor,
        number=number,
        kind=lambda block: type(block).__name__,
        quoted=lambda text: Markup('"' + text.replace("\\", "").replace('"', "").replace("<", "") + '"'),
        svg=lambda picture: _svg(picture, studio),
    )
    return page.encode()


def _placed(blocks: Iterable[Block]) -> Iterator[tuple[Block, bool]]:
    """Every block, and whether it is for looking things up: tables of turned pages are opened by whoever wants them."""
    aside = False
    for block in blocks:
        if isinstance(block, PageBreak):
            aside = block.landscape
        yield block, aside


def anchor(key: str) -> str:
    """The id of a figure's row: short, stable, and safe in an address."""
    return "t" + sha256(key.encode()).hexdigest()[:10]


def _svg(picture: Picture, studio: Studio) -> Markup:
    """The drawing inside the page, as one image with its words; the reader's browser sets its size."""
    drawn = studio.svg(picture.drawing)
    head, _, rest = drawn.partition(">")
    head = _SIZE.sub("", head)
    size = ' class="wide"' if picture.drawing.wide else ""
    return Markup(f'{head}{size} role="img" aria-label={quoteattr(picture.alt)}>{rest}')


def _read(name: str) -> str:
    return (files("keruen.publish.report") / name).read_text(encoding="utf-8")


def _environment() -> Environment:
    return Environment(loader=FunctionLoader(_read), autoescape=True, trim_blocks=False, keep_trailing_newline=True)
