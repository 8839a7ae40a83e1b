### Logs of corrections of other tools, and the review of a clean file; .next says what to do next. intake-at stands in intake.ftl.

logs-unknown = The file { $file } is a log of corrections of no known tool; known are { $known }.
    .next = Name the tool with --dialect, or keep the sheets and the column names of its template.
logs-not-carried = { intake-at }: this row (“{ $kind }”) could not be taken over as a correction.
    .next = Write it into cleaning.csv by hand, with the submission, the question, the old and the new value.
logs-loop = { intake-at }: the row of the repeat “{ $loop }” is not known here; the correction was not taken over.
    .next = Write the repeat and its position, such as household[2], in place of the tool's own number.
logs-guard = { intake-at }: the log does not say which value it expects; the present one, “{ $found }”, was taken as the guard.
    .next = Look at the answer once more before you trust this correction.
