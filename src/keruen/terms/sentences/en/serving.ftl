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
