"""Rows for a real server under test; run as a process of its own with the server's environment.

`python -m tests.web.server_rows` makes them; `... received` prints the ids of all interviews that are there,
`... whole` the same as JSON with sums of their bytes: id -> [the interview, {file: [as its row says, on the disk]}],
`... files` the names and checksums of all their files.
"""

import json
import os
import sys
from hashlib import sha256

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "keruen.web.site.settings"
django.setup()

from django.conf import settings  # noqa: E402
from django.core.management import call_command  # noqa: E402

from keruen.web.accounts.models import Membership, User  # noqa: E402
from keruen.web.accounts.rights import Role  # noqa: E402
from keruen.web.collect.files import place  # noqa: E402
from keruen.web.collect.models import Attachment, Submission  # noqa: E402
from keruen.web.rounds.models import Programme  # noqa: E402
from tests.web.phones import key, published  # noqa: E402
from tests.web.real_server import TOKEN  # noqa: E402


def whole(row: Submission) -> list[object]:
    """What lies in the row and on the disk, summed anew."""
    files = {
        file.name: [file.sha256, sha256(place(settings.MEDIA_ROOT, file.sha256).read_bytes()).hexdigest()]
        for file in row.files.all()
    }
    return [sha256(bytes(row.xml)).hexdigest(), files]


if sys.argv[1:] == ["received"]:
    print("\n".join(Submission.objects.values_list("instance_id", flat=True)))
elif sys.argv[1:] == ["whole"]:
    print(json.dumps({row.instance_id: whole(row) for row in Submission.objects.prefetch_related("files")}))
elif sys.argv[1:] == ["files"]:
    print("\n".join(f"{file.name} {file.sha256}" for file in Attachment.objects.all()))
else:
    call_command("migrate", verbosity=0)
    programme = Programme.objects.create(slug="kz", title="Programme", folder=os.environ["KERUEN_HOME"])
    user = User.objects.make("enumerator", "a long enough password")
    Membership.objects.create(user=user, programme=programme, role=Role.ENUMERATOR)
    key(user, programme, TOKEN)
    published(programme)
