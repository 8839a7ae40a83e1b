"""`keruen forms`: writes the interview forms of a round."""

from functools import partial

import click

from keruen.cli.screen import Screen
from keruen.cli.verb import Verb, round_argument
from keruen.cli.where import find_round
from keruen.forms.reading.model import read_xlsform
from keruen.forms.reading.paths import paths
from keruen.places.gazetteer import Gazetteer
from keruen.workspace.folder.decided import read_frame
from keruen.workspace.folder.instruments import write_forms
from keruen.workspace.settings.round import open_round

PATHS = ("nobody", "typical", "longest")


def command(screen: Screen) -> click.Command:
    """The verb."""
    return Verb(screen.say, "forms", partial(_run, screen), [round_argument(screen.say)])


def _run(screen: Screen, where: str) -> int:
    place, say = open_round(find_round(where)), screen.say
    gazetteer = Gazetteer.read(place.home / "places.csv").on(place.round.start)
    frame = read_frame(place.folder, place.round.frame, gazetteer)
    planned = tuple(frame.column("place").to_pylist()) if frame is not None else ()
    rows = []
    for form in write_forms(place, gazetteer, planned):
        model = read_xlsform(form.path.read_bytes(), form.path.name)
        lengths = paths(form.instrument, model, place.programme, place.round)
        state = say("cli-forms-new" if form.changed else "cli-forms-same")
        rows.append((str(form.path), state, *(lengths[name].questions for name in PATHS)))
    heads = ("file", "state", "shortest", "typical", "longest")
    screen.table([say(f"cli-forms-{head}") for head in heads], rows, right=(2, 3, 4))
    screen.tell("cli-forms-questions")
    return 0
