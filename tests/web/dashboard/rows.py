"""A public release on a server in processes of its own: `python -m tests.web.dashboard.rows`, with the server's environment."""

import os

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "keruen.web.site.settings"
django.setup()

from django.core.management import call_command  # noqa: E402

from keruen.web.rounds.models import Programme, Round  # noqa: E402
from tests.web.dashboard.released import public  # noqa: E402


def main() -> None:
    """One programme with a released round and a round that nobody released."""
    call_command("migrate", verbosity=0)
    programme = Programme.objects.create(slug="kz", title="Made-up programme", folder=os.environ["KERUEN_HOME"])
    public(programme)
    Round.objects.create(programme=programme, code="2024-9-draft")


if __name__ == "__main__":
    main()
