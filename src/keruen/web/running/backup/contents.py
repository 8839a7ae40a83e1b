"""What a backup file says of itself: who made it from what, and the checksum of everything in it."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from django.apps import apps
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.db.models import Model

LIST = "contents.json"  # the last member: a file that was cut off has none
FORMAT = 1
_OTHERS = ("django_q.ormq",)  # work that waits
_OURS = "keruen.web."
_PASSING = ("accounts.spent",)  # counts of the last minutes


@dataclass(frozen=True)
class Contents:
    """The list of a backup: name of a member -> sha256, table -> rows."""

    format: int
    made: str  # ISO time
    migrations: tuple[str, ...]
    members: Mapping[str, str] = field(default_factory=dict)
    rows: Mapping[str, int] = field(default_factory=dict)
    folders: Mapping[str, str] = field(default_factory=dict)  # slug of a programme -> its folder below the home

    @property
    def files(self) -> int:
        """How many files are in it, beside the tables."""
        return len(self.members) - len(self.rows)

    def written(self) -> bytes:
        """As it stands in the file."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=1, sort_keys=True).encode()

    @classmethod
    def read(cls, content: bytes) -> "Contents":
        """From the file; ValueError where it is none."""
        said = json.loads(content)
        try:
            return cls(**said | {"migrations": tuple(said["migrations"])})
        except (TypeError, KeyError) as fault:
            raise ValueError(str(fault)) from fault


def tables() -> list[type[Model]]:
    """The tables that are kept. Sessions and counts of sign-in attempts are not: people sign in anew."""
    ours = [model for app in apps.get_app_configs() if app.name.startswith(_OURS) for model in app.get_models()]
    kept = [model for model in ours if model._meta.label_lower not in _PASSING]
    return [*kept, *(apps.get_model(name) for name in _OTHERS)]


def migrations() -> tuple[str, ...]:
    """The shape of the tables here: rows fit tables of the same shape only."""
    labels = {model._meta.app_label for model in tables()}
    known = MigrationRecorder(connection).applied_migrations()
    return tuple(sorted(f"{app}.{name}" for app, name in known if app in labels))
