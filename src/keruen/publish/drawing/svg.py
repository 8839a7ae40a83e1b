"""Small pieces of SVG, written by ourselves where a chart grammar has no word for the picture."""

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from keruen.publish.drawing.palette import INK, WARNING

FAMILY = "Source Sans Pro, sans-serif"


def text(
    x: float, y: float, words: str, size: float = 12, anchor: str = "start", colour: str = INK, weight: int = 400
) -> str:
    """A line of words; y is its base line."""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size:g}" text-anchor="{anchor}" fill="{colour}" font-weight="{weight}">'
        f"{escape(words)}</text>"
    )


def rect(x: float, y: float, width: float, height: float, fill: str, stroke: str = "none", radius: float = 0) -> str:
    """A rectangle."""
    return (
        f'<rect x="{x:.2f}" y="{y:.2f}" width="{width:.2f}" height="{height:.2f}" rx="{radius:g}" fill="{fill}" '
        f'stroke="{stroke}"/>'
    )


def path(steps: str, fill: str, opacity: float = 1) -> str:
    """A filled shape."""
    return f'<path d="{steps}" fill="{fill}" fill-opacity="{opacity:g}"/>'


def hatch(x: float, y: float, width: float, height: float, stroke: str, step: float = 6) -> str:
    """Slanting lines inside a rectangle, cut at its edges; no pattern that a viewer might not know."""
    lines = []
    at = step
    while at < width + height:
        x0, y0 = min(at, width), max(at - width, 0)
        x1, y1 = max(at - height, 0), min(at, height)
        lines.append(f"M{x + x0:.1f},{y + y0:.1f}L{x + x1:.1f},{y + y1:.1f}")
        at += step
    return f'<path d="{"".join(lines)}" fill="none" stroke="{stroke}" stroke-width="1"/>'


def document(width: float, height: float, parts: Sequence[str], footer: str = "") -> str:
    """The whole picture on white; made-up data say so below it."""
    total = height + (18 if footer else 0)
    last = [text(2, total - 5, footer, 10, colour=WARNING)] if footer else []
    body = "".join([rect(0, 0, width, total, "#ffffff"), *parts, *last])
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{total:g}" '
        f'viewBox="0 0 {width:g} {total:g}" font-family={quoteattr(FAMILY)}>{body}</svg>'
    )
