"""The only clock: commands read it and hand the time on, so that no step depends on it."""

from datetime import UTC, date, datetime


def now() -> str:
    """The time in UTC, ISO 8601, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def today() -> date:
    """The day here."""
    return datetime.now().astimezone().date()
