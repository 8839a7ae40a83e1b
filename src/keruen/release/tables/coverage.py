"""What the round covered: places planned and assessed, reasons, informants and enumerators, dates."""

from collections import Counter
from dataclasses import dataclass

from keruen.release.figure import Figure, count, words
from keruen.release.view import View

_METHOD = "totals"
ASSESSING = ("b2", "baseline")  # the instruments whose interview assesses a settlement
NOBODY_NAMED = (
    "/?"  # the informant of a spreadsheet that gives one figure a place and not who was asked (docs/methods/intake.md)
)


@dataclass(frozen=True)
class Coverage:
    """Assessed settlements with their informants, and why the others were not assessed."""

    informants: dict[str, set[str]]  # settlement -> informants
    reasons: dict[str, str]  # planned settlement that was not assessed -> reason
    planned: set[str]

    @property
    def told(self) -> bool:
        """Whether every source says who was asked; else informants are neither counted nor compared."""
        return not any(informant.endswith(NOBODY_NAMED) for who in self.informants.values() for informant in who)


def coverage_of(view: View) -> Coverage:
    """Coverage from INTERVIEWS and the frame; a planned settlement that nobody visited has the reason `not_visited`."""
    informants: dict[str, set[str]] = {}
    outcomes: dict[str, str] = {}
    for row in view.inputs.interviews.to_pylist():
        if row["instrument"] not in ASSESSING or not row["place"]:
            continue
        if row["outcome"] == "assessed":
            informants.setdefault(row["place"], set()).add(row["informant"])
        else:
            outcomes[row["place"]] = row["outcome"]
    planned = set(view.inputs.frame.column("place").to_pylist()) | informants.keys() | outcomes.keys()
    reasons = {place: outcomes.get(place, "not_visited") for place in planned - informants.keys()}
    return Coverage(informants, reasons, planned)


def figures(view: View) -> list[Figure]:
    """Tables coverage, not_assessed and coverage_by_region."""
    seen = coverage_of(view)
    return [*_national(view, seen), *_reasons(view, seen), *_by_region(view, seen)]


def _national(view: View, seen: Coverage) -> list[Figure]:
    regions = {view.gazetteer.at(place, 1) for place in seen.informants} - {None}
    districts = {view.gazetteer.at(place, 2) for place in seen.informants} - {None}
    numbers = {
        "regions": (len(regions), "regions"),
        "districts": (len(districts), "districts"),
        "settlements": (len(seen.informants), "settlements"),
        "settlements_planned": (len(seen.planned), "settlements"),
        "settlements_not_assessed": (len(seen.reasons), "settlements"),
        "key_informants": (len({i for who in seen.informants.values() for i in who}) if seen.told else None, "persons"),
        "enumerators_men": (view.round.enumerators.get("male"), "persons"),
        "enumerators_women": (view.round.enumerators.get("female"), "persons"),
    }
    texts = {
        "round": (view.round.number, "number"),
        "collection_start": (view.round.start[:7], "month"),
        "collection_end": (view.round.end[:7], "month"),
    }
    slots = {
        name: view.slot("coverage", view.key(name, "", view.root), _METHOD, "coverage", name)
        for name in (*numbers, *texts)
    }
    return [
        *(count(slots[name], value, unit) for name, (value, unit) in numbers.items() if value is not None),
        *(words(slots[name], text, unit) for name, (text, unit) in texts.items()),
    ]


def _reasons(view: View, seen: Coverage) -> list[Figure]:
    return [
        count(
            view.slot("not_assessed", view.key("settlements", "", view.root, "outcome", reason), _METHOD),
            number,
            "settlements",
        )
        for reason, number in sorted(Counter(seen.reasons.values()).items())
    ]


def _by_region(view: View, seen: Coverage) -> list[Figure]:
    """Each region where a settlement was planned; what was planned and left only where something was left."""
    settlements = Counter(view.gazetteer.at(place, 1) for place in seen.informants)
    planned = Counter(view.gazetteer.at(place, 1) for place in seen.planned)
    left = Counter(view.gazetteer.at(place, 1) for place in seen.reasons)
    informants = Counter(view.gazetteer.at(place, 1) for place, who in seen.informants.items() for _ in who)
    columns = {
        "settlements": (settlements, "settlements"),
        **(
            {"settlements_planned": (planned, "settlements"), "settlements_not_assessed": (left, "settlements")}
            if left
            else {}
        ),
        **({"key_informants": (informants, "persons")} if seen.told else {}),
    }
    return [
        count(
            view.slot("coverage_by_region", view.key(measure, "", region, "region", region), _METHOD),
            counted[region],
            unit,
        )
        for region in sorted(r for r in planned if r)
        for measure, (counted, unit) in columns.items()
    ]
