### Backups of the server.

# draft en=4b479b8b
cli-backup = Записать весь сервер в один файл: записи базы, загруженные файлы и папки программ, каждый с контрольной суммой. Сервер может тем временем работать. В файле есть имена и ответы: храните его так же надёжно, как сам сервер.
    .short = записать сервер в один файл
# draft en=435a7125
cli-restore = Развернуть сервер из резервной копии в пустой папке и пустой базе: SQLite или PostgreSQL из KERUEN_DATABASE_URL, откуда бы копия ни была.
    .short = развернуть сервер из копии
# draft en=17f5be8d
backup-file = Файл резервной копии.
# draft en=02338a2d
backup-done = Записано в { $file }: { $rows ->
    [one] { $rows } запись
    [few] { $rows } записи
   *[many] { $rows } записей
} и { $files ->
    [one] { $files } файл
    [few] { $files } файла
   *[many] { $files } файлов
}.
# draft en=ccfa26e2
restore-done = { $home }: восстановлено из копии от { $made }: { $rows ->
    [one] { $rows } запись
    [few] { $rows } записи
   *[many] { $rows } записей
} и { $files ->
    [one] { $files } файл
    [few] { $files } файла
   *[many] { $files } файлов
}.
# draft en=551befe2
restore-then = Сборки делаются заново: обновите каждый раунд один раз.
# draft en=20ba7395
backup-exists = Файл { $file } уже есть.
    .next = Выберите другое имя: резервная копия никогда не записывается поверх другой.
# draft en=7688e9fc
backup-damaged = Файл { $file } повреждён или не является резервной копией ({ $member }). Ничего не восстановлено.
    .next = Возьмите другой экземпляр копии.
# draft en=c1ca95f4
backup-version = Копия { $file } сделана другой версией Keruen ({ $other }).
    .next = Восстановите её той версией, которой она сделана, затем обновите программу.
# draft en=2f7f8b2b
backup-not-empty = В { $home } уже есть сервер.
    .next = Восстанавливайте в пустую папку и пустую базу: --home НОВАЯ-ПАПКА.
