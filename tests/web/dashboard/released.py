"""Releases for the tests: made-up figures of the publishing tests, kept as a release job keeps them."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from keruen.release.release import Release
from keruen.web.dashboard.keeping import keep
from keruen.web.dashboard.models import Released
from keruen.web.rounds.models import Programme, Round
from tests.publish import dataset_release, fixture


def release(clearance: str = "cleared", fingerprint: str = "0123456789abcdef", **about: object) -> Release:
    """A release of the made-up round."""
    made = fixture.release()
    return replace(made, about=replace(made.about, clearance=clearance, fingerprint=fingerprint, **about))


def judged(programme: Programme) -> Released:
    """A smaller round, made from interviews: its keys are those of real releases, and one of its cells is hidden."""
    made = dataset_release.release()
    made = replace(made, about=replace(made.about, clearance="cleared"))
    return keep(round_of(programme, made.about.round.code), made, Path("nowhere"), None)


def public(programme: Programme, code: str = "2023-3", fingerprint: str = "0123456789abcdef") -> Released:
    """A round of a programme that everyone can see."""
    made = release(fingerprint=fingerprint)
    return keep(round_of(programme, code), made, Path("nowhere"), None)


def round_of(programme: Programme, code: str = "2023-3") -> Round:
    """A round of the server."""
    found, _ = Round.objects.get_or_create(programme=programme, code=code, defaults={"starts": date(2023, 12, 4)})
    return found
