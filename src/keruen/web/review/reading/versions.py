"""Versions of an interview: an enumerator's edit takes the place of what it edits, and the history goes with it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from keruen.web.collect.folder import ENTER
from keruen.web.collect.models import Submission
from keruen.web.collect.people.answers import lines
from keruen.web.rounds.models import Programme

_UNSAID = frozenset({"start", "end", "deviceid", "audit", "instanceID", "instanceName", "deprecatedID", "rootUuid"})


@dataclass(frozen=True)
class Version:
    """One version as it came, and the answers in which it differs from the one before: (path, before, now)."""

    submission: Submission
    changed: Sequence[tuple[str, str, str]]


def newest_of(records: Collection[str], programme: Programme | None = None) -> dict[str, Submission]:
    """The newest version of each record that was edited, where it may enter a round."""
    known, newest = set(records), _next(records, programme)
    ahead = {item.instance_id for item in newest.values()} - known
    while ahead:  # an edit of an edit; what was seen is not asked for again, also where edits name each other
        known |= ahead
        later = _next(ahead, programme)
        newest = {record: later.get(item.instance_id, item) for record, item in newest.items()}
        ahead = {item.instance_id for item in later.values()} - known
    return newest


def _next(records: Collection[str], programme: Programme | None) -> dict[str, Submission]:
    if not records:
        return {}
    found = Submission.objects.filter(deprecated_id__in=records, state__in=ENTER).defer("xml").select_related("user")
    if programme is not None:
        found = found.filter(programme=programme)
    return {item.deprecated_id: item for item in found.order_by("-pk")}


def chain(programme: Programme, record: str) -> list[Submission]:
    """Every version of an interview, the oldest first; none of one that came in a file."""
    one = Submission.objects.defer("xml").filter(programme=programme, instance_id=record).first()
    if one is None:
        return []
    same = Submission.objects.filter(programme=programme, form_id=one.form_id, root_id=one.root_id or record)
    return list(same.filter(state__in=ENTER).select_related("user").order_by("pk"))


def older_of(programme: Programme, records: Collection[str]) -> dict[str, list[str]]:
    """The versions before each record that is an edit."""
    mine = Submission.objects.filter(programme=programme, instance_id__in=records).exclude(deprecated_id="")
    edits = list(mine.values_list("pk", "instance_id", "root_id"))
    same = Submission.objects.filter(programme=programme, root_id__in={root for _, _, root in edits})
    all_ = list(same.values_list("pk", "instance_id", "root_id"))
    return {
        record: [other for number, other, family in all_ if family == root and number < pk]
        for pk, record, root in edits
    }


def versions(found: Sequence[Submission]) -> list[Version]:
    """The versions with what changed in each, the newest first; none where there is only one."""
    told, before = [], None
    for item in found:
        said = dict(lines(bytes(item.xml)))
        told.append(Version(item, _differing(before, said) if before is not None else ()))
        before = said
    return told[::-1] if len(told) > 1 else []


def _differing(before: dict[str, str], now: dict[str, str]) -> list[tuple[str, str, str]]:
    paths = [path for path in {**before, **now} if path.rsplit("/", 1)[-1] not in _UNSAID]
    return [
        (path, before.get(path, ""), now.get(path, "")) for path in paths if before.get(path, "") != now.get(path, "")
    ]
