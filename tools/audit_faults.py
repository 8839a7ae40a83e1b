"""Plant faults of every diagnosis in clean made-up publications, audit them, and count what is found.

    python tools/audit_faults.py [NUMBER] [SEED]

Every publication is synthetic. A fault that rounding hides is no fault and is drawn again. A fault is found when the audit
reports its diagnosis among those of a failing claim or of a located cell; an alarm on the clean original is a false one.
"""

import random
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction

from keruen.audit.audit import Audit, audit
from keruen.audit.bundle import claims, shelve
from keruen.audit.document import Document, Grid, Line
from keruen.numbers.printed import print_neutral

NBSP = "\u00a0"
YEARS = ("2020", "2021", "2022", "2023")


@dataclass(frozen=True)
class Case:
    """A publication, the same with a fault, the claims.csv of both, and what must be found."""

    clean: Document
    faulty: Document
    code: str
    claims: tuple[str, str] = ("", "")


@dataclass(frozen=True)
class Score:
    """How many faults were planted, found with their diagnosis, found at all; with no other diagnosis; alarms on clean ones."""

    code: str
    planted: int = 0
    found: int = 0
    failing: int = 0
    alone: int = 0
    alarms: int = 0


def said(value: int) -> str:
    """A count as a Russian text prints it."""
    return f"{value:,}".replace(",", NBSP)


def rounded(value: Fraction, decimals: int = 1) -> str:
    """A rounded number as a Russian text prints it."""
    return print_neutral(value, decimals).replace(".", ",")


def cut(value: Fraction, decimals: int = 1) -> str:
    """A number whose digits are cut off."""
    scaled = int(abs(value) * 10**decimals)
    return ("-" if value < 0 else "") + print_neutral(Fraction(scaled, 10**decimals), decimals).replace(".", ",")


def numbers(rng: random.Random, count: int) -> list[int]:
    """Counts of the sizes that publications print: a few large ones, many small ones."""
    return [int(10 ** rng.uniform(2.5, 5.3)) for _ in range(count)]


def grid(name: str, header: tuple[str, ...], rows: list[list[str]]) -> Grid:
    """A Russian table."""
    return Grid(name, "ru", header, tuple(tuple(row) for row in rows))


def with_cell(table: Grid, row: int, column: int, text: str) -> Grid:
    """A table with another text in one cell."""
    rows = [list(line) for line in table.rows]
    rows[row][column] = text
    return replace(table, rows=tuple(tuple(line) for line in rows))


def margins(rng: random.Random) -> tuple[Grid, list[list[int]]]:
    """Regions by years with both totals."""
    held = [numbers(rng, len(YEARS)) for _ in range(rng.randint(4, 8))]
    full = [[*row, sum(row)] for row in held]
    full.append([sum(column) for column in zip(*full, strict=True)])
    names = [*(f"Область {n}" for n in range(1, len(held) + 1)), "Всего"]
    header = ("Область", *(f"{year} г." for year in YEARS), "Всего")
    return grid("Таблица 1", header, [[name, *map(said, row)] for name, row in zip(names, full, strict=True)]), full


def in_margins(rng: random.Random, code: str, change: Callable[[int], int]) -> Case:
    """One cell of a table with margins, changed."""
    table, held = margins(rng)
    row, column = rng.randrange(len(held) - 1), rng.randrange(len(YEARS))
    faulty = with_cell(table, row, column + 1, said(change(held[row][column])))
    return Case(Document("clean", (table,)), Document("faulty", (faulty,)), code)


def other_digit(rng: random.Random, value: int) -> int:
    """A number with one digit changed."""
    text = str(value)
    at = rng.randrange(len(text))
    digit = rng.choice([d for d in "123456789" if d != text[at]])
    return int(text[:at] + digit + text[at + 1 :])


def swapped(rng: random.Random, value: int) -> int:
    """A number with two neighbouring digits swapped; the same number where all are equal."""
    text = str(value)
    places = [n for n in range(len(text) - 1) if text[n] != text[n + 1] and not (n == 0 and text[1] == "0")]
    if not places:
        return value
    at = rng.choice(places)
    return int(text[:at] + text[at + 1] + text[at] + text[at + 2 :])


def digit(rng: random.Random) -> Case:
    """One digit of a cell wrong."""
    return in_margins(rng, "digit", lambda value: other_digit(rng, value))


def swap(rng: random.Random) -> Case:
    """Two digits of a cell swapped."""
    return in_margins(rng, "swap", lambda value: swapped(rng, value))


def factor(rng: random.Random) -> Case:
    """A cell ten or a thousand times too large."""
    return in_margins(rng, "factor", lambda value: value * rng.choice((10, 1000)))


def located(rng: random.Random) -> Case:
    """A cell with any other number: no slip, but its row and its column point to it."""
    return in_margins(rng, "located", lambda value: value + rng.choice((-1, 1)) * rng.randint(1, max(2, value // 3)))


def sign(rng: random.Random) -> Case:
    """A balance with the other sign."""
    table, held = balances(rng)
    row = rng.randrange(len(held) - 1)
    arrived, left = held[row]
    faulty = with_cell(table, row, 3, said(left - arrived))
    return Case(Document("clean", (table,)), Document("faulty", (faulty,)), "sign")


def balances(rng: random.Random) -> tuple[Grid, list[list[int]]]:
    """Arrivals, departures and balance by country with the total."""
    count = rng.randint(5, 9)
    held = [list(pair) for pair in zip(numbers(rng, count), numbers(rng, count), strict=True)]
    held.append([sum(a for a, _ in held), sum(b for _, b in held)])
    names = [*(f"Страна {n}" for n in range(1, count + 1)), "Итого"]
    rows = [[name, said(a), said(b), said(a - b)] for name, (a, b) in zip(names, held, strict=True)]
    return grid("Таблица 2", ("Страна", "Прибыло", "Выбыло", "Сальдо"), rows), held


def member(rng: random.Random) -> Case:
    """A total without one of its parts."""
    table, held = balances(rng)
    column = rng.randrange(2)
    lost = rng.randrange(len(held) - 1)
    faulty = with_cell(table, len(held) - 1, column + 1, said(held[-1][column] - held[lost][column]))
    return Case(Document("clean", (table,)), Document("faulty", (faulty,)), "member")


def shares(rng: random.Random) -> tuple[Grid, list[int]]:
    """Persons by region with their shares."""
    held = numbers(rng, rng.randint(6, 10))
    whole = sum(held)
    rows = [[f"Область {n}", said(v), rounded(Fraction(100 * v, whole))] for n, v in enumerate(held, start=1)]
    return grid("Таблица 3", ("Область", "Человек", "Доля, %"), [*rows, ["Всего", said(whole), "100,0"]]), held


def region(rng: random.Random) -> Case:
    """The share of a neighbour."""
    table, held = shares(rng)
    row = rng.randrange(len(held) - 1)
    faulty = with_cell(table, row, 2, table.rows[row + 1][2])
    return Case(Document("clean", (table,)), Document("faulty", (faulty,)), "region")


def truncated(rng: random.Random) -> Case:
    """A share cut off instead of rounded."""
    table, held = shares(rng)
    row = rng.randrange(len(held))
    faulty = with_cell(table, row, 2, cut(Fraction(100 * held[row], sum(held))))
    return Case(Document("clean", (table,)), Document("faulty", (faulty,)), "truncated")


def telling(right: str, wrong: str, code: str, text: str) -> Case:
    """A sentence with a right and with a wrong number."""
    lines = [Document("d", lines=(Line("с. 1", "ru", text.format(number)),)) for number in (right, wrong)]
    return Case(lines[0], lines[1], code)


def later_base(rng: random.Random) -> Case:
    """A rise, or a fall, divided by the later figure."""
    a, b = numbers(rng, 2)
    word = "выросло" if b > a else "снизилось"
    text = f"Число мигрантов {word} на {{}}{NBSP}% \u2014 с {said(a)} до {said(b)} человек."
    decimals = rng.randrange(2)
    right, wrong = Fraction(100 * abs(b - a), a), Fraction(100 * abs(b - a), b)
    return telling(rounded(right, decimals), rounded(wrong, decimals), "later_base", text)


def ratio_change(rng: random.Random) -> Case:
    """A change in per cent printed as so many times."""
    a, b = sorted(numbers(rng, 2))
    text = f"Оно увеличилось с {said(a)} до {said(b)}, или в {{}} раза."
    return telling(rounded(Fraction(b, a)), rounded(Fraction(b - a, a)), "ratio_change", text)


def points(rng: random.Random) -> Case:
    """A difference of shares printed in per cent."""
    a, b = sorted(rng.sample(range(20, 600), 2))
    text = f"Доля выросла с {rounded(Fraction(a, 10))}{NBSP}% до {rounded(Fraction(b, 10))}{NBSP}%, то есть на {{}}."
    return telling(f"{rounded(Fraction(b - a, 10))} п.п.", f"{rounded(Fraction(b - a, 10))}{NBSP}%", "points", text)


def period(rng: random.Random) -> Case:
    """The growth of another pair of years."""
    table, held = margins(rng)
    row = rng.randrange(len(held) - 1)
    pairs = [(x, y) for x in range(4) for y in range(x + 1, 4)]
    (a, b), (c, d) = rng.sample(pairs, 2)
    series = "; ".join(f"Таблица 1[Область {row + 1}, {year} г.]" for year in YEARS)
    inputs = f"Таблица 1[Область {row + 1}, {YEARS[a]} г.]; Таблица 1[Область {row + 1}, {YEARS[b]} г.]"
    made = []
    for x, y in ((a, b), (c, d)):
        growth = rounded(Fraction(100 * (held[row][y] - held[row][x]), held[row][x]))
        made.append(f'kind,form,claimed,inputs,periods\ngrowth,change,"""{growth} %""","{inputs}","{series}"\n')
    return Case(Document("clean", (table,)), Document("faulty", (table,)), "period", (made[0], made[1]))


PLANTERS: dict[str, Callable[[random.Random], Case]] = {
    "sign": sign, "later_base": later_base, "ratio_change": ratio_change, "points": points, "truncated": truncated,
    "factor": factor, "digit": digit, "swap": swap, "period": period, "region": region, "member": member,
    "located": located,
}  # fmt: skip


def audited(document: Document, text: str) -> Audit:
    """The audit of a publication with its claims.csv."""
    return audit(document, tuple(claims(text, "claims.csv", shelve(document.grids, "ru"))) if text else ())


def hidden(case: Case) -> bool:
    """Whether the fault prints what is right anyway."""
    return (
        case.clean.grids == case.faulty.grids
        and case.clean.lines == case.faulty.lines
        and case.claims[0] == case.claims[1]
    )


def codes(found: Audit) -> set[str]:
    """Every diagnosis that an audit reports."""
    told = {d.code for one in found.of("fails") for d in one.diagnoses}
    told |= {d.code for one in found.located for d in one.diagnoses}
    return told | ({"located"} if found.located else set())


def drawn(code: str, rng: random.Random) -> tuple[Case, Audit, int]:
    """A case whose fault rounding does not hide, its audit, and the draws that were hidden."""
    for again in range(1000):
        case = PLANTERS[code](rng)
        if not hidden(case) and (code != "truncated" or _differs(case)):
            return case, audited(case.faulty, case.claims[1]), again
    raise RuntimeError(code)


def _differs(case: Case) -> bool:
    return case.clean.grids[0].rows != case.faulty.grids[0].rows


def score(code: str, count: int, seed: int) -> Score:
    """Plant so many faults of a diagnosis and count."""
    rng = random.Random(f"{code} {seed}")
    made = Score(code)
    for _ in range(count):
        case, found, _ = drawn(code, rng)
        told = codes(found)
        made = Score(
            code,
            made.planted + 1,
            made.found + (code in told),
            made.failing + bool(found.of("fails")),
            made.alone + (told - {"located"} == {code} or told == {code}),
            made.alarms + bool(audited(case.clean, case.claims[0]).of("fails")),
        )
    return made


def main(count: int = 200, seed: int = 1) -> None:
    """Print the table."""
    print(
        "| planted | faults | found with that diagnosis | reported | with no other diagnosis | false alarms on clean |"
    )
    print("|---|---|---|---|---|---|")
    for code in PLANTERS:
        s = score(code, count, seed)
        print(
            f"| {s.code} | {s.planted} | {s.found} ({100 * s.found / s.planted:.1f} %) | {s.failing} | {s.alone} | {s.alarms} |"
        )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
