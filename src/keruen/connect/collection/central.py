"""ODK Central by OData: submissions with their repeats, followed page by page; `__id` stays over all edits."""

import base64
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import quote, urlencode

from keruen.connect.collection.asking import Asker, checked
from keruen.connect.collection.batch import SIZE, Batch, file_of
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
    keeps under "". Problems: collect-pull-short, and those of `Asker.json`.
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
            yield Batch(name, content, {str(item["__id"]): _stamp(item) for item in fresh}, count)
        link = page.get("@odata.nextLink")
    if found < count:
        raise Problem("collect-pull-short", found=found, count=count)
    if newest != since:
        yield Batch("", b"", {"": newest}, count)  # only a whole pull moves the point from which the next one asks


def _path(form: str, since: str) -> str:
    project, _, form_id = form.partition("/")
    said = {"$top": str(SIZE), "$count": "true", "$expand": "*"}
    if since:
        said["$filter"] = f"__system/submissionDate ge {since} or __system/updatedAt ge {since}"
    place = f"/v1/projects/{quote(project, safe='')}/forms/{quote(form_id, safe='')}.svc/Submissions"
    return f"{place}?{urlencode(said, quote_via=quote, safe='$*/:')}"


def _values(ask: Asker, page: Any) -> list[Any]:
    items = page.get("value") if isinstance(page, Mapping) else None
    if not isinstance(items, list) or not all(isinstance(item, Mapping) and "__id" in item for item in items):
        raise Problem("collect-pull-failed", address=ask.address, message="value?")
    return items


def _stamp(item: Mapping[str, Any]) -> str:
    """When it last changed: Central writes the time with milliseconds and Z, so texts sort as times do."""
    system = item.get("__system") or {}
    return max(str(system.get("updatedAt") or ""), str(system.get("submissionDate") or ""))
