### What the replay of corrections says; .next says what to do next. intake-at stands in intake.ftl.

cleaning-incomplete = { intake-at }: the entry has no { $missing }; it was not used.
    .next = Fill the cell: every decision has a reason, a name and a date.
cleaning-status = { intake-at }: “{ $value }” is not a status; known are { $known }. The entry was not used.
    .next = Correct the status; only accepted entries are replayed.
cleaning-date = { intake-at }: “{ $value }” is not a date; the entry was not used.
    .next = Write the day as year-month-day.
cleaning-number = { intake-at }: “{ $value }” is not a whole number; the entry was not used.
    .next = Write the figure with digits only.
cleaning-star = { intake-at }: path * stands for the whole record, and the new value must then be “remove”, not “{ $value }”.
    .next = Write remove, or name the question in the column path.
cleaning-record-unknown = { intake-at }: there is no submission { $id }; the entry was not used.
    .next = Copy the id from the list of submissions; it may have come with another file.
cleaning-question-unknown = { intake-at }: there is no question “{ $question }”; the nearest is { $nearest }. The entry was not used.
    .next = Correct the column path.
cleaning-on-removed = { intake-at }: row { $other } removes this submission; the correction was not used.
    .next = Reject one of the two entries.
cleaning-disagree = { intake-at }: this entry and the one in row { $other } want different values for the same answer; neither was used.
    .next = Decide which one is right and set the status of the other to rejected.
cleaning-stale = { intake-at }: the entry expects “{ $expected }”, but the answer is “{ $found }”; it was not used.
    .next = Look at the submission again and write the entry anew with the present value.
cleaning-decided-twice = { intake-at }: this row and row { $other } decide the same figure differently; neither was used.
    .next = Keep the one that is right.

## A findings workbook that came back

cleaning-decision-correct = correct
cleaning-decision-accept = leave as it is
cleaning-decision-ask = ask again
cleaning-decision-reject = no fault
cleaning-column-severity = Severity
cleaning-column-what = What was found
cleaning-column-next = What to do
cleaning-column-place-name = Place
cleaning-column-group = Group
cleaning-column-source = File
cleaning-column-row = Row
cleaning-column-column = Question
cleaning-column-old = Present value
cleaning-column-decision = Decision
cleaning-column-new = New value
cleaning-column-reason = Reason
cleaning-column-who = Who
cleaning-column-when = Date
cleaning-column-check = Check
cleaning-column-holds = holds
cleaning-column-fails = fails
cleaning-column-unknown = unknown
cleaning-returned-guide = Fill in the coloured cells and give the file back: keruen check --returned FILE. A hyphen as new value removes the answer.
cleaning-returned-unknown = The file { $file } is not a findings workbook of Keruen.
    .next = Fill in findings.xlsx as keruen check wrote it; keep its sheet “findings” and its hidden row and column.
cleaning-returned-key = { intake-at }: the hidden column “key” is empty or damaged; the decision was not used.
    .next = Copy the decision into a newly written findings.xlsx.
cleaning-returned-no-answer = { intake-at }: this finding speaks of no single answer; the decision was not used.
    .next = Enter it in decisions.csv, justifications.csv or rules.toml, whichever the finding names.
cleaning-decision-unknown = { intake-at }: “{ $value }” is not a decision; known are { $known }.
    .next = Choose the decision from the list in the cell.
