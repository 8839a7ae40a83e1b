"""Asking a statistical service for a table, if the folder's settings allow it; what it sends is kept in raw/."""

import time
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from keruen.connect.statistics.fetch import Fetched, fetch
from keruen.connect.statistics.net import Net
from keruen.connect.statistics.services import Query, service
from keruen.workspace.folder.atomic import write_bytes
from keruen.workspace.policy.settings import read_evaluation


def fetch_table(
    folder: Path, name: str, code: str, parameters: Mapping[str, str], fresh: bool = False, net: Net | None = None
) -> Fetched:
    """The table `code` of a service as raw/<service>-<code>.csv. Problems: policy-service-*; those of the settings."""
    settings = read_evaluation(folder)
    asked = service(name, settings.services)
    language = parameters.get("language", "ru")
    query = Query(code, {key: value for key, value in parameters.items() if key != "language"}, language)
    net = net or Net(f"Keruen/{version('keruen')}", time.sleep)
    return fetch(net, asked, query, settings.folder / "raw", write_bytes, fresh)
