"""A programme with its instruments for a real server under test; run as a process of its own with the server's environment.

`python -m tests.web.server_forms` makes programme, forms and a phone; `... bring` puts what came into the round's folder.
"""

import os
import sys
from datetime import UTC, datetime
from hashlib import md5
from pathlib import Path

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "keruen.web.site.settings"
django.setup()

from django.core.management import call_command  # noqa: E402

from keruen.web.accounts.models import Membership, User  # noqa: E402
from keruen.web.accounts.rights import Role  # noqa: E402
from keruen.web.collect.folder import bring  # noqa: E402
from keruen.web.rounds.forms.drafts import draft_of_instrument  # noqa: E402
from keruen.web.rounds.forms.versions import stamp_xform  # noqa: E402
from keruen.web.rounds.gate import steps  # noqa: E402
from keruen.web.rounds.models import Round  # noqa: E402
from keruen.web.rounds.serving import serve_folder  # noqa: E402
from keruen.workspace.folder.init import init  # noqa: E402
from tests.web.phones import key  # noqa: E402
from tests.web.real_server import TOKEN  # noqa: E402
from tests.web.server_forms_names import INSTRUMENTS  # noqa: E402


def make() -> None:
    """A new programme of Kyrgyzstan, its instruments published, one enumerator with a phone."""
    call_command("migrate", verbosity=0)
    folder = Path(os.environ["KERUEN_HOME"]) / "programmes" / "kg"
    init(folder, "kyrgyzstan", datetime.now(UTC).date(), "ky")
    programme = serve_folder(folder, "ky")
    user = User.objects.make("enumerator", "a long enough password", language="ky")
    Membership.objects.create(user=user, programme=programme, role=Role.ENUMERATOR)
    key(user, programme, TOKEN)
    round_ = Round.objects.get()
    for name in INSTRUMENTS:
        form = draft_of_instrument(round_, name)
        body = stamp_xform(steps.convert(bytes(form.xlsform))[0], form.version).encode()
        form.xform, form.md5, form.state = body, md5(body).hexdigest(), "published"
        form.save()


if sys.argv[1:] == ["bring"]:
    print(bring(Round.objects.get(), datetime.now(UTC).isoformat(timespec="seconds")))
else:
    make()
