### An informant withdraws: what keruen redact says; .next says what to do next. intake-at stands in intake.ftl.
redact-unknown = There is no one submission or informant “{ $id }” in this round; the nearest: { $nearest }.
    .next = Copy the id of the submission from keruen check or keruen trace, or write the informant with the place before it.
redact-shape = The raw file { $file } is of a kind that cannot be rewritten; nothing was changed.
    .next = Delete the person's data at the source, export it again as XLSX or CSV, import that, and withdraw the old file.
redact-unsure = Rewritten, the raw file { $file } would not say of the others exactly what it says now; nothing was changed.
    .next = Formulas in its cells are the usual cause: save it with values only, import it anew and withdraw the old file.
redact-dropped = { intake-at }: { $n ->
        [one] the submission of an informant who withdrew was left out
       *[other] { $n } submissions of informants who withdrew were left out
    }; the file still holds their data.
    .next = Call keruen redact again, so that the raw file is rewritten too.
redact-what-mark = WHAT
cli-redact = Take an informant's data out of a round, raw files included, because the person withdrew.

    Without --yes it only says what would change. The old and the new checksum stay in raw/manifest.csv, the submission and the reason in redactions.csv; the build is emptied and made anew by keruen build.
    .short = take out the data of an informant who withdrew
cli-redact-record = The id of a submission; may stand several times.
cli-redact-informant = The informant's pseudonym, with the place before it where several have the same: all submissions of the person.
cli-redact-what = interview: everything (if left out); contacts: only what names the person or says how to reach them.
cli-redact-reason = Why, without a name: asked by telephone on 3 March.
cli-redact-who = Who carries it out.
cli-redact-yes = Do it: raw files are rewritten for good.
redact-interview = the whole interview
redact-contacts = only name and contacts
redact-submissions = { $n ->
        [one] One submission is
       *[other] { $n } submissions are
    } concerned:
redact-file = raw/{ $file } is rewritten without the person's data.
redact-file-gone = raw/{ $file } holds nothing else and is deleted.
redact-no-file = No raw file holds the person's data any more.
redact-corrections = { $n ->
        [one] One correction leaves
       *[other] { $n } corrections leave
    } cleaning.csv with them.
redact-not-yet = Nothing has been changed yet. Call it again with --yes to do it; it cannot be undone.
redact-done = Done. Next: keruen build. Delete the data at the source and in backups as well; this command does not reach them.
report-quality-withdrawn = Interviews withdrawn by informants
