"""KoboToolbox, API v2. An edit changes `_uuid` and keeps `_id` and `_submission_time`, so every pull lists what is there.

The server gives at most 1,000 a page whatever is asked, and says nothing about it: pages are counted against `count`.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import quote, urlencode

from keruen.connect.collection.asking import Asker, checked
from keruen.connect.collection.batch import SIZE, Batch, file_of, pieces
from keruen.terms.problems import Problem

PAGE = 1000
_LISTED = ("_id", "_uuid", "meta/rootUuid", "_validation_status")


def asker(address: str, token: str, wait: Callable[[float], None]) -> Asker:
    """Asks with an API token."""
    return Asker(checked(address), {"Authorization": f"Token {token}"}, wait)


def pull(ask: Asker, form: str, known: Mapping[str, str]) -> Iterator[Batch]:
    """The submissions of an asset that are new or changed since `known` (`_id` -> stamp), the oldest first; at last what is gone.

    Problems: collect-pull-short (the pages hold fewer than the server counts), and those of `Asker.json`.
    """
    stamps = {str(item["_id"]): _stamp(item) for item in _list(ask, form)}
    wanted = [number for number, stamp in stamps.items() if known.get(number) != stamp]
    wanted.sort(key=int)
    for piece in pieces(wanted, min(SIZE, PAGE)):
        query = json.dumps({"_id": {"$in": [int(number) for number in piece]}})
        page = ask.json(_path(form, query=query, limit=PAGE, start=0))
        items = _results(ask, page)
        if len(items) < len(piece):
            raise Problem("collect-pull-short", found=len(items), count=len(piece))
        name, content = file_of("kobo", form, {"count": len(items), "results": items})
        yield Batch(name, content, {str(item["_id"]): _stamp(item) for item in items}, len(wanted))
    gone = tuple(number for number in known if number not in stamps)
    yield Batch("", b"", {}, len(wanted), gone=gone)


def _list(ask: Asker, form: str) -> list[Any]:
    """Number, uuid and status of everything that is there."""
    found: list[Any] = []
    fields = json.dumps(_LISTED)
    while True:
        page = ask.json(_path(form, fields=fields, sort='{"_id":1}', limit=PAGE, start=len(found)))
        items = _results(ask, page)
        found += items
        count = page.get("count", len(found))
        if len(found) >= count:
            return found
        if not items:
            raise Problem("collect-pull-short", found=len(found), count=count)


def _results(ask: Asker, page: Any) -> list[Any]:
    items = page.get("results") if isinstance(page, Mapping) else None
    if not isinstance(items, list) or not all(isinstance(item, Mapping) and "_id" in item for item in items):
        raise Problem("collect-pull-failed", address=ask.address, message="results?")
    return items


def _path(form: str, **said: object) -> str:
    return f"/api/v2/assets/{quote(form, safe='')}/data/?{urlencode({'format': 'json', **said})}"


def _stamp(item: Mapping[str, Any]) -> str:
    status = item.get("_validation_status")
    uid = status.get("uid", "") if isinstance(status, Mapping) else ""
    return f"{item.get('_uuid', '')} {uid}"
