### The audit of published figures: verdicts, diagnoses, problems. .next says what to do next.

audit-kind-growth = growth
audit-kind-share = share
audit-kind-sum = sum
audit-kind-difference = difference
audit-kind-rate = rate
audit-kind-range = range
audit-kind-rank = rank
audit-kind-partition = parts of a whole
audit-kind-identity = identity
audit-verdict-holds = holds
audit-verdict-fails = fails
audit-verdict-unknown = unknown
audit-reason-missing = a number is missing
audit-reason-two_ways = a number can be read in two ways
audit-reason-undefined = the base may be zero
audit-reason-incomplete = it is not certain that these are all the parts
audit-diagnosis-sign = The sign of { $cell } is flipped.
audit-diagnosis-later_base = The change was divided by the later figure, not by the earlier one.
audit-diagnosis-ratio_change = A change was taken for a ratio, or a ratio for a change.
audit-diagnosis-points = Percentage points and per cent were confused.
audit-diagnosis-truncated = The digits were cut off, not rounded.
audit-diagnosis-factor = { $cell } is out by a factor of ten or a thousand ({ $detail }).
audit-diagnosis-digit = One digit of { $cell } is wrong; { $right } is exact.
audit-diagnosis-swap = Two digits of { $cell } are swapped; { $right } is exact.
audit-diagnosis-period = The figures are those of another period: { $detail }.
audit-diagnosis-region = The figure is that of a neighbouring region or of other boundaries: { $detail }.
audit-diagnosis-member = It is exact without { $cell }.
audit-diagnosis-member-with = It is exact with { $cell } added.
audit-diagnosis-none = No known mistake makes it exact.
audit-diagnosis-ambiguous = Ambiguous: several explanations fit.
audit-quoted = Quoted from: { $source }
audit-located = { $cell }: printed { $printed }; its row and its column both make { $right }.
audit-rank-of = place of { $first } among { $n }
audit-highest-of = highest of { $items }
audit-lowest-of = lowest of { $items }
audit-finding = { $where }: { $kind }. Printed { $claimed }; { $identity } = { $computed }.
audit-tally = Claims: { $claims }. Hold: { $holds }. Fail: { $fails }. Unknown: { $unknown }.
audit-nothing-failed = No claim fails.
audit-report-title = Audit of published figures: { $name }
audit-head-failing = Claims that fail
audit-head-located = Cells that are wrong
audit-head-unknown = Claims that cannot be judged
audit-head-holding = Claims that hold
audit-column-where = Where
audit-column-kind = Claim
audit-column-claimed = Printed
audit-column-allowed = Printed as an interval
audit-column-identity = Recomputed from
audit-column-computed = Recomputed
audit-column-verdict = Verdict
audit-column-diagnosis = Explanation
audit-column-cell = Cell
audit-column-right = Right value
audit-sheet-findings = findings
audit-sheet-cells = cells
audit-sheet-all = all claims

audit-nothing-to-read = There is nothing to audit in { $file }; files that can be read are { $known }.
    .next = Name a file of one of these kinds, or a folder that holds some.
audit-file-broken = { $file } cannot be read: it is damaged, or not what its name says.
    .next = Open it in the program that made it, save it again, and repeat the audit.
audit-columns = { $file } has no column { $column }; it has { $columns }.
    .next = Add the column; docs/methods/audit.md lists those of claims.csv.
audit-kind-unknown = { $file }, line { $row }: “{ $value }” is not known here; known are { $known }.
    .next = Write one of the known words.
audit-cell-unknown = { $file }, line { $row }: no cell is called { $cell }; the nearest is { $nearest }.
    .next = Write a cell as table[row, column], or a printed text in straight quotes.
audit-inputs = { $file }, line { $row }: a claim of the kind { $kind } cannot have { $n } { $n ->
    [one] input
   *[other] inputs
}.
    .next = A growth, share, rate or difference has two inputs, a rank at least two.
audit-formula = { $file }, line { $row }: “{ $formula }” is not a formula.
    .next = Call the inputs a, b, c in order and use only + - * / and brackets.
audit-refused = The publication contradicts itself in { $n } { $n ->
    [one] place
   *[other] places
} and was not released; first ({ $language }): { $where }. Printed { $claimed }, recomputed { $computed }.
    .next = Correct the sentence or the figure; mark a figure that is quoted from a source as quoted.
cli-audit = Check whether the printed figures of a publication agree with each other.

    BUNDLE is a DOCX, HTML, XLSX, CSV, text or PDF file, a folder of such files, or a folder with bundle.toml. What follows from other figures is recomputed; a claim that holds within rounding is not reported.
    .short = check printed figures against each other
cli-audit-mark = BUNDLE
cli-audit-bundle = A file, a folder of files, or a folder with bundle.toml.
cli-audit-language = The language of the publication; told from its letters where it is left out.
cli-audit-into = The folder of the report; beside the publication where it is left out.
cli-audit-all = Show also what cannot be judged and what holds.
cli-audit-written = Written: { $file }
audit-unsure = { $n ->
        [one] { $n } total is not the sum of its lines, but it is not certain that all its parts are there; --all shows it.
       *[other] { $n } totals are not the sums of their lines, but it is not certain that all their parts are there; --all shows them.
    }
audit-encoding = The text of { $file } is in an encoding that the file does not name; letters and spaces in numbers would be guessed.
    .next = Save it again as UTF-8 (in Excel: CSV UTF-8), and repeat the audit.
audit-nothing-found = Nothing was found that can be checked: no sum, share or growth in a table or a sentence. Figures may stand in pictures, or the table has no heading.
