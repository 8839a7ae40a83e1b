"""Kazakhstan, round 3: synthetic answers that the real pipeline turns into the published figures, and a practice round before."""

from keruen.demo.kazakhstan.write import write

__all__ = ["write"]
