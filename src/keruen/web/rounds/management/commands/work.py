"""`work`: the worker."""

import time
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand

from keruen.web.collect.files import sweep
from keruen.web.rounds.work import resume


class Command(BaseCommand):
    """Takes up what was left, sweeps up what a killed server left half-written, then works on."""

    def handle(self, *args: Any, **options: Any) -> None:
        """Until ended."""
        resume()
        sweep(settings.MEDIA_ROOT, time.time())
        call_command("qcluster", verbosity=0)
