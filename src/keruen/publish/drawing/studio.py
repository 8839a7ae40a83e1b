"""Drawing: descriptions become SVG and PNG, through the store of what was drawn before."""

import re
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from importlib.resources import files

import vl_convert

from keruen.publish.drawing import charts, fonts
from keruen.publish.drawing.cache import Store
from keruen.publish.drawing.specs import spec
from keruen.publish.telling.story import Drawing

_VEGA_LITE = "6.4"
_IDS = re.compile(r'(id="|url\(#|href="#)([A-Za-z][\w-]*)')
_ASIDE = re.compile(r' (?:class|role|aria-[a-z]+)="[^"]*"')  # the picture has one description, given where it stands


@dataclass(frozen=True)
class Studio:
    """Draws pictures in the report's font."""

    store: Store

    def svg(self, drawing: Drawing) -> str:
        """The drawing as SVG; equal descriptions give equal bytes."""
        if drawing.kind == "svg":
            return drawing.source
        name = _name(drawing) + ".svg"
        kept = self.store.get(name)
        if kept is None:
            fonts.register()
            made = _ASIDE.sub(
                "", vl_convert.vegalite_to_svg(spec(drawing.kind, charts.read(drawing.source)), vl_version=_VEGA_LITE)
            )
            # Ids count up inside a process: they are numbered anew, so that equal drawings are equal bytes.
            kept = _renumbered(made, name[:8]).encode()
            self.store.put(name, kept)
        return kept.decode()

    def png(self, drawing: Drawing, scale: float = 2) -> bytes:
        """The drawing as PNG on white."""
        name = f"{_name(drawing)}@{scale}.png"
        kept = self.store.get(name)
        if kept is None:
            fonts.register()
            kept = bytes(vl_convert.svg_to_png(self.svg(drawing), scale=scale))
            self.store.put(name, kept)
        return kept


def begin() -> None:
    """Start what draws: a chart of one point, so that the first chart of a report does not wait half a second for it."""
    fonts.register()
    point = {"mark": "point", "data": {"values": [{"x": 1}]}, "encoding": {"x": {"field": "x", "type": "quantitative"}}}
    vl_convert.vegalite_to_svg(point, vl_version=_VEGA_LITE)


@cache
def _tools() -> str:
    """What decides a picture besides its description: the drawing code and the versions of the tools."""
    folder = files("keruen.publish.drawing")
    code = "".join(
        (folder / f"{name}.py").read_text(encoding="utf-8")
        for name in ("specs", "specs_of_parts", "grammar", "palette", "widths")
    )
    return "|".join((version("vl-convert-python"), version("altair"), _VEGA_LITE, sha256(code.encode()).hexdigest()))


def _name(drawing: Drawing) -> str:
    return sha256(f"{_tools()}|{drawing.kind}|{drawing.source}".encode()).hexdigest()[:32]


def _renumbered(svg: str, prefix: str) -> str:
    seen: dict[str, str] = {}
    for match in re.finditer(r'id="([A-Za-z][\w-]*)"', svg):
        seen.setdefault(match[1], f"{prefix}-{len(seen)}")
    return _IDS.sub(lambda m: m[1] + seen.get(m[2], m[2]), svg)
