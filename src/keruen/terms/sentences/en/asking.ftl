### keruen again: interviews for another person to ask again.

cli-again = Draw interviews for another person to ask again, of every enumerator; the list for the field is `build/again.xlsx`.
    .short = draw interviews to ask again
asking-share = Per cent of the interviews; 5 to 10 are usual, { $usual } by default.
asking-seed = Another number draws another list; the same number the same list.
asking-drawn = To ask again: { $n ->
    [one] { $n } interview
   *[other] { $n } interviews
 } of { $of }, { $percent } %.
asking-alone = { $n ->
    [one] For { $n } interview
   *[other] For { $n } interviews
 } no other enumerator of the region is known: choose a person who did not ask the first time.
asking-written = The list for the field is in { $path }. Name the files that come back in round.toml under [backchecks].
asking-sheet = Ask again
asking-region = Region
asking-district = District
asking-place = Settlement
asking-id = Id of the settlement
asking-record = Submission
asking-informant = Informant
asking-date = Date
asking-enumerator = Enumerator
asking-checker = Suggested to ask again
asking-interviews = Interviews
asking-again = To ask again
report-quality-asked-again = Interviews asked again by another person
workbook-quality-asked-again = Interviews asked again by another person
