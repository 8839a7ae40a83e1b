"""`keruen demo FOLDER --messy`: the demonstration with planted faults, what the checks find, and the figures afterwards."""

import os
from pathlib import Path

from keruen.cli.clock import now
from keruen.cli.faults import FOUND, GOOD
from keruen.cli.progress import Stages
from keruen.cli.screen import Screen
from keruen.workspace.review.proof import PLANTED, Proof, prove


def run_messy(screen: Screen, folder: Path, seed: int) -> int:
    """Write, check, answer, reproduce; 1 where a fault was missed or a figure did not come back."""
    with Stages(screen) as stages:
        proof = prove(folder, seed, now(), os.environ, screen.say.language, stages)
    _tell(screen, folder, proof)
    whole = not proof.score.missed and not proof.after["differs"] and not proof.after["not_published"]
    return GOOD if whole else FOUND


def _tell(screen: Screen, folder: Path, proof: Proof) -> None:
    say, score = screen.say, proof.score
    columns = [say(f"demo-messy-{name}") for name in ("kind", "planted", "found", "missed")]
    rows = [(row.kind, row.planted, row.found, row.missed) for row in score.rows]
    planted, found = sum(row.planted for row in score.rows), sum(row.found for row in score.rows)
    screen.table(columns, [*rows, (say("demo-messy-all"), planted, found, planted - found)], right=(1, 2, 3))
    screen.write()
    wrong = len(score.false_records)
    screen.tell("demo-messy-false", n=wrong, records=score.records, percent=f"{100 * score.false_share:.1f}")
    screen.tell(
        "cli-check-taken", file="returned.xlsx", entries=proof.taken.cleaning, reasons=proof.taken.justifications
    )
    for name, counted in (("before", proof.before), ("after", proof.after)):
        screen.tell(f"demo-messy-{name}", reproduced=counted["reproduced"], contradicts=counted["contradicts"],
                    differs=counted["differs"] + counted["not_published"])  # fmt: skip
    screen.tell("demo-messy-where", folder=str(folder.resolve()), file=PLANTED)
