"""What a file brought by hand holds, one interview after another."""

from dataclasses import dataclass

LARGEST = 300_000_000  # bytes of one interview with its files


@dataclass(frozen=True)
class Found:
    """One interview: its bytes, its files as (name, kind, bytes), and what the file says of it."""

    xml: bytes
    files: tuple[tuple[str, str, bytes], ...] = ()
    programme: str = ""  # "": not said
    username: str = ""  # who filled it; "": not said
    finished: bool = True
