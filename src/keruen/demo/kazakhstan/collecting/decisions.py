"""What people decided in the demonstration, as the files of a round's folder hold it: all persons in them are made up."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random

from keruen.demo.kazakhstan.collecting.practice import Practice
from keruen.demo.kazakhstan.collecting.round3 import World
from keruen.demo.kazakhstan.collecting.submission import Submission
from keruen.demo.kazakhstan.settings import ROUND
from keruen.terms.settings import Change
from keruen.terms.tables import CLEANING, DECISIONS, JUSTIFICATIONS

WHO = "synthetic data manager"
EXPLAINED = 0.6  # of the changes that need it

Row = dict[str, str]
RELEASE_COLUMNS = ("key_pattern", "level", "reason", "reason_ru", "reason_kk", "reason_ky", "who", "when")
Reason = tuple[str, str, str, str]  # in English, Russian, Kazakh and Kyrgyz
_ONE_PLACE: Reason = (
    "a city or city district is one place of the frame; the number of places under it says nothing of persons",
    "город или городской район — одно место выборки; число мест под ним ничего не говорит о людях",
    "қала немесе қаладағы аудан — іріктеменің бір орны; оның астындағы орындар саны адамдар туралы ештеңе айтпайды",
    "шаар же шаардагы район — тандоонун бир орду; анын алдындагы орундардын саны адамдар жөнүндө эч нерсе айтпайт",
)
_TWO_PERSONS: Reason = (
    "two persons in the whole region; the figure was published and no breakdown of it leaves",
    "два человека во всей области; число уже было опубликовано, и ни одно его распределение не выходит",
    "бүкіл облыста екі адам; бұл сан бұрын жарияланған және оның бірде-бір бөлінісі шықпайды",
    "бүт облуста эки адам; бул сан мурда жарыяланган жана анын бир да бөлүнүшү чыкпайт",
)
_OTHER_KIND: Reason = (
    "one informant of no named kind; says nothing of who it was",
    "один информант, род деятельности которого не назван; кто это был, из этого не следует",
    "қызмет түрі аталмаған бір ақпарат беруші; бұдан оның кім екені білінбейді",
    "иш түрү аталбаган бир маалымат берүүчү; андан анын ким экени билинбейт",
)
_RELEASE: tuple[tuple[str, Reason], ...] = (
    ("persons@emigrant@KZ-10@{round}", _TWO_PERSONS),
    ("key_informants@all%occupation=other@KZ@{round}", _OTHER_KIND),
    ("persons@labour_migrant@KZ471000@{round}", _ONE_PLACE),
    ("persons@labour_migrant@KZ75????@{round}", _ONE_PLACE),
    ("persons@labour_migrant@KZ71????@{round}", _ONE_PLACE),
    ("persons@labour_migrant@KZ79????@{round}", _ONE_PLACE),
    ("persons@return_migrant@KZ391000@{round}", _ONE_PLACE),
    ("persons@return_migrant@KZ392400@{round}", _ONE_PLACE),
)


def release_rows() -> list[Row]:
    """release.csv: cells that leave in spite of a rule, each with its reason."""
    return [
        dict(zip(RELEASE_COLUMNS, (pattern.format(round=ROUND), "public", *reason, WHO, "2024-02-05"), strict=True))
        for pattern, reason in _RELEASE
    ]


def decision_rows(seen: World) -> list[Row]:
    """decisions.csv: two informants far apart, and the figure that a person took."""
    columns = DECISIONS.names
    return [
        dict(zip(columns, (d.place, d.group, "persons", " ".join(map(str, d.seen)), str(d.value),
                           "both were called back; the figure is what they agreed on", WHO, "2024-01-30"), strict=True))
        for group in seen.groups.values()
        for d in group.decided
    ]  # fmt: skip


def justification_rows(earlier: Practice, seen: World, change: Change, rng: Random) -> list[Row]:
    """justifications.csv: some of the large changes since the practice round, with a reason."""
    reasons = (
        "a construction site opened",
        "harvest work began",
        "a dormitory was closed",
        "the register was brought up to date",
    )
    rows: list[Row] = []
    for (place, group), before in sorted(earlier.figures.items()):
        figure = seen.groups[group].figures.get(place)
        if figure is None or rng.random() >= EXPLAINED:
            continue
        now = figure.persons
        if abs(now - before) > change.persons and 100 * abs(now - before) > change.percent * before:
            values = (place, group, str(before), str(now), f"{rng.choice(reasons)} (synthetic)", WHO, "2024-01-29")
            rows.append(dict(zip(JUSTIFICATIONS.names, values, strict=True)))
    return rows


def with_slips(submissions: Sequence[Submission], rng: Random) -> tuple[list[Submission], list[Row]]:
    """The submissions with a few typing errors and a test record in them, and the corrections that undo all of it."""
    made = list(submissions)
    able = [
        n
        for n, s in enumerate(made)
        if 20 <= int(s.answers.get("lm_persons", 0)) < 400 and "lm_previous" not in s.answers
    ]
    rows: list[Row] = []
    for n in sorted(rng.sample(able, 5)):
        right = made[n].answers["lm_persons"]
        made[n] = replace(made[n], answers={**made[n].answers, "lm_persons": right + "0"})
        rows.append(_entry(made[n], "lm_persons", right + "0", right, "one zero too many, confirmed by telephone"))
    first = next(s for s in made if s.answers["outcome"] == "assessed")
    test = replace(first, uuid=first.uuid[:-4] + "7e57", answers={**first.answers, "informant": "TEST"})
    rows.append(_entry(test, "*", "", "remove", "a test of the telephone, not an interview"))
    return [*made, test], rows


def _entry(submission: Submission, path: str, old: str, new: str, reason: str) -> Row:
    values = (f"uuid:{submission.uuid}", path, old, new, reason, WHO, "2024-01-29", "accepted")
    return dict(zip(CLEANING.names, values, strict=True))


def frame_rows(settlements: Sequence[object]) -> list[Mapping[str, str]]:
    """frame.csv: the settlements planned, with their stratum (the region)."""
    return [{"place": s.id, "stratum": s.region} for s in settlements]  # type: ignore[attr-defined]
