"""Newer versions of an interview are looked up by the id of the older."""

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """An index."""

    dependencies: ClassVar = [("collect", "0005_sealed")]
    operations: ClassVar = [
        migrations.AddIndex(
            model_name="submission", index=models.Index(fields=["programme", "deprecated_id"], name="edits")
        )
    ]
