"""The workbook of a publication: its sheets, their pages, what its readers are told."""
