"""The chapters of the report of an evaluation, in order; one without data gives no blocks."""

from collections.abc import Callable

from keruen.publish.policy.chapters import (
    article,
    classes,
    components,
    effectiveness,
    external,
    factors,
    findings,
    internal,
    method,
    monitor,
    quotas,
)
from keruen.publish.policy.desk import PolicyDesk
from keruen.publish.telling.story import Block

Chapter = Callable[[PolicyDesk], tuple[Block, ...]]

CHAPTERS: tuple[Chapter, ...] = (
    findings.chapter,
    components.chapter,
    external.chapter,
    internal.chapter,
    quotas.chapter,
    factors.chapter,
    classes.chapter,
    article.chapter,
    effectiveness.chapter,
    monitor.chapter,
    method.chapter,
)
