"""Wrong passwords of phones are counted with those of the sign-in page: by name and address, in the database.

What is noted of an attempt is who and from where; never the address with a key in it, nor what was posted.
"""

from axes.handlers.proxy import AxesProxyHandler
from django.contrib.auth.signals import user_login_failed
from django.http import HttpRequest

_KEPT = ("REMOTE_ADDR", "HTTP_USER_AGENT", "HTTP_ACCEPT")
_LONGEST = 150  # letters of a name


def bare(request: HttpRequest) -> HttpRequest:
    """A request of which only the caller is left."""
    left = HttpRequest()
    left.method, left.path, left.path_info = "GET", request.path_info, request.path_info
    left.META = {name: request.META[name] for name in _KEPT if name in request.META}
    return left


def locked(request: HttpRequest, username: str) -> bool:
    """Whether the name was tried with wrong passwords too often from this address."""
    return not AxesProxyHandler.is_allowed(bare(request), {"username": username[:_LONGEST]})


def failed(request: HttpRequest, username: str) -> None:
    """Count a wrong password."""
    credentials = {"username": username[:_LONGEST]}
    user_login_failed.send(sender=__name__, credentials=credentials, request=bare(request))
