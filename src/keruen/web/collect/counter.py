"""Interviews that arrive together are written together: one commit, one sync of the disk, and only then the answers.

Whoever comes to the counter first writes for all who stand there; the others find theirs written when their turn comes.
Nobody is told anything before the commit that holds their interview.
"""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Lock

from django.db import DatabaseError, DataError, IntegrityError

from keruen.web.collect.arrivals import Arrival

Write = Callable[[Sequence[Arrival]], list[bool]]
_OF_ONE = (DataError, IntegrityError)  # one row is at fault, the others of its group are sound


@dataclass(eq=False)
class _Ticket:
    """What waits for its turn, and what became of it."""

    arrival: Arrival
    done: bool = False
    new: bool = False
    fault: DatabaseError | None = None


class Counter:
    """Writes in groups: `write` stores all that it is given in one commit and says of each whether it is new."""

    def __init__(self, write: Write) -> None:
        self._write, self._turn = write, Lock()
        self._waiting: deque[_Ticket] = deque()

    def store(self, arrival: Arrival) -> bool:
        """Whether it is new, said after its commit. DatabaseError: it was not stored."""
        mine = _Ticket(arrival)
        self._waiting.append(mine)
        with self._turn:
            if not mine.done:
                self._serve(mine)
        if mine.fault is not None:
            raise mine.fault
        return mine.new

    def _serve(self, mine: _Ticket) -> None:
        """Write for all who wait. Where one row is at fault, each is written by itself."""
        group = [self._waiting.popleft() for _ in range(len(self._waiting))]
        if mine not in group:  # somebody had taken it along and did not come to the end
            group.append(mine)
        try:
            self._together(group)
        except _OF_ONE:
            for ticket in group:
                self._alone(ticket)
        except DatabaseError as fault:
            for ticket in group:
                ticket.fault, ticket.done = fault, True

    def _together(self, group: list[_Ticket]) -> None:
        for ticket, new in zip(group, self._write([ticket.arrival for ticket in group]), strict=True):
            ticket.new, ticket.done = new, True

    def _alone(self, ticket: _Ticket) -> None:
        try:
            self._together([ticket])
        except DatabaseError as fault:
            ticket.fault, ticket.done = fault, True
