"""Planning a round: its frame, what each team visits, how many informants it asks, the days; what the plan lacks."""
