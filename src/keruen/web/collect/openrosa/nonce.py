"""Nonces for HTTP Digest that need no table: the time, signed."""

import time

from django.core.signing import BadSignature, SignatureExpired, TimestampSigner

LIFE = 3600  # seconds; a phone then gets a new one with stale=true and asks nobody for a password
_SALT = "keruen.digest"


def fresh() -> str:
    """A nonce that is good for an hour."""
    return TimestampSigner(salt=_SALT).sign(str(time.time_ns()))


def age(nonce: str) -> str:
    """good, stale, or foreign."""
    try:
        TimestampSigner(salt=_SALT).unsign(nonce, max_age=LIFE)
    except SignatureExpired:
        return "stale"
    except BadSignature:
        return "foreign"
    return "good"
