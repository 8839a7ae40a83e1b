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
rounds-progress = Progress
rounds-visited = { $n ->
    [one] { $visited } of { $n } settlement is visited.
   *[other] { $visited } of { $n } settlements are visited.
}
rounds-map = Settlements visited, by region; the same numbers stand in the table
rounds-by-region = By region
rounds-region = Region
rounds-planned = Planned
rounds-done = Visited
rounds-teams = Teams
rounds-days = Received per day
rounds-members = Members
rounds-district = District
rounds-team = Team
rounds-target = Informants in each settlement
rounds-do-assign = Assign
rounds-collection = Collection
rounds-close-means = When the round is closed its forms leave the lists of phones and browsers. What still arrives is kept, marked as late, and waits for the coordinator’s decision. A closed round can be opened again.
rounds-open-means = When the round is open its forms stand in the lists of phones and browsers.
rounds-close = Close the round
rounds-open = Open the round
rounds-next = Begin the next round
rounds-now-open = The round is open.
rounds-now-closed = The round is closed.
rounds-job-rescue = Bringing interviews by hand
rounds-job-next = Laying out the next round
rounds-job-select = Choosing settlements
rounds-begun = Round { $round } is laid out and planned. Open it when its forms are ready.
rounds-selected = { $n ->
    [one] { $n } settlement was chosen
   *[other] { $n } settlements were chosen
}, and { $control } for the control sample. The list waits on the planning page: look at it and take it.
rounds-demo-preparing = The figures of this demonstration are being made now; everything else works already.
rounds-door-fill = Fill interviews
rounds-door-plan = Plan
rounds-door-review = Review desk
rounds-door-release = Build and release
rounds-door-figures = Figures and files
rounds-door-progress = Progress
rounds-door-public = Public figures
rounds-synthetic = made-up data
rounds-is-public = public
rounds-interviews = { $n ->
    [one] { $n } interview.
   *[other] { $n } interviews.
}
rounds-files = { $n ->
    [one] { $n } file is in the round; its interviews are counted when the round is brought up to date.
   *[other] { $n } files are in the round; their interviews are counted when the round is brought up to date.
}
rounds-fresh = { $n ->
    [one] { $n } of them is new since the figures were last built.
   *[other] { $n } of them are new since the figures were last built.
}
rounds-late = { $n ->
    [one] { $n } interview came after the round was closed. It is kept, and a person decides about it.
   *[other] { $n } interviews came after the round was closed. They are kept, and a person decides about them.
}
rounds-desk-later = The review desk opens when the round has been brought up to date for the first time.
rounds-printed = The last publication that was made here, whether released or not:
rounds-printed-none = No publication has been made here yet.
rounds-settlements = Settlements
rounds-settlement = Settlement
rounds-informants = Informants asked / planned
rounds-by-team = By team
rounds-no-teams = There are no teams yet. While a round has no team, its forms are offered to every enumerator.
rounds-plan = Plan
rounds-plan-area = Your role covers part of the programme: you see and change the plan of that part only.
rounds-sum-settlements = { $n ->
    [one] { $n } settlement planned
   *[other] { $n } settlements planned
}
rounds-sum-districts = { $n ->
    [one] { $n } district
   *[other] { $n } districts
}
rounds-sum-informants = { $n ->
    [one] { $n } informant to ask
   *[other] { $n } informants to ask
}
rounds-sum-teams = { $n ->
    [one] { $n } team
   *[other] { $n } teams
}
rounds-lacks = What the plan lacks
rounds-lacks-nothing = Nothing: every settlement has a team, every team has members and settlements.
rounds-lacks-frame = No settlement is planned. Bring a list, or choose from what the districts said.
rounds-lacks-strangers = { $n ->
    [one] places.csv lacks { $n } settlement of the plan: { $names }
   *[other] places.csv lacks { $n } settlements of the plan: { $names }
}{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
}
rounds-lacks-teams = { $n ->
    [one] { $n } settlement has no team
   *[other] { $n } settlements have no team
} ({ $districts ->
    [one] { $districts } district
   *[other] { $districts } districts
}): { $names }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
}
rounds-lacks-members = { $n ->
    [one] Team without members: { $names }
   *[other] Teams without members: { $names }
}{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
}
rounds-lacks-work = { $n ->
    [one] Team without settlements: { $names }
   *[other] Teams without settlements: { $names }
}{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
}
rounds-lacks-districts = { $n ->
    [one] In { $n } district nothing is planned: { $names }
   *[other] In { $n } districts nothing is planned: { $names }
}{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
}
rounds-show-them = Show them
rounds-frame = Settlements to visit
rounds-bring = Bring a list
rounds-bring-file = File with the list of settlements
rounds-bring-hint = XLSX, ODS or CSV with a column for the settlement or its code; columns for region, district and stratum help. You see what it changes before it counts.
rounds-bring-look = Look at the list
rounds-frame-download = Download the list as it is
rounds-select = Choose from what the districts said
rounds-select-hint = From the district interviews (B1): the settlements that hold this share of the persons named, and a control sample of the others.
rounds-select-share = Share of persons, %
rounds-select-control = Control sample, %
rounds-select-do = Choose
rounds-lists = Earlier lists
rounds-lists-none = No list was taken or put aside yet.
rounds-list-open = waits to be looked at and taken.
rounds-by-district = By district
rounds-all = all
rounds-nobody = no team
rounds-filter = Show
rounds-mark-all = Mark all
rounds-target-short = Informants each
rounds-no-rows = Nothing is planned here.
rounds-to-team = Marked rows go to
rounds-leave = as it is
rounds-assign-nothing = Nothing was changed: mark rows, and choose a team or a number of informants.
rounds-assigned-now = { $n ->
    [one] { $n } settlement was changed.
   *[other] { $n } settlements were changed.
}
rounds-stale = Somebody else changed rows that you marked. Nothing of yours was written. The table shows how it is now, and what you marked is still marked: look, and assign again if you still want it.
rounds-stale-row = changed by somebody else
rounds-team-sum = { $n ->
    [one] { $n } member
   *[other] { $n } members
}, { $places ->
    [one] { $places } settlement
   *[other] { $places } settlements
}
rounds-team-end = Dissolve the team
rounds-team-others = This team also works outside your part of the programme: who plans the whole programme changes it.
rounds-team-new = A new team
rounds-team-make = Make the team
rounds-no-enumerators = Nobody is an enumerator yet: add people to the programme first.
rounds-days-of = Days of the round
rounds-start = First day
rounds-end = Last day
rounds-days-set = The days of the round are written.
rounds-next-means = The next round takes over the window, definitions, list of settlements, teams and targets. It is planned until you open it.
rounds-list-is-open = not taken yet
rounds-list-is-taken = taken
rounds-list-is-dropped = put aside
rounds-list-lines = { $n ->
    [one] { $n } line
   *[other] { $n } lines
}
rounds-list-sure = { $n ->
    [one] { $n } settlement found
   *[other] { $n } settlements found
}
rounds-list-ask = { $n ->
    [one] { $n } line asks you
   *[other] { $n } lines ask you
}
rounds-list-twice = { $n ->
    [one] { $n } line repeats a settlement
   *[other] { $n } lines repeat a settlement
}
rounds-list-left = { $n ->
    [one] { $n } line left out by a person
   *[other] { $n } lines left out by a person
}
rounds-list-outside = { $n ->
    [one] { $n } line outside your part
   *[other] { $n } lines outside your part
}
rounds-list-questions = Which settlement is meant?
rounds-list-questions-hint = Nothing is guessed for you. Choose, write another name or code, or leave the line out; lines left out stay with the list.
rounds-list-row = Row { $row }
rounds-list-means = It means
rounds-list-choose = choose …
rounds-list-leave = leave this line out
rounds-list-other = or another name or code
rounds-list-rest = Leave out every line that is not answered
rounds-list-save = Save the answers
rounds-list-typed-unknown = Row { $row }: what was written means no one settlement. Write its code, or more of its name.
rounds-list-does = What taking this list does
rounds-list-come = { $n ->
    [one] { $n } settlement is added.
   *[other] { $n } settlements are added.
}
rounds-list-stay = { $n ->
    [one] { $n } settlement stays.
   *[other] { $n } settlements stay.
}
rounds-list-go = { $n ->
    [one] { $n } settlement is no longer planned.
   *[other] { $n } settlements are no longer planned.
}
rounds-list-go-had = Of these { $visited } have interviews already and { $given } have a team. Interviews are never deleted.
rounds-list-come-names = Settlements that are added
rounds-list-go-names = Settlements that are no longer planned
rounds-more = … and { $n } more
rounds-list-mode = How it counts
rounds-list-replace = This list is the whole plan: others leave it
rounds-list-add = Only add: what is planned already stays
rounds-list-take = Take the list
rounds-list-drop = Put it aside
rounds-list-taken = { $n ->
    [one] { $n } settlement is planned now.
   *[other] { $n } settlements are planned now.
}
rounds-list-left-lines = Lines that were left out
rounds-list-twice-lines = Lines that repeat a settlement
rounds-list-outside-lines = Lines outside your part of the programme
rounds-why-code-unknown = the code is unknown
rounds-why-not-settlement = the code is of a region or district, not of a settlement
rounds-why-other-name = the code is of a settlement with another name
rounds-why-region-unsure = the region is unclear
rounds-why-district-unsure = the district is unclear
rounds-why-several = several settlements may be meant
rounds-why-name-unknown = no settlement has this name
rounds-plan-changed = { $what } was changed by somebody else while this page was open. Nothing was written.
    .next = Go back, load the page again, look at what changed, and do it again if you still want it.
rounds-list-long = { $file } has { $n } lines; a list may have { $most }.
    .next = Leave out what is not a settlement to visit, and bring the list again.
rounds-list-waiting = { $n ->
    [one] { $n } line of the list still asks which settlement it means.
   *[other] { $n } lines of the list still ask which settlement they mean.
}
    .next = Go back, answer them or leave them out, then take the list.
rounds-team-known = There is a team { $team } in this round already.
    .next = Go back and give the new team another name, or change the members of { $team }.
rounds-team-name = Name of the team
rounds-lacks-forms = No form of this round is published yet: nobody can fill an interview.
rounds-lacks-new-forms = The list of settlements changed after the forms were published: publish new versions, so that phones offer the new list.
rounds-release-before = Before the release
rounds-release-unbuilt = No figures of this round were built yet. Bring it up to date: then this page shows what would be released.
rounds-release-decisions = { $n ->
    [one] { $n } decision of the desk or file came after the figures were built.
   *[other] { $n } decisions of the desk or files came after the figures were built.
} Bring the round up to date and look again: what is released is what was seen here.
rounds-release-fresh = { $n ->
    [one] { $n } interview came after the figures were built. It is not in this release; bring the round up to date to take it in.
   *[other] { $n } interviews came after the figures were built. They are not in this release; bring the round up to date to take them in.
}
rounds-release-open = Still open
rounds-release-number = { $n }
rounds-release-no-findings = No finding is open.
rounds-release-questions = { $n ->
    [0] Every question to an enumerator is answered.
    [one] { $n } question to an enumerator has no answer yet.
   *[other] { $n } questions to enumerators have no answer yet.
}
rounds-release-changes = The largest changes
rounds-release-base-none = There is nothing to compare with: no release and no earlier build.
rounds-release-base-release = Beside the last release of this round, { $day }. Persons; marked: changes of more than half, and figures that come or go.
rounds-release-base-build = Nothing of this round was released yet: beside the figures before the last build that changed any. Persons; marked: changes of more than half, and figures that come or go.
rounds-release-base-round = Nothing of this round was released yet: beside the release of round { $round }. Persons; marked: changes of more than half, and figures that come or go.
rounds-release-no-changes = No figure of a region or of the whole changed.
rounds-release-group = Group
rounds-release-place = Place
rounds-release-was = Before
rounds-release-is = Now
rounds-release-seen = I have looked at what is open and at what changes
rounds-release-unseen = Nothing was released: confirm that you have looked at what is open and at what changes.
rounds-release-changed = Nothing was released: what this page shows has changed meanwhile. Look at it again.
rounds-release-build-first = Nothing was released: bring the round up to date first.
rounds-release-not-yet = Not yet
rounds-release-go = On to the release
rounds-assessed = { $n ->
    [one] { $n } settlement is assessed: somebody answered for it.
   *[other] { $n } settlements are assessed: somebody answered for them.
} A visit counts refusals and closed places as well.
rounds-done-assessed = Assessed
rounds-target-wrong = “{ $value }” is not a number of informants. Write a whole number from 1 to { $most }.
rounds-list-unread = { $file } was not taken: no list of settlements was found in it.
rounds-list-columns = Its first row must name a column with the settlement (“settlement”) or its code (“place”). This one says: { $found }.
rounds-profiles = Profiles of regions
rounds-files-all = In every language
