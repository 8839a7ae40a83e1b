"""Plain spreadsheets, read by a mapping file that a person wrote."""
