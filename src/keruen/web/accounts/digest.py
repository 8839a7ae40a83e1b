"""The keys of HTTP Digest, which phones need on a plain local network."""

from hashlib import md5

from keruen.web.accounts.models import DigestKey, User

REALM = "Keruen"


def keep_digest(user: User, password: str) -> None:
    """Keep HA1 of a password that was just set."""
    text = f"{user.username}:{REALM}:{password}".encode()
    key = md5(text, usedforsecurity=False).hexdigest()
    DigestKey.objects.update_or_create(user=user, defaults={"realm": REALM, "ha1": key})
