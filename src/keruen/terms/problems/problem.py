"""The one exception that reaches a person."""

from typing import Any

from keruen.terms.problems.catalogue import CATALOGUE
from keruen.terms.sentences import Speaker


class Problem(Exception):
    """A problem that a person can mend. `Problem("sheet-missing", file=..., sheet=..., sheets=...)`."""

    def __init__(self, code: str, **values: Any) -> None:
        kind = CATALOGUE[code]
        missing = [name for name in kind.needs if name not in values]
        if missing:
            raise TypeError(f"problem {code!r} needs {missing}")
        super().__init__(code, values)
        self.code = code
        self.values: dict[str, Any] = values
        self.exit = kind.exit

    def tell(self, say: Speaker) -> tuple[str, str]:
        """What is wrong and where; what to do next. In the speaker's language."""
        return say(self.code, **self.values), say(f"{self.code}.next", **self.values)

    def __str__(self) -> str:
        return " ".join(self.tell(Speaker("en")))

    def __reduce__(self) -> tuple[Any, ...]:
        return _problem, (self.code, self.values)


def _problem(code: str, values: dict[str, Any]) -> Problem:
    """The problem again, on the other side of a process boundary."""
    return Problem(code, **values)
