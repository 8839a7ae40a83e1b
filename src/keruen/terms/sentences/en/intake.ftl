### What intake says of a file or a row; .next says what to do next. intake-at names the place.

intake-at = { $file }{ $sheeted ->
    [0] { "" }
   *[other] , sheet { $sheet }
}{ $rowed ->
    [0] { "" }
   *[other] , row { $row }
}{ $columned ->
    [0] { "" }
   *[other] , column { $column }
}

## Files

intake-no-form = The file { $file } has the questions of no form in forms/; known are { $forms }.
    .next = Copy the XLSForm with which it was filled into forms/, or describe the spreadsheet in a mapping file.
intake-encoding = The file { $file } is not in UTF-8: line { $row } cannot be read.
    .next = Save it again as CSV UTF-8, or export it from the source as XLSX.
intake-csv-broken = The CSV file { $file } is damaged at line { $row }.
    .next = Export it again; a quotation mark that is never closed is the usual cause.
intake-json-broken = The JSON file { $file } is damaged at line { $row }.
    .next = Download it again and compare its size with the original.
intake-mapping-value = In the mapping { $file }, { $key } is wrong: expected is { $expected }.
    .next = Correct this entry; the method page of intake shows a complete mapping.

## Submissions

intake-edited = { intake-at }: submission { $id } was edited later; the edited version is used.
    .next = Nothing needs to be done.
intake-double-same = { intake-at }: submission { $id } is already in { $first_file } (row { $first_row }) with the same answers; it was taken once.
    .next = Nothing needs to be done.
intake-double-differs = { intake-at }: submission { $id } is already in { $first_file } (row { $first_row }) with other answers; the first one was kept.
    .next = Compare the two rows; if the second one is right, enter its answers in cleaning.csv.
intake-double-newer = { intake-at }: submission { $id } was edited since { $first_file } (row { $first_row }); { $n ->
        [one] one answer differs
       *[other] { $n } answers differ
    } ({ $questions }). The file imported later counts.
    .next = Nothing needs to be done. If the later file is in fact the older export, call keruen withdraw with its name.
intake-rejected = { intake-at }: submission { $id } was rejected on the server and is left out.
    .next = Nothing needs to be done; approve it there and export again if it is right after all.
intake-columns-unknown = { $n ->
    [one] { intake-at }: the form has no question for the column { $columns }; it was not read.
   *[other] { intake-at }: the form has no questions for { $n } columns ({ $columns }); they were not read.
}
    .next = If questions were renamed, copy that version of the XLSForm into forms/; else nothing needs to be done.
intake-repeat-orphan = { intake-at }: a row of the repeat “{ $repeat }” belongs to no submission (parent “{ $parent }”).
    .next = Export all sheets of the form together and import the new file.
intake-repeat-missing = { intake-at }: the sheet “{ $lost }” is missing. { $n ->
    [one] One submission counted
   *[other] { $n } submissions counted
} rows of this repeat; these answers did not enter. The file has { $sheets }.
    .next = Export the form again with all its sheets. Take the old file out of raw/ with its line in manifest.csv, then import the new one.
intake-repeat-unseen = { intake-at }: the form has the repeat “{ $repeat }”, but there is no sheet “{ $lost }”; whether it was answered cannot be seen. The file has { $sheets }.
    .next = Export the form again with all its sheets, or make sure at the source that nobody answered this repeat.
intake-repeat-short = { $n ->
    [one] { intake-at }: one submission has
   *[other] { intake-at }: from here on { $n } submissions have
} fewer rows of the repeat “{ $repeat }” than the form counted; what is missing did not enter.
    .next = Compare the file with the source. Export it again if rows were deleted, and import the new file in its place.
intake-csv-repeats = { $n ->
    [0] { intake-at }: a CSV file of Kobo has no repeats; whether “{ $repeats }” was answered cannot be seen.
    [one] { intake-at }: a CSV file of Kobo has no repeats. One submission answered them ({ $repeats }); these answers did not enter.
   *[other] { intake-at }: a CSV file of Kobo has no repeats. { $n } submissions answered them ({ $repeats }); these answers did not enter.
}
    .next = Export the form as XLSX. Take the CSV file out of raw/ with its line in manifest.csv, then import the XLSX.
intake-version-unknown = { $n ->
    [one] { intake-at }: one submission was filled
   *[other] { intake-at }: { $n } submissions were filled
} with form version { $version }, which is not in forms/; known are { $versions }.
    .next = Copy that version of the XLSForm into forms/, so that renamed questions and options are not missed.
intake-not-a-submission = { intake-at }: this entry is not a submission.
    .next = Look at the file in a text editor; export it again if entries were cut off.
intake-pages-missing = { intake-at }: the file has { $found } submissions, the server counted { $count }; pages are missing.
    .next = Download the remaining pages and import them as well.
intake-deleted = { intake-at }: the submission was deleted on the server and is left out.
    .next = Nothing needs to be done.
intake-repeats-left-out = { $n ->
    [one] { intake-at }: one submission has
   *[other] { intake-at }: { $n } submissions have
} repeats that were not exported.
    .next = Download the submissions with $expand=*, or export the zip of CSV files.
intake-encrypted = { intake-at }: the submission is encrypted.
    .next = Decrypt it with the form's private key on the server, then export it again.
intake-xml-entities = { intake-at }: the document defines entities; such documents are not opened.
    .next = Find out where it comes from; a form on a phone never writes this.
intake-xml-broken = { intake-at }: the document is damaged.
    .next = Copy it from the phone or the server again.
intake-no-form-instance = { intake-at }: the document is of form “{ $form }”, which is not in forms/.
    .next = Copy its XLSForm into forms/ if it belongs to this round.

## Answers

intake-option-unknown = { intake-at }: “{ $value }” is not among the known answers ({ $known }).
    .next = Correct the answer in cleaning.csv, or add the option to the form.
intake-number-text = { intake-at }: “{ $value }” is not a whole number; the number counts as unknown.
    .next = Ask what was meant and correct the answer in cleaning.csv.
intake-number-negative = { intake-at }: { $value } is negative; the number counts as unknown.
    .next = Ask what was meant and correct the answer in cleaning.csv.
intake-number-fraction = { intake-at }: { $value } is not a whole number of persons or households; the number counts as unknown.
    .next = Ask what was meant and correct the answer in cleaning.csv.
intake-number-large = { intake-at }: { $value } is too large for one place; the number counts as unknown.
    .next = Look whether a telephone number or a code was typed, and correct the answer in cleaning.csv.
intake-number-missing = { intake-at }: the group is there, but no number was given; the number counts as unknown.
    .next = If the informant named a number, enter it in cleaning.csv.
intake-number-though-absent = { intake-at }: the group was left out of those present, but a number was given for it; it counts as unknown.
    .next = Ask which of the two is right and correct the other in cleaning.csv.
intake-presence-missing = { intake-at }: it was not answered which groups are there; all count as unknown.
    .next = If none is there, enter that in cleaning.csv.
intake-missing = { intake-at }: there is no answer to a question that needs one.
    .next = Ask for it and enter it in cleaning.csv.
intake-consent-missing = { intake-at }: it is not recorded that the informant agreed; the answers are not used.
    .next = If the informant agreed, enter that in cleaning.csv.
intake-date-unreadable = { intake-at }: “{ $value }” is not a date.
    .next = Enter the day as year-month-day in cleaning.csv.
intake-date-outside = { intake-at }: { $value } lies outside the round ({ $start } to { $end }).
    .next = Correct the date in cleaning.csv, or the dates of the round in round.toml.
intake-place-missing = { intake-at }: no place is named; the interview did not enter a figure.
    .next = Enter the place in cleaning.csv.
intake-place-unknown = { intake-at }: the place “{ $value }” is not in places.csv; the interview did not enter a figure. Nearest are: { $nearest }.
    .next = Enter the right place in cleaning.csv, or add the settlement to places.csv.
intake-place-too-wide = { intake-at }: { $name } ({ $value }) is not a settlement; the interview did not enter a figure.
    .next = Enter the settlement in cleaning.csv.
intake-place-matched = { intake-at }: “{ $value }” was taken for { $name } ({ $id }).
    .next = Nothing needs to be done if this is right; else enter the right place in cleaning.csv.
intake-parts-above = { intake-at }: the parts by { $dimension } add up to { $parts }, more than the number { $number }; this breakdown is not used.
    .next = Correct the parts or the number in cleaning.csv.
intake-part-twice = { intake-at }: { $category } was named twice; the two were added.
    .next = If one was meant to be another, correct it in cleaning.csv.
intake-informant-twice = { intake-at }: the informant “{ $value }” was interviewed twice here; both interviews entered.
    .next = If it is one person, remove one of the interviews in cleaning.csv.

## Plain spreadsheets

intake-total-row = { intake-at }: the row is a total (“{ $value }”) and is not data.
    .next = Nothing needs to be done.
intake-word-unknown = { intake-at }: “{ $value }” is a word that the mapping does not have; the group counts as not assessed.
    .next = Add the word to the mapping file, or correct the cell at the source.
intake-none-with-number = { intake-at }: the row says that nobody is there and gives { $value }; it counts as unknown.
    .next = Ask the source which of the two is right.
intake-part-without-number = { intake-at }: a part is given, but the number of the group is not; the part is not used.
    .next = Ask the source for the number.
intake-place-row-twice = { intake-at }: the place { $value } has the names “{ $name }” and “{ $other }”; the first one is used.
    .next = Correct the name at the source, or in places.csv.
intake-no-table = The file { $file } holds no table: nowhere do two rows have the same two columns or more.
    .next = Import the export as it was downloaded (XLSX, CSV, ZIP, JSON, XML); if this file is none, keruen withdraw { $file } takes it out of the round.
intake-is-form = The file { $file } is a form (XLSForm): it has questions, but no answers.
    .next = Import the export of the answers; forms belong in the folder forms/. keruen withdraw { $file } takes this file out of the round.
