### Что не так и где; .next говорит, что делать дальше.

# draft en=1288212d
file-missing = Нет файла { $file }.
    .next = Проверьте имя и папку и повторите команду.
# draft en=485c45b3
file-empty = В файле { $file } нет ни одной строки.
    .next = Выгрузите его из источника заново и импортируйте новый файл; пустой остаётся в raw/.
# draft en=6c55aa0d
file-too-large = Размер файла { $file } — { $megabytes } МБ, предел — { $limit } МБ.
    .next = Выгрузите данные частями (по месяцам или по областям) и импортируйте части.
# draft en=6a448594
file-truncated = Файл { $file } повреждён или обрывается.
    .next = Скопируйте или скачайте его ещё раз; сравните размер с исходным файлом.
# draft en=a1ce80d7
file-unknown-shape = Файл { $file } неизвестного вида.
    .next = Известны: { $known }. Для другой таблицы опишите её столбцы в файле соответствий.
# draft en=f8ddede4
sheet-missing = В файле { $file } нет листа { $sheet }; в нём есть { $sheets }.
    .next = Переименуйте лист в файле или укажите нужный лист в файле соответствий.
# draft en=c0ed1112
column-missing = В файле { $file } на листе { $sheet } нет столбца { $column }; есть { $columns }.
    .next = Добавьте столбец или укажите его в файле соответствий.
# draft en=b5fa656f
form-version-unknown = { $file } заполнен по версии формы { $version }, которой нет в папке forms/; известны { $versions }.
    .next = Скопируйте эту версию XLSForm в forms/ и импортируйте файл снова.
# draft en=a2b323d5
config-key-unknown = В файле { $file }{ $line ->
        [0] {""}
       *[other] , строка { $line },
    } есть ключ, которого Keruen не знает: { $key }.
    .next = Возможно, имелось в виду { $nearest }? Исправьте или удалите ключ.
# draft en=761cfa25
config-key-missing = В файле { $file } не хватает ключа { $key }.
    .next = Добавьте его; команда keruen init создаёт пример полного файла.
# draft en=31242cb5
config-value-wrong = В файле { $file } ключ { $key } имеет значение { $value }; ожидается { $expected }.
    .next = Исправьте значение и повторите команду.
# draft en=eb53a0e3
config-unreadable = Файл { $file } не читается: строка { $line }, { $message }.
    .next = Исправьте эту строку; текст пишется в кавычках, списки — в квадратных скобках.
# draft en=213f37d4
round-folder-other = Папка { $folder } — не раунд и не программа; ничего не сделано.
    .next = Укажите папку раунда (rounds/2026-1) или его имя (2026-1); если не указать ничего, берётся новейший раунд.
# draft en=3acb05a7
round-missing = В папке { $folder } нет раунда: отсутствует round.toml.
    .next = Укажите папку раунда или создайте её командой keruen init.
# draft en=b33c51eb
programme-missing = Ни в папке { $folder }, ни выше неё нет programme.toml.
    .next = Перейдите в папку программы или создайте её командой keruen init.
# draft en=ed3f23ae
config-key-misspelt = В файле { $file } не хватает ключа { $key }, зато в строке { $line } стоит { $written }.
    .next = Возможно, имелось в виду { $key }? Исправьте эту строку и повторите команду.
# draft en=3ab5a6aa
config-group-unknown = В файле { $file }, строка { $line }, указана группа { $group }, которой Keruen не знает.
    .next = Возможно, имелось в виду { $nearest }? Собственной группе рядом с кодом нужны prefix и таблица [group.labels].
# draft en=171ffcd5
config-day-wrong = В файле { $file }, строка { $line }, { $key } имеет значение { $value }: такого дня в календаре нет.
    .next = Напишите год, месяц и день в кавычках: { $key } = "2026-07-15".
# draft en=b786dff9
config-days-turned = В файле { $file }, строка { $line }, раунд заканчивается { $end }, раньше, чем начинается ({ $start }).
    .next = Исправьте start или end: это первый и последний день интервью.
# draft en=d5eb8b3a
config-days-long = В файле { $file }, строка { $line }, раунд длится с { $start } по { $end }: больше { $years } лет.
    .next = Исправьте год в start или end: это первый и последний день интервью.
