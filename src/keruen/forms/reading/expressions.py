"""The small part of XPath that decides what a form asks: enough to walk our own forms, honest about the rest.

`evaluate("selected(${groups_present}, 'emigrant') and ${emigrants} > 0", answers)`; a function or a path that is not known
here raises `BeyondError`, so that nobody takes a guess for an answer.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

Value = str | float | bool
Answers = Mapping[str, Sequence[str]]  # question -> its answers, one for each repetition; the last is the present one

_TOKEN = re.compile(r"\s*(?:\$\{(?P<ref>[^}]+)\}|'(?P<one>[^']*)'|\"(?P<two>[^\"]*)\"|(?P<number>\d+(?:\.\d+)?)"
                    r"|(?P<name>[A-Za-z][\w-]*)|(?P<sign><=|>=|!=|[=<>+*(),-]))")  # fmt: skip


class BeyondError(ValueError):
    """The expression uses what is not known here."""


def evaluate(expression: str, answers: Answers) -> Value:
    """The value of an expression; raises BeyondError."""
    parser = _Parser(_tokens(expression), answers)
    value = parser.either()
    if parser.left:
        raise BeyondError(f"{expression!r} at {parser.left[0].text!r}")
    return value


def truth(value: Value) -> bool:
    """XPath's boolean(): a text that is not empty, a number that is not 0."""
    return bool(value) and value == value


@dataclass(frozen=True)
class _Token:
    kind: str
    text: str


def _tokens(expression: str) -> list[_Token]:
    found, position = [], 0
    text = expression.rstrip()
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise BeyondError(f"{expression!r} at {text[position:]!r}")
        kind = match.lastgroup or ""
        found.append(_Token("text" if kind in ("one", "two") else kind, match[kind]))
        position = match.end()
    return found


def _number(value: Value) -> float:
    try:
        return float(value)
    except ValueError:
        return float("nan")


def _text(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _equal(left: Value, right: Value) -> bool:
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    return _number(left) == _number(right)


_COMPARE: dict[str, Callable[[Value, Value], bool]] = {
    "=": _equal,
    "!=": lambda a, b: not _equal(a, b),
    "<": lambda a, b: _number(a) < _number(b),
    ">": lambda a, b: _number(a) > _number(b),
    "<=": lambda a, b: _number(a) <= _number(b),
    ">=": lambda a, b: _number(a) >= _number(b),
}
_FUNCTIONS: dict[str, Callable[..., Value]] = {
    "selected": lambda answer, code: _text(code) in _text(answer).split(),
    "count-selected": lambda answer: float(len(_text(answer).split())),
    "not": lambda value: not truth(value),
    "coalesce": lambda first, second: first if _text(first) else second,
    "if": lambda condition, then, otherwise: then if truth(condition) else otherwise,
    "number": _number,
    "string": _text,
    "concat": lambda *parts: "".join(_text(part) for part in parts),
    "string-length": lambda value: float(len(_text(value))),
    "true": lambda: True,
    "false": lambda: False,
}


@dataclass
class _Parser:
    left: list[_Token]
    answers: Answers

    def _take(self, *texts: str) -> str:
        if self.left and self.left[0].kind in ("sign", "name") and self.left[0].text in texts:
            return self.left.pop(0).text
        return ""

    def _need(self, sign: str) -> None:
        if not self._take(sign):
            raise BeyondError(f"{sign!r} is missing")

    def either(self) -> Value:
        value = self.both()
        while self._take("or"):
            other = self.both()
            value = truth(value) or truth(other)
        return value

    def both(self) -> Value:
        value = self.comparison()
        while self._take("and"):
            other = self.comparison()
            value = truth(value) and truth(other)
        return value

    def comparison(self) -> Value:
        value = self.sum()
        while sign := self._take(*_COMPARE):
            value = _COMPARE[sign](value, self.sum())
        return value

    def sum(self) -> Value:
        value = self.product()
        while sign := self._take("+", "-"):
            other = _number(self.product())
            value = _number(value) + (other if sign == "+" else -other)
        return value

    def product(self) -> Value:
        value = self.term()
        while sign := self._take("*", "div", "mod"):
            left, right = _number(value), _number(self.term())
            value = left * right if sign == "*" else _divided(left, right, sign)
        return value

    def term(self) -> Value:
        if not self.left:
            raise BeyondError("the expression ends early")
        if self._take("-"):
            return -_number(self.term())
        if self._take("("):
            value = self.either()
            self._need(")")
            return value
        token = self.left.pop(0)
        if token.kind == "ref":
            return next(iter(reversed(self.answers.get(token.text, ()))), "")
        if token.kind == "text":
            return token.text
        if token.kind == "number":
            return float(token.text)
        return self._call(token.text)

    def _call(self, name: str) -> Value:
        self._need("(")
        if name in ("sum", "count") and len(self.left) > 1 and self.left[0].kind == "ref":
            answers = self.answers.get(self.left.pop(0).text, ())
            self._need(")")
            return float(len(answers)) if name == "count" else sum(_number(answer) for answer in answers if answer)
        arguments: list[Value] = []
        while not self._take(")"):
            arguments.append(self.either())
            if not self._take(",") and (not self.left or self.left[0].text != ")"):
                raise BeyondError(f"the call of {name} does not end")
        if name not in _FUNCTIONS:
            raise BeyondError(f"the function {name} is not known here")
        try:
            return _FUNCTIONS[name](*arguments)
        except TypeError as error:
            raise BeyondError(f"{name} does not take {len(arguments)} values") from error


def _divided(left: float, right: float, sign: str) -> float:
    if not right:
        return float("nan")
    return left / right if sign == "div" else left % right
