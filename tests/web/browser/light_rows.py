"""Rows of a server under a browser's test, without the demonstration: two people, a form with a photo, a form of every type.

Run as a process of its own with the server's environment.
"""

import os
from hashlib import md5

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "keruen.web.site.settings"
django.setup()

from django.core.management import call_command  # noqa: E402

from keruen.forms.making.convert import convert  # noqa: E402
from keruen.web.accounts.models import Membership, User  # noqa: E402
from keruen.web.accounts.rights import Role  # noqa: E402
from keruen.web.rounds.forms.drafts import keep_file  # noqa: E402
from keruen.web.rounds.models import FormVersion, Programme, Round  # noqa: E402
from keruen.web.running.demo import PASSWORD, username  # noqa: E402
from tests.web.browser.photo_form import photo_form  # noqa: E402
from tests.web.browser.types_form import MEDIA, types_form  # noqa: E402

call_command("migrate", verbosity=0)
programme = Programme.objects.create(slug="kz", title="Programme", folder=os.environ["KERUEN_HOME"])
round_ = Round.objects.create(programme=programme, code="2026-1", state="open")
for role in (Role.ENUMERATOR, Role.COORDINATOR):
    user = User.objects.make(username(role), PASSWORD, username(role), "en")
    Membership.objects.create(user=user, programme=programme, role=role, area="")
for form_id, content, files in (("photo", photo_form(), {}), ("types", types_form(), MEDIA)):
    xform = convert(content).xform.encode()
    form = FormVersion.objects.create(
        programme=programme, round=round_, form_id=form_id, version="1", title=form_id.capitalize(), state="published",
        xlsform=b"", xform=xform, md5=md5(xform, usedforsecurity=False).hexdigest(),
    )  # fmt: skip
    for name, body in files.items():
        keep_file(form, name, body)
