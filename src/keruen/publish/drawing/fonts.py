"""The report's font, from its package: folders for the PDF and the charts, and WOFF for the HTML file."""

import struct
import zlib
from base64 import b64encode
from functools import cache
from pathlib import Path

import font_source_sans_pro
import typst
import vl_convert

FOLDER = Path(font_source_sans_pro.__file__).parent / "files"
FAMILY = "Source Sans Pro"


@cache
def for_typst() -> typst.Fonts:
    """Only this font: a letter that it lacks stops the build instead of changing the type."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FOLDER)])


@cache
def register() -> None:
    """Make the font known to the charts."""
    vl_convert.register_font_directory(str(FOLDER))


@cache
def as_data_url(weight: str) -> str:
    """A weight (Regular, Semibold) as a data URL in WOFF, for the self-contained HTML file."""
    return "data:font/woff;base64," + b64encode(woff((FOLDER / f"SourceSansPro-{weight}.ttf").read_bytes())).decode()


_LEFT_OUT = {b"DSIG", b"FFTM", b"GSUB", b"prep", b"fpgm", b"cvt ", b"gasp", b"hdmx", b"VDMX", b"LTSH"}


def woff(font: bytes) -> bytes:
    """A TrueType font as WOFF 1.0 (W3C, 2012): the same tables, each compressed; hints and signatures are left out."""
    count = struct.unpack(">H", font[4:6])[0]
    tables = [struct.unpack(">4sIII", font[12 + 16 * n : 28 + 16 * n]) for n in range(count)]
    kept = [(tag, check, font[at : at + size]) for tag, check, at, size in tables if tag not in _LEFT_OUT]
    at = 44 + 20 * len(kept)
    directory, body = b"", b""
    for tag, check, content in sorted(kept):
        packed = min(zlib.compress(content, 9), content, key=len)
        directory += struct.pack(">4sIIII", tag, at + len(body), len(packed), len(content), check)
        body += packed + b"\0" * (-len(packed) % 4)
    whole = 12 + 16 * len(kept) + sum(len(content) + -len(content) % 4 for _, _, content in kept)
    head = struct.pack(">4s4sIHHIHHIIIII", b"wOFF", font[:4], at + len(body), len(kept), 0, whole, 1, 0, 0, 0, 0, 0, 0)
    return head + directory + body
