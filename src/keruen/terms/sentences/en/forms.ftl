### The instruments as they are read aloud. $way is how the group went: here (came), back (returned), away (left).

## Pages of a form

forms-page-place = Place
forms-page-district = District
forms-page-visit = Visit
forms-page-informant = Informant
forms-page-interview = Interview
forms-page-presence = Who lives here, who has left
forms-page-number = { $group }: number
forms-page-source = { $group }: how this is known
forms-page-dimension = { $group }: { $dimension }
forms-page-rest = { $dimension }: all others
forms-page-flow = { $group }: what has changed
forms-page-closing = For you, after the interview
forms-page-listed = Settlement
forms-group = { $group }
forms-service = { $service }
forms-recommended = Recommended settlement
forms-listed = Settlement with migration

## Place and visit

forms-required = Please answer this question.
forms-region = Region
forms-district = District or city
forms-settlement = Settlement
forms-settlement-other = Name of the settlement
    .hint = As it is written there. Only if it is not in the list.
forms-enumerator = Your code
    .hint = For example E01; not your name.
forms-code = At most 12 letters or digits, without spaces.
forms-visit-date = Date of the interview
    .constraint = The date must lie within the round and not in the future.
forms-mode = How are you holding the interview?
forms-gps = Your position
    .hint = Stand in the open. Leave empty if there is no signal.
forms-outcome = Could the settlement be assessed?
forms-consent = Good day. We want to learn how many migrants live here and how many people have left. Answering is voluntary, and you may stop at any time. Your name is not written down, and only totals are published. Do you agree to answer?
forms-consent-b1 = Good day. We want to learn which settlements of the district migrants come to, and which people leave. Answering is voluntary, and you may stop at any time. Your name is not written down. Do you agree to answer?
forms-consent-services = Good day. We want to learn which services the people of this settlement have. Answering is voluntary, and you may stop at any time. Your name is not written down, and only totals are published. Do you agree to answer?

## Informant

forms-informant = Code of the informant
    .hint = For example K1. Never a name or a telephone number.
forms-informant-kind = Whom does the informant represent?
forms-informant-sex = Sex of the informant

## Who is there

forms-groups-present = Which of these groups are there: people who live here now, or who have left from here?
    .hint = Read out every group. Mark those that are there, even if their number is not known.
forms-groups-unknown = And for which of the others do you not know whether there are any?
    .hint = Leave empty if the informant knows about all of them.
forms-groups-confirmed = So there is nobody of the groups that we have not marked. Is that right?
    .hint = A group marked in neither question counts as “none”. Go back if that is not so.

## The number of a group

forms-about = Now about this group: { $group }. { $definition }
forms-answer =
    { $way ->
        [away] How many of them have left from here and live elsewhere now?
        [back] How many of them have come back and live here now?
       *[here] How many of them live here now?
    }
forms-persons = How many persons?
    .constraint = A whole number above 0. If there is nobody, go back and unmark the group.
forms-band = About how many? Which of these ranges fits best?
forms-group-households = How many households is that?
    .hint = Leave empty if it is not known.
    .constraint = Above 0, and not more than the number of persons.
forms-basis = How do you know this number?
forms-covers = Does this register or count include the whole group?
forms-scope = Is that the whole settlement, or only a part of it?
forms-part-name = Which part of the settlement?
forms-knowledge = How well does the informant know this group?
forms-known = About which of these can you tell us numbers?
    .hint = Read out. Mark only what the informant knows: the rest is not asked. Leave empty if nothing.

## The parts of a number

forms-count-countries = Let us begin with the countries with most people, up to five. How many can you name?
    .hint = The next pages ask about as many countries.
forms-count-places = Let us begin with the regions with most people, up to five. How many can you name?
    .hint = The next pages ask about as many regions.
forms-one-of-countries = { $dimension }
forms-one-of-places = { $dimension }
forms-which-countries =
    { $breakdown ->
        [nationality] Of which country are they citizens?
        [country_of_return] From which country did they come back?
        [country_of_destination] To which country did they go?
       *[other] Which country?
    }
forms-which-places =
    { $breakdown ->
        [origin] From which region did they come?
        [destination] To which region did they go?
       *[other] Which region?
    }
forms-part-of-it = How many persons?
forms-other-countries = And how many from all other countries together?
    .hint = 0 if there are no others. What nobody knows may stay open.
forms-other-places = And how many in all other regions together?
    .hint = 0 if there are no others. What nobody knows may stay open.
forms-in-year =
    { $way ->
        [away] How many of them left in { $year }?
        [back] How many of them came back in { $year }?
       *[here] How many of them came in { $year }?
    }
forms-reasons =
    { $way ->
        [away] Why did they leave?
        [back] Why did they come back?
       *[here] Why did they come here?
    }
    .hint = Do not read out. Mark every reason that is mentioned.
forms-for-reason = { $category }: how many persons?
    .hint = Leave empty if the informant cannot say.
forms-of-category = { $category }: how many persons?
forms-left-open = Still open: { $open } of { $number } persons. This is no mistake: they count as “unknown”.
forms-parts = That is more than the number of persons ({ $number }). Correct it here, or go back to the number.
forms-largest = A whole number from 1 to { $largest }, and not more than there are persons.
forms-named-twice = This one has been named already.

## What has changed

forms-previous =
    { $way ->
        [away] At the time of our previous round, how many had already left?
       *[here] At the time of our previous round, how many lived here?
    }
    .hint = Leave all three empty if they are not known.
forms-arrived =
    { $way ->
        [away] How many more have left since then?
        [back] How many more have come back since then?
       *[here] How many have arrived since then?
    }
forms-left =
    { $way ->
        [away] And how many have come back since then?
       *[here] And how many have left since then?
    }
forms-negative = A whole number, 0 or more.

## The end

forms-recommended-count = Are there other settlements that we should visit, because many have come there or left? How many can you name?
    .hint = 0 if there are none.
    .constraint = A whole number from 0 to 5.
forms-recommended-name = What is the settlement called?
forms-recommended-region = In which region is it?
forms-recommended-district = In which district?
forms-recommended-group = Which groups are there?
forms-observation-match = Do the answers agree with what you saw yourself?
    .hint = Answer this yourself; do not ask the informant.
forms-observation-nothing = Nothing agrees
forms-observation-some = Some of it agrees
forms-observation-most = Most of it agrees
forms-observation-everything = Everything agrees
forms-observation-unknown = I could not see it
forms-list-kept = Does the informant have a list or register of these people?
    .hint = What you saw or were told during the interview.
forms-list-kept-none = No list
forms-list-kept-partial = A list of some
forms-list-kept-most = A list of most
forms-list-kept-complete = A complete list
forms-list-kept-unknown = Not known
forms-comment = Your comment
    .hint = Optional. No names of persons.

## Services

forms-households = How many households are there in this settlement?
    .hint = Leave empty if it is not known.
    .constraint = A whole number above 0.
forms-access = { $service }: is it there for the people of this settlement?
forms-distance = How far away is the nearest one?

## The district

forms-listed-settlement = In which settlement do migrants arrive, or do people leave from?
forms-listed-other = What is the settlement called?
forms-listed-groups = Which of these groups are there?
forms-flow = { $group }: do people arrive or leave?
forms-rough = About how many persons?
    .hint = A rough number is enough. Leave empty if it is not known.
    .constraint = A whole number above 0.

## Titles

forms-title-b1 = { $programme }: districts (B1), round { $round }
forms-title-b2 = { $programme }: settlements (B2), round { $round }
forms-title-services = { $programme }: services, round { $round }

## What changed between two versions of a form. $n: options, or languages with another wording.

forms-drift-added = New question { $question }; older answers do not have it.
forms-drift-removed = Question { $question } is no longer asked.
forms-drift-renamed = Question { $before } is now called { $after }.
forms-drift-type = Question { $question } was of type { $before } and is now { $after }.
forms-drift-repeat = Question { $question } moved into another repeat, or out of one.
forms-drift-options-added = { $n ->
    [one] Question { $question } has a new option: { $after }.
   *[other] Question { $question } has { $n } new options: { $after }.
    }
forms-drift-options-removed = { $n ->
    [one] Question { $question } has lost an option: { $before }.
   *[other] Question { $question } has lost { $n } options: { $before }.
    }
forms-drift-options-recoded = In question { $question }, the option { $before } now has the code { $after }.
forms-drift-options-relabelled = { $n ->
    [one] In question { $question }, one option is worded differently: { $before }.
   *[other] In question { $question }, { $n } options are worded differently: { $before }.
    }
forms-drift-relevant = Question { $question } is asked under another condition: “{ $before }” became “{ $after }”.
forms-drift-constraint = Question { $question } accepts other answers: “{ $before }” became “{ $after }”.
forms-drift-calculation = { $question } is calculated differently: “{ $before }” became “{ $after }”.
forms-drift-now-required = Question { $question } must now be answered.
forms-drift-now-optional = Question { $question } may now stay empty.
forms-drift-wording = Question { $question } is worded differently: “{ $before }” became “{ $after }”.
forms-drift-version = The form has changed, but its version is still { $after }.
forms-verdict-comparable = Answers stay comparable.
forms-verdict-check = Check whether answers stay comparable.
forms-verdict-not-comparable = Answers are not comparable.

## How long an interview is

forms-path-refused = Nobody answers
forms-path-nobody = Shortest interview
forms-path-typical = Typical interview
forms-path-longest = Everything that can be asked
forms-path = { $path }: { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
    }, { $required } of them required, { $screens ->
    [one] { $screens } screen
   *[other] { $screens } screens
    }

## Problems

forms-role-unknown = { $file }, row { $row }: there is no role { $role }.
    .next = Roles are: { $roles }.
forms-refused = { $file } is not a valid XLSForm: { $message }
    .next = Correct the row that is named in the form's file and call the command again.
forms-not-an-xlsform = { $file } is not an XLSForm: it has no sheet “survey” with the columns “type” and “name”.
    .next = Give the XLSX or XLS file that the form was made from, not the answers.
forms-name-twice = { $file }, row { $row }: the question { $name } stands in the form twice.
    .next = Give one of the two another name: answers are found by the question's name.
