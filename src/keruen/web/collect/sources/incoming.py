"""Files that people send from a browser wait here for the worker; nothing is served from here."""

import secrets
from pathlib import Path, PurePosixPath

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest

from keruen.intake.limits import MEGA, Limits
from keruen.terms.problems import Problem


def incoming() -> Path:
    """The folder of all of them."""
    return Path(settings.ENVIRONMENT.home) / "incoming"


def take_file(request: HttpRequest) -> dict[str, str]:
    """Put the file of a request into a folder of its own; gives {"folder", "name"}. Problems: collect-no-file, file-too-large."""
    file = request.FILES.get("file")
    if not isinstance(file, UploadedFile):
        raise Problem("collect-no-file")
    size, limit = file.size or 0, Limits().file
    name = PurePosixPath((file.name or "file").replace("\\", "/")).name.lstrip(".") or "file"
    if size > limit:
        raise Problem("file-too-large", file=name, megabytes=size // MEGA, limit=limit // MEGA)
    folder = secrets.token_hex(16)
    target = incoming() / folder
    target.mkdir(parents=True, mode=0o700)
    with (target / name).open("wb") as out:
        for chunk in file.chunks():
            out.write(chunk)
    return {"folder": folder, "name": name}
