"""A post of a phone: the interview as XML, and the files that came with it, whatever their order and their types."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest

_XML = "xml_submission_file"
_NOT_FILES = (_XML, "*isIncomplete*")


@dataclass(frozen=True)
class Part:
    """A file of a post; its name is the part's name as sent: Django shortens and cleans file names, answers name them whole."""

    name: str
    kind: str
    content: UploadedFile[bytes]


@dataclass(frozen=True)
class Envelope:
    """One post."""

    xml: bytes
    parts: tuple[Part, ...]
    device: str
    agent: str


def open_envelope(request: HttpRequest) -> Envelope | None:
    """What a post holds; None if no part is the interview. The XML may come with or without a file name."""
    xml = _xml(request)
    if xml is None:
        return None
    device, agent = request.GET.get("deviceID", ""), request.headers.get("User-Agent", "")
    return Envelope(xml, tuple(_parts(request)), _text(device)[:200], _text(agent)[:300])


def _text(said: str) -> str:
    """Without the one letter that PostgreSQL keeps in no text."""
    return said.replace("\0", "")


def _xml(request: HttpRequest) -> bytes | None:
    if _XML in request.FILES:
        return b"".join(request.FILES[_XML].chunks())  # type: ignore[union-attr]
    text = request.POST.get(_XML)
    return None if text is None else text.encode()


def _parts(request: HttpRequest) -> Iterator[Part]:
    for name, files in request.FILES.lists():
        if name not in _NOT_FILES:
            for file in files:
                yield Part(_text(name.replace("%22", '"')), _text(file.content_type or ""), file)
