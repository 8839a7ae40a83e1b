"""The log of every read of personal data and of every change."""

from typing import TYPE_CHECKING

from django.http import HttpRequest

from keruen.web.accounts.models import Audit, User

if TYPE_CHECKING:
    from keruen.web.rounds.models import Programme


def note(
    request: HttpRequest,
    act: str,
    thing: str,
    programme: "Programme | None" = None,
    *,
    personal: bool = False,
    detail: str = "",
) -> None:
    """Write down an act of the person who asks."""
    user = request.user if isinstance(request.user, User) else None
    Audit.objects.create(
        user=user,
        programme=programme,
        act=act,
        thing=thing[:200],
        personal=personal,
        address=request.META.get("REMOTE_ADDR") or None,
        detail=detail,
    )
