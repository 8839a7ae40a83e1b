"""A figure that may be missing: known, undefined (no such number exists) or unknown (an input is missing), with its inputs."""

from dataclasses import dataclass
from typing import Literal

State = Literal["known", "undefined", "unknown"]


@dataclass(frozen=True)
class Value:
    """A number or the reason why there is none; `inputs` are the keys of the series rows that it follows from."""

    number: float | None
    state: State = "known"
    reason: str = ""
    inputs: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Whether there is a number."""
        return self.number is not None

    def derived(self, number: float) -> "Value":
        """Another number that follows from the same inputs."""
        return Value(number, inputs=self.inputs)


def unknown(reason: str, *inputs: str) -> Value:
    """A figure that a missing or faulty input leaves unknown."""
    return Value(None, "unknown", reason, inputs)


def undefined(reason: str, *of: Value) -> Value:
    """A figure that does not exist for these inputs."""
    return Value(None, "undefined", reason, keys(*of))


def keys(*values: Value) -> tuple[str, ...]:
    """The inputs of several figures, each once, in their order."""
    return tuple(dict.fromkeys(key for value in values for key in value.inputs))


def missing(*values: Value) -> Value | None:
    """What their result is where one of them has no number: unknown beats undefined; None where all have one."""
    for state in ("unknown", "undefined"):
        for value in values:
            if value.state == state:
                return Value(None, value.state, value.reason, keys(*values))
    return None


def add(*values: Value) -> Value:
    """The sum of figures; it has no number where one of them has none."""
    return missing(*values) or Value(sum(v.number or 0.0 for v in values), inputs=keys(*values))


def subtract(first: Value, *others: Value) -> Value:
    """The first less all others."""
    gone = missing(first, *others)
    if gone:
        return gone
    return Value((first.number or 0.0) - sum(v.number or 0.0 for v in others), inputs=keys(first, *others))


def divide(part: Value, whole: Value, times: float = 1.0) -> Value:
    """times x part / whole; undefined (zero_base) where the whole is zero."""
    gone = missing(part, whole)
    if gone:
        return gone
    assert part.number is not None
    assert whole.number is not None
    if whole.number == 0:
        return undefined("zero_base", part, whole)
    return Value(times * part.number / whole.number, inputs=keys(part, whole))


def mean(*values: Value) -> Value:
    """The mean of figures; no number where one of them has none."""
    return missing(*values) or Value(sum(v.number or 0.0 for v in values) / len(values), inputs=keys(*values))
