from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from keruen.web.collect.sources.sealing import opened, sealed


def seal(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Keys that were kept as they are."""
    for row in apps.get_model("collect", "Source").objects.all():
        row.sealed = sealed(row.sealed)
        row.save(update_fields=["sealed"])


def unseal(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """The way back."""
    for row in apps.get_model("collect", "Source").objects.all():
        row.sealed = opened(row.sealed, row.address)
        row.save(update_fields=["sealed"])


class Migration(migrations.Migration):
    dependencies = [
        ("collect", "0004_pulled_files"),
    ]

    operations = [
        migrations.RenameField("source", "secret", "sealed"),
        migrations.AlterField("source", "sealed", models.TextField()),
        migrations.RunPython(seal, unseal),
    ]
