"""Evaluation of migration policy from official series: series in, outcomes out; every outcome names its inputs and its rule."""
