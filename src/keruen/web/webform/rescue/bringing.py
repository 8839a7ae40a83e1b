"""The job `rescue`: every interview of a file goes the way of a phone's post: stored first, once, odd ones to a person."""

import shutil
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from zipfile import is_zipfile

from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile

from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.web.accounts.models import User
from keruen.web.accounts.policy import may
from keruen.web.accounts.rights import Right
from keruen.web.collect.files import keep
from keruen.web.collect.head import Head, UnreadableError, read_head
from keruen.web.collect.models import Quarantine, Submission
from keruen.web.collect.openrosa.envelope import Envelope, Part
from keruen.web.collect.sources.incoming import incoming
from keruen.web.collect.store import receive
from keruen.web.rounds.models import Job, Programme
from keruen.web.rounds.work import Progress
from keruen.web.webform.asked import answered_by
from keruen.web.webform.rescue import folders, lines
from keruen.web.webform.rescue.found import Found

# what can become of an interview, in the order in which it is told
OUTCOMES = ("new", "known", "person", "unfinished", "foreign", "broken")
_OF = {"received": "new", "received-again": "known", "withdrawn": "known"}  # everything else waits for a person


def do(job: Job, progress: Progress) -> str:
    """Bring the file. Done again after a kill it finds what it brought before. Problems: file-missing, webform-rescue-unknown."""
    file = incoming() / job.wish["folder"] / job.wish["name"]
    if not file.is_file():
        raise Problem("file-missing", file=job.wish["name"])
    counts: Counter[str] = Counter()
    try:
        total, found = _open(file)
        for item in found:
            counts[_bring(job, item)] += 1
            progress("", counts.total(), max(total, counts.total()))
    finally:
        shutil.rmtree(file.parent)
    return _told(
        Speaker(job.asked_by.language if job.asked_by else "en"), counts, total if total > counts.total() else 0
    )


def _open(file: Path) -> tuple[int, Iterator[Found | None]]:
    """How many interviews are to be expected, and they."""
    if lines.is_rescue(file):
        return lines.announced(file), lines.read_lines(file)
    if is_zipfile(file) and (number := folders.count(file)):
        return number, folders.read_folders(file)
    raise Problem("webform-rescue-unknown", file=file.name)


def _bring(job: Job, item: Found | None) -> str:
    if item is None:
        return "broken"
    if item.programme not in ("", job.programme.slug):
        return "foreign"
    user = _who(job, item.username)
    if not item.finished:
        return _unfinished(job.programme, user, item)
    parts = tuple(Part(name, kind, SimpleUploadedFile("file", content)) for name, kind, content in item.files)
    brought = job.asked_by.username if job.asked_by else ""
    outcome = receive(job.programme, user, Envelope(item.xml, parts, "", f"rescue {brought}".strip()))
    if user is not None and outcome.status in (201, 202) and (head := _head(item.xml)):
        answered_by(user, head.deprecated_id)
    return _OF.get(outcome.told, "person")


def _who(job: Job, username: str) -> User | None:
    """Who filled it: the person whom the file names, else the one whom the coordinator named; both must have the right."""
    named = User.objects.filter(username=username).first() if username else None
    named = named or User.objects.filter(pk=job.wish.get("person") or 0).first()
    return named if named is not None and may(named, Right.FILL_FORMS, job.programme) else None


def _unfinished(programme: Programme, user: User | None, item: Found) -> str:
    """A draft waits for a person, unless the interview came finished; sent later by its own browser it is taken as ever."""
    head = _head(item.xml)
    if head is None:
        return "broken"
    same = {"programme": programme, "form_id": head.form_id, "instance_id": head.instance_id}
    if Submission.objects.filter(**same).exists():
        return "known"
    files = [[name, keep(settings.MEDIA_ROOT, [content])[0]] for name, _, content in item.files]
    digest = sha256(item.xml).hexdigest()
    _, made = Quarantine.objects.get_or_create(
        programme=programme, sha256=digest, why="unfinished",
        defaults={"form_id": head.form_id, "instance_id": head.instance_id, "body": item.xml, "files": files, "user": user},
    )  # fmt: skip
    return "unfinished" if made else "known"


def _head(xml: bytes) -> Head | None:
    try:
        return read_head(xml)
    except UnreadableError:
        return None


def _told(say: Speaker, counts: Counter[str], announced: int) -> str:
    said = [say(f"webform-rescued-{name}", n=counts[name]) for name in OUTCOMES if counts[name]]
    if announced:
        said.append(say("webform-rescued-cut", n=announced - counts.total()))
    return " ".join(said) or say("webform-rescued-nothing")
