### Logs of corrections of other tools, and the review of a clean file; .next says what to do next. intake-at stands in intake.ftl.

logs-unknown = The file { $file } is a log of corrections of no known tool; known are { $known }.
    .next = Name the tool with --dialect, or keep the sheets and the column names of its template.
logs-not-carried = { intake-at }: this row (“{ $kind }”) could not be taken over as a correction.
    .next = Write it into cleaning.csv by hand, with the submission, the question, the old and the new value.
logs-loop = { intake-at }: the row of the repeat “{ $loop }” is not known here; the correction was not taken over.
    .next = Write the repeat and its position, such as household[2], in place of the tool's own number.
logs-guard = { intake-at }: the log does not say which value it expects; the present one, “{ $found }”, was taken as the guard.
    .next = Look at the answer once more before you trust this correction.
logs-dialect-mark = TOOL
cli-day-mark = DAY
cli-cleaning = Corrections in the words of other tools, and the review of a clean file.
    .short = logs of other tools; are raw answers and log the clean file?
cli-cleaning-import = Take another tool's log of corrections over into cleaning.csv.

    Entries that are there already are not added again. The round must have been built once, so that questions and submissions are known.
    .short = take a log over into cleaning.csv
cli-cleaning-import-file = The log: an XLSX workbook, or a CSV file.
cli-cleaning-import-dialect = The tool that wrote the log: { $known }. Left out, its sheets and columns tell.
cli-cleaning-import-who = Who takes the corrections over; written where the log names nobody.
cli-cleaning-import-when = The day, as 2026-03-31, where the log names none; today if left out.
cli-cleaning-export = Write the round's corrections into build/ in the words of another tool.
    .short = write the corrections for another tool
cli-cleaning-export-dialect = The tool: { $known }; reach if left out.
cli-cleaning-export-workbook = Write a whole workbook for each form as REACH publishes it: readme, raw and clean data, both logs, survey and choices.
cli-cleaning-review = Say whether raw answers and log make the clean file, cell by cell, and write the differences into build/review.xlsx.

    The exit code is 1 where a cell differs or an entry could not be used.
    .short = are raw answers and log the clean file?
cli-cleaning-review-clean = The clean file: an export, or a workbook with a sheet clean_data. Left out, the answers of the last build are reviewed.
cli-cleaning-review-log = Another tool's log in place of cleaning.csv.
logs-taken = { $file } ({ $dialect }): { $read ->
        [one] one entry read
       *[other] { $read } entries read
    }, { $new ->
        [0] nothing new
       *[other] { $new } added to cleaning.csv
    }.
logs-written = Written: { $file }
logs-workbook-inside = These workbooks hold what informants said. They are not for publication; what may leave is in publication/.
logs-left-out = { $n ->
        [one] One entry has
       *[other] { $n } entries have
    } no words in { $dialect } and were left out:
logs-column-lost = { $dialect } has no column for “{ $column }”.
logs-review-equal = Equal: { $cells ->
        [one] one cell is
       *[other] all { $cells } cells are
    } what raw answers and log make.
logs-review-differs = Not equal: { $n ->
        [one] one difference
       *[other] { $n } differences
    } beside { $cells } compared cells.
logs-review-cell = { $record } { $path }: { $what }: “{ $expected }” expected, “{ $found }” found
logs-review-record = { $record }: { $what }
logs-review-more = ... and { $n } more; all are in the report.
logs-review-left-out = The clean file has no column for { $n ->
        [one] one question
       *[other] { $n } questions
    }: { $names }
logs-review-not-carried-out = an entry was not carried out
logs-review-without-entry = changed without an entry
logs-review-other-value = another value than the entry's
logs-review-record-missing = the submission is missing and no entry removes it
logs-review-record-left = the submission is there, though an entry removes it
logs-review-record-unknown = the submission is not among the raw ones
logs-review-column-what = What differs
logs-review-column-record = Submission
logs-review-column-path = Question
logs-review-column-raw = As received
logs-review-column-expected = After the log
logs-review-column-found = In the clean file
logs-review-column-row = Row of the entry
logs-review-column-refused = Entries that could not be used
logs-review-sheet-differences = differences
logs-review-sheet-refused = refused entries
logs-review-sheet-left-out = questions left out
logs-readme-for-whom = For the round's owner alone: this workbook holds what informants said. It is not a publication.
logs-readme-sheets = raw_data: answers as received; clean_data: after the log; cleaning_log: corrections; deletion_log: submissions taken out; survey, choices: the form. Sheets raw_ and clean_ with a name hold repeats.
logs-readme-synthetic = SYNTHETIC DATA: every answer is invented.
logs-decisions-taken = { $n ->
        [one] One decision was
       *[other] { $n } decisions were
    } added to decisions.csv.
