"""Whether a person may: every view finds its thing, authorises here, then acts."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.core.exceptions import PermissionDenied

from keruen.web.accounts.models import Membership
from keruen.web.accounts.rights import TABLE, Right, Role

if TYPE_CHECKING:
    from keruen.web.rounds.models import Programme


def memberships(user: Any) -> list[Membership]:
    """A person's memberships with their programmes, by programme."""
    return list(Membership.objects.filter(user=user).select_related("programme").order_by("programme__slug", "role"))


def areas(user: Any, right: Right, programme: "Programme") -> list[str]:
    """The areas in which a person has a right: place ids, [""] for everywhere, [] for nowhere."""
    if not getattr(user, "is_authenticated", False) or not user.is_active:
        return []
    held = Membership.objects.filter(user=user, programme=programme).values_list("role", "area")
    found = {area for role, area in held if right in TABLE[Role(role)]}
    return [""] if "" in found else sorted(found)


def may(user: Any, right: Right, programme: "Programme", above: Iterable[str] | None = None) -> bool:
    """Whether a person has a right, in a place whose id and ancestors are `above`; None: anywhere in the programme."""
    held = areas(user, right, programme)
    return held == [""] or (bool(held) if above is None else bool(set(held) & set(above)))


def authorise(user: Any, right: Right, programme: "Programme", above: Iterable[str] | None = None) -> None:
    """Refuse (403) a person who does not have the right."""
    if not may(user, right, programme, above):
        raise PermissionDenied(right)
