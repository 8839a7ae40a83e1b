"""The job `import`: a file from the browser enters raw/ of the round if it can be read, else it is refused with a sentence."""

import shutil

from django.utils import timezone

from keruen.intake.exports.recognising.sound import check_sound
from keruen.intake.limits import Limits
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.web.collect.sources.incoming import incoming
from keruen.web.collect.withdrawal.folder import cut_again
from keruen.web.rounds.models import Job
from keruen.web.rounds.work import Progress
from keruen.workspace.folder.raw import import_files


def do(job: Job, progress: Progress) -> str:
    """Bring the file. Problems: of exports that nobody can read; file-missing where it was brought already."""
    assert job.round is not None
    say = Speaker(job.asked_by.language if job.asked_by else "en")
    file = incoming() / job.wish["folder"] / job.wish["name"]
    if not file.is_file():
        raise Problem("file-missing", file=job.wish["name"])
    try:
        check_sound(file, Limits())
        now = timezone.now().isoformat(timespec="seconds")
        (found,) = import_files(job.round.path / "raw", [file], now)
        cut_again(job.round, now)
    finally:
        shutil.rmtree(file.parent)
    return say("collect-import-new", file=found.file) if found.outcome != "same" else say("collect-import-same")
