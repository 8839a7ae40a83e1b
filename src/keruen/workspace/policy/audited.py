"""The audit of an evaluation's report before it leaves, by the engine that audits what others published."""

from dataclasses import replace

from keruen.publish.policy.desk import PolicyDesk
from keruen.publish.policy.write import write
from keruen.publish.telling.contents import texts
from keruen.publish.telling.story import Block
from keruen.publish.telling.text import keys
from keruen.release.policy import PolicyRelease
from keruen.workspace.auditing.publication import refuse_contradictions


def refuse(release: PolicyRelease, language: str) -> None:
    """Problem audit-refused where what we computed contradicts itself in print; what is quoted as printed refuses nothing."""
    desk = PolicyDesk(release, language)
    story = write(desk)
    own = tuple(block for block in story.blocks if not _quotes(desk, block))
    refuse_contradictions(desk.desk, replace(story, blocks=own))


def _quotes(desk: PolicyDesk, block: Block) -> bool:
    """Whether a block prints a figure as its source prints it."""
    return any(
        key in desk.policy.behind and desk.policy.behind[key].as_printed for text in texts(block) for key in keys(text)
    )
