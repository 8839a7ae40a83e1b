"""Keys of other servers are kept sealed: who reads the database or a backup's rows alone reads none.

The seal (Fernet: AES-128-CBC with HMAC-SHA256) is made of the server's secret, which is kept in its home or in KERUEN_SECRET.
"""

from base64 import urlsafe_b64encode

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

from keruen.terms.problems import Problem

_PURPOSE = b"keruen: keys of other servers"


def sealed(secret: str) -> str:
    """What is kept of a secret."""
    return _seal().encrypt(secret.encode()).decode("ascii")


def opened(kept: str, address: str) -> str:
    """The secret again. Problem collect-secret-closed: it was sealed by a server with another secret."""
    try:
        return _seal().decrypt(kept.encode()).decode()
    except InvalidToken as fault:
        raise Problem("collect-secret-closed", address=address) from fault


def _seal() -> Fernet:
    key = HKDF(algorithm=SHA256(), length=32, salt=None, info=_PURPOSE).derive(settings.SECRET_KEY.encode())
    return Fernet(urlsafe_b64encode(key))
