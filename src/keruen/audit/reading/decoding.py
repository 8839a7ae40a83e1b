"""Bytes as text: UTF-8, UTF-16 with its mark, or what the file itself declares; never a guess."""

import re

_DECLARED = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", re.I)


def text_of(content: bytes) -> str:
    """The text of a file. UnicodeDecodeError where it is in an encoding that nothing in it tells."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16")
    return content.decode("utf-8-sig")


def page_of(content: bytes) -> str:
    """The text of an HTML page: as its meta element declares it, where it is no UTF-8."""
    try:
        return text_of(content)
    except UnicodeDecodeError:
        declared = _DECLARED.search(content[:4096])
        if declared is None:
            raise
    try:
        return content.decode(declared[1].decode("ascii"), "replace")
    except LookupError as fault:
        raise UnicodeDecodeError("utf-8", content[:1], 0, 1, str(fault)) from fault
