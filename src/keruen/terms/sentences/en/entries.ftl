### Corrections that the form does not allow; .next says what to do next. intake-at stands in intake.ftl.

cleaning-type = { intake-at }: “{ $value }” cannot be the answer, for the form asks for { $kind ->
    [integer] a whole number
    [decimal] a number
    [range] a number
    [date] a day, such as 2026-03-31
    [time] a time of day, such as 14:30
    [datetime] a day with a time, such as 2026-03-31T14:30:00
    [geopoint] a position, such as 43.65 51.17
    [chosen] 1 (chosen) or 0 (not chosen)
   *[other] an answer of the type { $kind }
}. The entry was not used.
    .next = Write the new value as the form asks for it.
cleaning-option = { intake-at }: the question has no option “{ $option }”; the nearest is { $nearest }. The entry was not used.
    .next = Write the code of an option, as the form has it; several codes stand with a space between them.
cleaning-misplaced = { intake-at }: “{ $question }” does not say which repeat is meant; the path of the first would be { $nearest }. The entry was not used.
    .next = Write the path with its repeat and position in square brackets.
