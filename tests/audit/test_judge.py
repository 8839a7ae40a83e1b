"""Claims: the worked examples of the method page, one row each."""

from collections import Counter
from fractions import Fraction

import pytest

from keruen.audit.cells import cell
from keruen.audit.claims import Alternative, Claim
from keruen.audit.diagnoses.search import search
from keruen.audit.identities import FormulaError, computed
from keruen.audit.interval import Interval
from keruen.audit.judge import Judged, judge


def claim(kind: str, claimed: str, inputs: str, form: str = "", **rest: object) -> Claim:
    """A claim from printed texts; inputs stand between semicolons."""
    cells = tuple(cell(text, "ru", f"input {n}") for n, text in enumerate(inputs.split(";")))
    return Claim(kind, cell(claimed, "ru", "claim"), cells, form, **rest)  # type: ignore[arg-type]


def codes(judged: Judged) -> list[str]:
    return [diagnosis.code for diagnosis in judged.diagnoses]


@pytest.mark.parametrize(
    ("kind", "claimed", "inputs", "form", "verdict", "diagnoses"),
    [
        ("growth", "47 %", "162 799;309 500", "change", "fails", ["later_base"]),
        ("growth", "79 %", "64 045;309 500", "change", "fails", ["later_base"]),
        ("growth", "69 %", "1 033;1 743", "change", "holds", []),
        ("growth", "31 %", "1 743;2 275", "change", "holds", []),
        ("growth", "28 %", "19,2 тыс.;24,6 тыс.", "change", "holds", []),
        ("share", "33,9 %", "216 823;639 799", "", "holds", []),
        ("growth", "в 1,7 раза", "236,3;417,9", "ratio", "fails", ["truncated"]),
        ("growth", "в 1,7 раза", "295 057;803 033", "ratio", "fails", ["ratio_change"]),
        ("growth", "172,2 %", "295 057;803 033", "change", "holds", []),
        ("difference", "-33 041", "66 731;33 690", "", "fails", ["sign"]),
        ("share", "9,8 %", "51 326;572 692", "", "fails", []),
        ("partition", "100", "86 %;7 %;2,5 %;2 %;0,6 %;2,5 %", "", "holds", []),
        ("sum", "522 046", "284 917;53 673;45 616;39 185;32 504;80 856", "", "fails", []),
        ("growth", "на 70 %", "10;17", "change", "holds", []),
        ("growth", "на 25 %", "2 %;2,5 %", "change", "holds", []),
        ("growth", "на 2 %", "10,0 %;12,0 %", "change", "fails", ["points"]),
        ("growth", "на 20,0 п.п.", "10,0 %;12,0 %", "points", "fails", ["points", "factor"]),
        ("rate", "21,6", "33 041;15 313 000", "", "unknown", []),
    ],
)
def test_worked_examples(kind: str, claimed: str, inputs: str, form: str, verdict: str, diagnoses: list[str]) -> None:
    if verdict == "unknown":
        inputs = inputs.replace("33 041", "н/д")
    judged = judge(claim(kind, claimed, inputs, form))
    assert judged.verdict == verdict
    assert codes(judged)[: len(diagnoses)] == diagnoses
    assert bool(diagnoses) == bool(judged.diagnoses)


@pytest.mark.parametrize(
    ("kind", "inputs", "form", "low", "high"),
    [
        ("growth", "162 799;309 500", "change", "90.1117", "90.1119"),
        ("growth", "64 045;309 500", "change", "383.254", "383.255"),
        ("growth", "19,2 тыс.;24,6 тыс.", "change", "27.53", "28.73"),
        ("growth", "236,3;417,9", "ratio", "1.7679", "1.7691"),
        ("growth", "-100;-50", "change", "50", "50"),  # a rise, though the base is negative
        ("growth", "-100;-50", "fall", "-50", "-50"),
        ("share", "51 326;572 692", "", "8.962", "8.963"),
        ("sum", "86 %;7 %;2,5 %;2 %;0,6 %;2,5 %", "", "98.95", "102.25"),
        ("sum", "284 917;53 673;45 616;39 185;32 504;80 856", "", "536751", "536751"),
    ],
)
def test_what_inputs_make(kind: str, inputs: str, form: str, low: str, high: str) -> None:
    made = judge(claim(kind, "1", inputs, form)).computed
    assert made is not None
    assert Fraction(low) <= made.low + Fraction(1, 10**4)
    assert made.high <= Fraction(high) + Fraction(1, 10**4)


def test_the_bands_fail_by_14705_and_nothing_explains_it() -> None:
    judged = judge(claim("sum", "522 046", "284 917;53 673;45 616;39 185;32 504;80 856"))
    assert judged.computed == Interval(Fraction(536_751), Fraction(536_751))
    assert judged.diagnoses == ()
    assert not judged.ambiguous


def test_cohorts_make_the_total_and_grow_by_94_per_cent() -> None:
    assert judge(claim("sum", "639 799", "64 045;103 455;162 799;309 500")).verdict == "holds"
    assert judge(claim("growth", "93,7 %", "330 299;639 799")).verdict == "holds"


def _explained() -> dict[int, set[tuple[str, bool]]]:
    """Each wrong whole per cent of 0..199 claimed for the last year; what fits it, and whether that blames the claim."""
    years = [cell(text, "en", text) for text in ("64,045", "103,455", "162,799", "309,500")]
    pairs = tuple(
        Alternative("period", (a, b))
        for n, a in enumerate(years)
        for b in years[n + 1 :]
        if (a, b) != (years[2], years[3])
    )
    found = {}
    for wrong in range(200):
        said = Claim("growth", cell(f"{wrong} %", "en"), (years[2], years[3]), "change", alternatives=pairs)
        made = computed(said, [c.interval for c in said.inputs])
        assert made is not None
        if not made.meets(said.claimed.interval or made):
            found[wrong] = {(d.code, d.cell == said.claimed.name) for d in search(said, made, least=1)}
    return found


def test_diagnoses_fit_by_chance_as_often_as_the_method_page_says() -> None:
    found = _explained()
    tried = Counter(fit for fits in found.values() for fit in fits)
    assert len(found) == 199
    assert sum(1 for fits in found.values() if fits) == 52
    assert (tried["digit", False], tried["digit", True]) == (28, 17)
    assert tried["swap", False] + tried["swap", True] == 9
    assert (tried["factor", True], tried["period", True]) == (2, 4)
    assert sum(1 for fits in found.values() if {code for code, _ in fits} - {"digit", "swap", "factor"}) == 6


def test_a_claim_of_few_digits_is_never_explained_by_a_slip() -> None:
    judged = judge(claim("growth", "91 %", "162 799;309 500"))
    assert judged.verdict == "fails"
    assert not {"digit", "swap"} & set(codes(judged))


def test_a_long_claim_may_be_a_slip_and_every_fit_is_told() -> None:
    judged = judge(claim("sum", "639 797", "64 045;103 455;162 799;309 500"))
    assert {(d.cell, d.right) for d in judged.diagnoses if d.code == "digit"} == {
        ("claim", 639_799),
        ("input 1", 103_453),
        ("input 2", 162_797),
    } | {("input 0", 64_043)}
    assert not judged.ambiguous


def test_two_kinds_of_diagnoses_that_fit_are_ambiguous() -> None:
    judged = judge(claim("sum", "110", "100;10;10"))
    assert codes(judged) == ["member", "member"]
    assert judge(claim("growth", "на 20,0 п.п.", "10,0 %;12,0 %", "points")).ambiguous


@pytest.mark.parametrize(
    ("claimed", "inputs", "reason"),
    [("1.245", "1 000;245", "two_ways"), ("1 245", "…;245", "missing"), ("1 245", "1.000;245", "two_ways")],
)
def test_what_is_missing_or_can_be_read_twice_is_unknown(claimed: str, inputs: str, reason: str) -> None:
    judged = judge(claim("sum", claimed, inputs))
    assert (judged.verdict, judged.reason) == ("unknown", reason)


def test_a_base_that_may_be_zero_is_unknown() -> None:
    assert judge(claim("growth", "5 %", "0;10")).reason == "undefined"


@pytest.mark.parametrize(
    ("claimed", "inputs", "form", "verdict"),
    [
        ("1", "50;40;30", "", "holds"),
        ("2", "40;50;30", "", "holds"),
        ("1", "40;50;30", "", "fails"),
        ("1", "30;40;50", "from_smallest", "holds"),
        ("2", "4,1;4,1;3", "", "holds"),
    ],
)
def test_ranks_know_ties(claimed: str, inputs: str, form: str, verdict: str) -> None:
    assert judge(claim("rank", claimed, inputs, form)).verdict == verdict


@pytest.mark.parametrize(
    ("claimed", "form", "verdict"), [("50", "highest", "holds"), ("30", "lowest", "holds"), ("40", "", "fails")]
)
def test_a_range_is_its_highest_and_its_lowest(claimed: str, form: str, verdict: str) -> None:
    assert judge(claim("range", claimed, "40;50;30", form)).verdict == verdict


def test_an_identity_is_a_formula_over_inputs() -> None:
    assert judge(claim("identity", "4 283 868", "3 796 441;-98 193;585 620", formula="a + b + c")).verdict == "holds"
    assert judge(claim("identity", "25", "100;4", formula="a / b")).verdict == "holds"
    with pytest.raises(FormulaError):
        judge(claim("identity", "1", "1;2", formula="__import__('os')"))


def test_a_quoted_figure_refuses_no_publication() -> None:
    assert judge(claim("sum", "5", "1;2")).refuses
    assert not judge(claim("sum", "5", "1;2", quoted="a report")).refuses
