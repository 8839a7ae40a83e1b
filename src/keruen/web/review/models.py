"""Who did what at the desk. The entries themselves stand in the round's folder; these rows say who sees whose change when."""

from typing import ClassVar

from django.db import models


class Subject(models.Model):
    """What reviewers act on: an interview (its record id) or the figures of a place (its place id)."""

    STATES = ("new", "asked", "answered", "approved", "rejected")
    round = models.ForeignKey("rounds.Round", on_delete=models.CASCADE, related_name="subjects")
    key = models.CharField(max_length=300)  # uuid:..., or a place id
    state = models.CharField(max_length=10, choices=[(s, s) for s in STATES], default="new")
    revision = models.PositiveIntegerField(default=0)  # counts acts: of two at once the second sees the first

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["round", "key"], name="one_subject")]

    def __str__(self) -> str:
        return f"{self.round_id} {self.key}"


class Act(models.Model):
    """One act of a reviewer, with the rows that it wrote into the folder. Rows are only ever added."""

    subject = models.ForeignKey(Subject, on_delete=models.CASCADE, related_name="acts")
    revision = models.PositiveIntegerField()  # of the subject, after the act
    kind = models.CharField(max_length=20)  # a word of acts.KINDS
    who = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="acts")
    when = models.DateTimeField(auto_now_add=True)
    reason = models.TextField(blank=True)
    entries = models.JSONField(default=list)  # [ledger, row] as written
    state_before = models.CharField(max_length=10, blank=True)
    undoes = models.OneToOneField("self", on_delete=models.PROTECT, null=True, related_name="undone_by")

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["subject", "revision"], name="one_act_a_revision")]

    def __str__(self) -> str:
        return f"{self.kind} {self.subject_id}"


class AskedBack(models.Model):
    """A question of a reviewer to the enumerator of an interview; its answer comes back here."""

    act = models.OneToOneField(Act, on_delete=models.CASCADE, related_name="asked")
    programme = models.ForeignKey("rounds.Programme", on_delete=models.CASCADE, related_name="asked_back")
    round = models.ForeignKey("rounds.Round", on_delete=models.CASCADE, related_name="asked_back")
    record = models.CharField(max_length=300)
    path = models.CharField(max_length=300, blank=True)  # the question of the form; empty: the interview as a whole
    words = models.TextField()
    to = models.ForeignKey("accounts.User", on_delete=models.PROTECT, null=True, related_name="asked_back")
    submission = models.ForeignKey("collect.Submission", on_delete=models.SET_NULL, null=True)
    asked = models.DateTimeField(auto_now_add=True)
    answer = models.TextField(blank=True)
    answered = models.DateTimeField(null=True)
    taken_back = models.BooleanField(default=False)

    def __str__(self) -> str:
        return f"{self.record} {self.path}"
