"""The job `pull`: what is new or changed on another server enters raw/ of the round, piece by piece."""

import tempfile
import time
from pathlib import Path

from django.utils import timezone

from keruen.connect.collection import central, kobo
from keruen.terms.sentences import Speaker
from keruen.web.collect.models import Source
from keruen.web.rounds.models import Job
from keruen.web.rounds.work import Progress
from keruen.workspace.folder.raw import import_files

_SERVERS = {"kobo": kobo, "central": central}


def do(job: Job, progress: Progress) -> str:
    """Pull; each piece is kept before it is noted as known, so a killed pull goes on, and a piece kept twice is one file."""
    source = Source.objects.select_related("round__programme").get(pk=job.wish["source"], round=job.round)
    server = _SERVERS[source.kind]
    raw, brought = source.round.path / "raw", 0
    for batch in server.pull(server.asker(source.address, source.secret, time.sleep), source.form, dict(source.known)):
        if batch.content:
            _keep(raw, batch.name, batch.content)
            brought += len(batch.known)
            progress("", brought, max(batch.total, brought))
        source.known = {**source.known, **batch.known}
        source.save(update_fields=["known"])
    Source.objects.filter(pk=source.pk).update(pulled=timezone.now())
    return Speaker(job.asked_by.language if job.asked_by else "en")("collect-pulled", n=brought)


def _keep(raw: Path, name: str, content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_bytes(content)
        import_files(raw, [file], timezone.now().isoformat(timespec="seconds"))
