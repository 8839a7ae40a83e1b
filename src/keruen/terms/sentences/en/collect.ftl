### Interviews come in.

collect-not-allowed = This phone may not fill forms here. Ask your coordinator for a new code.
collect-post-only = Interviews are sent to this address by POST.
collect-no-xml = There was no interview in what was sent. It stays on the phone; send it again.
collect-received = Received. Thank you.
collect-received-again = Received; it was here already.
collect-kept-for-a-person = Received and kept. A coordinator will look at it.
collect-kept-unreadable = Received and kept, but it could not be read. A coordinator will look at it.
collect-other-bytes = An interview with this number is here with other answers. This one was kept too; a coordinator will decide. Keep it on the phone.
