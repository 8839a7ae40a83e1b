"""What a person sees: sentences on stdout, problems on stderr; coloured in a terminal, plain elsewhere."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker

_PLAIN_WIDTH = 200  # of a line where nobody's window limits it


@dataclass(frozen=True)
class Screen:
    """The speaker of the person's language and the two streams."""

    say: Speaker
    out: Console
    err: Console

    def tell(self, message: str, **values: Any) -> None:
        """A sentence of the command line, by its id."""
        self.write(self.say(message, **values))

    def write(self, line: str = "", style: str = "") -> None:
        """A line that is already in the person's language, or holds no words."""
        self.out.print(escape(line), style=style or None, soft_wrap=True)

    def head(self, message: str, **values: Any) -> None:
        """A heading."""
        self.write()
        self.write(self.say(message, **values), "bold")

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[object]], right: Sequence[int] = ()) -> None:
        """Rows under translated column names; `right` are the positions of columns of numbers."""
        table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
        for position, name in enumerate(columns):
            table.add_column(escape(name), justify="right" if position in right else "left", overflow="fold")
        for row in rows:
            table.add_row(*(escape(str(cell)) for cell in row))
        self.out.print(table)

    def problem(self, problem: Problem) -> None:
        """The two sentences of a problem: what is wrong, what to do next."""
        what, then = problem.tell(self.say)
        self.complain(what, then)

    def complain(self, what: str, then: str = "") -> None:
        """Two sentences on stderr."""
        self.err.print(escape(what), style="bold red", soft_wrap=True)
        if then:
            self.err.print(escape(then), soft_wrap=True)


def open_screen(language: str) -> Screen:
    """The screen of this process."""
    out, err = Console(highlight=False, emoji=False), Console(stderr=True, highlight=False, emoji=False)
    if not out.is_terminal:
        out = Console(highlight=False, emoji=False, width=_PLAIN_WIDTH)
    return Screen(Speaker(language), out, err)
