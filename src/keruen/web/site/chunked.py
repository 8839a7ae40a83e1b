"""Bodies whose length is not said beforehand (Transfer-Encoding: chunked): phones may send them, and WSGI does not know them.

The body is laid in a temporary file first; then its length is known.
"""

from collections.abc import Callable, Iterable
from tempfile import SpooledTemporaryFile
from typing import Any

LARGEST = 200_000_000  # bytes; a post of a phone is split long before
_MEMORY = 1_000_000
_PIECE = 65_536

Start = Callable[..., Any]
Application = Callable[[dict[str, Any], Start], Iterable[bytes]]


def with_length(application: Application) -> Application:
    """The same application, which is told the length of every body; one that is too long is refused with 413."""

    def answer(environ: dict[str, Any], start: Start) -> Iterable[bytes]:
        if environ.get("CONTENT_LENGTH") or "chunked" not in environ.get("HTTP_TRANSFER_ENCODING", "").lower():
            return application(environ, start)
        with SpooledTemporaryFile(max_size=_MEMORY) as body:
            size = 0
            while piece := environ["wsgi.input"].read(_PIECE):
                size += len(piece)
                if size > LARGEST:
                    start("413 Content Too Large", [("Content-Type", "text/plain"), ("Content-Length", "0")])
                    return [b""]
                body.write(piece)
            body.seek(0)
            return application({**environ, "CONTENT_LENGTH": str(size), "wsgi.input": body}, start)

    return answer
