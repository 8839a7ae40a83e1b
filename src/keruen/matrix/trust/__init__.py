"""How far a figure can be trusted: credibility, uncertainty, back-checks, findings."""
