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
