### The command line: help pages, reports, faults.

cli-usage = Usage:
cli-options-mark = [options]
cli-verb-mark = COMMAND ...
cli-arguments = What it takes
cli-options = Options
cli-examples = For example
cli-verbs = Commands, in the order of a round
cli-help-option = Show this page and stop.
cli-lang-option = Language of all messages: en, ru, kk or ky. Otherwise the language of your system is used.
cli-lang-mark = LANGUAGE
cli-file-mark = FILE
cli-folder-mark = FOLDER
cli-round-mark = ROUND
cli-number-mark = NUMBER
cli-mapping-mark = MAPPING
cli-key-mark = KEY
cli-name-mark = NAME
cli-clearance-mark = CLEARANCE
cli-country-mark = COUNTRY
cli-round-argument = The folder of a round, or its name (2026-1). Left out: the round of this folder, or the newest one.

cli-keruen = Keruen turns the answers of key informants into a published round of a mobility tracking matrix: a report, a workbook and a dataset in several languages, in which every figure can be traced back to the interviews under it.

    A round is a folder. Copy the exports in with import, look at them with check, and make the publication with build. To see all of it at once, call keruen demo FOLDER.

cli-demo = Write a demonstration programme into FOLDER and build and publish its two rounds.

    The answers in it are made up and say so on every page; the places, groups and published totals are real.
    .short = make a whole example and publish it
cli-demo-folder = A new folder for the example.
cli-demo-seed = Another number gives other made-up answers with the same totals.
cli-demo-messy = Plant known faults in the round, check it, let a perfect reviewer answer, and say what was found.
cli-demo-time = The whole demonstration took { $seconds } seconds.

cli-init = Begin a new programme in FOLDER: settings with explanations, the regions and districts of the country, a first round with its forms. Where FOLDER is a programme already, begin its next round.
    .short = begin a new programme
cli-init-folder = A new folder for the programme.
cli-init-country = The country whose regions and districts are written: { $known }.
cli-init-done = The programme is in { $folder }; its first round is { $round }.
cli-init-then = Next: read programme.toml and round.toml, correct them, add your settlements to places.csv, and call keruen forms.

cli-places = Add the settlements of a list to places.csv of the programme of this folder.

    A mapping file says which column holds the code, the name, the region and the district. Places that are there already stay as they are; those that differ are named.
    .short = add settlements from a list
cli-places-file = The list: a spreadsheet (XLSX or CSV).
cli-places-mapping = The mapping file that describes its columns (YAML).
cli-places-added = { $n ->
        [one] { $n } place was added to places.csv.
       *[other] { $n } places were added to places.csv.
    }
cli-places-known = { $n ->
        [one] { $n } place was there already.
       *[other] { $n } places were there already.
    }
cli-places-differing = { $n ->
        [one] { $n } place has another name, level or parent in places.csv and was left as it is: { $places }.
       *[other] { $n } places have another name, level or parent in places.csv and were left as they are: { $places }.
    }

cli-forms = Write the interview forms of a round as XLSForm files, for KoboToolbox, ODK or any other tool of that family.

    The forms follow programme.toml, round.toml and places.csv. For each form it is printed how many questions a short, a usual and a long interview have.
    .short = write the interview forms
cli-forms-new = written
cli-forms-same = unchanged
cli-forms-file = File
cli-forms-state = State
cli-forms-shortest = Shortest interview
cli-forms-typical = Usual interview
cli-forms-longest = Longest interview
cli-forms-questions = Numbers of questions.

cli-import = Copy exports into a round, exactly as received.

    A raw file is never changed and never overwritten. Its checksum is kept, so that a later change is noticed.
    .short = copy exports into a round
cli-import-new = { $file }: copied.
cli-import-same = { $file }: already there, with the same content.
cli-import-renamed = { $received }: there is another file of this name. Both are kept; this one as { $file }.
cli-import-then = Everything received is in { $folder }. Next: keruen check.

cli-check = Show what is doubtful in a round: rows that did not enter a figure and why, contradictions between informants, counts.

    The whole list is also written to build/findings.xlsx, .csv and .parquet. The exit code is 1 if a row did not enter.
    .short = show what did not enter a figure, and why
cli-check-all = Show every finding, not only the first ones of each kind.
cli-check-returned = A findings.xlsx that came back filled in: its decisions are added to cleaning.csv and justifications.csv first.
cli-check-taken = Added from { $file }: { $entries ->
        [one] one correction
       *[other] { $entries } corrections
    }, { $reasons ->
        [one] one explained change
       *[other] { $reasons } explained changes
    }.
cli-check-tally = { $checks ->
        [one] One check
       *[other] { $checks } checks
    }: { $holds ->
        [one] { $holds } case holds
       *[other] { $holds } cases hold
    }, { $fails ->
        [one] { $fails } fails
       *[other] { $fails } fail
    }, { $unknown } cannot be judged.
cli-check-first = How many findings of each kind are shown.
cli-check-counts-files = { $n ->
        [one] { $n } raw file
       *[other] { $n } raw files
    }
cli-check-counts-unread = { $n ->
        [one] { $n } of them gave no submission
       *[other] { $n } of them gave no submission
    }
cli-check-counts-withdrawn = { $n ->
        [one] { $n } file withdrawn
       *[other] { $n } files withdrawn
    }
cli-check-counts-records = { $n ->
        [one] { $n } submission
       *[other] { $n } submissions
    }
cli-check-counts-interviews = { $n ->
        [one] { $n } interview with answers
       *[other] { $n } interviews with answers
    }
cli-check-counts-places = { $n ->
        [one] { $n } settlement assessed
       *[other] { $n } settlements assessed
    }
cli-check-counts-planned = { $n ->
        [one] { $n } settlement planned
       *[other] { $n } settlements planned
    }
cli-check-counts-missing = { $n ->
        [one] { $n } planned settlement not assessed
       *[other] { $n } planned settlements not assessed
    }
cli-check-counts-corrections = { $n ->
        [one] { $n } correction applied
       *[other] { $n } corrections applied
    }
cli-check-error = Did not enter a figure
cli-check-warning = Entered, but doubtful
cli-check-note = Good to know
cli-check-more = { $n ->
        [one] and { $n } more; keruen check --all shows it
       *[other] and { $n } more; keruen check --all shows them
    }
cli-check-nothing = Nothing to report: every row entered.
cli-check-written = The whole list: { $file }

cli-build = Bring a round's figures and its publication up to date.

    Only what has changed since the last time is done again. If it is interrupted, the last good publication stays in place.
    .short = bring figures and publication up to date
cli-build-fresh = Nothing has changed since the last build.
cli-build-redone = { $n ->
        [one] { $n } of { $total } steps was done again.
       *[other] { $n } of { $total } steps were done again.
    }
cli-build-errors = { $n ->
        [one] { $n } row did not enter a figure: keruen check shows it and why.
       *[other] { $n } rows did not enter a figure: keruen check shows them and why.
    }
cli-build-warnings = { $n ->
        [one] { $n } doubt: keruen check shows it.
       *[other] { $n } doubts: keruen check shows them.
    }
cli-build-done = The publication is in { $folder } ({ $seconds } s).

cli-publish = Publish a round: build what is not up to date, and say who cleared it and for whom.

    The clearance is printed on every publication. It is written to clearance.csv in the round's folder with the name and the day.
    .short = say for whom a round is cleared, and publish it
cli-publish-clearance = For whom it is cleared: draft, shared_with_government or cleared.
cli-publish-who = Who cleared it.
cli-publish-who-missing = A clearance needs the name of the person who gave it.
    .next = Add it: keruen publish --clearance { $clearance } --who "Name".
cli-publish-clearance-is = Clearance: { $clearance }.

cli-trace = Show what is under a published figure: settlements, the estimates of each informant, corrections and decisions, and the row of the raw file.
    .short = show the interviews under a figure
cli-trace-key = The key of the figure as it stands in publication/figures.csv, for example persons@labour_migrant@KZ-47@2023-3. In a shell, put it in quotes.
cli-trace-all = Show every settlement, not only the largest ones.
cli-trace-figure = { $key } = { $printed }
cli-trace-hidden = { $key } is not published ({ $state }). What is under it stays inside the team.
cli-trace-rests = { $n ->
        [one] It rests on { $n } settlement.
       *[other] It rests on { $n } settlements.
    }
cli-trace-informant = Informant
cli-trace-said = Said
cli-trace-basis = Basis
cli-trace-source = Raw file
cli-trace-row = Row
cli-trace-sum = sha256
cli-trace-corrections = Corrections
cli-trace-decisions = Decisions
cli-trace-correction = { $record }, { $path }: { $old } → { $new } ({ $reason }; { $who }, { $when })
cli-trace-decision = { $place }: { $value } for { $seen } ({ $reason }; { $who }, { $when })
cli-trace-more = { $n ->
        [one] and { $n } smaller settlement; --all shows it
       *[other] and { $n } smaller settlements; --all shows them
    }
cli-trace-round = This figure speaks of the round as a whole; it rests on all its interviews.

cli-diff = Show every published figure that changed: old, new, and what caused it.

    It compares with the build before, or with another publication.
    .short = show what changed since the build before
cli-diff-before = Another publication or build to compare with; otherwise the build before.
cli-diff-key = Key
cli-diff-old = Before
cli-diff-new = Now
cli-diff-cause = Because of
cli-diff-none = No published figure changed.
cli-diff-changed = { $n ->
        [one] { $n } published figure changed.
       *[other] { $n } published figures changed.
    }
cli-diff-inputs = Inputs that changed: { $inputs }
cli-diff-no-inputs = No input changed.

cli-reproduce = Compare the round's figures, row by row, with figures that somebody published.

    Each row is reproduced, differs, contradicts another published row, or is not published by us.
    .short = compare with published figures
cli-reproduce-file = A CSV file with the columns table, group, dimension, category, value, unit.
cli-reproduce-all = Show also the rows that are reproduced.
cli-reproduce-reproduced = { $n ->
        [one] { $n } row reproduced
       *[other] { $n } rows reproduced
    }
cli-reproduce-differs = { $n ->
        [one] { $n } row differs
       *[other] { $n } rows differ
    }
cli-reproduce-contradicts = { $n ->
        [one] { $n } row contradicts another published row
       *[other] { $n } rows contradict another published row
    }
cli-reproduce-not-published = { $n ->
        [one] { $n } row is not published by us
       *[other] { $n } rows are not published by us
    }

cli-stage-read = Reading raw files
cli-stage-correct = Applying corrections
cli-stage-derive = Understanding answers
cli-stage-settle = Reconciling informants
cli-stage-total = Adding up
cli-stage-compare = Comparing with the previous round
cli-stage-check = Checking answers and figures
cli-stage-release = Choosing what may leave
cli-stage-publish = Writing the publication
cli-stage-write = Writing made-up answers
cli-stage-previous = Building the previous round

cli-wrong-call = The command was called in a way that it does not understand.
    .next = How it is called: { $command } --help
cli-no-such-option = There is no option { $option }. Did you mean { $nearest }?
cli-no-such-verb = There is no command { $verb }. Did you mean { $nearest }?
cli-no-such-language = There is no language { $language }; there are: { $known }.
cli-missing = { $name } is missing.
cli-bad-value = The value of { $name } is not right. Possible are: { $known }.
cli-option-without-value = The option { $option } needs a value after it.
cli-interrupted = Interrupted. The last good publication is still in place.
cli-no-access = { $file } cannot be written or read.
    .next = Close it in other programs, check your rights on the folder, and call the command again.
cli-fault = Keruen itself made a mistake; your files are as they were.
    .next = Please send the file { $log } to the maintainers; it says where the mistake happened.

cli-init-round = Name of the next round (2026-2), where FOLDER is a programme already. Left out: the year and the next number.
cli-init-next = The round after { $before } is in { $folder }. It has the same window, definitions and frame, so that the two can be compared. Next: correct its dates in round.toml.
cli-places-above = { $n ->
    [one] A place that others stand under is new: { $places }. If its code is a slip, take its line out of places.csv and correct the list.
   *[other] { $n } places that others stand under are new: { $places }. If a code is a slip, take its line out of places.csv and correct the list.
}
cli-bad-whole = { $name } takes a whole number{ $least ->
        [none] {""}
       *[other] , { $least } or more
    }{ $most ->
        [none] {""}
       *[other] , { $most } at most
    }.
cli-stage-next = Laying out the next round
cli-no-path = There is no { $file }, or no folder to write it into.
    .next = Check the name; make the folder first, and call the command again.
cli-no-room = The disk did not take what was to be written: { $message }.
    .next = Make room or name a folder that can be written to, and call the command again; the last good publication is in place.
