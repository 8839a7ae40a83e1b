"""The chapters of the report, in order. A chapter is a function from the desk to blocks; without data it gives none."""

from collections.abc import Callable

from keruen.publish.chapters import (
    annex,
    comparison,
    coverage,
    findings,
    flows,
    groups,
    listed,
    method,
    quality,
    reading,
    services,
)
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import Block

Chapter = Callable[[Desk], tuple[Block, ...]]

CHAPTERS: tuple[Chapter, ...] = (
    findings.chapter,
    reading.chapter,
    coverage.chapter,
    groups.chapters,
    flows.chapter,
    services.chapter,
    comparison.chapter,
    quality.chapter,
    listed.chapter,
    method.chapter,
    annex.chapter,
)
