"""Finding what a stranger may see: releases that were not withdrawn, nothing else."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from django.db import models
from django.http import Http404

from keruen.publish.telling.desk import Desk
from keruen.release.release import Release
from keruen.web.dashboard.kept import read
from keruen.web.dashboard.models import Released
from keruen.web.rounds.models import Programme

_OPEN = 8  # releases that a process keeps in memory


@dataclass(frozen=True)
class Found:
    """A programme's public releases, the newest of each round, and the one that is asked for."""

    programme: Programme
    rounds: tuple[Released, ...]  # the newest release of each round, the newest round first
    chosen: Released


def find(slug: str, round_: str = "", fingerprint: str = "") -> Found:
    """The release of a fingerprint, else the newest of a round, else of the newest round. Http404 where there is none."""
    rows = list(released().filter(programme__slug=slug))
    newest: dict[int, Released] = {}
    for row in rows:
        newest.setdefault(row.round_id, row)
    if fingerprint:
        rows = [row for row in rows if row.fingerprint == fingerprint]
    if round_:
        rows = [row for row in rows if row.round.code == round_]
    if not rows:
        raise Http404
    return Found(rows[0].programme, tuple(newest.values()), rows[0])


def released() -> models.QuerySet[Released]:
    """Every release that is public now: the newest round first, of a round the newest release first."""
    rows = Released.objects.filter(withdrawn=None).select_related("programme", "round")
    return rows.order_by("-ends", "-round_id", "-when", "-pk")


@lru_cache(maxsize=_OPEN)
def opened(folder: Path) -> Release:
    """The release of a folder. Folders of releases never change, so it is read once."""
    return read(folder)


@lru_cache(maxsize=4 * _OPEN)
def desk(folder: Path, language: str) -> Desk:
    """A release in one language."""
    return Desk(opened(folder), language)
