"""A post of a phone: the interview as XML, and the files that came with it, whatever their order and their types."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest
from django.http.request import RawPostDataException

_XML = "xml_submission_file"
_SMALL = 1_000_000  # bytes
_BOUNDARY = re.compile(r"multipart/form-data; ?boundary=([\w-]{1,70})", re.I | re.A)
_NAME = r"(?i:Content-Disposition): form-data; name=\"xml_submission_file\"; filename=\"\w[\w.-]*\""
_MORE = r"(\r\n((?i:Content-Type): (text|application)/xml(; ?charset=(?i:utf-8))?|(?i:Content-Length): \d+))*"
_ONLY = re.compile((_NAME + _MORE).encode(), re.A)
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
    xml, parts = only_interview(request), tuple[Part, ...]()
    if xml is None:
        xml, parts = _xml(request), tuple(_parts(request))
    if xml is None:
        return None
    device, agent = request.GET.get("deviceID", ""), request.META.get("HTTP_USER_AGENT", "")
    return Envelope(xml, parts, _text(device)[:200], _text(agent)[:300])


def _text(said: str) -> str:
    """Without the one letter that PostgreSQL keeps in no text."""
    return said.replace("\0", "")


def only_interview(request: HttpRequest) -> bytes | None:
    """The interview of a post that holds nothing else and is written as phones write it; None where it must be read with care.

    Most posts are such, and so read in a fifth of the time; the tests hold this beside Django's parser.
    """
    boundary = _BOUNDARY.fullmatch(request.META.get("CONTENT_TYPE", ""))
    length = request.META.get("CONTENT_LENGTH", "")
    if boundary is None or not length.isdecimal() or int(length) > _SMALL:
        return None
    between = b"--" + boundary[1].encode()
    try:
        before, _, rest = request.body.partition(b"\r\n\r\n")
    except RawPostDataException:  # a browser's post: the check against forgery has read it
        return None
    content, _, after = rest.partition(b"\r\n" + between)
    whole = before.startswith(between + b"\r\n") and after in (b"--\r\n", b"--") and between not in content
    return content if whole and _ONLY.fullmatch(before, len(between) + 2) else None


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
