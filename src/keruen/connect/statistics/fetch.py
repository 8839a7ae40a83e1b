"""Bringing a table of a service: page by page into files, so that an interrupted call goes on where it stopped."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from keruen.connect.statistics.net import Net
from keruen.connect.statistics.services import Query, Service
from keruen.connect.statistics.shapes.table import ShapeError, Table
from keruen.terms.problems import Problem

Keep = Callable[[Path, bytes], None]  # writes a file whole or not at all


@dataclass(frozen=True)
class Fetched:
    """The table's file, its rows, how many pages it has and how many of them were asked for now."""

    file: Path
    rows: int
    pages: int
    asked: int


def fetch(net: Net, service: Service, query: Query, folder: Path, keep: Keep, fresh: bool = False) -> Fetched:
    """Ask for every page that is not in `folder/<service>-<code>/` yet (all of them if `fresh`), then lay them out as a CSV file.

    Problems: policy-service-failed (what came is kept), policy-service-shape (the file is kept for whoever looks).
    """
    name = f"{service.name}-{query.code}"
    answers: list[Any] = []
    asked, number, pages = 0, 1, 1
    while number <= pages:
        path = folder / name / f"{number:04d}.json"
        if fresh or not path.is_file():
            keep(path, net.get(service.name, service.page(service.base, query, number)))
            asked += 1
        answers.append(_parsed(service, path))
        pages, number = _counted(service, answers[0], path), number + 1
    table = _table(service, answers, folder / name)
    file = folder / f"{name}.csv"
    keep(file, _csv(table))
    return Fetched(file, len(table.rows), pages, asked)


def _parsed(service: Service, path: Path) -> Any:
    try:
        return json.loads(path.read_bytes().decode("utf-8-sig"))
    except ValueError as cause:
        path.unlink()  # half an answer, or none: it is asked for again
        raise Problem("policy-service-shape", service=service.name, file=path.name, message="JSON?") from cause


def _counted(service: Service, first: Any, path: Path) -> int:
    try:
        return service.pages(first)
    except ShapeError as cause:
        raise Problem("policy-service-shape", service=service.name, file=path.name, message=str(cause)) from cause


def _table(service: Service, answers: list[Any], folder: Path) -> Table:
    try:
        return service.table(answers)
    except ShapeError as cause:
        raise Problem("policy-service-shape", service=service.name, file=folder.name, message=str(cause)) from cause


def _csv(table: Table) -> bytes:
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(table.heads)
    writer.writerows(table.rows)
    return buffer.getvalue().encode()
