"""ODK Central by OData: submissions with their repeats, followed page by page; `__id` stays over all edits."""

import base64
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import quote, urlencode

from keruen.connect.collection.asking import Asker, checked
from keruen.connect.collection.batch import SIZE, Batch, Photo, file_of
from keruen.terms.problems import Problem


def asker(address: str, secret: str, wait: Callable[[float], None]) -> Asker:
    """Asks with a session for `e-mail:password` (24 hours), over https with the same by Basic where sessions are refused."""
    plain = Asker(checked(address), {}, wait)
    email, _, password = secret.partition(":")
    try:
        token = plain.json("/v1/sessions", {"email": email, "password": password})["token"]
    except (KeyError, TypeError) as cause:
        raise Problem("collect-pull-failed", address=plain.address, message="token?") from cause
    except Problem as refused:
        if refused.code != "collect-pull-failed" or not plain.address.startswith("https://"):
            raise
        basic = base64.b64encode(secret.encode()).decode()
        return Asker(plain.address, {"Authorization": f"Basic {basic}"}, wait)
    return Asker(plain.address, {"Authorization": f"Bearer {token}"}, wait)


def pull(ask: Asker, form: str, known: Mapping[str, str]) -> Iterator[Batch]:
    """The submissions of `project/form` that are new or changed since `known` (`__id` -> stamp).

    The server is asked only for what came or changed at or after the newest stamp of an earlier, whole pull, which `known`
    keeps under "". A deleted submission is in no answer: at last the list of all that are there says which are gone.
    Problems: collect-pull-short, and those of `Asker.json`.
    """
    since, newest, found, count = known.get("", ""), known.get("", ""), 0, 0
    link: str | None = _path(form, since)
    while link:
        page = ask.json(link)
        items = _values(ask, page)
        found, count = found + len(items), max(count, int(page.get("@odata.count", 0)))
        newest = max([newest, *(_stamp(item) for item in items)])
        fresh = [item for item in items if known.get(str(item["__id"])) != _stamp(item)]
        if fresh:
            name, content = file_of("central", form, {"value": fresh})
            photos = tuple(photo for item in fresh for photo in _photos(ask, form, item))
            yield Batch(name, content, {str(item["__id"]): _stamp(item) for item in fresh}, count, photos)
        link = page.get("@odata.nextLink")
    if found < count:
        raise Problem("collect-pull-short", found=found, count=count)
    there = _there(ask, form) if known else frozenset()
    gone = tuple(number for number in known if number and number not in there)
    # only a whole pull moves the point from which the next one asks
    yield Batch("", b"", {"": newest} if newest != since else {}, count, gone=gone)


def _there(ask: Asker, form: str) -> frozenset[str]:
    """The first ids of all submissions that were not deleted."""
    rows = ask.json(f"{_place(form)}/submissions")
    if not isinstance(rows, list) or not all(isinstance(row, Mapping) and "instanceId" in row for row in rows):
        raise Problem("collect-pull-failed", address=ask.address, message="instanceId?")
    return frozenset(str(row["instanceId"]) for row in rows)


def _photos(ask: Asker, form: str, item: Mapping[str, Any]) -> list[Photo]:
    """The files of a submission that the server holds; it is asked only where the submission says that there are some."""
    if not (item.get("__system") or {}).get("attachmentsPresent"):
        return []
    number = str(item["__id"])
    place = f"{_place(form)}/submissions/{quote(number, safe='')}/attachments"
    rows = ask.json(place)
    if not isinstance(rows, list) or not all(isinstance(row, Mapping) and "name" in row for row in rows):
        raise Problem("collect-pull-failed", address=ask.address, message="attachments?")
    there = [str(row["name"]) for row in rows if row.get("exists")]
    return [Photo(number, name, f"{place}/{quote(name, safe='')}") for name in there]


def _place(form: str) -> str:
    project, _, form_id = form.partition("/")
    return f"/v1/projects/{quote(project, safe='')}/forms/{quote(form_id, safe='')}"


def _path(form: str, since: str) -> str:
    said = {"$top": str(SIZE), "$count": "true", "$expand": "*"}
    if since:
        said["$filter"] = f"__system/submissionDate ge {since} or __system/updatedAt ge {since}"
    return f"{_place(form)}.svc/Submissions?{urlencode(said, quote_via=quote, safe='$*/:')}"


def _values(ask: Asker, page: Any) -> list[Any]:
    items = page.get("value") if isinstance(page, Mapping) else None
    if not isinstance(items, list) or not all(isinstance(item, Mapping) and "__id" in item for item in items):
        raise Problem("collect-pull-failed", address=ask.address, message="value?")
    return items


def _stamp(item: Mapping[str, Any]) -> str:
    """When it last changed: Central writes the time with milliseconds and Z, so texts sort as times do."""
    system = item.get("__system") or {}
    return max(str(system.get("updatedAt") or ""), str(system.get("submissionDate") or ""))
