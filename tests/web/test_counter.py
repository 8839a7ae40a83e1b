"""The counter: groups share a commit, and nobody hears anything before it."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event, Lock

from django.db import DataError, OperationalError

from keruen.web.collect.arrivals import Arrival
from keruen.web.collect.counter import Counter


def arrival(instance: str) -> Arrival:
    return Arrival(1, None, "b2", "1", instance, "", instance, "", b"", "received", (), None, "", "", ())


class Slow:
    """A database that writes when it is let; it notes every group that it stored."""

    def __init__(self) -> None:
        self.let, self.begun, self.groups, self.lock = Event(), Event(), [], Lock()

    def write(self, arrivals):
        self.begun.set()
        assert self.let.wait(10)
        ids = [item.instance_id for item in arrivals]
        if "wrong" in ids:
            raise DataError("wrong")
        if len(ids) > 1 and "stopped" in ids:
            raise KeyboardInterrupt
        if "full" in ids:
            raise OperationalError("the disk is full")
        with self.lock:
            self.groups.append(ids)
        return [item != "known" for item in ids]


def together(slow: Slow, *ids: str):
    """What the first, who writes alone, and the others, who come while it writes, are told."""
    counter = Counter(slow.write)
    with ThreadPoolExecutor(len(ids)) as pool:
        first = pool.submit(counter.store, arrival(ids[0]))
        assert slow.begun.wait(10)
        others = [pool.submit(counter.store, arrival(one)) for one in ids[1:]]
        while len(counter._waiting) < len(others):
            pass
        assert not any(told.done() for told in (first, *others))
        slow.let.set()
        return [told.exception() or told.result() for told in (first, *others)]


def test_who_comes_while_one_is_written_is_written_with_the_others():
    slow = Slow()
    assert together(slow, "a", "b", "c", "d") == [True, True, True, True]
    assert [sorted(group) for group in slow.groups] == [["a"], ["b", "c", "d"]]


def test_each_is_told_what_became_of_its_own():
    assert together(Slow(), "a", "known", "c") == [True, False, True]


def test_a_row_that_the_database_refuses_spoils_only_itself():
    slow = Slow()
    told = together(slow, "a", "b", "wrong", "c")
    assert [told[0], told[1], told[3]] == [True, True, True]
    assert isinstance(told[2], DataError)
    assert sorted(one for group in slow.groups for one in group) == ["a", "b", "c"]


def test_nobody_of_a_group_is_told_that_it_is_stored_when_the_database_failed():
    told = together(Slow(), "a", "b", "full", "c")
    assert told[0] is True
    assert all(isinstance(one, OperationalError) for one in told[1:])


def test_what_somebody_took_along_and_did_not_finish_is_written_by_its_owner():
    slow = Slow()
    told = together(slow, "a", "stopped", "stopped too")
    assert told[0] is True
    assert sorted(type(one) for one in told[1:] if one is not True) == [KeyboardInterrupt]
    assert len(slow.groups) == 2
