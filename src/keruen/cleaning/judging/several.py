"""Corrections of a select_multiple: of the whole answer, and of single options of it (0 or 1). Each changes the other.

A log may say a change twice, once of the answer and once of its options; that is one change. Steps that contradict each other
are refused together.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

ON, OFF = frozenset({"1", "true", "yes"}), frozenset({"0", "false", "no", ""})


@dataclass(frozen=True)
class Step:
    """One correction: of an option, or ('') of the whole answer."""

    option: str
    old: str
    new: str


@dataclass(frozen=True)
class Fault:
    """The step that does not fit; `before`: the step that it contradicts, None where the answer itself is another one."""

    step: int
    before: int | None
    found: str


def truth(value: str) -> bool | None:
    """Whether a value of an option says that it is chosen; None where it says neither."""
    said = value.casefold()
    return True if said in ON else False if said in OFF else None


def settle(steps: Sequence[Step], now: str, order: Iterable[str]) -> str | Fault:
    """The answer after all steps, its codes in their order, new ones in that of the form; or the first step that does not fit.

    Steps that have been carried out already leave the answer as it is.
    """
    reached = _walk(steps, now)
    if not isinstance(reached, Fault):
        return _written(reached, now, order)
    before = _walk(steps, _start(steps, now))
    if not isinstance(before, Fault) and before.codes == frozenset(now.split()):
        return now
    return reached


@dataclass(frozen=True)
class _Reached:
    codes: frozenset[str]
    text: str | None  # as the last step of the whole answer wrote it


def _walk(steps: Sequence[Step], start: str) -> _Reached | Fault:
    """Step by step from an answer: each must find its old value, or say again what is so already since an earlier step."""
    first = codes = frozenset(start.split())
    text: str | None = None
    touched: dict[str, int] = {}  # option, or '' for the whole answer -> the last step that changed it
    for number, step in enumerate(steps):
        if not step.option:
            old, new = frozenset(step.old.split()), frozenset(step.new.split())
            if codes != old and not (touched and codes == new and old == first):
                return Fault(number, max(touched.values(), default=None), " ".join(sorted(codes)))
            codes, text, touched[""] = new, step.new, number
        else:
            here, wanted = step.option in codes, bool(truth(step.new))
            earlier = max((touched[k] for k in (step.option, "") if k in touched), default=None)
            if here != truth(step.old) and not (earlier is not None and here == wanted):
                return Fault(number, earlier, str(int(here)))
            codes = codes | {step.option} if wanted else codes - {step.option}
            touched[step.option] = number
    return _Reached(codes, text)


def _start(steps: Sequence[Step], now: str) -> str:
    """The answer that the steps expect at the beginning, where they have been carried out already."""
    at = next((number for number, step in enumerate(steps) if not step.option), len(steps))
    codes = (steps[at].old if at < len(steps) else now).split()
    first: Mapping[str, bool | None] = {step.option: truth(step.old) for step in reversed(steps[:at])}
    kept = [code for code in codes if code not in first]
    return " ".join([*kept, *(option for option, chosen in first.items() if chosen)])


def _written(reached: _Reached, now: str, order: Iterable[str]) -> str:
    base = (now if reached.text is None else reached.text).split()
    kept = [code for code in dict.fromkeys(base) if code in reached.codes]
    return " ".join([*kept, *(code for code in order if code in reached.codes and code not in kept)])
