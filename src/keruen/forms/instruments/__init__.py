"""The instruments as tables: one YAML file each, and two sections that they share.

An entry is a question or one of: `include` (a section), `group` and `repeat` (with `rows`), `each` (its rows once for every
group or service), `parts` (the questions of a breakdown, written by `keruen.forms.making.parts`). <p>, <group>, <service> stand for
the prefix of the group, its code and the service.
"""
