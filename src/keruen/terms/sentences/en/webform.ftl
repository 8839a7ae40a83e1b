### The web form: filling interviews in a browser, also without a connection.

webform-not-built = The web forms of this server have not been made yet.
    .next = Run “make web” where the server was installed, then open this page again.
webform-app-name = Keruen interviews
webform-needs-script = This page needs JavaScript. Telephones can use ODK Collect or KoboCollect instead.
webform-skip = Skip to the content
webform-language = Language
webform-demo = Demonstration: places and answers are made up.
webform-sign-in = Sign in
webform-sign-out = Sign out
webform-link-unknown = Connecting…
webform-link-online = Online
webform-link-offline = Offline
webform-link-signed-out = Signed out
webform-signed-out = You are signed out. What you filled in is safe in this browser; sign in to send it.
webform-keeps-nothing = This browser keeps nothing, perhaps because the window is private. Do not fill interviews here without a connection.
webform-leave-sure = { $n ->
    [one] One interview in this browser is not sent yet. It stays here, but only you will see it after signing in again.
   *[other] { $n } interviews in this browser are not sent yet. They stay here, but only you will see them after signing in again.
}

webform-forms = Forms
webform-no-forms = No round is open for you. Ask your coordinator.
webform-round = Round { $code }
webform-here = Opens offline
webform-not-here = Not on this device yet
webform-begin = Begin
webform-instrument-b1 = District interview (B1)
webform-instrument-b2 = Settlement interview (B2)
webform-instrument-services = Access to services
webform-drafts = Drafts ({ $n })
webform-draft-remove-sure = Delete this draft? Its answers and photos cannot be brought back.
webform-is-edit = correction of a sent interview
webform-waiting = Waiting to be sent ({ $n })
webform-waiting-remove-sure = Delete this interview without sending it? It cannot be brought back.
webform-send-now = Send now
webform-sending = Sending…
webform-sent = Sent
webform-sent-none = Nothing sent from this account yet.
webform-sent-sent = { $n ->
    [one] One interview was received.
   *[other] { $n } interviews were received.
}{ $refused ->
    [0] {""}
    [one] {" "}One was refused; it stays here.
   *[other] {" "}{ $refused } were refused; they stay here.
}
webform-sent-offline = No connection. The interviews stay here and are sent when it is back.
webform-sent-signed-out = Sign in first; the interviews stay here until then.
webform-sent-nothing = Nothing waits.
webform-edit = Correct
webform-files-missing = { $n ->
    [one] One file has not arrived.
   *[other] { $n } files have not arrived.
}
webform-review-new = not reviewed yet
webform-review-asked = a reviewer has a question
webform-review-answered = answered
webform-review-approved = approved
webform-review-rejected = rejected
webform-refresh = Refresh
webform-rescue = Save all to a file ({ $n })
webform-asked-at = Last heard from the server: { $when }
webform-asked = { $n ->
    [one] A reviewer has a question
   *[other] Reviewers have { $n } questions
}
webform-asked-by = { $who } asks ({ $when }):
webform-asked-by-short = { $who } asks:
webform-answer = Answer in the interview
webform-answer-words = Your answer in words
webform-answer-send = Send the answer
webform-answered-by-correction = The enumerator corrected the interview.

webform-opening = Opening the form…
webform-cannot-open = This interview cannot be opened
webform-back-home = Back to the list
webform-kept = Kept as a draft
webform-progress = How far the interview is
webform-page = Page { $n } of { $total }
webform-of = { $n } of { $total }
webform-previous = Back
webform-next = Next
webform-ready = Ready to send
webform-ready-online = Every answer is in order. The interview is sent at once.
webform-ready-offline = Every answer is in order. The interview is kept here and sent when there is a connection.
webform-not-ready = These questions still need an answer
webform-finish = Send
webform-finished = The interview is finished.
webform-faults = { $n ->
    [one] One answer needs your attention.
   *[other] { $n } answers need your attention.
}

webform-required = This question needs an answer.
webform-constraint = This answer cannot be right.
webform-whole-number = Write a whole number.
webform-number = Write a number.
webform-choose = Choose…
webform-clear = Clear
webform-narrow = Type to shorten the list
webform-search = Type a part of the name ({ $n } in the list)
webform-found = Found
webform-more = { $n ->
    [one] One more: type further
   *[other] { $n } more: type further
}
webform-none-found = Nothing found
webform-code-by-hand = Type the code that stands under the bars.
webform-unanswered = not answered
webform-ok = Yes, that is right
webform-rank-up = { $label }: move up
webform-rank-down = { $label }: move down
webform-rank-now = { $label } is now number { $n }
webform-rank-right = This order is right
webform-take-image = Take or choose a photo
webform-take-audio = Record or choose a sound
webform-take-video = Record or choose a video
webform-take-file = Choose a file
webform-replace = Replace
webform-remove = Delete
webform-no = No, keep
webform-file-elsewhere = { $name } (not on this device)
webform-gps-take = Take my position
webform-gps-again = Take it again
webform-gps-enough = That is enough
webform-gps-waiting = Looking for satellites. Stand under the open sky.
webform-gps-better = Accurate to { $m } m, still improving…
webform-gps-taken = Position taken, accurate to { $m } m.
webform-gps-refused = This browser may not see where you are. Allow it in the browser’s settings, or type the position.
webform-gps-none = No position was found. Try again outdoors, or type it.
webform-gps-by-hand = Type the position
webform-gps-set = Set
webform-gps-wrong = Latitude lies between −90 and 90, longitude between −180 and 180.
webform-latitude = Latitude
webform-longitude = Longitude
webform-points = { $n ->
    [one] One point
   *[other] { $n } points
}
webform-point-add = Add the point where I stand
webform-point-drop = Remove the last point
webform-entry = Entry
webform-entry-add = Add: { $label }
webform-entry-added = { $label } { $n } was added.
webform-entry-remove = Delete entry { $n }
webform-entry-remove-sure = Delete “{ $label } { $n }” with its answers?

webform-rescue-page = Bring interviews by hand
webform-rescue-lead = For interviews that cannot be sent from where they lie: what a browser saved to a file, or the folders of a phone. They are taken as if the phone had sent them; what is here already is not taken twice.
webform-rescue-file = File
webform-rescue-file-hint = The file that “Save all to a file” wrote (.jsonl), or a ZIP of the folder “instances” of ODK Collect or KoboCollect. Collect keeps its drafts in the same folder: leave them out.
webform-rescue-person = Who filled these in
webform-rescue-person-hint = Needed only for a phone’s folders; a saved file names the person itself.
webform-rescue-nobody = not known
webform-rescue-unknown = There is no interview in { $file } that could be brought.
    .next = Choose the file that the web form saved (.jsonl), or a ZIP of the folder “instances” of a phone.
webform-rescue-newer = { $file } was written by a newer version of the web form.
    .next = Bring this server up to date, then bring the file again.
webform-rescued-new = { $n ->
    [one] One interview was received.
   *[other] { $n } interviews were received.
}
webform-rescued-known = { $n ->
    [one] One was here already.
   *[other] { $n } were here already.
}
webform-rescued-person = { $n ->
    [one] One was kept and waits for your decision.
   *[other] { $n } were kept and wait for your decision.
}
webform-rescued-unfinished = { $n ->
    [one] One was not finished: it was kept and waits for your decision.
   *[other] { $n } were not finished: they were kept and wait for your decision.
}
webform-rescued-foreign = { $n ->
    [one] One belongs to another programme and was not taken: bring the file there too.
   *[other] { $n } belong to other programmes and were not taken: bring the file there too.
}
webform-rescued-broken = { $n ->
    [one] One could not be read. Keep the file.
   *[other] { $n } could not be read. Keep the file.
}
webform-rescued-cut = { $n ->
    [one] The file was cut off: one interview that it announces is not in it. Save it again if you can.
   *[other] The file was cut off: { $n } interviews that it announces are not in it. Save it again if you can.
}
webform-rescued-nothing = The file holds no interview.
webform-leave-here = This browser still holds interviews that are not sent. They stay here, but only you will see them after signing in again.
webform-leave-look = Open them
webform-leave-stay = Stay signed in
webform-encrypted = This form encrypts its answers. Fill it with ODK Collect: a browser would send them in the clear.
webform-lacks-drawing = Drawing on the screen is not possible here. Take a photo of the drawing or the signature on paper.
webform-lacks-calendar = The calendar that the form asks for is not shown here. Give the date of the common (Gregorian) calendar.
webform-lacks-picture-map = The picture cannot be pressed here. Choose from the list.
webform-lacks-map = No map is shown here. Answer with the controls below.
webform-lacks-search = The list that the form searches on a telephone is not read here. Fill this form with ODK Collect if you need it.
webform-lacks-app = On a telephone another app gives this answer; here it is typed.
webform-lacks-recording = This form records sound in the background on a telephone. This page records nothing.
webform-lacks-audit = This form keeps a log of times and places on a telephone. This page keeps none.
webform-lacks-last-saved = This form fills in answers of the last interview on a telephone. This page leaves them empty.
webform-lacks-external = This form has lists that only ODK Collect reads (select_one_external). Here such answers are typed.
webform-points-more = { $n ->
    [one] One more point is needed; until then nothing is kept.
   *[other] { $n } more points are needed; until then nothing is kept.
}
webform-way-closed = A way cannot end exactly where it began. Remove the last point, go a few steps and take it again.
