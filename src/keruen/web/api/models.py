"""Keys of the API: only their hashes are kept. They open nothing more than everyone sees; they allow more requests."""

from django.db import models


class ApiKey(models.Model):
    """A key of one user of the API, made by a coordinator, ended when it is not needed."""

    programme = models.ForeignKey("rounds.Programme", on_delete=models.CASCADE, related_name="api_keys")
    name = models.CharField(max_length=200)  # who uses it
    key_sha256 = models.CharField(max_length=64, unique=True)
    made = models.DateTimeField(auto_now_add=True)
    made_by = models.ForeignKey("accounts.User", on_delete=models.SET_NULL, null=True, related_name="+")
    ended = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.programme_id} {self.name}"
