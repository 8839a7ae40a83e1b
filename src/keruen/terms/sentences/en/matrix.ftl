### What the matrix says of a figure; place and group stand beside the sentence. .next says what to do next.

matrix-what = { $measure ->
    [households] Households
   *[persons] Persons
}
matrix-apart = { matrix-what }: the informants contradict each other{ $low ->
    [-1] { "" }
   *[other] { " " }(from { $low } to { $high })
}; the figure taken is { $value }.
    .next = Ask them again, or enter in decisions.csv which figure is to stand and why.
matrix-presence = { matrix-what }: one side says that nobody is there, the other reports people; the figure taken is { $value }.
    .next = Find out whether anybody is there, and enter a decision in decisions.csv.
matrix-minority = { matrix-what }: most informants say that nobody is there, a minority reports { $number }; the figure taken is 0.
    .next = Ask the minority what they have seen; if they are right, enter a decision in decisions.csv.
matrix-far-register = { matrix-what }: a register or count gives { $value }, the opinions give { $opinions }; the register was taken.
    .next = Find out whether the register covers the whole group and the whole settlement; if it does not, mark it as partial.
matrix-bound-above = { matrix-what }: a register or count of a part of the group gives { $value }, more than the informants’ { $opinions } for the whole; the higher number was taken.
    .next = Compare the two with the informants; the number for the whole is probably too low.
matrix-parts-above = { matrix-what }: the named parts of the settlement add to { $value }, more than the { $whole } given for the whole; the sum was taken.
    .next = Find out whether the parts overlap; if they do not, the number for the whole is too low.
matrix-stale-decision = { matrix-what }: a decision no longer matches the answers that it decided on and was not applied; the figure by rule is { $value }.
    .next = Look at the answers again and renew the line in decisions.csv, or remove it.
matrix-outlying = { matrix-what }: one informant says { $number }, the figure is { $value }.
    .next = Compare the interview with the others; a slip of the pen is corrected in cleaning.csv.
