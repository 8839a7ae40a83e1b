"""The second factor: six digits of a telephone, each good once."""

import pyotp
from django.db import transaction
from django.utils import timezone

from keruen.web.accounts.models import User

_STEP = 30  # seconds


def new_secret() -> str:
    """A secret for a telephone."""
    return pyotp.random_base32()


def address(user: User, secret: str) -> str:
    """What the QR code of a new second factor says."""
    return str(pyotp.TOTP(secret).provisioning_uri(name=user.username, issuer_name="Keruen"))


def good(user: User, code: str, secret: str = "") -> bool:
    """Whether the digits are right now, one step to either side, and not used before."""
    machine = pyotp.TOTP(secret or user.totp_secret)
    now = int(timezone.now().timestamp()) // _STEP
    for step in (now, now - 1, now + 1):
        if pyotp.utils.strings_equal(code.strip().replace(" ", ""), machine.at(step * _STEP)):
            return _use(user, step)
    return False


def _use(user: User, step: int) -> bool:
    with transaction.atomic():
        return bool(User.objects.filter(pk=user.pk, totp_last__lt=step).update(totp_last=step))
