"""The whole index set of one matrix, by name."""

from dataclasses import dataclass

import numpy as np

from keruen.policy.evaluation.indices.gini import Fields, Gini, fields, gini, weighted
from keruen.policy.evaluation.indices.intensity import anmr, cmi, mei, regional_effectiveness
from keruen.policy.evaluation.indices.matrix import Flows
from keruen.policy.evaluation.indices.spread import acv, connectivity, inequality, variations


@dataclass(frozen=True)
class Indices:
    """System indices by name (nan where there is no such number) and the indices of each region."""

    system: dict[str, float]
    effectiveness: np.ndarray
    variation_out: np.ndarray
    variation_in: np.ndarray
    fields: Fields


def index_set(found: Flows, population: float) -> Indices:
    """Every index of a matrix of flows and the population that they are moves of."""
    out, into = found.out, found.into
    of_all: Gini = gini(found)
    focus = fields(found)
    acv_out, acv_in, acv_both = acv(found)
    focus_out, focus_in = weighted(found, focus)
    system = {
        "cmi": cmi(out, population),
        "mei": mei(out, into),
        "anmr": anmr(out, into, population),
        "connectivity": connectivity(found),
        "inequality": inequality(found),
        "gini_bell": of_all.total_bell,
        "gini_plane_mulligan": of_all.total_pm,
        "gini_rows": of_all.rows,
        "gini_columns": of_all.columns,
        "gini_exchanges": of_all.exchanges,
        "focus_out": focus_out,
        "focus_in": focus_in,
        "acv_out": acv_out,
        "acv_in": acv_in,
        "acv": acv_both,
    }
    spread_out, spread_in = variations(found)
    return Indices(system, regional_effectiveness(out, into), spread_out, spread_in, focus)
