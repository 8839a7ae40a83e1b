"""The checks of a round: what its answers, figures and enumerators look like beside the rules."""

import json
from dataclasses import replace

import pyarrow as pa

from keruen.checks import CHECKS
from keruen.checks.kit.bound import BOUND, bind, questions
from keruen.checks.kit.data import READ, Data
from keruen.checks.kit.moments import MOMENTS, moments
from keruen.checks.kit.run import TALLY, run
from keruen.checks.rules.edits import edits
from keruen.checks.rules.judge import judge_rules
from keruen.checks.rules.lint import lint
from keruen.terms.arrow import from_rows
from keruen.terms.tables import FINDINGS
from keruen.workspace.folder.boundaries import digest, read_boundaries
from keruen.workspace.folder.forms import bindings_of, read_models
from keruen.workspace.running.runner import Step, Tables
from keruen.workspace.settings.rulebook import FILE, Rulebook, read_rulebook
from keruen.workspace.steps.work import Work

_TABLES = {"previous": "previous/settled"}  # the others have their own names


def check(work: Work) -> None:
    """Run every check and rule: tables `checks/findings`, `checks/tally`."""
    place, digests = work.place, work.runner.digests
    rulebook = read_rulebook(place.home)
    names = {name: _TABLES.get(name, name) for name in READ if name not in ("records", "bound", "places")}
    there = {name: table for name, table in names.items() if table in digests}

    corrected = {kind: [f"corrected/{unit.name}/{kind}" for unit in work.units] for kind in ("records", "answers")}

    def run_checks(tables: Tables) -> Tables:
        records, answers = (pa.concat_tables([tables[name] for name in corrected[kind]]) for kind in corrected)
        asked = _questions(work, records)
        given = {"records": records} | {name: tables[table] for name, table in there.items()}
        data = _data(work, given, answers, asked)
        checked = run(CHECKS, data, rulebook.settings)
        mentions = {(g.code, d.code) for g in place.programme.groups for d in g.dimensions if d.unit == "mentions"}
        judged = judge_rules(rulebook.rules, edits(asked, mentions), data)
        remarks = _remarks(rulebook, data)
        return {
            "checks/findings": pa.concat_tables([checked.findings, judged.findings, remarks]),
            "checks/tally": pa.concat_tables([checked.tally, judged.tally]),
        }

    work.progress("check", 0, 1)
    settings = (place.programme, place.round, rulebook, work.forms_digest, work.places_digest, digest(place.home))
    inputs = (*there.values(), *corrected["records"], *corrected["answers"])
    outputs = {"checks/findings": FINDINGS, "checks/tally": TALLY}
    code = ("checks", "forms", "places", "terms", "workspace")
    work.runner.run(Step("checks", run_checks, outputs, inputs, settings, code))
    work.progress("check", 1, 1)


def _questions(work: Work, records: pa.Table) -> pa.Table:
    """What the questions of every form of the round mean."""
    place = work.place
    columns = (records.column(name).to_pylist() for name in ("instrument", "form"))
    kinds = sorted({(instrument, form or "") for instrument, form in zip(*columns, strict=True)})
    return questions(
        (instrument, form, bindings_of(form, instrument, place.home, place.programme, place.round))
        for instrument, form in kinds
        if instrument != "baseline"
    )


def _data(work: Work, tables: dict[str, pa.Table], answers: pa.Table, asked: pa.Table) -> Data:
    """Everything that the checks read, in the engine; a table that the round does not have is empty."""
    engine = work.engine
    whole = {name: from_rows(table, ()) for name, table in READ.items()} | tables
    frames = {name: engine.lazy(table) for name, table in whole.items() if name not in ("bound", "places")}
    frames["places"] = engine.lazy(work.gazetteer.to_arrow())
    bound = engine.arrow(bind(frames["records"], engine.lazy(answers), engine.lazy(asked)), BOUND)
    frames["bound"] = engine.lazy(bound)
    place = work.place
    made = Data(
        frames, place.programme, place.round, read_models(place.home), read_boundaries(place.home, work.gazetteer)
    )
    timed = engine.lazy(engine.arrow(moments(made), MOMENTS))  # several checks ask for them
    return replace(made, frames=frames | {"moments": timed})


def _remarks(rulebook: Rulebook, data: Data) -> pa.Table:
    """What is wrong with the programme's own rules, as findings."""
    remarks = lint(rulebook.rules, data.models, data.programme)
    return from_rows(
        FINDINGS,
        [
            {
                "round": data.round.code,
                "code": f"checks-rule-{remark.fault}",
                "severity": "warning",
                "source": FILE,
                "params": json.dumps({"rule": remark.rule, "other": remark.other}, ensure_ascii=False, sort_keys=True),
            }
            for remark in remarks
        ],
    )
