"""Of withdrawn interviews nothing is kept: whether a post speaks of one, and the bytes of files that nobody else has."""

from collections.abc import Iterable
from pathlib import Path

from keruen.web.collect.files import place
from keruen.web.collect.head import Head
from keruen.web.collect.models import Attachment, PulledFile, Quarantine, Submission
from keruen.web.rounds.models import Programme

WITHDRAWN = "withdrawn"  # a state of interviews, and how a quarantined one was settled


def is_withdrawn(programme: Programme, head: Head) -> bool:
    """Whether this interview, or one that it edits, is one whose informant withdrew."""
    meant = {head.instance_id, head.deprecated_id, head.root_id} - {""}
    same = Submission.objects.filter(programme=programme, form_id=head.form_id, instance_id__in=meant)
    return same.filter(state=WITHDRAWN).exists()


def discard(folder: Path, digests: Iterable[str]) -> None:
    """Delete files of media/ that no row speaks of.

    A file is put aside before the rows are asked: a post that writes its row later finds it missing and writes it again
    (store._put_back), one that wrote its row before has it put back here.
    """
    for digest in set(digests):
        path = place(folder, digest)
        aside = path.with_name(f".gone-{digest}")
        if path.exists():
            path.replace(aside)
        if not aside.exists():  # nothing is there, nor was left by a process that was killed here
            continue
        if _used(digest) and not path.exists():
            aside.replace(path)
        else:
            aside.unlink()


def _used(digest: str) -> bool:
    if Attachment.objects.filter(sha256=digest).exists() or PulledFile.objects.filter(sha256=digest).exists():
        return True
    lists = Quarantine.objects.exclude(files=[]).values_list("files", flat=True)
    return any(digest == known for files in lists for _, known in files)
