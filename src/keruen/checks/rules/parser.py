"""Read the text of a rule."""

import re
from dataclasses import dataclass
from fractions import Fraction

from keruen.checks.rules.syntax import SIGNS, And, If, Is, Not, Or, Rule, linear

_TOKEN = re.compile(
    r"\s*(?:'(?P<one>[^']*)'|\"(?P<two>[^\"]*)\"|(?P<number>[0-9]+(?:\.[0-9]+)?)"
    r"|(?P<name>sum\(\s*[A-Za-z_]\w*\s*\)|[A-Za-z_]\w*(?:\.[A-Za-z_]\w*(?:\[\w+=[\w-]+\])?)?)"
    r"|(?P<sign>->|<=|>=|!=|[<>=+*()-]))"
)
_WORDS = ("and", "or", "not")


class UnreadableError(ValueError):
    """The text is no rule; the message says where."""


@dataclass(frozen=True)
class _Token:
    kind: str  # text, number, name, sign, word
    text: str
    at: int


def parse(text: str) -> Rule:
    """The rule of a text; raises UnreadableError with the part that cannot be read."""
    parser = _Parser(text, _tokens(text))
    rule = parser.rule()
    if parser.left:
        parser.fail()
    return rule


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    position, end = 0, len(text.rstrip())
    while position < end:
        match = _TOKEN.match(text, position)
        if match is None:
            raise UnreadableError(text[position:].strip())
        kind = match.lastgroup or ""
        said = match[kind]
        if kind == "name":
            said = re.sub(r"\s", "", said)
            kind = "word" if said in _WORDS else kind
        quote = kind in ("one", "two")
        found.append(_Token("text" if quote else kind, said, match.start(match.lastgroup or 0) - quote))
        position = match.end()
    return found


@dataclass
class _Parser:
    text: str
    left: list[_Token]

    def fail(self) -> None:
        """Say where reading stopped."""
        raise UnreadableError(self.text[self.left[0].at :].strip() if self.left else "...")

    def take(self, *texts: str) -> str:
        """The next token if it is one of these signs or words, else ''."""
        if self.left and self.left[0].kind in ("sign", "word") and self.left[0].text in texts:
            return self.left.pop(0).text
        return ""

    def rule(self) -> Rule:
        when = self.either()
        return If(when, self.rule()) if self.take("->") else when

    def either(self) -> Rule:
        parts = [self.both()]
        while self.take("or"):
            parts.append(self.both())
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def both(self) -> Rule:
        parts = [self.unit()]
        while self.take("and"):
            parts.append(self.unit())
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def unit(self) -> Rule:
        if self.take("not"):
            return Not(self.unit())
        if self.take("("):
            inside = self.rule()
            if not self.take(")"):
                self.fail()
            return inside
        return self.comparison()

    def comparison(self) -> Rule:
        start = self.left[:]
        terms, constant = self.sum()
        sign = self.take(*SIGNS)
        if not sign:
            self.fail()
        if self.left and self.left[0].kind == "text":
            plain = start[0].kind == "name" and len(start) - len(self.left) == 2
            if not plain or sign not in ("=", "!="):
                self.fail()
            return Is(start[0].text, self.left.pop(0).text, sign == "=")
        others, other = self.sum()
        together = {name: terms.get(name, Fraction(0)) - others.get(name, Fraction(0)) for name in {**terms, **others}}
        return linear(together, constant - other, sign)

    def sum(self) -> tuple[dict[str, Fraction], Fraction]:
        terms: dict[str, Fraction] = {}
        constant, sign = Fraction(0), -1 if self.take("-") else 1
        while True:
            factor, name = self.term()
            if name:
                terms[name] = terms.get(name, Fraction(0)) + sign * factor
            else:
                constant += sign * factor
            joined = self.take("+", "-")
            if not joined:
                return terms, constant
            sign = 1 if joined == "+" else -1

    def term(self) -> tuple[Fraction, str]:
        if not self.left or self.left[0].kind not in ("number", "name"):
            self.fail()
        token = self.left.pop(0)
        if token.kind == "name":
            return Fraction(1), token.text
        factor = Fraction(token.text)
        if not self.take("*"):
            return factor, ""
        if not self.left or self.left[0].kind != "name":
            self.fail()
        return factor, self.left.pop(0).text
