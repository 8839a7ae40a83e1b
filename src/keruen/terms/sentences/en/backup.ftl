### Backups of the server.

cli-backup = Write the whole server into one file: its rows, uploads and programme folders, each with its checksum. The server may go on meanwhile. The file holds names and answers: keep it as safe as the server.
    .short = write the server into one file
cli-restore = Make a server of a backup, in an empty folder and an empty database: SQLite, or the PostgreSQL that KERUEN_DATABASE_URL names, whichever the backup came from.
    .short = make a server of a backup
backup-file = The file of the backup.
backup-done = { $file } is written: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} and { $files ->
    [one] { $files } file
   *[other] { $files } files
}.
restore-done = { $home } is restored from the backup of { $made }: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} and { $files ->
    [one] { $files } file
   *[other] { $files } files
}.
restore-then = Builds are made anew: bring each round up to date once.
backup-exists = { $file } is there already.
    .next = Choose another name: a backup is never written over.
backup-damaged = { $file } is damaged or no backup ({ $member }). Nothing was restored.
    .next = Take another copy of the backup.
backup-version = { $file } was made by another version of Keruen ({ $other }).
    .next = Restore it with the version that made it, then update.
backup-not-empty = There is a server in { $home } already.
    .next = Restore into an empty folder and an empty database: --home NEW-FOLDER.
