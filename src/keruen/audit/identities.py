"""What a claim's inputs make, as an interval: one function for each kind."""

import ast
import operator
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from string import ascii_lowercase

from keruen.audit.claims import Claim
from keruen.audit.interval import Interval, UndefinedError, exactly, total

HUNDRED = exactly(100)
_OPERATIONS: Mapping[type[ast.operator], Callable[[Interval, Interval], Interval]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


class FormulaError(ValueError):
    """A formula that is not numbers, letters of inputs, + - * / and brackets."""


def compute(claim: Claim, inputs: Sequence[Interval], form: str = "") -> Interval:
    """What the inputs make; `form` instead of the claim's own. UndefinedError where the base may be zero."""
    match claim.kind:
        case "growth":
            return growth(inputs[0], inputs[1], form or claim.asked)
        case "share":
            return HUNDRED * (inputs[0] / inputs[1])
        case "rate":
            return exactly(claim.per) * (inputs[0] / inputs[1])
        case "sum" | "partition":
            return total(inputs)
        case "difference":
            return inputs[0] - inputs[1]
        case "range":
            pick = max if claim.asked == "highest" else min
            return Interval(pick(i.low for i in inputs), pick(i.high for i in inputs))
        case "rank":
            return rank(inputs, claim.asked)
        case "identity":
            return evaluate(claim.formula, inputs)


def growth(earlier: Interval, later: Interval, form: str) -> Interval:
    """The growth from an earlier to a later figure; the size of a negative base counts, so that a rise is positive."""
    if form == "points":
        return later - earlier
    if form == "index":
        return HUNDRED * (later / earlier)
    if form == "ratio":
        return later / earlier
    ratio = later / earlier  # once, so that the earlier figure is not two different values at a time
    change = HUNDRED * (ratio - exactly(1))
    change = -change if earlier.high < 0 else change
    return -change if form == "fall" else change


def rank(inputs: Sequence[Interval], form: str) -> Interval:
    """The places that the first input may have among all; ties and overlapping intervals make it a range."""
    one, others = inputs[0], inputs[1:]
    sign = 1 if form == "from_largest" else -1
    mine = one.times(sign)
    certain = sum(1 for o in others if o.times(sign).low > mine.high)
    possible = sum(1 for o in others if o.times(sign).high >= mine.low)
    return Interval(Fraction(1 + certain), Fraction(1 + possible))


def evaluate(formula: str, inputs: Sequence[Interval]) -> Interval:
    """A formula over inputs called a, b, c, ... in order; FormulaError where it is not one."""
    try:
        tree = ast.parse(formula, mode="eval").body
    except SyntaxError as fault:
        raise FormulaError(formula) from fault
    return _value(tree, dict(zip(ascii_lowercase, inputs, strict=False)))


def _value(node: ast.expr, names: Mapping[str, Interval]) -> Interval:
    match node:
        case ast.BinOp() if type(node.op) in _OPERATIONS:
            return _OPERATIONS[type(node.op)](_value(node.left, names), _value(node.right, names))
        case ast.UnaryOp(op=ast.USub()):
            return -_value(node.operand, names)
        case ast.Name() if node.id in names:
            return names[node.id]
        case ast.Constant() if type(node.value) in (int, float):
            return exactly(Fraction(str(node.value)))
    raise FormulaError(ast.unparse(node))


def computed(claim: Claim, inputs: Sequence[Interval | None], form: str = "") -> Interval | None:
    """As `compute`; None where an input is unknown or the result undefined."""
    known = [i for i in inputs if i is not None]
    if len(known) < len(inputs) or not known:
        return None
    try:
        return compute(claim, known, form)
    except UndefinedError:
        return None
