"""Logs of other tools: one module a dialect, found by its being here. A log comes in as rows of CLEANING and goes out again."""
