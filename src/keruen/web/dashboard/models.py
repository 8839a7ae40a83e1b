"""The index of what was released: which round, when, by whom, and whether it was withdrawn."""

from pathlib import Path
from typing import ClassVar

from django.conf import settings
from django.db import models


class Released(models.Model):
    """One release of a round, kept in a folder of its own that nothing changes."""

    programme = models.ForeignKey("rounds.Programme", on_delete=models.CASCADE, related_name="released")
    round = models.ForeignKey("rounds.Round", on_delete=models.CASCADE, related_name="released")
    fingerprint = models.CharField(max_length=64)
    when = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey("accounts.User", on_delete=models.SET_NULL, null=True, related_name="+")
    ends = models.CharField(max_length=10)  # last day of collection, ISO: rounds are told in this order
    withdrawn = models.DateTimeField(null=True)
    withdrawn_by = models.ForeignKey("accounts.User", on_delete=models.SET_NULL, null=True, related_name="+")
    reason = models.TextField(blank=True)  # of the withdrawal

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["round", "fingerprint"], name="one_release")]

    def __str__(self) -> str:
        return f"{self.round} {self.fingerprint}"

    @property
    def path(self) -> Path:
        """The folder of the release: released/<programme>/<round>/<fingerprint> in the server's home."""
        home: Path = settings.ENVIRONMENT.home
        return home / "released" / self.programme.slug / self.round.code / self.fingerprint
