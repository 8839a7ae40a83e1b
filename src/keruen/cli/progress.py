"""What is being done, while it is being done: a bar after two seconds in a terminal, a line per stage elsewhere."""

import time
from dataclasses import dataclass, field
from types import TracebackType

from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from keruen.cli.screen import Screen

PATIENCE = 2.0  # seconds for which nobody needs to be told


@dataclass
class Stages:
    """A callback for long work: `stages(stage, done, total)`; a stage is the id of its sentence, `cli-stage-...`."""

    screen: Screen
    started: float = field(default_factory=time.monotonic)
    bars: Progress | None = None
    tasks: dict[str, TaskID] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Stage `stage` has done `done` of `total`."""
        text = self.screen.say(f"cli-stage-{stage}")
        if self.screen.err.is_terminal:
            self._draw(stage, text, done, total)
        elif stage not in self.told:
            self.told.add(stage)
            self.screen.err.print(text, highlight=False)

    def _draw(self, stage: str, text: str, done: int, total: int) -> None:
        if self.bars is None:
            self.bars = Progress(
                TextColumn("{task.description}"), BarColumn(), TextColumn("{task.completed}/{task.total}"),
                TimeElapsedColumn(), console=self.screen.err, transient=True,
            )  # fmt: skip
        if stage not in self.tasks:
            self.tasks[stage] = self.bars.add_task(text, total=total)
        self.bars.update(self.tasks[stage], completed=done, total=total)
        if time.monotonic() - self.started > PATIENCE:
            self.bars.start()

    def __enter__(self) -> "Stages":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.bars is not None:
            self.bars.stop()
