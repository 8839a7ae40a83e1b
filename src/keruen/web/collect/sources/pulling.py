"""The job `pull`: what is new or changed on another server enters raw/ of the round, piece by piece, its photos beside it."""

import tempfile
import time
from collections.abc import Container
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils import timezone

from keruen.connect.collection import central, kobo
from keruen.connect.collection.asking import Asker
from keruen.connect.collection.batch import Batch
from keruen.terms.sentences import Speaker
from keruen.web.collect.files import keep
from keruen.web.collect.models import PulledFile, Source
from keruen.web.collect.sources.sealing import opened
from keruen.web.collect.withdrawal.folder import cut_again, redacted
from keruen.web.rounds.models import Job
from keruen.web.rounds.work import Progress
from keruen.workspace.folder.raw import import_files

_SERVERS = {"kobo": kobo, "central": central}


def do(job: Job, progress: Progress) -> str:
    """Pull; each piece is kept before it is noted as known, so a killed pull goes on, and a piece kept twice is one file.

    What is gone from the other server stays here; it is noted with the source and told.
    """
    source = Source.objects.select_related("round__programme").get(pk=job.wish["source"], round=job.round)
    server = _SERVERS[source.kind]
    ask = server.asker(source.address, opened(source.sealed, source.address), time.sleep)
    raw, brought, gone = source.round.path / "raw", 0, redacted(source.round)
    for batch in server.pull(ask, source.form, dict(source.known)):
        if batch.content:
            _keep(raw, batch.name, batch.content)
            _keep_photos(ask, source, batch, gone)
            brought += len(batch.known)
            progress("", brought, max(batch.total, brought))
        source.known = {**source.known, **batch.known}
        if batch.gone is not None:
            source.gone = sorted(batch.gone)
        source.save(update_fields=["known", "gone"])
    if brought:
        cut_again(source.round, timezone.now().isoformat(timespec="seconds"))
    Source.objects.filter(pk=source.pk).update(pulled=timezone.now())
    say = Speaker(job.asked_by.language if job.asked_by else "en")
    told = [say("collect-pulled", n=brought)]
    return " ".join([*told, say("collect-pulled-gone", n=len(source.gone))] if source.gone else told)


def _keep(raw: Path, name: str, content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_bytes(content)
        import_files(raw, [file], timezone.now().isoformat(timespec="seconds"))


def _keep_photos(ask: Asker, source: Source, batch: Batch, gone: Container[str]) -> None:
    """The files of a piece, one by one; those that an interrupted pull brought already are not asked for again, and those of
    `gone`, interviews whose informants withdrew, never."""
    for photo in batch.photos:
        if photo.instance in gone:
            continue
        this: dict[str, Any] = {"round": source.round, "instance": photo.instance[:200], "name": photo.name[:300]}
        stamp = batch.known[photo.instance][:200]
        if PulledFile.objects.filter(**this, stamp=stamp).exists():
            continue
        digest, size = keep(settings.MEDIA_ROOT, [ask.file(photo.path)])
        PulledFile.objects.update_or_create(
            **this, sha256=digest, defaults={"source": source, "stamp": stamp, "bytes": size}
        )
