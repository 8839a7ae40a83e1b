"""Keys of phones: a secret address, shown once, and the QR code that sets ODK Collect or KoboCollect up with it."""

import base64
import json
import secrets
import zlib
from hashlib import sha256
from io import BytesIO

import segno
from django.utils import timezone

from keruen.web.accounts.models import User
from keruen.web.collect.models import PhoneKey
from keruen.web.rounds.models import Programme


def make_key(user: User, programme: Programme) -> str:
    """A new key; only its hash is kept, so this is the one time that the token is known."""
    token = secrets.token_urlsafe(32)
    PhoneKey.objects.create(user=user, programme=programme, token_sha256=sha256(token.encode()).hexdigest())
    return token


def end_key(programme: Programme, pk: int) -> PhoneKey | None:
    """End a key of the programme; None if there is none that works."""
    key = PhoneKey.objects.filter(pk=pk, programme=programme, ended=None).select_related("user").first()
    if key is not None:
        PhoneKey.objects.filter(pk=pk).update(ended=timezone.now())
    return key


def settings_text(address: str, name: str) -> str:
    """What the QR code says: base64 of the zlib of JSON. The phone then keeps its forms equal to the server's."""
    settings = {
        "general": {
            "protocol": "odk_default",
            "server_url": address,
            "form_update_mode": "match_exactly",
            "periodic_form_updates_check": "every_one_hour",
            "autosend": "wifi_and_cellular",
        },
        "admin": {},
        "project": {"name": name},
    }
    return base64.b64encode(zlib.compress(json.dumps(settings, ensure_ascii=False).encode())).decode()


def picture(text: str) -> str:
    """A QR code as base64 of a PNG."""
    written = BytesIO()
    segno.make(text, error="l", micro=False).save(written, kind="png", scale=5)
    return base64.b64encode(written.getvalue()).decode()
