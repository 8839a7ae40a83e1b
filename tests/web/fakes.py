"""Fakes of KoboToolbox (API v2) and ODK Central (OData), in the shapes and with the limits that their servers were seen to have.

They are fakes: what they answer was written by hand from recorded shapes; no server of theirs is behind them.
"""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

KOBO_MOST = 1000  # of one page, whatever is asked


@dataclass
class Fake:
    """The rows of a fake, and what it was asked."""

    rows: list[dict[str, Any]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    fail: list[int] = field(default_factory=list)  # statuses of the next answers
    hide: int = 0  # rows that it counts and does not give
    most: int = KOBO_MOST

    def answer(self, handler: BaseHTTPRequestHandler) -> tuple[int, Any]:
        raise NotImplementedError


@dataclass
class FakeKobo(Fake):
    """`Authorization: Token secret`; /api/v2/assets/aKobo/data/."""

    def answer(self, handler):
        if handler.headers.get("Authorization") != "Token secret":
            return 401, {"detail": "Invalid token."}
        parts = urlsplit(handler.path)
        if parts.path != "/api/v2/assets/aKobo/data/":
            return 404, {"detail": "Not found."}
        said = {name: values[0] for name, values in parse_qs(parts.query).items()}
        rows = self.rows[: len(self.rows) - self.hide]
        if "query" in said:
            wanted = set(json.loads(said["query"])["_id"]["$in"])
            rows = [row for row in rows if row["_id"] in wanted]
        start, limit = int(said.get("start", 0)), min(int(said.get("limit", 100)), self.most)
        page = rows[start : start + limit]
        if "fields" in said:
            page = [{name: row[name] for name in json.loads(said["fields"]) if name in row} for row in page]
        count = len(rows) + (self.hide if "query" not in said else 0)
        return 200, {"count": count, "next": None, "previous": None, "results": page}


@dataclass
class FakeCentral(Fake):
    """A session for a@b.kg:secret; /v1/projects/7/forms/keruen_b2.svc/Submissions with $top, $filter and a skip token.

    Beside it the REST list of submissions, which a deleted one has left, and their attachments (`photos`: id -> name -> bytes).
    """

    photos: dict[str, dict[str, bytes]] = field(default_factory=dict)

    def answer(self, handler):
        if handler.path == "/v1/sessions":
            body = json.loads(handler.rfile.read(int(handler.headers["Content-Length"])))
            good = body == {"email": "a@b.kg", "password": "secret"}
            return (200, {"token": "session"}) if good else (401, {"code": 401.2, "message": "Could not authenticate"})
        if handler.headers.get("Authorization") != "Bearer session":
            return 401, {"code": 401.2}
        parts = urlsplit(handler.path)
        said = {name: values[0] for name, values in parse_qs(parts.query).items()}
        rest = unquote(parts.path).removeprefix("/v1/projects/7/forms/keruen_b2/submissions")
        if rest != unquote(parts.path):
            return self._rest(rest.strip("/").split("/"))
        if parts.path != "/v1/projects/7/forms/keruen_b2.svc/Submissions":
            return 404, {"code": 404.1}
        since = said.get("$filter", "").partition(" ge ")[2].partition(" or ")[0]
        rows = [row for row in self.rows if max(_times(row["__system"])) >= since]
        start = int(said.get("$skiptoken", 0))
        page = rows[start : start + min(int(said["$top"]), self.most)]
        given: dict[str, Any] = {"@odata.count": len(rows) + self.hide, "value": page}
        if start + len(page) < len(rows):
            host = handler.headers["Host"]
            query = f"{parts.query.partition('&$skiptoken')[0]}&$skiptoken={start + len(page)}"
            given["@odata.nextLink"] = f"http://{host}{parts.path}?{query}"
        return 200, given

    def _rest(self, steps: list[str]) -> tuple[int, Any]:
        if steps == [""]:
            return 200, [{"instanceId": row["__id"], "submitterId": 1, "reviewState": None} for row in self.rows]
        held = self.photos.get(steps[0], {})
        if len(steps) == 2:
            return 200, [{"name": name, "exists": True} for name in held] + [{"name": "late.jpg", "exists": False}]
        return (200, held[steps[2]]) if steps[2] in held else (404, {"code": 404.1})


def _times(system: dict[str, Any]) -> list[str]:
    return [system["submissionDate"], system["updatedAt"] or ""]


@contextmanager
def served(fake: Fake) -> Iterator[str]:
    """The address of a fake while it runs."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            fake.asked.append(self.path)
            status, body = (fake.fail.pop(0), {}) if fake.fail else fake.answer(self)
            content = body if isinstance(body, bytes) else json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_POST = do_GET  # noqa: N815 - the library calls it so

        def log_message(self, *said: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def kobo_row(number: int, edition: int = 1, persons: str = "7", **more: Any) -> dict[str, Any]:
    """A submission as Kobo gives it: flat, texts, no zone; an edit changes `_uuid` and keeps the rest."""
    return {
        "_id": number, "_uuid": f"{number}-{edition}", "meta/instanceID": f"uuid:{number}-{edition}",
        "meta/rootUuid": f"uuid:{number}-1", "_submission_time": "2026-03-01T08:00:00", "_xform_id_string": "aKobo",
        "_validation_status": {}, "__version__": "vAbcDefGhiJklMnoPqrStuV", "persons": persons, "moved": "yes", **more,
    }  # fmt: skip


def central_row(
    number: int, submitted: str, updated: str | None = None, persons: int = 7, photos: int = 0
) -> dict[str, Any]:
    """A submission as Central gives it: `__id` is the first instance's, whatever was edited since."""
    return {
        "__id": f"uuid:{number}", "persons": persons, "moved": "yes", "meta": {"instanceID": f"uuid:{number}"},
        "__system": {
            "submissionDate": submitted, "updatedAt": updated, "formVersion": "1", "reviewState": None,
            "deletedAt": None, "edits": int(updated is not None), "attachmentsPresent": photos, "attachmentsExpected": photos,
        },
    }  # fmt: skip
