### Rounds on the server.

rounds-publication = Figures and publication
rounds-build = Bring up to date
rounds-release = Release
rounds-clearance = For whom it is cleared
rounds-clearance-draft = draft: this house only
rounds-clearance-shared_with_government = shared with the government
rounds-clearance-cleared = cleared: everybody
rounds-jobs = Work in the background
rounds-job-build = Bringing the round up to date
rounds-job-release = Releasing the round
rounds-state-waiting = waiting
rounds-state-running = at work
rounds-state-done = done
rounds-state-failed = could not be done
rounds-received = { $n ->
    [one] { $n } interview received
   *[other] { $n } interviews received
}
rounds-built = { $n ->
    [0] Nothing had changed.
    [one] { $n } step was done again.
   *[other] { $n } steps were done again.
}
rounds-job-gate = Testing a form
rounds-job-pull = Bringing interviews from another server
rounds-job-import = Bringing files
rounds-desk = Review desk
rounds-progress = Progress and plan
rounds-visited = { $n ->
    [one] { $visited } of { $n } settlement has an interview.
   *[other] { $visited } of { $n } settlements have an interview.
}
rounds-map = Settlements with an interview, by region; the same numbers stand in the table
rounds-by-region = By region
rounds-region = Region
rounds-planned = Planned
rounds-done = Visited
rounds-teams = Teams
rounds-days = Received per day
rounds-members = Members
rounds-assign = Assign settlements
rounds-district = District
rounds-team = Team
rounds-target = Informants in each settlement
rounds-do-assign = Assign
rounds-assigned = { $n ->
    [one] { $n } settlement is with { $team } now.
   *[other] { $n } settlements are with { $team } now.
}
rounds-collection = Collection
rounds-close-means = When the round is closed its forms leave the lists of phones and browsers. What still arrives is kept, marked as late, and shown to a person. A closed round can be opened again.
rounds-open-means = When the round is open its forms stand in the lists of phones and browsers.
rounds-close = Close the round
rounds-open = Open the round
rounds-next = Begin the next round
rounds-now-open = The round is open.
rounds-now-closed = The round is closed.
rounds-job-rescue = Bringing interviews by hand
