"""Publication of a form: only through the gate, once, and for good. A newer version of the same round takes the older's place."""

from django.db import transaction
from django.utils import timezone

from keruen.terms.problems import Problem
from keruen.web.rounds.gate.verdicts import ready
from keruen.web.rounds.models import FormVersion


def publish(form: FormVersion) -> None:
    """Give a form to the phones. Problem collect-form-not-ready: the gate has not seen it, or a step failed."""
    with transaction.atomic():
        fresh = FormVersion.objects.select_for_update().get(pk=form.pk)
        if fresh.state == "published":
            return
        if fresh.state != "draft" or not ready(fresh.gate) or not fresh.xform:
            raise Problem("collect-form-not-ready", form=fresh.form_id, version=fresh.version)
        older = FormVersion.objects.filter(
            programme=fresh.programme_id, round=fresh.round_id, form_id=fresh.form_id, state="published"
        )
        older.update(state="retired")
        FormVersion.objects.filter(pk=fresh.pk).update(state="published", published=timezone.now())


def retire(form: FormVersion) -> bool:
    """Take a published form from the list; interviews that come later are kept and said late."""
    return bool(FormVersion.objects.filter(pk=form.pk, state="published").update(state="retired"))


def before(form: FormVersion) -> FormVersion | None:
    """The version that was published last before this one, in whatever round."""
    earlier = FormVersion.objects.filter(programme=form.programme_id, form_id=form.form_id, published__isnull=False)
    return earlier.filter(made__lt=form.made).exclude(pk=form.pk).order_by("-published", "-pk").first()
