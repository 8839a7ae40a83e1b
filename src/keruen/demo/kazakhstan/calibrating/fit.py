"""Whole numbers in a table whose rows and columns both have given sums: the heart of the calibration.

Weights say what the table should look like; iterative proportional fitting brings them to the sums, and what rounding down
leaves open is dealt out by the largest remainders, then wherever row and column both still lack. Sums come first, looks
second, so there is always a solution.
"""

from collections.abc import Callable, Mapping, Sequence

ROUNDS = 30  # of fitting; it shapes the table, the exact sums do not depend on it


def fit(rows: Sequence[int], columns: Mapping[str, int], weight: Callable[[int, str], float]) -> list[dict[str, int]]:
    """One dict of whole numbers >= 0 for each row: row r adds to rows[r], category c over all rows to columns[c].

    Raises ValueError where the sums of rows and columns differ, or one is negative.
    """
    if sum(rows) != sum(columns.values()) or min([0, *rows, *columns.values()]) < 0:
        raise ValueError(f"rows add to {sum(rows)}, columns to {sum(columns.values())}: {dict(columns)}")
    names = [name for name, total in columns.items() if total]
    shape = [[weight(r, name) for name in names] for r in range(len(rows))]
    _proportional(shape, rows, [columns[name] for name in names])
    whole = [[int(cell) for cell in line] for line in shape]
    lacking_rows = [total - sum(line) for total, line in zip(rows, whole, strict=True)]
    lacking_columns = [columns[name] - sum(line[c] for line in whole) for c, name in enumerate(names)]
    _deal(whole, shape, lacking_rows, lacking_columns)
    return [dict(zip(names, line, strict=True)) for line in whole]


def _proportional(shape: list[list[float]], rows: Sequence[int], columns: Sequence[int]) -> None:
    """Bring the weights to the sums, in place; the last pass is one over columns and rows, never above either."""
    for _ in range(ROUNDS):
        for c, total in enumerate(columns):
            now = sum(line[c] for line in shape)
            scale = total / now if now else 0.0
            for line in shape:
                line[c] *= scale
        for r, total in enumerate(rows):
            now = sum(shape[r])
            scale = total / now if now else 0.0
            shape[r] = [cell * scale for cell in shape[r]]
    for c, total in enumerate(columns):
        now = sum(line[c] for line in shape)
        if now > total:
            for line in shape:
                line[c] *= total / now


def _deal(whole: list[list[int]], shape: list[list[float]], rows: list[int], columns: list[int]) -> None:
    """Deal out what is lacking, in place."""
    cells = ((line[c] - int(line[c]), -r, -c) for r, line in enumerate(shape) for c in range(len(line)) if line[c] % 1)
    for _, minus_r, minus_c in sorted(cells, reverse=True):
        r, c = -minus_r, -minus_c
        if rows[r] > 0 and columns[c] > 0:
            whole[r][c] += 1
            rows[r] -= 1
            columns[c] -= 1
    for r in range(len(rows)):
        for c in sorted(range(len(columns)), key=lambda c: -shape[r][c]):
            step = min(rows[r], columns[c])
            if step > 0:
                whole[r][c] += step
                rows[r] -= step
                columns[c] -= step


def apportion(total: int, weights: Mapping[str, float]) -> dict[str, int]:
    """`total` dealt out by weights, by largest remainder; ties by name."""
    whole = sum(weights.values())
    quotas = {name: total * weight / whole for name, weight in weights.items()}
    parts = {name: int(quota) for name, quota in quotas.items()}
    turns = sorted(quotas, key=lambda name: (parts[name] - quotas[name], name))
    for name in turns[: total - sum(parts.values())]:
        parts[name] += 1
    return parts
