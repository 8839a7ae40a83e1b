"""Audits of published figures: bundles and files in, findings, a workbook and a page out; and our own publications."""
