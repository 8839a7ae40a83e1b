"""The DOCX as a file, and its pictures: packed once, in one order, with one time, and without pressing pressed pictures again.

The library packs everything, and compares every new picture with all before it; that took half of the time of a report.
"""

from io import BytesIO
from typing import Any
from xml.sax.saxutils import quoteattr
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from docx.image.image import Image
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml.shape import CT_Inline
from docx.parts.image import ImagePart

_TIME = (1980, 1, 1, 0, 0, 0)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_BY_ENDING = {"png": CONTENT_TYPE.PNG, "rels": CONTENT_TYPE.OPC_RELATIONSHIPS, "xml": CONTENT_TYPE.XML}


def packed(document: Any) -> bytes:
    """A document of the library as the bytes of a file; equal documents give equal bytes."""
    package = document.part.package
    parts = package.parts
    for part in parts:
        part.before_marshal()
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        _put(archive, "[Content_Types].xml", _types(parts))
        _put(archive, "_rels/.rels", package.rels.xml)
        for part in parts:
            _put(archive, part.partname.membername, part.blob)
            if len(part.rels):
                _put(archive, part.partname.rels_uri.membername, part.rels.xml)
    return out.getvalue()


def place(run: Any, png: bytes, number: int, width: int, words: tuple[str, str]) -> None:
    """Put a picture, the document's `number`th, into a run; `words`: its title, and what it shows."""
    story, image = run.part, Image.from_blob(png)
    part = ImagePart.from_image(image, PackURI(f"/word/media/picture{number}.png"))
    name = story.relate_to(part, RELATIONSHIP_TYPE.IMAGE)
    inline = CT_Inline.new_pic_inline(number, name, f"picture{number}.png", *image.scaled_dimensions(width, None))
    for attribute, text in zip(("title", "descr"), words, strict=True):
        inline.docPr.set(attribute, text)
    run._r.add_drawing(inline)


def _put(archive: ZipFile, name: str, content: bytes) -> None:
    info = ZipInfo(name, _TIME)
    info.compress_type = ZIP_STORED if name.endswith(".png") else ZIP_DEFLATED
    archive.writestr(info, content)


def _types(parts: list[Any]) -> bytes:
    """What kind of part each is: pictures by their ending, the others by their names."""
    endings = (f'<Default Extension="{e}" ContentType="{kind}"/>' for e, kind in _BY_ENDING.items())
    named = (
        f"<Override PartName={quoteattr(str(part.partname))} ContentType={quoteattr(part.content_type)}/>"
        for part in sorted(parts, key=lambda part: str(part.partname))
        if _BY_ENDING.get(part.partname.ext) != part.content_type
    )
    return f'{_HEAD}<Types xmlns="{_TYPES}">{"".join((*endings, *named))}</Types>'.encode()
