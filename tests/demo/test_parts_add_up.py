"""Parts whose sums are the margins, whole or fractional."""

from fractions import Fraction
from random import Random

from keruen.demo.kazakhstan.calibrating.breakdowns import Asked, Told, loose, told, told_countries
from keruen.numbers.rounding import largest_remainder

FIGURES = [7, 12, 30, 31, 44, 50, 52, 60, 75, 90, 120, 300, 410, 888]


def asked(numbers: dict[int, tuple[int, ...]]) -> list[Asked]:
    return [Asked(f"S{n}", "KZ-39", v, numbers.get(v, (v,))) for n, v in enumerate(FIGURES)]


def printed(rows: list[Asked], said: Told, categories: list[str]) -> dict[str, int]:
    """The national line as it is printed: fractions summed, rounded once."""
    sums = {c: Fraction(0) for c in [*categories, "unknown"]}
    for a in rows:
        for number, parts in zip(a.numbers, said[a.place], strict=True):
            for category, persons in parts.items():
                sums[category] += Fraction(a.figure * persons, number * len(a.numbers))
    sums["unknown"] = sum(FIGURES) - sum((n for c, n in sums.items() if c != "unknown"), Fraction(0))
    return largest_remainder({c: int(n * 10**6) for c, n in sums.items()}, sum(FIGURES))


def test_whole_parts_add_to_both_margins():
    margin = {"2022": 1000, "2023": sum(FIGURES) - 1000}
    rows = asked({})
    said = told(rows, margin, {}, Random(1))
    assert all(sum(said[a.place][0].values()) == a.figure for a in rows)
    assert {c: sum(said[a.place][0].get(c, 0) for a in rows) for c in margin} == margin


def test_fractions_of_two_informants_are_met_by_the_whole_numbers_of_the_others():
    margin = {"2021": 301, "2022": 700, "2023": sum(FIGURES) - 1001}
    rows = asked({52: (40, 70), 120: (100, 150), 60: (54,), 31: (29, 34)})
    for seed in range(20):
        said = told(rows, margin, {}, Random(seed))
        assert printed(rows, said, list(margin)) == {**margin, "unknown": 0}


def test_what_is_left_open_is_as_large_as_the_margin_says():
    margin = {"male": 1600, "female": sum(FIGURES) - 1640, "unknown": 40}
    said = told(asked({}), margin, {}, Random(2))
    assert sum(n for (parts,) in said.values() for n in parts.values()) == sum(FIGURES) - 40
    assert all("unknown" not in parts for (parts,) in said.values())


def test_two_who_agree_on_the_number_tell_different_parts_that_meet_in_the_middle():
    margin = {"2022": 1000, "2023": sum(FIGURES) - 1000}
    rows = asked({888: (888, 888)})
    said = told(rows, margin, {}, Random(3))
    first, second = said["S13"]
    assert first != second
    assert printed(rows, said, list(margin)) == {**margin, "unknown": 0}


def test_those_who_speak_of_parts_of_a_settlement_break_only_their_own_part_down():
    rows = [*asked({})[:-1], Asked("S13", "KZ-39", 888, (388, 500), added=True)]
    said = told(rows, {"2022": 1000, "2023": sum(FIGURES) - 1000}, {}, Random(4))
    assert [sum(parts.values()) for parts in said["S13"]] == [388, 500]


def test_where_everybody_came_in_the_last_year_no_earlier_year_is_named():
    rows = [*asked({})[:-1], Asked("S13", "KZ-39", 888, (888,), began=True)]
    said = told(rows, {"2022": 700, "2023": sum(FIGURES) - 700}, {}, Random(5))
    assert said["S13"] == ({"2023": 888},)


def test_an_informant_names_five_countries_at_most_and_all_are_named_somewhere():
    margin = {"UZB": 1200, "RUS": 500, "KGZ": 200, "TJK": 100, "AZE": 60, "CHN": 9, "TUR": 5, "GEO": 1, "other": 14}
    margin["unknown"] = sum(FIGURES) - sum(margin.values())
    rows = asked({52: (40, 70)})
    said = told_countries(rows, margin, {}, Random(6))
    assert printed(rows, said, [c for c in margin if c != "unknown"]) == margin
    assert all(len([c for c in parts if c != "other"]) <= 5 for all_ in said.values() for parts in all_)


def test_drawn_parts_name_the_largest_and_put_the_rest_together():
    parts = loose(1000, {f"KZ-{n}": 1.0 + n for n in range(20)}, Random(7))
    assert sum(parts.values()) == 1000
    assert len(parts) == 6
    assert parts["other"] < 500
