"""A built round as the desk reads it: tables, answers, figures, ledgers, and the state of each finding."""
