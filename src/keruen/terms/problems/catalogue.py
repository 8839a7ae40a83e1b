"""Every kind of problem, by its code."""

from keruen.terms.problems import (
    audit,
    checks,
    cleaning,
    collect,
    common,
    dashboard,
    evaluation,
    forms,
    intake,
    matrix,
    places,
    policy,
    release,
    rounds,
    web,
    workspace,
)
from keruen.terms.problems.kind import Kind

_ROOMS = (
    common,
    forms,
    places,
    workspace,
    intake,
    cleaning,
    matrix,
    checks,
    policy,
    evaluation,
    release,
    web,
    audit,
    collect,
    dashboard,
    rounds,
)

CATALOGUE: dict[str, Kind] = {kind.code: kind for room in _ROOMS for kind in room.KINDS}
