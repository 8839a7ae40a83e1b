### What the checks say of an answer, an interview, a figure or an enumerator; place and group stand beside the sentence.
### .title names the check, .next says what to do next.

checks-dimension = { $dimension ->
    [nationality] nationality
    [country_of_return] country of return
    [country_of_destination] country of destination
    [origin] place of origin
    [destination] destination
    [year] year
    [sex] sex
    [migration_type] type of migration
    [reason] reason
   *[other] { $dimension }
}
checks-fact = { $fact ->
    [informant_kind] kind of informant
    [informant_sex] sex of the informant
    [enumerator] enumerator
    [date] date
    [mode] way of interviewing (in person or by phone)
    [place] place
   *[other] { $fact }
}

## Numbers

checks-impossible = The number { $number } is impossible: between 0 and { $most } is expected.
    .title = Impossible numbers
    .next = Ask the informant again and correct the answer in cleaning.csv.
checks-parts-and-totals = By { checks-dimension }, the parts add to { $parts }, but the number is { $number }; rounding does not explain the difference.
    .title = Parts against totals
    .next = Ask which of the two is right; if the parts overlap, correct them in cleaning.csv.
checks-shares-of-hundred = By { checks-dimension }, the parts add to { $parts }, but the number is { $number }: they were probably given as per cents.
    .title = Per cents instead of persons
    .next = Ask whether persons or per cents were meant; write persons.
checks-straight-lining = By { checks-dimension }, all { $n } parts are the same: { $most } each.
    .title = All parts the same
    .next = Ask whether the informant knows the parts; if not, remove them, and they count as unknown.
checks-other-share = By { checks-dimension }, “other” holds { $other } of { $number }.
    .title = Too much under “other”
    .next = Ask what is meant by “other”; the form may lack a category.
checks-stock-flow = Previous number plus arrivals minus departures is { $expected }, but the present number is { $number }.
    .title = Stocks and flows
    .next = Ask which of the four numbers is wrong.
checks-household-size = { $persons ->
    [one] One person
   *[other] { $persons } persons
} in { $households ->
    [one] one household
   *[other] { $households } households
} cannot be right.
    .title = Persons and households
    .next = Look whether the two numbers were swapped; correct the wrong one.
checks-household-multiples = { $persons } persons are exactly { $times } times { $households } households: calculated, not counted.
    .title = Persons calculated from households
    .next = Ask how the persons were counted; keep the number if that is how many there are.

## The same again

checks-informant-twice = The informant { $informant } was interviewed here { $n } times; see also { $other }.
    .title = Informants asked twice
    .next = Remove the repetition, or give the second person a pseudonym of their own.
checks-exact-duplicates = All { $n } answers are the same as in { $other }; there are { $copies } such interviews.
    .title = Interviews that are the same
    .next = Ask the enumerator; remove the copies.
checks-near-duplicates = The interview differs from { $other } by only { $percent } per cent.
    .title = Interviews that are nearly the same
    .next = Compare the two interviews and ask the enumerator whether both took place.

## Far from what is usual

checks-outlier-kind = { matrix-what }: { $value } is far above other places of this kind (median { $median }, upper quartile { $q3 }, { $places } places).
    .title = Far above places of the same kind
    .next = Look at the interviews of this settlement; a zero too many is the usual cause.
checks-outlier-previous = The informant says { $number }; the figure of the previous round was { $previous }.
    .title = Far from the previous round
    .next = Ask what has happened in between; a slip of the pen is corrected in cleaning.csv.
checks-outlier-area = The figure is { $value }; the informants of the district named { $named } beforehand.
    .title = Far from what the district said
    .next = Find out which of the two knew the settlement; keep the better one in mind for the next selection.
checks-population = The figure is { $value }, but the settlement has { $population } inhabitants.
    .title = Migrants and inhabitants
    .next = Look for a zero too many in the interviews; if the figure is right, correct the population in places.csv.
checks-change = { matrix-what }: { $previous } became { $current } without an explanation.
    .title = Changes without an explanation
    .next = Ask why, and enter the reason in justifications.csv.

## Time, place, enumerators

checks-duration = The interview took { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}; between { $least } and { $most } are expected.
    .title = Duration of interviews
    .next = Ask the enumerator how the interview was held.
checks-time-of-day = The interview began at { $time }.
    .title = Time of day
    .next = Ask whether the clock of the phone is right and when the interview was held.
checks-overlap = { $enumerator } began this interview { $minutes } minutes before { $other } had ended.
    .title = Interviews at the same time
    .next = Ask the enumerator whether both interviews took place, and whether somebody else used the code.
checks-heaping = { $enumerator }: { $percent } % of the numbers end in 0 ({ $k } of { $n }); with the others it is { $usual } %.
    .title = Numbers ending in 0
    .next = Remind the enumerator to ask for the exact number before offering a round one.
checks-enumerator-multiples = { $enumerator }: { $percent } % of the numbers of persons are exact multiples of the households ({ $k } of { $n }); with the others it is { $usual } %.
    .title = Enumerators: persons calculated from households
    .next = Ask the enumerator how persons are counted; they are to be asked for, not calculated.
checks-enumerator-same = { $enumerator } wrote { $number } in { $k } of { $n } answers ({ $percent } %).
    .title = Enumerators: the same number again and again
    .next = Look at these interviews and let another person repeat some of them.
checks-enumerator-refusals = { $enumerator }: { $percent } % of the visits ended with a refusal ({ $k } of { $n }); with the others it is { $usual } %.
    .title = Enumerators: refusals
    .next = Ask the enumerator what happens at the door; accompany the next visits.
checks-enumerator-unknown = { $enumerator }: { $percent } % of the groups have no number ({ $k } of { $n }); with the others it is { $usual } %.
    .title = Enumerators: number unknown
    .next = Ask whether informants are chosen who know the settlement, and whether bands are offered.
checks-enumerator-straight = { $enumerator }: { $percent } % of the breakdowns have parts that are all the same ({ $k } of { $n }); with the others it is { $usual } %.
    .title = Enumerators: equal parts
    .next = Ask how the parts are found out; a part that nobody knows stays empty.
checks-enumerator-missing = { $enumerator }: the { checks-fact } is missing in { $percent } % of the interviews ({ $k } of { $n }); with the others it is { $usual } %.
    .title = Enumerators: missing facts
    .next = Ask the enumerator to fill it in, also for the interviews that were held already.
checks-missing = The { checks-fact } is missing in { $k } of { $n } interviews ({ $percent } %).
    .title = Missing facts
    .next = Make the question required in the form, or ask the enumerators to fill it in.
checks-coordinates = The position { $found } does not belong to the settlement{ $kilometres ->
    [-1] { "" }
   *[other] : { $kilometres } km away
}.
    .title = Position and place
    .next = Find out where the interview was held; correct the settlement or the position.

## Forms, codes, services

checks-other-answers = “{ $found }” was typed, but there is a choice for it: { $expected }.
    .title = Answers to recode
    .next = The proposed code stands in the findings workbook as the new value: choose “correct” there, or leave the answer as it is.
checks-skip-logic = The answer “{ $found }” stands under a question that was not to be asked; it is asked only if { $condition }.
    .title = Answers to questions not asked
    .next = Remove the answer, or correct the one on which the question depends.
checks-services-without-households = { $services ->
    [one] One service is
   *[other] { $services } services are
} out of reach here, but no informant says how many households there are.
    .title = Services without households
    .next = Ask for the number of households; without it the settlement is left out of the tables of distance.
checks-declared-parents = { $declared } was chosen, but the settlement lies in { $parent }.
    .title = Region and district
    .next = Find out whether the settlement or the district was chosen wrongly.
checks-place-codes = The KATO code { $kato } is not a code of nine digits that fits the unit above it{ $above ->
    [none] { "" }
   *[other] { " " }({ $above })
}.
    .title = Codes of places
    .next = Correct the code in places.csv; leading and final zeros belong to it.

## Rules of the programme

checks-rule = The rule “{ $rule }” does not hold: { $condition }.
    .title = Rules of the programme
    .next = Look at the answers that the rule names; correct them in cleaning.csv or leave them with a reason.
checks-fewest-answers = { $n } rules do not hold here; the fewest answers with which they could: { $cells }.
    .title = The fewest answers to look at
    .next = Look at these answers first; often one wrong answer breaks several rules.
checks-rule-impossible = The rule “{ $rule }” can never hold{ $other ->
    [none] { "" }
   *[other] { " " }together with { $other }
}.
    .next = Correct or remove one of the rules in rules.toml.
checks-rule-redundant = The rule “{ $rule }” says nothing new: it { $other ->
    [none] always holds
   *[other] follows from { $other }
}.
    .next = Remove it from rules.toml, or write what was meant.
checks-rule-undecidable = The rule “{ $rule }” can never be decided: no interview asks all of this: { $other }.
    .next = Compare the names with the forms; two questions of different forms never meet in one interview.
checks-rule-unreadable = { $file }: the rule “{ $rule }” cannot be read from here on: { $text }
    .next = Write comparisons of sums joined by and, or, not, -> ; the method page of the checks shows examples.
checks-name-unknown = { $file }: there is no check “{ $name }”; the nearest is “{ $nearest }”.
    .next = Correct the name in rules.toml; the method page of the checks lists all of them.
