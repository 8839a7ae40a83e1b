"""Programmes, rounds, form versions, teams and assignments. The folder of a programme stays the truth of what is published."""

from pathlib import Path
from typing import ClassVar

from django.db import models
from django.utils.translation import get_language

from keruen.web.rounds.titles import titles
from keruen.workspace.settings.programme import FILE


class Programme(models.Model):
    """A programme folder that this server serves."""

    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=200)
    folder = models.CharField(max_length=500)  # absolute path of the folder with programme.toml

    def __str__(self) -> str:
        return self.title

    @property
    def path(self) -> Path:
        """The folder."""
        return Path(self.folder)

    @property
    def label(self) -> str:
        """Its title in the language of the page, as programme.toml has it now; else the one that was kept."""
        file = self.path / FILE
        language = get_language() or ""
        return titles(file, file.stat().st_mtime_ns).get(language, self.title) if file.is_file() else self.title


class Round(models.Model):
    """A round of a programme: its folder's name, and whether it takes interviews."""

    STATES = ("planned", "open", "closed")
    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="rounds")
    code = models.CharField(max_length=60)  # the folder's name: 2026-1
    state = models.CharField(max_length=10, choices=[(s, s) for s in STATES], default="planned")
    starts = models.DateField(null=True)
    ends = models.DateField(null=True)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["programme", "code"], name="one_round")]

    def __str__(self) -> str:
        return f"{self.programme_id}/{self.code}"

    @property
    def path(self) -> Path:
        """The round's folder."""
        return self.programme.path / "rounds" / self.code


class FormVersion(models.Model):
    """One version of a form. Immutable once published; its bytes are what phones get and hash."""

    STATES = ("draft", "published", "retired")
    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="forms")
    round = models.ForeignKey(Round, on_delete=models.SET_NULL, null=True, related_name="forms")
    form_id = models.CharField(max_length=200)
    version = models.CharField(max_length=100)
    title = models.CharField(max_length=300)
    instrument = models.CharField(max_length=60, blank=True)  # b1, b2, services; empty for a form of others
    state = models.CharField(max_length=10, choices=[(s, s) for s in STATES], default="draft")
    xlsform = models.BinaryField()  # as received
    xform = models.BinaryField()  # as served
    md5 = models.CharField(max_length=32)  # of xform
    gate = models.JSONField(default=dict)  # what the gate saw: a verdict a step
    made = models.DateTimeField(auto_now_add=True)
    published = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["programme", "form_id", "version"], name="one_form_version"),
        ]

    def __str__(self) -> str:
        return f"{self.form_id} {self.version}"


class FormMedia(models.Model):
    """A file that a form needs: a list of places, a picture."""

    form = models.ForeignKey(FormVersion, on_delete=models.CASCADE, related_name="media")
    name = models.CharField(max_length=200)
    content = models.BinaryField()
    md5 = models.CharField(max_length=32)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["form", "name"], name="one_media_name")]

    def __str__(self) -> str:
        return self.name


class Team(models.Model):
    """Enumerators who work together."""

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="teams")
    name = models.CharField(max_length=100)
    members = models.ManyToManyField("accounts.User", related_name="teams")

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["round", "name"], name="one_team_name")]

    def __str__(self) -> str:
        return self.name


class Assignment(models.Model):
    """A settlement of the frame that a team visits, and how many informants it is to ask."""

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="assignments")
    team = models.ForeignKey(Team, on_delete=models.SET_NULL, null=True, related_name="assignments")
    place = models.CharField(max_length=64)
    target = models.PositiveIntegerField(default=2)  # informants

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["round", "place"], name="one_assignment")]

    def __str__(self) -> str:
        return self.place


class SettlementList(models.Model):
    """A list of settlements that may become a round's frame: as it was brought, what each line was taken for, what people
    answered. It stays when it was taken or dropped: no line that somebody brought is lost.
    """

    STATES = ("open", "taken", "dropped")
    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="lists")
    name = models.CharField(max_length=200)  # of the file
    content = models.BinaryField()  # as received
    lines = models.JSONField(default=list)  # {row, told, stratum, verdict, place, choices, why} of each line
    answers = models.JSONField(default=dict)  # row -> place; "": a person left the line out
    revision = models.PositiveIntegerField(default=0)  # counts people's answers: two at once see each other
    state = models.CharField(max_length=10, choices=[(s, s) for s in STATES], default="open")
    by = models.ForeignKey("accounts.User", on_delete=models.SET_NULL, null=True, related_name="+")
    made = models.DateTimeField(auto_now_add=True)
    ended = models.DateTimeField(null=True)
    ended_by = models.ForeignKey("accounts.User", on_delete=models.SET_NULL, null=True, related_name="+")
    replaced = models.BinaryField(null=True)  # the frame before it was taken

    def __str__(self) -> str:
        return self.name


class Job(models.Model):
    """A piece of work in the background, as people see it: what, how far, how it ended."""

    STATES = ("waiting", "running", "done", "failed")
    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="jobs")
    round = models.ForeignKey(Round, on_delete=models.CASCADE, null=True, related_name="jobs")
    kind = models.CharField(max_length=40)  # build, gate, pull, export, import
    state = models.CharField(max_length=10, choices=[(s, s) for s in STATES], default="waiting")
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)
    stage = models.CharField(max_length=200, blank=True)
    wish = models.JSONField(default=dict)  # what was asked for
    told = models.TextField(blank=True)  # the sentence of a problem, or what came out
    asked_by = models.ForeignKey("accounts.User", on_delete=models.SET_NULL, null=True)
    asked = models.DateTimeField(auto_now_add=True)
    begun = models.DateTimeField(null=True)
    ended = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.kind} {self.state}"
