"""A round's folder without interviews whose informants withdrew: raw files are rewritten as `keruen redact` does."""

from collections.abc import Iterable

from keruen.web.rounds.models import Round
from keruen.workspace.redacting.carry import carry_out, plan
from keruen.workspace.redacting.log import INTERVIEW, Redaction, add_redactions, read_redactions
from keruen.workspace.settings.round import open_round


def redacted(round_: Round) -> frozenset[str]:
    """The interviews that were taken out of a round."""
    return frozenset(line.record for line in read_redactions(round_.path) if line.what == INTERVIEW)


def take_out(round_: Round, records: Iterable[str], reason: str, who: str, now: str) -> None:
    """Write the withdrawal down, so that no build reads these interviews, then rewrite raw files; the build is emptied.

    Problems: redact-shape, redact-unsure (a file that cannot be rewritten), workspace-busy.
    """
    place = open_round(round_.path)
    known, day = redacted(round_), now.partition("T")[0]
    new = [Redaction(one, INTERVIEW, reason, who, day) for one in sorted(set(records) - known)]
    add_redactions(place.folder, new)  # before the plan: an interview may be on its way and not in raw/ yet
    carry_out(place, plan(place, (), now), now)


def cut_again(round_: Round, now: str) -> None:
    """After files came: take out of them who withdrew before. Problems as for `take_out`."""
    if not redacted(round_):
        return
    place = open_round(round_.path)
    made = plan(place, (), now)
    if made.cuts:
        carry_out(place, made, now)
