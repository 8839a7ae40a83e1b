### Starting the server.

cli-serve = Serve phones, browsers and reviewers from this machine.
    .short = serve phones, browsers and reviewers
serving-home = Folder of the server: its database, files and programmes.
serving-host = Address to listen on; 0.0.0.0 lets phones of the same network in.
serving-address-mark = ADDRESS
serving-port = Port to listen on.
serving-processes = How many web processes: one for each core.
serving-demo = Serve a made-up programme, with an account for each role.
serving-address = Keruen answers at { $address } Ctrl-C ends it.
serving-accounts = Demonstration accounts, all with the password { $password }
serving-not-installed = The server’s parts are not installed here: { $package } is missing.
    .next = Call make serve once, or install Keruen with its extra “web”.
serving-demo-figures = The worker makes the demonstration’s figures now; after a minute or two the review desk and the public page /d show them.
serving-ended = The server has ended; work that was begun goes on at the next start.
serving-port-busy = Port { $port } is in use: another server listens there.
    .next = End that server, or choose another port with --port.
serving-address-wrong = Keruen cannot listen at { $address }: { $message }
    .next = Give an address of this machine with --host (127.0.0.1 or 0.0.0.0) and a port from 1024 up with --port.
serving-home-busy = Another server is running with the folder { $home }.
    .next = End that server first, or choose another folder with --home.
serving-programme = Programme folder to serve (with programme.toml); may be given more than once. It stays served at later starts.
serving-coordinator = User name of the programmes’ coordinator; who has no account yet gets one, with a password that is shown once.
serving-name-mark = NAME
serving-served = Programme { $title } is served from { $folder }
serving-coordinator-made = Coordinator’s account: { $username }, password { $password }. It is shown this once; change it on the page of the account.
serving-nothing-yet = This server has no programme yet. Make one with “keruen init”, then start the server with --programme FOLDER.
