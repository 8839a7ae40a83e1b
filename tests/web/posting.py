"""Clients that post interviews to a real server and note what they sent and what they were told."""

import http.client
import time
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import count
from threading import Event
from uuid import uuid4

from tests.web.real_server import BOUNDARY, TOKEN, body

PHOTO = "photo.jpg"
EVERY = 3  # each third post carries a photo


@dataclass(frozen=True)
class Posted:
    """One post: status 0 where no answer came; the sum of the interview's bytes and those of its files by name."""

    instance: str
    status: int
    xml: str
    files: dict[str, str]


def post_until(port: int, over: Event) -> Iterator[Posted]:
    """Post interview after interview until it is over."""
    client = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    headers = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}", "X-OpenRosa-Version": "1.0"}
    for number in count():
        if over.is_set():
            return
        instance = f"uuid:{uuid4()}"
        photo = f"photo of {instance} ".encode() * 4000 if number % EVERY == 0 else b""
        sent = body(instance)
        xml = sha256(sent.split(b"\r\n\r\n", 1)[1].rpartition(b"\r\n--")[0]).hexdigest()
        try:
            client.request("POST", f"/key/{TOKEN}/kz/submission?deviceID=t", _with(sent, photo), headers)
            answer = client.getresponse()
            answer.read()
            status = answer.status
        except (OSError, http.client.HTTPException):
            client.close()
            status = 0
            time.sleep(0.05)
        yield Posted(instance, status, xml, {PHOTO: sha256(photo).hexdigest()} if photo else {})


def _with(sent: bytes, photo: bytes) -> bytes:
    """The same post with a photo behind the interview."""
    if not photo:
        return sent
    end = f"--{BOUNDARY}--\r\n".encode()
    head = f'Content-Disposition: form-data; name="{PHOTO}"; filename="{PHOTO}"\r\nContent-Type: image/jpeg\r\n\r\n'
    return sent.removesuffix(end) + f"--{BOUNDARY}\r\n{head}".encode() + photo + b"\r\n" + end
