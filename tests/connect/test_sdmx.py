"""SDMX files as tables, where the extra is installed; a sentence where it is not."""

import builtins
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from keruen.connect.statistics.sdmx import read_sdmx
from keruen.terms.problems import Problem
from keruen.workspace.policy.files import read_file
from keruen.workspace.policy.init import init_policy
from keruen.workspace.policy.taking import take_in

NAMES = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1"
MESSAGE = f"""<?xml version="1.0" encoding="UTF-8"?>
<m:GenericData xmlns:m="{NAMES}/message" xmlns:c="{NAMES}/common" xmlns:g="{NAMES}/data/generic">
 <m:Header><m:ID>T</m:ID><m:Test>true</m:Test><m:Prepared>2026-11-20T00:00:00</m:Prepared><m:Sender id="KERUEN"/>
  <m:Structure structureID="S" dimensionAtObservation="TIME_PERIOD">
   <c:Structure><Ref agencyID="KERUEN" id="MIG" version="1.0"/></c:Structure></m:Structure></m:Header>
 <m:DataSet structureRef="S"><g:Series>
  <g:SeriesKey><g:Value id="REF_AREA" value="KZ"/><g:Value id="SEX" value="M"/></g:SeriesKey>
  <g:Obs><g:ObsDimension value="2021"/><g:ObsValue value="11039"/></g:Obs>
  <g:Obs><g:ObsDimension value="2022"/><g:ObsValue value="NaN"/></g:Obs>
 </g:Series></m:DataSet>
</m:GenericData>
"""
MAPPING = """
header: [REF_AREA, TIME_PERIOD]
place: {column: REF_AREA}
period: {column: TIME_PERIOD}
measure: arrivals
dimensions: {direction: external, sex: {column: SEX, values: {M: male, F: female}}}
value: {column: OBS_VALUE}
unit: persons
vintage: KZ-20
source: A data message
retrieved: 2026-11-20
"""


def test_observations_are_rows_and_a_missing_one_is_no_zero(tmp_path: Path) -> None:
    pytest.importorskip("sdmx", reason="the sdmx extra is not installed")
    (tmp_path / "a.xml").write_text(MESSAGE, encoding="utf-8")
    table = read_sdmx(tmp_path / "a.xml")
    assert table.heads == ("REF_AREA", "SEX", "TIME_PERIOD", "OBS_VALUE")
    assert table.rows == (("KZ", "M", "2021", "11039"), ("KZ", "M", "2022", ""))


def test_a_data_message_is_taken_in_by_a_mapping(tmp_path: Path) -> None:
    pytest.importorskip("sdmx", reason="the sdmx extra is not installed")
    init_policy(tmp_path / "kz", date(2026, 11, 21), "en")
    (tmp_path / "a.xml").write_text(MESSAGE, encoding="utf-8")
    (tmp_path / "m.yaml").write_text(MAPPING, encoding="utf-8")
    taken = take_in(tmp_path / "kz", tmp_path / "a.xml", tmp_path / "m.yaml")
    assert [(p.period, p.value, p.state) for p in read_file(taken.file)] == [
        ("2021", 11039.0, "observed"),
        ("2022", None, "unknown"),
    ]


def test_a_file_that_is_no_data_message_is_said(tmp_path: Path) -> None:
    pytest.importorskip("sdmx", reason="the sdmx extra is not installed")
    (tmp_path / "a.xml").write_text("<html/>", encoding="utf-8")
    with pytest.raises(Problem, match=r"a\.xml"):
        read_sdmx(tmp_path / "a.xml")


def test_without_the_extra_a_sentence_says_how_to_install_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = builtins.__import__

    def refuse(name: str, *rest: Any, **more: Any) -> Any:
        if name == "sdmx":
            raise ImportError(name)
        return known(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(Problem, match=r"keruen\[sdmx\]"):
        read_sdmx(tmp_path / "a.xml")
