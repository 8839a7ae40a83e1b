"""What the pages of an interview and of a place show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest

from keruen.places.grid import size, tiles
from keruen.terms.collation import collated
from keruen.terms.labels import Labels
from keruen.web.accounts.policy import may
from keruen.web.accounts.rights import Right
from keruen.web.collect.models import Attachment
from keruen.web.review.asking.questions import closed_cells, states, told_of
from keruen.web.review.models import Act
from keruen.web.review.reading.answers import Interview, interview_of
from keruen.web.review.reading.figures import figures_of
from keruen.web.review.reading.finding import subject_of
from keruen.web.review.reading.status import Said
from keruen.web.review.reading.tables import Desk, Row
from keruen.web.review.reading.versions import Version, chain, versions
from keruen.web.review.showing.cells import cell, cells
from keruen.web.review.showing.inbox import items, region
from keruen.web.review.showing.plan import plan_of, positions
from keruen.web.shell.language import speaker

_ACTS = 30


@dataclass(frozen=True)
class TileOf:
    """One tile of the map, in units of the drawing."""

    x: int
    y: int
    label: str
    here: bool


def interview_page(request: HttpRequest, desk: Desk, record: str) -> dict[str, Any]:
    """The answers of an interview, its findings, its acts, and what its place page shows."""
    language = speaker(request).language
    interview = interview_of(desk, record)
    if interview is None:
        raise Http404(record)
    asked = next(iter(desk.rows("interviews", record=record)), None) or {}
    labels = Labels(desk.place.programme, language)
    path = request.GET.get("cell", "")
    family = chain(desk.round.programme, record)
    older = [item.instance_id for item in family if item.instance_id != record]
    newest = family[-1] if family and family[-1].instance_id != record else None
    page = _common(request, desk, record, asked.get("place") or "", language, older)
    return {
        **page,
        "may_review": page["may_review"] and newest is None,
        "newest": newest,
        "sender": next((item.user for item in family if item.instance_id == record), None),
        "may_withdraw": may(request.user, Right.REDACT, desk.round.programme, desk.above(asked.get("place") or "")),
        "versions": [(item, _changed(interview, item, language)) for item in versions(family)],
        "record": record,
        "interview": interview,
        "asked": asked,
        "informant_kind": _label(labels, "informant_kinds", asked.get("informant_kind")),
        "cells": cells(interview, language),
        "chosen": cell(interview, path, language) if path else None,
        "findings": _findings(desk, language, record=record),
        "files": Attachment.objects.filter(
            submission__programme=desk.round.programme, submission__instance_id=record
        ).order_by("name"),
        "questions": told_of(desk.round, [record, *older]),
    }


def place_page(request: HttpRequest, desk: Desk, place: str) -> dict[str, Any]:
    """The figures of a place with its findings and acts."""
    language = speaker(request).language
    if place not in desk.gazetteer:
        raise Http404(place)
    return {**_common(request, desk, place, place, language), "findings": _findings(desk, language, place=place)}


def _changed(interview: Interview, version: Version, language: str) -> list[tuple[str, str, str]]:
    """The answers that a version changed, with the questions in words."""
    return [(cell(interview, path, language).label, before, now) for path, before, now in version.changed]


def _common(
    request: HttpRequest, desk: Desk, key: str, place: str, language: str, older: Sequence[str] = ()
) -> dict[str, Any]:
    """What both pages show; `older` are the versions of an interview before this one, whose acts are shown too."""
    subject = subject_of(desk, key)
    keys = {key, *older, *([place] if place else [])}
    acts = Act.objects.filter(subject__round=desk.round, subject__key__in=keys).select_related(
        "who", "subject", "asked"
    )
    records = [row["record"] for row in desk.rows("interviews", place=place)] if place else []
    held = positions(desk, list(dict.fromkeys([*records, *([key] if key != place else [])])))
    taken = set(
        Act.objects.filter(subject__round=desk.round, subject__key=key, undoes__isnull=False).values_list(
            "undoes_id", flat=True
        )
    )
    return {
        "programme": desk.round.programme,
        "round": desk.round,
        "subject": subject,
        "state": states(desk.round, [key])[key],
        "key": key,
        "place": place,
        "place_name": desk.gazetteer.name(place, language) if place else "",
        "above": [item.name(language) for item in desk.gazetteer.chain(place)[1:-1]],
        "figures": figures_of(desk, place, language) if place else [],
        "others": _others(desk, place, language),
        "map": region_map(desk, place, language),
        "plan": plan_of(desk, place, held, key, language),
        "acts": acts.order_by("-when")[:_ACTS],
        "taken_back": taken,
        "may_review": may(request.user, Right.REVIEW, desk.round.programme, desk.above(place)),
    }


def _others(desk: Desk, place: str, language: str) -> list[Mapping[str, Any]]:
    """The interviews of a place, with what reviewers did with them."""
    labels = Labels(desk.place.programme, language)
    rows = desk.rows("interviews", place=place) if place else []
    state = states(desk.round, [row["record"] for row in rows])
    return [
        row | {"state": state[row["record"]], "kind": _label(labels, "informant_kinds", row["informant_kind"]),
               "short": row["informant"].rpartition("/")[2]}
        for row in sorted(rows, key=lambda row: (row["instrument"], row["date"] or "", row["record"]))
    ]  # fmt: skip


def _findings(desk: Desk, language: str, **equal: str) -> list[Any]:
    said = Said.of(desk.place, closed_cells(desk.round))
    rows: list[Row] = desk.rows("findings", **equal) + desk.rows("checks/findings", **equal)
    return items(desk, [(row, said.status(row)) for row in rows], language)


def region_map(desk: Desk, place: str, language: str) -> dict[str, Any] | None:
    """The tile map with the region of a place marked; None where the programme has no map."""
    name = desk.place.programme.map
    if not name:
        return None
    here = region(desk, place)
    columns, rows = size(name)
    drawn = [TileOf(tile.column * 10, tile.row * 10, tile.label(language), tile.place == here) for tile in tiles(name)]
    return {"width": columns * 10, "height": rows * 10, "tiles": drawn}


def named_areas(desk: Desk, counts: Mapping[str, int], language: str) -> list[tuple[str, str, int]]:
    """Regions with their names and numbers, by name."""
    named = ((code, desk.gazetteer.name(code, language), number) for code, number in counts.items() if code)
    return sorted(named, key=lambda row: collated(language)(row[1]))


def _label(labels: Labels, kind: str, code: str | None) -> str:
    return labels.label(kind, code) if code and labels.knows(kind, code) else code or ""
