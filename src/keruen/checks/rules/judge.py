"""Run a programme's rules: their findings, and for records that break several the fewest answers to change."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

import narwhals as nw

from keruen.checks.kit.check import FAILS, HOLDS, UNKNOWN, C
from keruen.checks.kit.data import Data, Frame, rows
from keruen.checks.kit.run import TALLY, Checked, located
from keruen.checks.rules.clauses import Clause, clauses
from keruen.checks.rules.mend import Mended, mend
from keruen.checks.rules.rule import Written
from keruen.checks.rules.syntax import Is, atoms, names
from keruen.checks.rules.values import condition, values
from keruen.terms.arrow import from_rows
from keruen.terms.tables import FINDINGS

Row = dict[str, Any]


def judge_rules(rules: Sequence[Written], edits: Sequence[Written], data: Data) -> Checked:
    """Findings `checks-rule`, one for each rule and record that breaks it, and `checks-fewest-answers` for records that
    break two or more of `rules` and `edits`; the tally counts the rules (`rule:<id>`), not the edits, which checks tell."""
    every = (*rules, *edits)
    if not every:
        return Checked()
    wanted = tuple(dict.fromkeys(name for rule in every for name in names(rule.rule)))
    frame = values(data, wanted)
    places = {row["record"]: row["place"] for row in rows(data["interviews"].select("record", "place"))}
    findings: list[Row] = []
    tally: list[Row] = []
    broken: dict[str, list[str]] = defaultdict(list)
    for rule in every:
        counted, failed = _verdicts(rule, frame)
        for record in failed:
            broken[record].append(rule.id)
        if rule in rules:
            tally.append({"check": f"rule:{rule.id}", "severity": rule.severity} | counted)
            said = {"rule": rule.id, "condition": rule.text}
            findings += [_finding("checks-rule", rule.severity, record, names(rule.rule)[0], said) for record in failed]
    several = sorted(record for record, ids in broken.items() if len(ids) > 1)
    findings += _fewest(several, broken, every, frame.filter(C("record").is_in(several))) if several else []
    for finding in findings:
        finding |= {"round": data.round.code, "place": places.get(finding["record"])}
    return Checked(from_rows(FINDINGS, located(findings, data)), from_rows(TALLY, tally))


def _verdicts(rule: Written, frame: Frame) -> tuple[dict[str, int], list[str]]:
    """How many records hold, fail or are unknown, and those that fail. A record without any of the names is no case."""
    said = nw.any_horizontal(*(~C(f"t:{name}").is_null() for name in names(rule.rule)), ignore_nulls=False)
    holds = condition(rule.rule)
    verdict = nw.when(holds).then(nw.lit(HOLDS)).when(~holds).then(nw.lit(FAILS)).otherwise(nw.lit(UNKNOWN))
    judged = frame.filter(said).select("record", verdict=verdict)
    counts = {row["verdict"]: row["n"] for row in rows(judged.group_by("verdict").agg(n=nw.len().cast(nw.Int64)))}
    failed = rows(judged.filter(C("verdict") == FAILS).select("record").sort("record"))
    return {v: counts.get(v, 0) for v in (HOLDS, FAILS, UNKNOWN)}, [row["record"] for row in failed]


def _finding(code: str, severity: str, record: str, column: str, said: Mapping[str, Any]) -> Row:
    params = json.dumps(dict(said), ensure_ascii=False, sort_keys=True)
    return {"code": code, "severity": severity, "record": record, "column": column, "params": params, "group": None}


def _fewest(
    records: Sequence[str], broken: Mapping[str, Sequence[str]], rules: Sequence[Written], frame: Frame
) -> list[Row]:
    """One finding for each record: which answers to look at first. Records with equal answers are solved once each."""
    made = {rule.id: clauses(rule.rule) for rule in rules}
    weights = {name: weight for rule in rules for name, weight in rule.weights.items()}
    found = []
    said = {row["record"]: row for row in rows(frame)}
    for record in records:
        mended = _mended(said[record], rules, made, weights)
        if mended is not None and mended.cells:
            params = {"n": len(broken[record]), "cells": ", ".join(mended.cells)}
            found.append(_finding("checks-fewest-answers", "note", record, mended.cells[0], params))
    return found


def _mended(
    row: Row, rules: Sequence[Written], made: Mapping[str, Sequence[Clause]], weights: Mapping[str, int]
) -> Mended | None:
    """The fewest answers, by the rules of which every answer is there: the others cannot be decided."""
    answers: dict[str, int | str] = {}
    enforced = []
    for rule in rules:
        typed = {name: "t" for atom in atoms(rule.rule) if isinstance(atom, Is) for name in (atom.name,)}
        given = {name: row[f"{typed.get(name, 'n')}:{name}"] for name in names(rule.rule)}
        if all(value is not None for value in given.values()):
            answers |= given
            enforced.append(made[rule.id])
    return mend(answers, enforced, weights)
