"""The services: where each is asked, and how its answers become a table. Addresses are the public ones of November 2026."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from keruen.connect.statistics.shapes import cisstat, cubes, unsdg
from keruen.connect.statistics.shapes.table import Table
from keruen.terms.problems import Problem

PAGE = 1000  # rows of the UN service asked for at a time


@dataclass(frozen=True)
class Query:
    """What is asked of a service: the number or code of the table, the language, and what the service calls parameters."""

    code: str
    parameters: Mapping[str, str]
    language: str = "ru"


@dataclass(frozen=True)
class Service:
    """A service: its address, that of one page of a query, how many pages an answer announces, how answers become a table."""

    name: str
    base: str
    page: Callable[[str, Query, int], str]
    pages: Callable[[Any], int]
    table: Callable[[Sequence[Any]], Table]


def _bns(base: str, query: Query, _: int) -> str:
    return f"{base}/api/iblock/element/{query.code}/json/file/{query.language}/"


def _taldau(base: str, query: Query, _: int) -> str:
    asked = {"period": "7", "dics": "67", **query.parameters}  # years, by region
    return f"{base}/{query.language}/Api/GetIndexData/{query.code}?{urlencode(asked, safe=',')}"


def _cisstat(base: str, query: Query, _: int) -> str:
    frequency = query.parameters.get("freq", "44")  # 44: years, 41: months
    return f"{base}/consstat/service/fact/data/{query.code}/freq/{frequency}?locale={query.language}"


def _unsdg(base: str, query: Query, page: int) -> str:
    asked = {"seriesCode": query.code, **query.parameters, "page": str(page), "pageSize": str(PAGE)}
    return f"{base}/SDGAPI/v1/sdg/Series/Data?{urlencode(asked, safe=',')}"


def _one(_: Any) -> int:
    return 1


SERVICES: dict[str, Service] = {
    "bns": Service("bns", "https://stat.gov.kz", _bns, _one, cubes.table),
    "taldau": Service("taldau", "https://taldau.stat.gov.kz", _taldau, _one, cubes.table),
    "cisstat": Service("cisstat", "https://new.cisstat.org", _cisstat, _one, cisstat.table),
    "unsdg": Service("unsdg", "https://unstats.un.org", _unsdg, unsdg.pages, unsdg.table),
}


def service(name: str, allowed: Sequence[str]) -> Service:
    """The service of a name. Problems: policy-service-unknown; policy-service-off where the settings do not allow it."""
    if name not in SERVICES:
        raise Problem("policy-service-unknown", service=name, known=", ".join(SERVICES))
    if name not in allowed:
        raise Problem("policy-service-off", service=name, setting=f'services = ["{name}"]')
    return SERVICES[name]
