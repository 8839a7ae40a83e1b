"""Small forms and interviews for tests of the doors for phones."""

from hashlib import md5, sha256

from keruen.web.accounts.models import User
from keruen.web.collect.models import PhoneKey
from keruen.web.rounds.models import FormVersion, Programme, Round

XFORM = b"<h:html xmlns:h='http://www.w3.org/1999/xhtml'><h:head/></h:html>"


def published(
    programme: Programme, form_id: str = "b2", version: str = "1", round_: Round | None = None, state: str = "published"
):
    """A form on the server."""
    return FormVersion.objects.create(
        programme=programme, round=round_, form_id=form_id, version=version, title="Settlement", state=state,
        xlsform=b"", xform=XFORM, md5=md5(XFORM).hexdigest(),
    )  # fmt: skip


def key(user: User, programme: Programme, token: str = "phone-token") -> str:
    """The base address of a phone with a key."""
    PhoneKey.objects.create(user=user, programme=programme, token_sha256=sha256(token.encode()).hexdigest())
    return f"/key/{token}/{programme.slug}"


def interview(
    instance: str = "uuid:1", answer: str = "7", form_id: str = "b2", version: str = "1", deprecated: str = ""
) -> bytes:
    """An interview as JavaRosa writes it."""
    edit = f"<orx:deprecatedID>{deprecated}</orx:deprecatedID>" if deprecated else ""
    return (
        f"<?xml version='1.0' ?><data id='{form_id}' version='{version}' xmlns:orx='http://openrosa.org/xforms'>"
        f"<persons>{answer}</persons><orx:meta><orx:instanceID>{instance}</orx:instanceID>{edit}</orx:meta></data>"
    ).encode()
