### An informant withdraws: the server's page, its work, and what phones are told.
informant-withdrew = The informant withdrew
informant-goes = Deleted for good: the answers of this interview in every version, its photos and files, what waits in quarantine under its number, reviewers’ corrections and questions about it. It is also taken out of the round’s folder, and the figures are built anew without it.
informant-stays = Kept: the interview’s number and checksum, when it came, and who withdrew it why. A phone that sends it again is told that it was received, so that it stops; nothing of it is stored.
informant-backups = Backups made before today still hold it, and so do a phone, a browser or another server from which it came. Delete it there yourself.
informant-versions = Together with these versions:
informant-reason = Why, without a name (“asked by telephone on 3 March”)
informant-sure = I understand that this cannot be undone.
informant-do = Delete the interview
informant-done = The interview is deleted. Backups made before still hold it.
informant-unsure = Nothing was deleted: the reason or the confirmation is missing.
    .next = Write why, without a name, and confirm that it cannot be undone.
rounds-job-redact = Deleting an informant’s interview
collect-why-withdrawn = the informant withdrew
collect-withdrawn = The informant withdrew. Nothing of this interview is kept here; delete it on the phone too.
journal-informant-look = The page of an informant’s withdrawal was read
journal-informant-withdrew = An informant withdrew: an interview was deleted
