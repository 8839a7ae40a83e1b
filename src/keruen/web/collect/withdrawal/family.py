"""What belongs to one interview: every version of it, by their numbers, wherever they were kept."""

from dataclasses import dataclass

from django.db.models import Q

from keruen.web.collect.head import Head, UnreadableError, read_head
from keruen.web.collect.models import Quarantine, Submission
from keruen.web.rounds.models import Programme, Round


@dataclass(frozen=True)
class Family:
    """The versions of an interview; form_id is "" where it came in a file only. quarantined: a body without a number."""

    programme: Programme
    form_id: str
    records: frozenset[str]
    quarantined: int | None = None

    def submissions(self) -> list[Submission]:
        """The rows of its versions."""
        return list(
            Submission.objects.filter(programme=self.programme, form_id=self.form_id, instance_id__in=self.records)
        )

    def kept_aside(self) -> list[Quarantine]:
        """The rows in quarantine."""
        same = Quarantine.objects.filter(programme=self.programme)
        return list(same.filter(Q(instance_id__in=self.records) | Q(pk=self.quarantined)))

    def rounds(self) -> list[Round]:
        """The rounds that its versions entered."""
        return list(
            Round.objects.filter(pk__in={item.round_id for item in self.submissions() if item.round_id is not None})
        )


def of_item(item: Submission | Quarantine) -> Family:
    """The family of one row."""
    if item.instance_id:
        return of_record(item.programme, item.instance_id, item.form_id)
    return Family(item.programme, "", frozenset(), item.pk)


def of_record(programme: Programme, record: str, form_id: str = "") -> Family:
    """The family of a number: what it edits, what edits it, and so on until nothing is added."""
    if not form_id:
        known = Submission.objects.filter(programme=programme, instance_id=record)
        form_id = known.values_list("form_id", flat=True).first() or ""
    same = Submission.objects.filter(programme=programme, form_id=form_id) if form_id else Submission.objects.none()
    drafts = [head for item in Quarantine.objects.filter(programme=programme, form_id=form_id) if (head := _head(item))]
    found, grown = {record}, True
    while grown:
        near = same.filter(Q(instance_id__in=found) | Q(deprecated_id__in=found) | Q(root_id__in=found))
        linked = [set(row) for row in near.values_list("instance_id", "deprecated_id", "root_id")]
        linked += [ids for head in drafts if (ids := {head.instance_id, head.deprecated_id, head.root_id}) & found]
        more = set[str]().union(*linked) - {""} - found
        found, grown = found | more, bool(more)
    return Family(programme, form_id, frozenset(found))


def _head(item: Quarantine) -> Head | None:
    try:
        return read_head(bytes(item.body))
    except UnreadableError:
        return None
