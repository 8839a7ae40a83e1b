"""What reviewers ask a person back about their interviews."""

from typing import Any

from keruen.web.accounts.models import User


def asked_of(user: User) -> list[dict[str, Any]]:
    """The open questions, oldest first; each names the interview, the question of the form, and the words."""
    return []
