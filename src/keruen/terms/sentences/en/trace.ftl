### The page behind the report: how each figure came about.

trace-title = How each figure came about
trace-about = Every figure of the report with what adds to it, the settlements under it and how they were settled. It names no settlement and no person; the team that made the report can follow each key to the interviews.
trace-back = Back to the report
trace-share = Share
trace-parts = Adds from
trace-settlements = Settlements with a figure
trace-none = Settlements where nobody is
trace-unknown = Settlements whose number is not known
trace-not-assessed = Settlements that were not assessed
trace-at-least = Settlements whose figure is a lower bound
trace-estimates = Estimates of informants
trace-settled = How the settlements were settled
trace-corrected = Interviews with a correction
trace-method = Method
trace-method-page = { $method } Page of the method: { $page }.
trace-state = Printed as a sign
trace-fingerprint = Fingerprint of the answers under it
trace-state-suppressed = Hidden, so that nothing can be learned of few persons.
trace-state-unknown = Not known; unknown is not zero.
trace-state-undefined = There is nothing to divide by.
