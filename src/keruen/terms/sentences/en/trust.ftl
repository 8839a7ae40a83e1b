### How far figures may be trusted, and what to visit. .next says what to do next.

trust-forced-excluded = { $place } is named both among the settlements that must be visited and among those that cannot be reached.
    .next = Remove it from one of the two lists.
trust-budget-small = The settlements that must be visited take { $days ->
    [one] { $days } enumerator-day
   *[other] { $days } enumerator-days
}, the budget has { $budget }.
    .next = Raise the budget, or shorten the list of settlements that must be visited.
trust-no-b1 = Round { $round } has no answers of districts (B1) that name a settlement with a number.
    .next = Import the B1 exports with `keruen import`, then call `keruen select` again.
trust-lineage-unknown = { $file }, line { $line }: { $place } is not in places.csv.
    .next = Add the place to places.csv, or correct the line.
trust-lineage-wrong = { $file }, line { $line }: { $column } is “{ $value }”; expected is { $expected }.
    .next = Correct the line and build again.
trust-listed-twice = { intake-at }: the informant of the district named { $name } twice; the first answer on each group was taken.
    .next = If one was meant to be another settlement, correct it in cleaning.csv.
trust-sheet-visit = To visit
trust-sheet-coverage = Coverage
trust-sheet-left = Left out
trust-sheet-beside = Districts and settlements
trust-head-region = Region
trust-head-district = District
trust-head-settlement = Settlement
trust-head-id = Id
trust-head-reason = Why
trust-head-enumerator = Enumerator
trust-head-visited = Visited on
trust-head-group = Group
trust-head-listed = Named by the district
trust-head-chosen = In the chosen settlements
trust-head-required = Required
trust-head-wanted = Wanted without closed settlements
trust-head-persons = Persons named
trust-head-found = Found
trust-head-difference = Difference
trust-head-verdict = Beside each other
trust-head-control = Control sample
trust-yes = yes
trust-reason-coverage = holds many of those named
trust-reason-control = control sample
trust-reason-recommended = recommended by informants
trust-reason-no-figure = named without a number
trust-reason-dispute = disputed in the last round
trust-reason-by-hand = chosen by hand
trust-verdict-near = near
trust-verdict-more = more than named
trust-verdict-fewer = fewer than named
trust-verdict-missed = missed by the district
trust-verdict-nobody = nobody there
trust-verdict-unknown = number unknown
cli-select = Choose the settlements to visit (B2) from what districts said (B1): the fewest that hold enough of those named, with a control sample.
    .short = choose the settlements to visit
cli-select-share = Per cent of every district's and group's number that must be held; { $usual } by default.
cli-select-floor = Numbers below this are not required; { $usual } by default.
cli-select-budget = The most enumerator-days; without it there is no limit.
cli-select-control = Per cent of what is left out, drawn at random; { $usual } by default.
cli-select-chosen = { $n ->
    [one] { $n } settlement to visit
   *[other] { $n } settlements to visit
}, { $days ->
    [one] { $days } enumerator-day
   *[other] { $days } enumerator-days
}; the step-by-step rule would take { $greedy }.
cli-select-sample = Control sample: { $n ->
    [one] { $n } settlement
   *[other] { $n } settlements
} of those left out or named by nobody.
cli-select-covered = They hold { $chosen } of { $listed } persons named, { $percent } %.
cli-select-short = The budget does not reach for the share: these hold the most persons that it can.
cli-select-unreachable = In { $n ->
    [one] { $n } case
   *[other] { $n } cases
} closed settlements put the share of a district and group out of reach; the highest reachable is required.
cli-select-left = Left out: { $n ->
    [one] { $n } settlement
   *[other] { $n } settlements
} with { $persons } persons named; the largest are:
cli-select-missed = Settlements already visited: in { $n ->
    [one] { $n } case
   *[other] { $n } cases
} the district had named nobody where { $persons } persons were found; { $control } of them in the control sample.
cli-select-written = The list is in { $frame }, the workbook for the field in { $book }. Copy frame.csv into the round's folder when it is final.
trust-backcheck-enumerator = Enumerator { $enumerator }: of { $n } answers that another person asked for again, { $k } differ ({ $percent } %).
    .next = Talk with the enumerator, look at the interviews in the table of back-checks, and ask more of them again.
trust-backcheck-question = Question { $question }: of { $n } answers that were asked for again, { $k } differ ({ $percent } %).
    .next = Informants may not understand the question, or may not know the answer: look at its wording with the enumerators.
workbook-trust-green = High credibility
workbook-trust-orange = Medium credibility
workbook-trust-red = Low credibility
workbook-trust-red-to-orange = Of those of low credibility: perhaps medium
workbook-trust-red-to-green = Of those of low credibility: perhaps high
workbook-trust-orange-to-green = Of those of medium credibility: perhaps high
workbook-trust-low = Lower end of the interval
workbook-trust-high = Upper end of the interval
workbook-trust-low-rho-0 = Lower end if informants err independently
workbook-trust-high-rho-0 = Upper end if informants err independently
workbook-trust-low-rho-1 = Lower end if all err in one direction
workbook-trust-high-rho-1 = Upper end if all err in one direction
workbook-trust-opinion = Factor by which opinions on one settlement differ
workbook-trust-observation = Factor by which observations differ
workbook-trust-count = Factor by which counts differ
workbook-trust-register = Factor by which registers differ
workbook-trust-freedom-opinion = Opinions that could be compared (degrees of freedom)
workbook-trust-freedom-observation = Observations that could be compared
workbook-trust-freedom-count = Counts that could be compared
workbook-trust-freedom-register = Registers that could be compared
workbook-sheet-credibility = Credibility
workbook-about-credibility = Assessed settlements by how credible their interviews are.
workbook-sheet-credibility-by-region = Credibility by region
workbook-about-credibility-by-region = As above, for each region.
workbook-sheet-uncertainty = Intervals
workbook-about-uncertainty = Within which the totals probably lie, by how far informants of one settlement differ; not a sampling error.
workbook-sheet-mirror = Movements told twice
workbook-about-mirror = One movement between two regions, as it is told at the destination and at the origin.
workbook-method-credibility = Points for informants, observation, lists and agreement.
workbook-method-uncertainty = Spread of informants’ estimates, carried to the totals.
workbook-method-mirror = Mean of both sides, weighted by their credibility.
workbook-head-arrived = Told at the destination
workbook-mean-arrived = Persons who arrived, as informants of the destination say.
workbook-head-left = Told at the origin
workbook-mean-left = Persons who left, as informants of the origin say.
workbook-head-ratio = Ratio
workbook-mean-ratio = Arrivals told for each departure told.
workbook-dimension-credibility = Credibility
workbook-dimension-uncertainty = Interval
trust-credibility = Credibility of the settlements
trust-credibility-by-region = Credibility by region
trust-band-note = The thin line shows the interval within which the number probably lies.
trust-mirror = Internal movements, told on both sides
trust-mirror-ratio = Arrivals told for each departure told
trust-mirror-from = From \ to
trust-mirror-note = Rows are regions of origin. A cell is the mean of what informants said at the destination and at the origin, weighted by the credibility of both; only movements that both tables of regions print.
trust-interval = Informants who describe the same settlement typically differ by a factor of { $factor }. For the settlements visited the number is therefore probably between { $low } and { $high }. This is not a sampling error, and the interval says nothing of settlements that were not visited.
trust-interval-declared = In this round too few settlements have two informants to tell how far they differ; a factor of { $factor } is assumed. For the settlements visited the number is then probably between { $low } and { $high }. This is not a sampling error, and the interval says nothing of settlements that were not visited.
trust-interval-rho = If every informant errs independently, between { $low } and { $high }; if all err in the same direction, between { $lowest } and { $highest }.
trust-credibility-note = Points for the number of informants, the enumerator’s observation, lists and agreement ({ $profile ->
    [default] the usual profile
   *[other] profile “{ $profile }”
}). Where a fact is not known the settlement counts under the lower class.
trust-credibility-single = A settlement with one informant cannot reach high credibility.
workbook-trust-listed = Named by the districts
workbook-trust-found = Found where they had named somebody
workbook-trust-missed = Found where they had named nobody
workbook-trust-near = About as many as named
workbook-trust-more = More than named
workbook-trust-fewer = Fewer than named
workbook-trust-nobody = Nobody there
workbook-trust-unknown = Number not known
workbook-trust-control-missed = Missed, in the control sample
workbook-dimension-listed = Districts and settlements
workbook-sheet-listed = Named and found
workbook-about-listed = Persons whom informants of the districts named before the visits, and what was found in the settlements.
workbook-sheet-listed-by-region = Named by region
workbook-about-listed-by-region = Persons whom informants of the districts named, by region.
workbook-sheet-listed-verdicts = Named and found, settlements
workbook-about-listed-verdicts = Settlements by how the district’s number compares with the settlement’s own.
workbook-sheet-listed-control = Control sample
workbook-about-listed-control = What the districts had missed, in the settlements that were drawn at random.
workbook-method-selection = What districts had named, beside what was found in the settlements.
trust-listed = What the districts had named
trust-listed-lead = Before settlements were visited, informants of the districts were asked which of them have migrants, and how many. The visits show how good that knowledge was.
trust-listed-persons = Persons named by the districts, and persons found
trust-listed-note = The last two columns add to the number found in all visited settlements. Settlements that nobody named were visited too, so the last column shows what the districts did not know.
trust-listed-verdicts = Settlements by how both numbers compare
trust-listed-verdicts-note = About as many: no further apart than half of the number named.
trust-listed-control = What the control sample shows
trust-listed-control-note = These settlements were drawn at random from those that were left out or that nobody had named. Only they show how much is missed where nobody would have gone.
trust-listed-by-region = Persons named by the districts, by region
trust-map-title = Settlements to visit
trust-map-of = { $n } of { $all }
trust-map-tiles = A tile is a region: settlements to visit, of those that are in question; the darker, the larger their share.
trust-map-control = The number after + : drawn at random, as a control sample.
trust-map-chosen = To visit
trust-map-left = Left out
cli-select-map = The map is in { $path }.
workbook-trust-control-visited = Visited, of the control sample
trust-control-visited-settlements = Settlements of the sample that were visited
trust-control-missed-settlements = Settlements where somebody was found
trust-control-missed-persons = Persons found there
trust-intervals = Intervals of the numbers
trust-intervals-note = Between these two numbers the true one probably lies, for the settlements visited. It comes from how far informants of the same settlement differ; it is not a sampling error. The ends are rounded outwards to two digits of the width.
trust-interval-cell = { $low } to { $high }
trust-mirror-fitted = Internal movements, fitted to every region’s departures and arrivals
trust-mirror-fitted-note = Departures and arrivals of a region are the mean of its own report and of what the others tell of it; the cells are changed in proportion until both margins hold. Shown only where such a table exists.
workbook-head-fitted = Fitted
workbook-mean-fitted = The reconciled number, fitted to the departures and arrivals of every region.
workbook-sheet-by-settlement = By settlement
workbook-about-by-settlement = Settlements whose number a written decision lets out.
trust-settlements-note = Published below the level of districts by a written decision, which names person, reason and date.
workbook-method-reconciliation = The figure of one settlement, reconciled among its informants.
