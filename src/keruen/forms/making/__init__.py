"""Our instruments as XLSForms: rows, lists, words, sheets, the file, and its conversion to an XForm."""
