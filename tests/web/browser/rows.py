"""Rows of a server under a browser's test: the demonstration with its people and forms, and a form with a photo.

Run as a process of its own with the server's environment; `... received` prints what came in, a JSON line each.
"""

import json
import os
import sys
from hashlib import md5
from pathlib import Path

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "keruen.web.site.settings"
django.setup()

from django.core.management import call_command  # noqa: E402

from keruen.demo.kazakhstan import write  # noqa: E402
from keruen.forms.making.build import convert  # noqa: E402
from keruen.web.collect.models import Submission  # noqa: E402
from keruen.web.rounds.models import FormVersion, Programme  # noqa: E402
from tests.web.browser.photo_form import photo_form  # noqa: E402


def received() -> None:
    """Every interview: its form, state, what it replaces, its XML, its files."""
    for item in Submission.objects.order_by("pk"):
        files = sorted(item.files.values_list("name", "bytes"))
        row = {"form": item.form_id, "state": item.state, "replaces": item.deprecated_id, "instance": item.instance_id}
        print(json.dumps(row | {"xml": bytes(item.xml).decode(), "files": files}))


def make() -> None:
    """The demonstration and the form with a photo."""
    call_command("migrate", verbosity=0)
    folder = Path(os.environ["KERUEN_HOME"]) / "programmes" / "kazakhstan"
    write(folder, 1)
    call_command("seed", str(folder))
    programme = Programme.objects.get()
    xform = convert(photo_form()).xform.encode()
    FormVersion.objects.create(
        programme=programme, round=programme.rounds.get(state="open"), form_id="photo", version="1", title="Photo",
        state="published", xlsform=b"", xform=xform, md5=md5(xform, usedforsecurity=False).hexdigest(),
    )  # fmt: skip


received() if sys.argv[1:] == ["received"] else make()
