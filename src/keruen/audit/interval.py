"""Intervals of exact fractions, ends included: what a printed figure says, and what is computed from several."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction


class UndefinedError(ValueError):
    """A quotient whose base may be zero."""


@dataclass(frozen=True)
class Interval:
    """Any value from low to high."""

    low: Fraction
    high: Fraction

    @classmethod
    def of(cls, ends: Iterable[Fraction]) -> "Interval":
        """The least interval that holds all of some values."""
        values = list(ends)
        return cls(min(values), max(values))

    @property
    def exact(self) -> bool:
        """Whether it is one value."""
        return self.low == self.high

    @property
    def middle(self) -> Fraction:
        """The value half-way."""
        return (self.low + self.high) / 2

    def meets(self, other: "Interval") -> bool:
        """Whether a value can be in both."""
        return self.low <= other.high and other.low <= self.high

    def __add__(self, other: "Interval") -> "Interval":
        return Interval(self.low + other.low, self.high + other.high)

    def __sub__(self, other: "Interval") -> "Interval":
        return Interval(self.low - other.high, self.high - other.low)

    def __mul__(self, other: "Interval") -> "Interval":
        return Interval.of(a * b for a in (self.low, self.high) for b in (other.low, other.high))

    def __truediv__(self, other: "Interval") -> "Interval":
        """The quotient; UndefinedError where the divisor may be zero."""
        if other.low <= 0 <= other.high:
            raise UndefinedError("the base may be zero")
        return Interval.of(a / b for a in (self.low, self.high) for b in (other.low, other.high))

    def __neg__(self) -> "Interval":
        return Interval(-self.high, -self.low)

    def times(self, factor: Fraction | int) -> "Interval":
        """The interval, scaled."""
        return Interval.of((self.low * factor, self.high * factor))


def exactly(value: Fraction | int) -> Interval:
    """The interval of one value."""
    return Interval(Fraction(value), Fraction(value))


def total(parts: Iterable[Interval]) -> Interval:
    """The sum; zero of none."""
    held = list(parts)
    return Interval(sum((p.low for p in held), Fraction(0)), sum((p.high for p in held), Fraction(0)))
