"""The job `gate`: every step over a draft, in order; the verdicts stay with the form, which a person then publishes."""

import tempfile
from hashlib import md5
from pathlib import Path

from keruen.terms.sentences import Speaker
from keruen.web.rounds.forms.versions import stamp_xform
from keruen.web.rounds.gate import steps
from keruen.web.rounds.gate.verdicts import STEPS, Verdict, ready
from keruen.web.rounds.models import FormVersion, Job
from keruen.web.rounds.work import Progress


def do(job: Job, progress: Progress) -> str:
    """Pass a draft through the gate; done again it starts anew. A form that is no draft any more stays as it is."""
    say = Speaker(job.asked_by.language if job.asked_by else "en")
    form = FormVersion.objects.get(pk=job.wish["form"], programme=job.programme)
    if form.state != "draft":
        return say("collect-gate-no-draft")
    xform, verdicts = judge(form, lambda done: progress("", done, len(STEPS)))
    gate = {"steps": [verdict.row for verdict in verdicts]}
    body = xform.encode()
    FormVersion.objects.filter(pk=form.pk, state="draft").update(
        gate=gate, xform=body, md5=md5(body, usedforsecurity=False).hexdigest() if body else ""
    )
    return say("collect-gate-passed" if ready(gate) else "collect-gate-failed")


def judge(form: FormVersion, told: steps.Told) -> tuple[str, list[Verdict]]:
    """The XForm as it will be served, and a verdict a step; after a form that is no form the other steps are not tried."""
    told(0)
    xform, verdict = steps.convert(bytes(form.xlsform))
    verdicts = [verdict]
    xform = stamp_xform(xform, form.version)
    if not xform:
        return "", verdicts
    with tempfile.TemporaryDirectory(prefix="keruen-gate-") as name:
        folder = Path(name)
        (folder / "form.xml").write_text(xform, encoding="utf-8")
        for file in form.media.all():
            (folder / file.name).write_bytes(bytes(file.content))
        for number, step in enumerate((steps.validate, steps.fill, steps.engine), start=1):
            told(number)
            verdicts.append(step(folder))
    return xform, verdicts
