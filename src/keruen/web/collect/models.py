"""What was received, byte for byte. Nothing that was acknowledged is changed or deleted, but for informants who withdraw."""

from typing import ClassVar

from django.db import models


class PhoneKey(models.Model):
    """A secret address for one person's phone: /key/<token>/<programme>/... Only its hash is kept."""

    user = models.ForeignKey("accounts.User", on_delete=models.CASCADE, related_name="phone_keys")
    programme = models.ForeignKey("rounds.Programme", on_delete=models.CASCADE)
    token_sha256 = models.CharField(max_length=64, unique=True)
    made = models.DateTimeField(auto_now_add=True)
    ended = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.user_id} {self.made:%Y-%m-%d}"


class Submission(models.Model):
    """One interview as it was sent. Unique by (programme, form, instance); other bytes with the same id go to Quarantine."""

    STATES = (
        "received", "late", "unknown_form", "unknown_version", "encrypted", "unknown_edit", "branch", "aside", "withdrawn",
    )  # fmt: skip
    REVIEWS = ("new", "asked", "answered", "approved", "rejected")
    programme = models.ForeignKey("rounds.Programme", on_delete=models.PROTECT, related_name="submissions")
    round = models.ForeignKey("rounds.Round", on_delete=models.PROTECT, null=True, related_name="submissions")
    form_id = models.CharField(max_length=200)
    version = models.CharField(max_length=100, blank=True)
    instance_id = models.CharField(max_length=200)
    deprecated_id = models.CharField(max_length=200, blank=True)  # the instance that this one edits
    root_id = models.CharField(max_length=200, blank=True)  # the first of a chain of edits
    sha256 = models.CharField(max_length=64)  # of xml
    xml = models.BinaryField()
    state = models.CharField(max_length=20, choices=[(s, s) for s in STATES], default="received")
    review = models.CharField(max_length=20, choices=[(s, s) for s in REVIEWS], default="new")
    revision = models.PositiveIntegerField(default=0)  # counts reviewers' acts: two at once see each other
    place = models.CharField(max_length=64, blank=True)  # the settlement, where it could be read
    expected_files = models.JSONField(default=list)  # names that the answers speak of
    received = models.DateTimeField(auto_now_add=True, db_index=True)
    user = models.ForeignKey("accounts.User", on_delete=models.PROTECT, null=True, related_name="submissions")
    device = models.CharField(max_length=200, blank=True)
    agent = models.CharField(max_length=300, blank=True)
    processed = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["programme", "form_id", "instance_id"], name="one_instance"),
        ]
        indexes: ClassVar = [
            models.Index(fields=["programme", "deprecated_id"], name="edits")
        ]  # newer versions are looked up by the older

    def __str__(self) -> str:
        return self.instance_id


class Withdrawal(models.Model):
    """An informant withdrew: the interview's row stays without its answers, so that the same number is not taken again."""

    submission = models.OneToOneField(Submission, on_delete=models.PROTECT, related_name="withdrawal")
    by = models.ForeignKey("accounts.User", on_delete=models.SET_NULL, null=True, related_name="+")
    reason = models.TextField()  # without a name
    when = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"{self.submission_id} {self.when:%Y-%m-%d}"


class Attachment(models.Model):
    """A file of an interview. Its bytes lie in media/<sha256>, written and synced before the row."""

    submission = models.ForeignKey(Submission, on_delete=models.PROTECT, related_name="files")
    name = models.CharField(max_length=300)
    kind = models.CharField(max_length=100, blank=True)  # as the client said; never served as such
    bytes = models.PositiveBigIntegerField()
    sha256 = models.CharField(max_length=64)
    received = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["submission", "name", "sha256"], name="one_attachment"),
        ]

    def __str__(self) -> str:
        return self.name


class Quarantine(models.Model):
    """What arrived and could not simply be taken: other bytes under a known id, an edit of what is not there, broken XML."""

    programme = models.ForeignKey("rounds.Programme", on_delete=models.PROTECT, related_name="quarantine")
    why = models.CharField(max_length=40)  # other_bytes, unknown_edit, unreadable, ...
    form_id = models.CharField(max_length=200, blank=True)
    instance_id = models.CharField(max_length=200, blank=True)
    sha256 = models.CharField(max_length=64)
    body = models.BinaryField()
    files = models.JSONField(default=list)  # [name, sha256] of media that came with it
    received = models.DateTimeField(auto_now_add=True)
    user = models.ForeignKey("accounts.User", on_delete=models.PROTECT, null=True)
    settled = models.DateTimeField(null=True)  # a person looked at it
    settled_as = models.CharField(max_length=40, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["programme", "sha256", "why"], name="one_quarantine"),
        ]

    def __str__(self) -> str:
        return f"{self.why} {self.instance_id}"


class Source(models.Model):
    """A form on another server whose interviews enter a round. Its key is kept sealed, used, and never shown or logged."""

    KINDS = ("kobo", "central")
    round = models.ForeignKey("rounds.Round", on_delete=models.CASCADE, related_name="sources")
    kind = models.CharField(max_length=10, choices=[(k, k) for k in KINDS])
    address = models.CharField(max_length=300)
    form = models.CharField(max_length=200)  # Kobo: asset uid; Central: project/form id
    sealed = models.TextField()  # Kobo: API token; Central: e-mail:password (sources.sealing)
    known = models.JSONField(default=dict)  # submission -> stamp of the state that was brought: where a pull goes on
    pulled = models.DateTimeField(null=True)  # the last whole pull
    gone = models.JSONField(default=list)  # submissions that were brought and are there no more; here they stay

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["round", "kind", "address", "form"], name="one_source"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.form}"


class PulledFile(models.Model):
    """A file of an interview that was pulled. Its bytes lie in media/<sha256>, written and synced before the row."""

    source = models.ForeignKey(Source, on_delete=models.SET_NULL, null=True, related_name="files")
    round = models.ForeignKey("rounds.Round", on_delete=models.PROTECT, related_name="pulled_files")
    instance = models.CharField(max_length=200)  # the submission, as that server names it
    name = models.CharField(max_length=300)
    stamp = models.CharField(max_length=200)  # the state of the submission with which it came
    bytes = models.PositiveBigIntegerField()
    sha256 = models.CharField(max_length=64)
    received = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["round", "instance", "name", "sha256"], name="one_pulled_file"),
        ]

    def __str__(self) -> str:
        return self.name
