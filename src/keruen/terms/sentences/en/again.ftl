### Back-checks in findings.xlsx.

again-enumerator = Enumerator
again-question = Question
again-interviews = Interviews
again-compared = Answers compared
again-same = same
again-near = near
again-differs = differ
again-unknown = not known
again-percent = % differ
