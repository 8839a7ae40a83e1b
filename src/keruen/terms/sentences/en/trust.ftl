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
