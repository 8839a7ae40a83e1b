### Interviews come in.

collect-not-allowed = This phone may not fill forms here. Ask your coordinator for a new code.
collect-post-only = Interviews are sent to this address by POST.
collect-no-xml = There was no interview in what was sent. It stays on the phone; send it again.
collect-received = Received. Thank you.
collect-received-again = Received; it was here already.
collect-kept-for-a-person = Received and kept. A coordinator will look at it.
collect-kept-unreadable = Received and kept, but it could not be read. A coordinator will look at it.
collect-other-bytes = An interview with this number is here with other answers. This one was kept too; a coordinator will decide. Keep it on the phone.
collect-forms = Forms
collect-form = Form
collect-version = Version
collect-state = State
collect-round = Round
collect-no-forms = There are no forms yet. Take the instruments of a round, or bring a form of your own.
collect-form-draft = draft
collect-form-published = published
collect-form-retired = retired
collect-form-is-published = The form is published. Phones get it when they next ask for forms.
collect-take-instruments = Instruments of a round
collect-take-instruments-hint = Drafts of the round’s own forms, with the settlements of its frame.
collect-take = Make drafts
collect-bring-form = A form of your own
collect-xlsform = XLSForm (XLSX or XLS)
collect-no-round = no round
collect-bring = Upload
collect-gate = Tests before publication
collect-gate-hint = A form is published only if no test failed. A published version never changes.
collect-gate-busy = The tests are running.
collect-gate-begin = Run the tests
collect-gate-passed = No test failed. The form can be published.
collect-gate-failed = A test failed. The page of the form says which.
collect-gate-no-draft = The form is no draft any more; nothing was tested.
collect-step-convert = Conversion (pyxform)
collect-step-validate = ODK Validate
collect-step-fill = Test fill (JavaRosa)
collect-step-engine = Web form
collect-verdict-passed = passed
collect-verdict-failed = failed
collect-verdict-absent = not tried
collect-absent-validate = There is no Java on the server. Phones may refuse what nobody tested.
collect-absent-fill = There is no Java compiler on the server. Fill the form once by hand on a phone before the field work.
collect-absent-engine = There is no Node.js on the server, or the web forms were not built. Open the form once in a browser before the field work.
collect-publish = Publish
collect-retire = Retire
collect-renew = Make a new draft of it
collect-drop = Delete the draft
collect-drift = Changes since version { $version }
collect-drift-none = Nothing has changed.
collect-media = Files of the form
collect-no-media = The form has no files.
collect-media-add = Add or replace a file
collect-media-bumps = This makes a new version: phones do not notice a changed file under the old one.
collect-phones = Phones
collect-phones-hint = With its key a phone fetches forms and sends interviews in one person’s name. End the key of a lost phone at once.
collect-phone-make = Make a key
collect-phone-person = For whom
collect-phone-scan = In ODK Collect or KoboCollect add a project by QR code and scan this picture. It is shown only this once.
collect-phone-picture = QR code with the settings for { $name }’s phone
collect-phone-address = Or type this address as the server’s URL; no user name, no password:
collect-phone-made = Made
collect-phone-ended = Ended
collect-phone-works = works
collect-phone-end = End
collect-no-phones = No phone has a key yet.
collect-odd = Waiting for a decision
collect-odd-hint = These were received and kept, but do not enter the round by themselves.
collect-odd-none = Nothing is waiting.
collect-why = Why
collect-why-late = the round is closed or the form was retired
collect-why-unknown_form = the form is not on this server
collect-why-unknown_version = the form’s version is not on this server
collect-why-encrypted = the answers are encrypted
collect-why-unknown_edit = it corrects an interview that is not here
collect-why-branch = it corrects an interview that was corrected already
collect-why-other_bytes = the same number with other answers
collect-why-unreadable = it could not be read
collect-sent-by = Sent by
collect-received-at = Received (UTC)
collect-look = Look
collect-settle-round = Into which round
collect-settle-take = Take it
collect-settle-aside = Keep it aside
collect-settle-taken = It was taken and enters the round with the next build.
collect-settle-kept = It was kept aside. It does not enter the round.
collect-settle-known = Somebody decided this meanwhile.
collect-settle-other-answers = It would replace these answers:
collect-answers = Answers as they were sent
collect-files = Files
collect-file-missing = expected, not received yet
collect-sources = Other servers and files
collect-sources-hint = Interviews that were collected with KoboToolbox or ODK Central are brought into a round as they are.
collect-source-add = Add a server
collect-source-kind = Kind
collect-source-address = Address
collect-source-form-kobo = KoboToolbox: the asset’s id (aBc…). ODK Central: project number/form id
collect-source-token = KoboToolbox: API token. ODK Central: e-mail:password. It is never shown again.
collect-source-pull = Bring now
collect-source-end = Remove
collect-source-never = not yet
collect-source-last = Last brought (UTC)
collect-source-incomplete = Give an address that begins with https://, the form and the key.
collect-import = Bring a file
collect-import-hint = An export of KoboToolbox or ODK Central: XLSX, CSV, JSON, XML or ZIP.
collect-import-file = File
collect-import-same = This file is in the round already.
collect-import-new = { $file } is in the round now.
collect-fills = { $whole } of { $fills } fills with made-up answers came to a valid end, in { $languages ->
    [one] { $languages } language.
   *[other] { $languages } languages.
}
collect-drift-more = { $n ->
    [one] … and { $n } more change.
   *[other] … and { $n } more changes.
}
collect-pulled = { $n ->
    [0] Nothing was new on the other server.
    [one] { $n } interview was new or changed.
   *[other] { $n } interviews were new or changed.
}
collect-phone-none-to-make = Only people with the right to fill forms can have a phone here.
collect-form-not-ready = The form { $form }, version { $version }, cannot be published yet.
    .next = Run the tests on its page; mend what they name, and run them again.
collect-no-file = No file was chosen.
    .next = Choose a file and send it again.
collect-pull-failed = The server { $address } could not be asked: { $message }
    .next = Check the address and whether the server is up, then bring again; what came already is kept.
collect-pull-refused = The server { $address } did not accept the key.
    .next = Check the token or the password and whether it may read this form, and enter it anew.
collect-pull-short = The other server counts { $count } interviews but gave { $found }.
    .next = Bring again in a few minutes. If it happens twice, take the export file of that server instead.
collect-source-secret = Key
collect-why-unfinished = it was not finished when it was saved
collect-pulled-gone = { $n ->
    [one] One interview that was brought before is on the other server no more. It stays here: decide about it on the page of the servers.
   *[other] { $n } interviews that were brought before are on the other server no more. They stay here: decide about them on the page of the servers.
}
collect-gone = { $n ->
    [one] One interview is gone there
   *[other] { $n } interviews are gone there
}
collect-gone-hint = Somebody deleted them on the other server. Nothing is deleted here. If they must not count, take them out in the review desk or with “keruen withdraw”.
collect-pulled-files = Photos and files that were brought
collect-pulled-no-files = No file was brought yet.
collect-pulled-instance = Interview
collect-secret-closed = The key for { $address } cannot be read: it was kept by a server with another secret.
    .next = Enter the key anew on the page of the round’s other servers. To keep all keys, start the server with the secret that it had before (KERUEN_SECRET, or the file “secret” in its home).
collect-in-no-team = You are in no team that fills these forms. Ask your coordinator to put you into one; what is on the phone stays there.
collect-phone-no-team = in no team: gets no form
collect-down = The server can neither give nor take anything at the moment. What you filled in stays on the phone; try again in a few minutes.
