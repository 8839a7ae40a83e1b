"""Rounding, done once: half up, the largest remainder of a list, the controlled rounding of a table.

Settlements are never rounded and then summed: sums take the unrounded parts, and the table that is printed is rounded.
"""

from collections.abc import Mapping

from keruen.numbers.transport import controlled

__all__ = ["controlled", "half_up", "largest_remainder"]


def half_up(numerator: int, denominator: int = 1) -> int:
    """The whole number nearest to numerator / denominator, halves upwards: 5/2 -> 3, -5/2 -> -2; denominator above zero."""
    return (2 * numerator + denominator) // (2 * denominator)


def largest_remainder(parts: Mapping[str, int], total: int) -> dict[str, int]:
    """Whole numbers that add to `total`, in proportion to `parts` (any unit, none negative); the order of keys is kept.

    What the floors leave goes by the largest remainder; ties: the larger quota, then named categories before `other` and
    `unknown`, then by code. Raises ValueError where nothing can be in proportion (all parts zero, total not).
    """
    whole = sum(parts.values())
    if min(parts.values(), default=0) < 0 or total < 0:
        raise ValueError("parts and total must not be negative")
    if whole == 0:
        if total:
            raise ValueError(f"nothing to divide {total} by")
        return dict.fromkeys(parts, 0)
    shares = {category: part * total // whole for category, part in parts.items()}
    missing = total - sum(shares.values())
    turns = sorted(parts, key=lambda c: (-(parts[c] * total % whole), -parts[c], _unnamed(c), c))
    for category in turns[:missing]:
        shares[category] += 1
    return shares


def _unnamed(category: str) -> bool:
    return category in ("other", "unknown") or category.startswith("other_")
