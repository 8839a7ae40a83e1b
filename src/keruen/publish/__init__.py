"""Prints a release: report, workbook, dataset, charts, maps. Makes no number."""
