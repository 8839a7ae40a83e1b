"""Rows and files of a server under backup; run as a process of its own with the server's environment.

`make` fills an empty home; `more` adds a row; `show` prints every kept row as JSON, folders of programmes
left out, and the keys of other servers, unsealed.
"""

import json
import os
import sys
from pathlib import Path

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "keruen.web.site.settings"
django.setup()

from django.conf import settings  # noqa: E402
from django.core import serializers  # noqa: E402
from django.core.management import call_command  # noqa: E402

from keruen.web.accounts.models import Audit, User  # noqa: E402
from keruen.web.accounts.rights import Role  # noqa: E402
from keruen.web.collect.files import keep  # noqa: E402
from keruen.web.collect.models import Attachment, Source, Submission, Withdrawal  # noqa: E402
from keruen.web.collect.sources.sealing import opened, sealed  # noqa: E402
from keruen.web.review.models import Act, AskedBack, Subject  # noqa: E402
from keruen.web.rounds.models import Assignment, SettlementList, Team  # noqa: E402
from keruen.web.rounds.serving import serve_folder  # noqa: E402
from keruen.web.rounds.work import ask  # noqa: E402
from keruen.web.running.backup.contents import tables  # noqa: E402
from tests.web.phones import interview, key, published  # noqa: E402
from tests.workspace.small import correct, write_small  # noqa: E402


def make() -> None:
    """One of everything."""
    call_command("migrate", verbosity=0)
    folder = write_small(Path(os.environ["KERUEN_HOME"]) / "programmes/small")
    correct(folder, "west.csv#2", "persons", "100", "10")
    programme = serve_folder(folder.parent.parent, "en")
    round_ = programme.rounds.get(code="2026-1")
    user = User.objects.make("айгүл", "a long enough password", "Айгүл", "ky")
    user.memberships.create(programme=programme, role=Role.REVIEWER)
    key(user, programme)
    Source.objects.create(
        round=round_, kind="kobo", address="https://a.example", form="a", sealed=sealed("the-very-secret")
    )
    form = published(programme, round_=round_)
    form.media.create(name="места.csv", content=b"\x00\xff", md5="0")
    xml = interview("uuid:1")
    sent = Submission.objects.create(
        programme=programme, round=round_, form_id="b2", instance_id="uuid:1", sha256="0", xml=xml, user=user
    )
    digest, size = keep(settings.MEDIA_ROOT, [b"a picture", b"\x00\x01"])
    Attachment.objects.create(submission=sent, name="фото.jpg", bytes=size, sha256=digest)
    gone = Submission.objects.create(
        programme=programme, form_id="b2", instance_id="uuid:2", state="withdrawn", xml=b""
    )
    Withdrawal.objects.create(submission=gone, by=user, reason="asked by telephone")
    Team.objects.create(round=round_, name="Team").members.add(user)
    Assignment.objects.create(round=round_, place="S1", team=Team.objects.get())
    for before in (None, b"place\n\xff"):
        SettlementList.objects.create(
            round=round_, name="места.csv", content=b"\x00\xff", lines=[{"row": 2}], by=user, replaced=before
        )
    subject = Subject.objects.create(round=round_, key="uuid:1", revision=1)
    act = Act.objects.create(subject=subject, revision=1, kind="ask", who=user, reason="?", entries=[["cleaning", {}]])
    AskedBack.objects.create(act=act, programme=programme, round=round_, record="uuid:1", words="?", to=user)
    Audit.objects.create(user=user, programme=programme, act="test", thing="1", address="127.0.0.1")
    ask("build", programme, user, round_)


def show() -> None:
    """Every row, table by table."""
    for model in tables():
        for line in serializers.serialize("jsonl", model._default_manager.order_by("pk")).splitlines():
            row = json.loads(line)
            row["fields"].pop("folder", None)
            print(json.dumps(row, sort_keys=True))
    for source in Source.objects.order_by("pk"):
        print(opened(source.sealed, source.address))  # the server's secret came along


if sys.argv[1] == "make":
    make()
elif sys.argv[1] == "more":
    User.objects.make("more", "a long enough password")
else:
    show()
