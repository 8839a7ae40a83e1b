"""What a person should know before a release: what is open, what nobody answered, which figures change most."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from keruen.web.collect.models import Submission
from keruen.web.review.models import Act, AskedBack
from keruen.web.review.reading.status import DONE
from keruen.web.review.reading.tables import desk_of
from keruen.web.review.showing.inbox import seen
from keruen.web.rounds.models import Job, Round
from keruen.web.rounds.progress.counting import ENTERING
from keruen.web.rounds.releasing.changes import Base, Change, base, changes, figures_of, now_of
from keruen.workspace.review.reviewed import SEVERITIES
from keruen.workspace.settings.round import Place, open_round


@dataclass(frozen=True)
class Look:
    """A round before its release. `token` is of all that is told: it tells whether that changed since it was seen."""

    built: bool
    decisions: int  # acts of the desk and files brought that the built figures do not hold yet
    fresh: int  # interviews that came after the build: a release does not take them in
    findings: Sequence[tuple[str, int]] = ()  # (severity, open), the worst first
    questions: int = 0
    base: Base | None = None
    changes: Sequence[Change] = ()
    token: str = ""

    @property
    def ready(self) -> bool:
        """Whether what would be released is what is shown here."""
        return self.built and not self.decisions


def look(found: Round) -> Look:
    """The state of a round; problems of its settings."""
    place = open_round(found.path)
    fresh = Submission.objects.filter(round=found, state__in=ENTERING, processed=None).count()
    if not figures_of(place).is_file():
        return Look(built=False, decisions=0, fresh=fresh)
    open_ = Counter(row["severity"] for row, status in seen(desk_of(found), [""]) if status != DONE)
    findings = [(name, open_[name]) for name in SEVERITIES if open_[name]]
    questions = AskedBack.objects.filter(round=found, answered=None, taken_back=False).count()
    decisions, before, now = _unbuilt(found, place), base(found, place), now_of(place)
    differ = changes(before.numbers, now) if before else []
    told = (decisions, fresh, findings, questions, differ, sorted(now.items()))
    return Look(
        True, decisions, fresh, findings, questions, before, differ, sha256(repr(told).encode()).hexdigest()[:16]
    )


def _unbuilt(found: Round, place: Place) -> int:
    """Acts of the desk and files brought after the last build began; where no job built the round, after its figures were
    written."""
    job = Job.objects.filter(round=found, kind__in=("build", "release"), state="done").order_by("-begun").first()
    begun = job.begun if job else None
    since = begun or datetime.fromtimestamp(figures_of(place).stat().st_mtime, UTC)
    files = Job.objects.filter(round=found, kind="import", state="done", ended__gt=since).count()
    return files + Act.objects.filter(subject__round=found, when__gt=since).exclude(entries=[]).count()
