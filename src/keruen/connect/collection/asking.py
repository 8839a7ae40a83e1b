"""Asking another collection server: one request at a time, a few tries, the key only to the server that it is for."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.client import HTTPException, HTTPMessage
from typing import IO, Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from keruen.terms.problems import Problem

LARGEST = 200_000_000  # bytes of one answer
AGAIN = (429, 500, 502, 503, 504)  # answers after which it is worth to ask again
REFUSED = (401, 403)


class _SameServer(HTTPRedirectHandler):
    """Follows a redirect only to the same server: a key must not travel."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        if urlsplit(newurl)[:2] != urlsplit(req.full_url)[:2]:
            raise URLError(f"redirect to {urlsplit(newurl).netloc}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


@dataclass(frozen=True)
class Asker:
    """How a server is asked: its address, the headers with the key (never printed), the waits between tries."""

    address: str
    headers: Mapping[str, str] = field(repr=False)
    wait: Callable[[float], None]
    waits: tuple[float, ...] = (1.0, 4.0)
    timeout: float = 60.0

    def json(self, path: str, body: Mapping[str, str] | None = None) -> Any:
        """The answer to a GET (or, with a body, a POST) of a path under the address, or of a link that the server gave.

        Problems: collect-pull-refused (401, 403), collect-pull-failed (everything else, after the last try).
        """
        link = self._link(path)
        try:
            return json.loads(self._asked(link, body))
        except ValueError as cause:
            raise Problem("collect-pull-failed", address=self.address, message="JSON?") from cause

    def file(self, path: str) -> bytes:
        """The bytes of a file; problems as of `json`."""
        return self._asked(self._link(path), None)

    def _asked(self, link: str, body: Mapping[str, str] | None) -> bytes:
        for pause in (*self.waits, None):
            try:
                return self._once(link, body)
            except HTTPError as cause:
                if cause.code in REFUSED:
                    raise Problem("collect-pull-refused", address=self.address) from cause
                again, message = cause.code in AGAIN, f"HTTP {cause.code}"
            except (URLError, HTTPException, TimeoutError, ConnectionError) as cause:
                again, message = True, str(getattr(cause, "reason", "") or type(cause).__name__)
            if pause is None or not again:
                break
            self.wait(pause)
        raise Problem("collect-pull-failed", address=self.address, message=message)

    def _link(self, path: str) -> str:
        """A link of the server stays on the server; behind a proxy it may name http where we came by https."""
        parts = urlsplit(path)
        if parts.netloc and parts.netloc != urlsplit(self.address).netloc:
            raise Problem("collect-pull-failed", address=self.address, message=f"link to {parts.netloc}")
        inner = parts.path + (f"?{parts.query}" if parts.query else "")
        if not parts.netloc:
            return self.address.rstrip("/") + inner
        mine = urlsplit(self.address)
        return f"{mine.scheme}://{mine.netloc}{inner}"

    def _once(self, link: str, body: Mapping[str, str] | None) -> bytes:
        data = None if body is None else json.dumps(dict(body)).encode()
        kind = {} if data is None else {"Content-Type": "application/json"}
        asked = Request(link, data=data, headers={"Accept": "application/json", **kind, **self.headers})
        with build_opener(_SameServer()).open(asked, timeout=self.timeout) as answer:
            content = bytes(answer.read(LARGEST + 1))
        if len(content) > LARGEST:
            raise URLError(f"> {LARGEST} bytes")
        return content


def checked(address: str) -> str:
    """The address of a server without its end slash. Problem collect-pull-failed: it is no http(s) address."""
    parts = urlsplit(address.strip())
    if parts.scheme not in ("https", "http") or not parts.netloc or "@" in parts.netloc:
        raise Problem("collect-pull-failed", address=parts.netloc.rpartition("@")[2], message="https://…?")
    return address.strip().rstrip("/")
