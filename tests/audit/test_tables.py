"""Claims that tables make: totals, shares, differences; and a bad cell that its row and its column point to."""

import pytest

from keruen.audit.audit import Audit, audit
from keruen.audit.document import Document, Grid


def of(text: str, language: str = "ru", **rest: object) -> Audit:
    """The audit of a table written with | between cells."""
    lines = [tuple(cell.strip() for cell in line.split("|")) for line in text.strip().splitlines()]
    return audit(Document("d", (Grid("T", language, lines[0], tuple(lines[1:]), **rest),)))  # type: ignore[arg-type]


MARGINS = """
 | A | B | Итого
x | 120 | 80 | 200
y | 60 | {} | 155
Итого | 180 | 175 | 355
"""


def test_a_bad_cell_is_located_by_its_row_and_its_column() -> None:
    found = of(MARGINS.format("59"))
    assert [(one.cell.name, one.right.low, one.right.high) for one in found.located] == [("T: y, B", 95, 95)]
    assert sorted(claim.claimed.name for claim in found.located[0].claims) == ["T: y, Итого", "T: Итого, B"]
    assert [d.code for d in found.located[0].diagnoses] == ["swap"]


@pytest.mark.parametrize(
    ("printed", "codes"), [("59", ["swap"]), ("-95", ["sign"]), ("85", ["digit"]), ("950", ["factor"])]
)
def test_slips_of_a_located_cell_are_told_though_it_is_short(printed: str, codes: list[str]) -> None:
    found = of(MARGINS.format(printed))
    assert found.located[0].right.low == 95
    assert [d.code for d in found.located[0].diagnoses] == codes


def test_one_failing_sum_does_not_say_which_of_its_cells_is_bad() -> None:
    found = of(" | A | B | Итого\nx | 120 | 80 | 200\ny | 60 | 95 | 156\nz | 40 | 30 | 70\nw | 10 | 5 | 15")
    assert [one.verdict for one in found.judged].count("fails") == 1
    assert found.located == ()


def test_a_column_alone_locates_nothing() -> None:
    found = of(" | Число\nx | 120\ny | 61\nИтого | 180")
    assert found.located == ()
    assert [one.verdict for one in found.judged] == ["unknown"]


def test_a_clean_table_has_no_finding() -> None:
    found = of(MARGINS.format("95"))
    assert len(found.of("holds")) >= 5
    assert not found.of("fails")


def test_a_bad_margin_is_located_too() -> None:
    found = of(MARGINS.format("95").replace("155", "165"))
    assert [(one.cell.name, one.right.low) for one in found.located] == [("T: y, Итого", 155)]


def test_a_list_of_the_largest_with_a_total_of_all_is_no_failing_sum() -> None:
    found = of("Country | Persons\nUZB | 491,284\nRUS | 70,018\nTotal | 639,799", "en")
    assert [(one.verdict, one.reason) for one in found.judged] == [("unknown", "incomplete")]


def test_breakdowns_under_one_total_each_add_up() -> None:
    table = (
        "| 2022 г. | 2023 г.\n"
        "Всего | 500 | 700\n"
        "мужчины | 200 | 300\n"
        "женщины | 300 | 400\n"
        "город | 450 | 600\n"
        "село | 50 | 100"
    )
    assert not of(table).of("fails")


def test_shares_of_a_total_are_found_and_checked() -> None:
    table = (
        "Region | Persons | Share, %\n"
        "A | 217,497 | 34.0\n"
        "B | 216,823 | 33.9\n"
        "C | 85,638 | 13.4\n"
        "D | 119,841 | {}\n"
        "Total | 639,799 | 100"
    )
    assert not of(table.format("18.7"), "en").of("fails")
    failing = of(table.format("18.1"), "en").of("fails")
    assert [one.claim.claimed.name for one in failing if one.claim.kind == "share"] == ["T: D, Share, %"]


def test_differences_of_columns_are_found_and_a_flipped_sign_named() -> None:
    table = (
        "Страна | Прибыло | Выбыло | Сальдо\n"
        "A | 290 | 31 | 259\n"
        "B | 90 | 233 | -143\n"
        "C | 709 | 175 | 534\n"
        "D | 11 | 4 | 7\n"
        "E | 50 | 2 | {}"
    )
    assert not of(table.format("48")).of("fails")
    failing = of(table.format("-48")).of("fails")
    assert [(one.claim.kind, [d.code for d in one.diagnoses]) for one in failing] == [("difference", ["sign"])]


def test_rates_and_averages_are_no_sums() -> None:
    assert not of("Область | на 10 000\nA | 21,6\nB | 3,4\nВсего | 12,5").of("fails")


def test_columns_that_do_not_add_up_are_left_alone_beside_those_that_do() -> None:
    table = "Region | Persons | Households | Countries | Growth, % | Women, % | Mean age | per 10,000\n"
    rows = "A | 120 | 30 | 20 | 12 | 45.0 | 31 | 21.6\nB | 180 | 50 | 15 | 5 | 41.0 | 33 | 19.0\n"
    assert not of(f"{table}{rows}Total | 300 | 80 | 30 | 8 | 42.6 | 32 | 20.0", "en").of("fails")


def test_thousands_are_rounded_and_hold_within_rounding() -> None:
    assert not of(
        "Год | A, тыс. | B, тыс. | Итого, тыс.\nx | 1,4 | 2,4 | 3,9\ny | 10,3 | 5,2 | 15,5\nz | 7,7 | 1,1 | 8,8"
    ).of("fails")


def test_a_column_of_counts_with_thin_spaces_is_exact() -> None:
    table = (
        "| Мужчины | Женщины | Всего\n"
        "x | 12\u202f040 | 9\u202f310 | 21\u202f350\n"
        "y | 8\u00a0120 | 7\u00a0005 | 15\u00a0125\n"
        "z | 4 010 | 3 000 | 7 011"
    )
    failing = of(table).of("fails")
    assert [one.claim.claimed.text for one in failing] == ["7 011"]


@pytest.mark.parametrize("hidden", ["●", "x", "…"])
def test_a_column_with_a_hidden_cell_is_no_whole_of_shares(hidden: str) -> None:
    small = ((32, "0.5"), (39, "0.6"), (65, "1.0"), (24, "0.4"), (25, "0.4"), (30, "0.5"), (31, "0.5"), (37, "0.6"))
    rows = "".join(f"p{at} | {persons} | {share}%\n" for at, (persons, share) in enumerate(small))
    table = f"Place | Persons | Share\n{rows}q | 68 | 1.0%\nr | 5,991 | 92.4%\ns | {{0}} | {{0}}"
    assert not of(table.format(hidden), "en").of("fails")
    assert of(table.format("-"), "en").of("fails")  # nothing is hidden: the whole is 6 342, and 68 of it 1.1 %
