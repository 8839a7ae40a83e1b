"""What each role may do: one table, read by every view through `policy`."""

from collections.abc import Mapping
from enum import StrEnum


class Role(StrEnum):
    """A person's part in a programme."""

    COORDINATOR = "coordinator"
    REVIEWER = "reviewer"
    ENUMERATOR = "enumerator"
    ANALYST = "analyst"
    PUBLISHER = "publisher"
    READER = "reader"


class Right(StrEnum):
    """One thing that a person may be allowed to do."""

    SEE_PROGRAMME = "see_programme"  # that it is there, its rounds and their progress
    FILL_FORMS = "fill_forms"
    SEE_OWN_INTERVIEWS = "see_own_interviews"
    SEE_INTERVIEWS = "see_interviews"  # personal data: every read is logged
    REVIEW = "review"  # correct, ask back, decide, justify, approve
    SEE_FIGURES = "see_figures"  # unreleased figures
    BUILD = "build"
    RELEASE = "release"
    PLAN_ROUNDS = "plan_rounds"
    PUBLISH_FORMS = "publish_forms"
    BRING_FILES = "bring_files"  # imports and pullers
    REDACT = "redact"  # an informant withdrew: what the person said is deleted, for good
    MANAGE_PEOPLE = "manage_people"
    READ_AUDIT = "read_audit"
    MANAGE_KEYS = "manage_keys"  # of the API


_SEE = frozenset({Right.SEE_PROGRAMME})

TABLE: Mapping[Role, frozenset[Right]] = {
    Role.COORDINATOR: frozenset(Right) - {Right.RELEASE, Right.SEE_OWN_INTERVIEWS},
    Role.REVIEWER: _SEE | {Right.SEE_INTERVIEWS, Right.REVIEW, Right.SEE_FIGURES},
    Role.ENUMERATOR: _SEE | {Right.FILL_FORMS, Right.SEE_OWN_INTERVIEWS},
    Role.ANALYST: _SEE | {Right.SEE_FIGURES, Right.BUILD},
    Role.PUBLISHER: _SEE | {Right.SEE_FIGURES, Right.BUILD, Right.RELEASE},
    Role.READER: _SEE,
}
