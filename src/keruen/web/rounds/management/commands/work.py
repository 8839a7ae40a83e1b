"""`work`: the worker."""

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

from keruen.web.rounds.work import resume


class Command(BaseCommand):
    """Takes up what was left, then works on."""

    def handle(self, *args: Any, **options: Any) -> None:
        """Until ended."""
        resume()
        call_command("qcluster", verbosity=0)
