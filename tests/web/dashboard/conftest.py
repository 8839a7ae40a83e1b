"""Every test has a home of its own, with one store of drawn charts for all."""

from tests.web.homes import charts, own_home

__all__ = ["charts", "own_home"]
