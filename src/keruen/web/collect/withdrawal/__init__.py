"""An informant withdraws: what the person said leaves the server; the interview's number stays, so that it is not taken again."""
