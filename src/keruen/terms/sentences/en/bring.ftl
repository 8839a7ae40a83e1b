### What keruen import says of files and of the round that they go into.

bring-files = Exports (XLSX, CSV, ZIP, JSON, XML), or folders of submissions; after them, if you like, the folder of the round.
bring-into = The round that they belong to: its folder or its code. Usual: the last argument, else the round around you.
bring-kept = { $file } is kept in raw/ as it was received.
bring-round = The folder { $folder } is a round or a programme, or holds one; it was not copied.
    .next = Name the exports first and the round after them: keruen import FILE ROUND, or keruen import FILE --round ROUND.
cli-import-withdrawn = { $file }: already there, but withdrawn. To use it again: keruen withdraw { $file } --undo.
bring-settings = { $file } is a file that the programme or the round itself consists of, not an export; nothing was copied.
    .next = Name the file with the answers: an export (XLSX, CSV, ZIP, JSON) or a folder of submissions (XML).
