"""The series that decision makers watch, line by line, with breaks that are never joined and gaps that are said."""
