"""The worker: does what was put off, one piece after another. `python -m keruen.web.running.worker`."""

from django.core.management import call_command

from keruen.web.running.prepare import set_up


def main() -> None:
    """Work until ended; what an earlier worker left in the middle comes first."""
    set_up()
    call_command("work", verbosity=0)


if __name__ == "__main__":
    main()
