"""Fuzz of what reads a phone's post: `python tools/fuzz_submissions.py [SECONDS] [SEED]`, from the root of the repository.

Interviews and whole multipart posts are mutated (bits, cuts, copies, spliced tokens) and read by the parser of heads, the
reader of answers, the maker of corrections and the opener of posts. Only the errors that these doors promise may come out, and
the short way of reading a post must see in it what Django's parser sees; anything else, and anything slower than two seconds, is
written out with its input and ends the run with 1. `tests/web/test_fuzz.py` runs the first thousands of inputs.
"""

# ruff: noqa: E402 - Django is set up before anything of it is imported
import io
import os
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("KERUEN_HOME", tempfile.mkdtemp(prefix="keruen-fuzz-"))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "keruen.web.site.settings")

import django

django.setup()

from django.core.exceptions import SuspiciousOperation
from django.core.handlers.wsgi import WSGIRequest
from django.http import UnreadablePostError
from django.http.multipartparser import MultiPartParserError
from tests.web.phones import interview
from tests.web.real_server import BOUNDARY, body

from keruen.web.collect.head import UnreadableError, read_head
from keruen.web.collect.openrosa.envelope import only_interview, open_envelope
from keruen.web.collect.people.answers import lines
from keruen.web.collect.people.settle import as_correction

SLOW = 2.0  # seconds
TOKENS = (
    b"<", b">", b"</", b"/>", b"<!DOCTYPE a [", b"<!ENTITY a 'b'>", b"&a;", b"&#0;", b"&#x10FFFF;", b"]]>", b"<![CDATA[",
    b"<?xml version='1.0' encoding='utf-16'?>", b"<?xml version='1.0' encoding='x'?>", b"\xff\xfe", b"\xef\xbb\xbf", b"\x00",
    b"xmlns:a='b'", b"a:", b"<meta>", b"<instanceID>", b"</instanceID>", b"encrypted='yes'", b"id=''", b"\r\n", b"--", b'"',
    BOUNDARY.encode(), b"Content-Disposition: form-data; name=", b"Content-Transfer-Encoding: base64", b"filename*=UTF-8''",
    b"xml_submission_file", b"Content-Length: -1", "Өзгөн".encode(), b"\xed\xa0\x80", b"%22", b"\\", b"9" * 400,
)  # fmt: skip
SEEDS = (
    interview(), interview(deprecated="uuid:0"), "﻿<?xml version='1.0'?>".encode() + interview()[21:],
    interview().decode().replace("<?xml version='1.0' ?>", "").encode("utf-16"),
    b'<data xmlns="http://opendatakit.org/submissions" id="b2" version="1" encrypted="yes"><media><file>1.jpg.enc</file></media>'
    b'<meta><instanceID>uuid:9</instanceID></meta></data>',
)  # fmt: skip


def mutated(content: bytes, chance: random.Random) -> bytes:
    """The content after a few small injuries."""
    out = bytearray(content)
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        at = chance.randrange(len(out) + 1)
        kind = chance.randrange(5)
        if kind == 0 and at < len(out):
            out[at] ^= 1 << chance.randrange(8)
        elif kind == 1:
            del out[at : at + chance.randint(1, 40)]
        elif kind == 2:
            out[at:at] = chance.choice(TOKENS)
        elif kind == 3:
            start = chance.randrange(len(out) + 1)
            out[at:at] = out[start : start + chance.randint(1, 200)] * chance.choice((1, 1, 1, 50))
        else:
            out[at : at + 4] = chance.randbytes(4)
    return bytes(out)


def read_xml(content: bytes) -> str:
    """Everything that reads an interview."""
    lines(content)
    as_correction(content, "uuid:new")
    try:
        head = read_head(content)
    except UnreadableError:
        return "unreadable"
    assert head.instance_id
    assert len(head.instance_id) <= 200
    assert "\0" not in "".join((head.form_id, head.version, head.instance_id, head.deprecated_id, *head.files))
    return "read"


def request_of(content: bytes) -> WSGIRequest:
    """A post of a phone."""
    environ = {
        "REQUEST_METHOD": "POST", "PATH_INFO": "/key/t/kz/submission", "CONTENT_LENGTH": str(len(content)),
        "CONTENT_TYPE": f"multipart/form-data; boundary={BOUNDARY}", "wsgi.input": io.BytesIO(content), "SERVER_NAME": "a",
        "SERVER_PORT": "80", "wsgi.url_scheme": "http",
    }  # fmt: skip
    return WSGIRequest(environ)


def compare(content: bytes) -> bool:
    """Whether a post is read the short way; if so, Django's parser sees the same interview in it and nothing else."""
    short = only_interview(request_of(content))
    if short is None:
        return False
    whole = request_of(content)
    found = [(name, file.read()) for name, files in whole.FILES.lists() for file in files]
    assert (found, dict(whole.POST)) == ([("xml_submission_file", short)], {}), "the short way sees something else"
    return True


def read_post(content: bytes) -> str:
    """The opener of posts."""
    try:
        short = compare(content)
        envelope = open_envelope(request_of(content))
    except (MultiPartParserError, SuspiciousOperation, UnreadablePostError):
        return "refused"
    if envelope is None:
        return "no interview"
    for part in envelope.parts:
        assert "\0" not in part.name + part.kind
        b"".join(part.content.chunks())
    return f"{'short' if short else 'long'} {read_xml(envelope.xml)}"


def main(seconds: float, seed: int) -> int:
    """Fuzz for so long; 1 if anything came out that was not promised."""
    chance, seen, end = random.Random(seed), Counter[str](), time.monotonic() + seconds
    while time.monotonic() < end:
        post = chance.random() < 0.3
        content = mutated(body("uuid:1") if post else chance.choice(SEEDS), chance)
        began = time.monotonic()
        try:
            seen["post: " + read_post(content) if post else "interview: " + read_xml(content)] += 1
        except Exception as fault:  # noqa: BLE001 - the finding of a fuzz is whatever comes
            print(f"seed {seed}: {type(fault).__name__}: {fault}\n{content!r}")
            return 1
        if time.monotonic() - began > SLOW:
            print(f"seed {seed}: {time.monotonic() - began:.1f} s\n{content!r}")
            return 1
    print(f"{sum(seen.values())} inputs in {seconds:g} s, seed {seed}, none crashed: {dict(sorted(seen.items()))}")
    return 0


if __name__ == "__main__":
    arguments = sys.argv[1:]
    sys.exit(main(float(arguments[0]) if arguments else 600, int(arguments[1]) if len(arguments) > 1 else 20261121))
