"""The four stages as outcomes: each takes `facts.Facts` and a `plan.Plan` and gives `outcome.Outcome` rows."""
