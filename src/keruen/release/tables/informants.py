"""Who was asked: informants by sex and kind, and how many spoke for one settlement. Informants are persons too: k holds."""

from collections import Counter

from keruen.release.figure import Figure, count, percent
from keruen.release.hiding.rules import Rules, merge_rare, merged
from keruen.release.tables.coverage import ASSESSING, coverage_of
from keruen.release.view import View, order

_METHOD = "totals"


def figures(view: View, rules: Rules) -> list[Figure]:
    """Tables informants and informants_per_settlement."""
    kinds: dict[str, str] = {}
    sexes: dict[str, str] = {}
    for row in view.inputs.interviews.to_pylist():
        if row["instrument"] in ASSESSING and row["outcome"] == "assessed" and row["place"]:
            kinds.setdefault(row["informant"], row["informant_kind"] or "unknown")
            sexes.setdefault(row["informant"], row["informant_sex"] or "unknown")
    return [
        *_sexes(view, Counter(sexes.values()), rules),
        *_kinds(view, Counter(kinds.values()), rules),
        *_per_settlement(view),
    ]


def _sexes(view: View, counted: Counter[str], rules: Rules) -> list[Figure]:
    known = sum(n for sex, n in counted.items() if sex != "unknown")
    if any(rules.small(counted[sex]) for sex in ("male", "female")):
        return []
    return [
        percent(
            view.slot("informants", view.key("share_informants", "", view.root, "sex", sex), _METHOD),
            counted[sex],
            known,
            None,
        )
        for sex in ("male", "female")
        if known
    ]


def _kinds(view: View, counted: Counter[str], rules: Rules) -> list[Figure]:
    if set(counted) <= {"unknown"}:
        return []
    keys = {kind: view.key("key_informants", "", view.root, "occupation", kind) for kind in counted}
    kept = frozenset(kind for kind, key in keys.items() if rules.permits(key))
    strict = Rules(rules.persons, rules.settlements, rules.permissions)
    under = {kind: kind for kind in counted} if "other" in kept else merge_rare(dict(counted), strict, kept)
    shown = merged(dict(counted), under)
    lines = enumerate(order(shown), start=1)
    return [
        count(
            view.slot("informants", view.key("key_informants", "", view.root, "occupation", k), _METHOD, rank=rank),
            shown[k],
            "persons",
        )
        for rank, k in lines
    ]


def _per_settlement(view: View) -> list[Figure]:
    seen = coverage_of(view)
    if not seen.told:
        return []
    sizes = Counter(min(len(who), 4) for who in seen.informants.values())
    return [
        count(
            view.slot(
                "informants_per_settlement",
                view.key("settlements", "", view.root, "n", "4_or_more" if n == 4 else str(n)),
                _METHOD,
            ),
            sizes[n],
            "settlements",
        )
        for n in (1, 2, 3, 4)
    ]
