"""Make a release: every figure that may leave, and nothing else."""

from collections import defaultdict
from dataclasses import fields
from hashlib import sha256
from operator import attrgetter

import pyarrow as pa

from keruen.release.cells.linked import linked
from keruen.release.counts import guard_counts
from keruen.release.explained import Explained, Hidden
from keruen.release.figure import Figure
from keruen.release.fingerprints import digest, fingerprints
from keruen.release.grounds import grounds
from keruen.release.hiding.changes import protect_changes
from keruen.release.hiding.conceal import conceal, withheld
from keruen.release.hiding.lines import protect_bands, together
from keruen.release.hiding.protect import protect, protect_informants
from keruen.release.hiding.rules import Rules
from keruen.release.hiding.sensitive import PUBLIC, classify
from keruen.release.inputs import Inputs
from keruen.release.release import About, Release
from keruen.release.tables import (
    breakdowns,
    carried,
    comparison,
    coverage,
    credibility,
    groups,
    growth,
    informants,
    listed,
    mirror,
    quality,
    regions,
    services,
    settlements,
    uncertainty,
)
from keruen.release.view import View
from keruen.terms.arrow import schema
from keruen.terms.tables import FIGURES


def make(inputs: Inputs) -> Release:
    """The release of a round: figures of the tables named in docs/methods/release.md, at the programme's public level.

    Problem release-cannot-stand: a hidden figure that can be computed back from what is printed.
    """
    return explained(inputs).release


def explained(inputs: Inputs) -> Explained:
    """The same, with what is hidden and why."""
    view = _view(inputs)
    rules = Rules(inputs.programme.minimum_persons, inputs.programme.minimum_settlements, inputs.permissions)
    figures = classify(_everything(view, rules), inputs.programme, view.level_of)
    narrower = [figure for figure in figures if figure.level != PUBLIC]
    figures = [figure for figure in figures if figure.level == PUBLIC]
    hidden = _hidden(figures, view, rules)
    figures = conceal(figures, hidden, inputs.programme)
    figures += mirror.figures(view, figures, inputs.credibility, rules)  # of what is printed only
    figures = guard_counts(figures, rules, view.above)
    places = inputs.gazetteer.only(_named(inputs, figures))
    behind = grounds(
        inputs.settled, inputs.estimates, inputs.corrected, inputs.gazetteer, inputs.programme.release_level
    )
    release = Release(_about(inputs, figures), _table(figures), places, withheld(hidden), behind)
    return Explained(release, hidden, _table(narrower))


def _everything(view: View, rules: Rules) -> list[Figure]:
    """The figures of every table, before anything is hidden."""
    parts = breakdowns.figures(view, rules)
    return [
        *coverage.figures(view),
        *informants.figures(view, rules),
        *groups.figures(view, rules),
        *settlements.figures(view, rules),
        *parts,
        *regions.figures(view, rules),
        *growth.figures(view, parts),
        *services.figures(view),
        *comparison.figures(view),
        *quality.figures(view),
        *credibility.figures(view, view.inputs.credibility),
        *uncertainty.figures(view, rules, view.inputs.uncertainty, view.inputs.spreads),
        *carried.figures(view),
        *listed.figures(view, rules),
    ]


def _hidden(figures: list[Figure], view: View, rules: Rules) -> dict[str, Hidden]:
    """By group what is hidden: in the linked tables, in the comparison of two rounds, in the distances to services."""
    earlier = view.inputs.earlier
    tables = linked(figures, rules, view.confirming, view.gazetteer.at)
    hidden = {g: (protect if g else protect_informants)(of_group, earlier) for g, of_group in tables.items()}
    settled = settlements.protect_settlements(view, figures, rules)
    others = [*settled.items(), *protect_changes(figures, rules, earlier).items(), ("", protect_bands(figures, rules))]
    for group, more in others:
        both = together(hidden.get(group), more)
        if both is not None:
            hidden[group] = both
    return hidden


def _view(inputs: Inputs) -> View:
    above: dict[str, list[str]] = defaultdict(list)
    for row in inputs.gazetteer.ancestors():
        if row["place"] != row["ancestor"]:
            above[str(row["place"])].append(str(row["ancestor"]))
    settings = repr((inputs.programme, inputs.round, inputs.version))
    trust = (inputs.credibility, inputs.uncertainty, inputs.spreads)
    whole = digest(
        (inputs.interviews, inputs.services, inputs.frame, inputs.comparison, inputs.carried, *trust, inputs.listed)
    )
    prints = fingerprints(inputs.estimates, {place: tuple(places) for place, places in above.items()}, settings, whole)
    return View(inputs, prints)


def _table(figures: list[Figure]) -> pa.Table:
    names = [field.name for field in fields(Figure)]
    columns = list(zip(*map(attrgetter(*names), figures), strict=True)) or [()] * len(names)
    return pa.table({name: list(column) for name, column in zip(names, columns, strict=True)}, schema=schema(FIGURES))


def _named(inputs: Inputs, figures: list[Figure]) -> set[str]:
    """The places that figures name, as place or as category, with all that stand above them."""
    return {f.place for f in figures} | {f.category for f in figures} | {inputs.programme.root}


def _about(inputs: Inputs, figures: list[Figure]) -> About:
    prints = "".join(sorted(f.key + f.fingerprint + f.printed for f in figures))
    return About(
        programme=inputs.programme,
        round=inputs.round,
        previous=inputs.previous,
        clearance=inputs.clearance,
        verdict=inputs.verdict,
        fingerprint=sha256(prints.encode()).hexdigest()[:16],
        version=inputs.version,
        permissions=inputs.permissions,
    )
