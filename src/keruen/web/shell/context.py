"""What every template knows."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from keruen.terms.languages import LANGUAGES
from keruen.web.accounts.policy import memberships
from keruen.web.shell.language import speaker

NAMES = {"en": "English", "ru": "Русский", "kk": "Қазақша", "ky": "Кыргызча"}


def shell(request: HttpRequest) -> dict[str, Any]:
    """The speaker, the languages, the programmes of the person."""
    say = speaker(request)
    user = getattr(request, "user", None)
    signed_in = user is not None and user.is_authenticated
    return {
        "say": say,
        "language": say.language,
        "languages": [(code, NAMES[code]) for code in LANGUAGES],
        "demo": settings.ENVIRONMENT.demo,
        "memberships": memberships(user) if signed_in else [],
    }
