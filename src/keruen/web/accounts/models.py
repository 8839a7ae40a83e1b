"""People, their memberships, their keys for phones, and the audit log."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from keruen.terms.languages import LANGUAGES
from keruen.web.accounts.rights import Role


class People(BaseUserManager["User"]):
    """Makes accounts."""

    def make(self, username: str, password: str, name: str = "", language: str = "en") -> "User":
        """A new account; its password is stored by argon2."""
        user = self.model(username=username, name=name or username, language=language)
        user.set_password(password)
        user.save(using=self._db)
        return user


class User(AbstractBaseUser):
    """A person with an account."""

    username = models.CharField(max_length=150, unique=True)
    name = models.CharField(max_length=200)
    language = models.CharField(max_length=2, choices=[(code, code) for code in LANGUAGES], default="en")
    language_chosen = models.BooleanField(default=False)  # by the person; until then pages speak as the browser asks
    is_active = models.BooleanField(default=True)
    totp_secret = models.CharField(max_length=64, blank=True)  # empty: no second factor
    totp_last = models.BigIntegerField(default=0)  # the step last used: a code is good once
    created = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[People] = People()
    USERNAME_FIELD = "username"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """A person's role in a programme, in the whole of it or in one area (a place and everything under it)."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="memberships")
    programme = models.ForeignKey("rounds.Programme", on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=20, choices=[(role.value, role.value) for role in Role])
    area = models.CharField(max_length=64, blank=True)  # place id; empty: everywhere

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["user", "programme", "role", "area"], name="one_membership"),
        ]

    def __str__(self) -> str:
        return f"{self.user_id} {self.role} {self.programme_id} {self.area}"


class DigestKey(models.Model):
    """HA1 of a person for HTTP Digest; apart from the password's hash, which cannot serve Digest."""

    user = models.OneToOneField(User, on_delete=models.CASCADE, related_name="digest_key")
    realm = models.CharField(max_length=100)
    ha1 = models.CharField(max_length=32)

    def __str__(self) -> str:
        return f"{self.user_id} {self.realm}"


class Audit(models.Model):
    """One act: who did what to which thing, when, from where. Rows are only ever added."""

    when = models.DateTimeField(auto_now_add=True, db_index=True)
    user = models.ForeignKey(User, on_delete=models.PROTECT, null=True)
    programme = models.ForeignKey("rounds.Programme", on_delete=models.SET_NULL, null=True)
    act = models.CharField(max_length=50)
    thing = models.CharField(max_length=200)
    personal = models.BooleanField(default=False)  # personal data were shown
    address = models.GenericIPAddressField(null=True)
    detail = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"{self.when:%Y-%m-%d %H:%M} {self.act} {self.thing}"


class Spent(models.Model):
    """How much of a limit was given out until a moment; counted together by all processes of a server."""

    name = models.CharField(max_length=120)  # of the limit and of whom it binds
    until = models.BigIntegerField(db_index=True)  # seconds since 1970
    n = models.BigIntegerField(default=0)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["name", "until"], name="one_spent")]

    def __str__(self) -> str:
        return f"{self.name} {self.n}"
