### Журналы исправлений других программ и проверка чистого файла; .next — что делать дальше. intake-at стоит в intake.ftl.

# draft en=e02ca9e9
logs-unknown = Файл { $file } не похож на журнал исправлений ни одной известной программы; известны: { $known }.
    .next = Назовите программу с помощью --dialect или сохраните листы и названия столбцов её шаблона.
# draft en=f21654bb
logs-not-carried = { intake-at }: эту строку («{ $kind }») не удалось перенести как исправление.
    .next = Внесите её в cleaning.csv вручную: анкета, вопрос, старое и новое значения.
# draft en=0f64b3c8
logs-loop = { intake-at }: строка повтора «{ $loop }» здесь неизвестна; исправление не перенесено.
    .next = Вместо номера из другой программы укажите повтор и его позицию, например household[2].
# draft en=a0f1c505
logs-guard = { intake-at }: журнал не говорит, какого значения он ожидает; взято нынешнее — «{ $found }».
    .next = Посмотрите ответ ещё раз, прежде чем полагаться на это исправление.
# draft en=49e0b821
logs-dialect-mark = ПРОГРАММА
# draft en=bbd909cf
cli-day-mark = ДЕНЬ
# draft en=2fd50b93
cli-cleaning = Исправления на языке других программ и проверка чистого файла.
    .short = журналы других программ; дают ли исходные ответы и журнал чистый файл?
# draft en=f17bf5d9
cli-cleaning-import = Перенести журнал исправлений другой программы в cleaning.csv.

    Записи, которые там уже есть, не добавляются ещё раз. Раунд должен быть собран хотя бы один раз, чтобы вопросы и анкеты были известны.
    .short = перенести журнал в cleaning.csv
# draft en=8964e9dc
cli-cleaning-import-file = Журнал: книга XLSX или файл CSV.
# draft en=3b43015e
cli-cleaning-import-dialect = Программа, которая создала журнал: { $known }. Если не указана, её выдают листы и столбцы.
# draft en=ab21933c
cli-cleaning-import-who = Кто переносит исправления; записывается там, где журнал никого не называет.
# draft en=305ec052
cli-cleaning-import-when = День, например 2026-03-31, если журнал его не называет; если не указан — сегодня.
# draft en=fc77d06a
cli-cleaning-export = Записать исправления раунда в build/ на языке другой программы.
    .short = записать исправления для другой программы
# draft en=865ffc8a
cli-cleaning-export-dialect = Программа: { $known }; если не указана — reach.
# draft en=d356d1ff
cli-cleaning-export-workbook = Записать для каждой формы целую книгу, какую публикует REACH: пояснение, исходные и чистые данные, оба журнала, survey и choices.
# draft en=31d61de6
cli-cleaning-review = Сказать, дают ли исходные ответы и журнал чистый файл, ячейка за ячейкой, и записать различия в build/review.xlsx.

    Код завершения равен 1, если какая-то ячейка отличается или запись не удалось использовать.
    .short = дают ли исходные ответы и журнал чистый файл?
# draft en=4c09c2ac
cli-cleaning-review-clean = Чистый файл: выгрузка или книга с листом clean_data. Если не указан, проверяются ответы последней сборки.
# draft en=d2b09e0c
cli-cleaning-review-log = Журнал другой программы вместо cleaning.csv.
# draft en=cbe61d2c
logs-taken = { $file } ({ $dialect }): { $read ->
        [one] прочитана { $read } запись
        [few] прочитаны { $read } записи
       *[other] прочитано { $read } записей
    }, { $new ->
        [0] новых нет
       *[other] добавлено в cleaning.csv: { $new }
    }.
# draft en=619d8a9a
logs-written = Записано: { $file }
# draft en=130b99cf
logs-workbook-inside = Эти книги содержат ответы информантов. Они не для публикации; то, что можно передавать, лежит в publication/.
# draft en=b9d7abef
logs-left-out = { $n ->
        [one] { $n } запись нельзя выразить
        [few] { $n } записи нельзя выразить
       *[other] { $n } записей нельзя выразить
    } на языке { $dialect }; они пропущены:
# draft en=dfc2ca11
logs-column-lost = В { $dialect } нет столбца для «{ $column }».
# draft en=b6c01e0e
logs-review-equal = Совпадает: { $cells ->
        [one] { $cells } ячейка такова
        [few] все { $cells } ячейки таковы
       *[other] все { $cells } ячеек таковы
    }, как следует из исходных ответов и журнала.
# draft en=f6018373
logs-review-differs = Не совпадает: { $n ->
        [one] { $n } различие
        [few] { $n } различия
       *[other] { $n } различий
    }; сравнено ячеек: { $cells }.
# draft en=d5391ab7
logs-review-cell = { $record } { $path }: { $what }: ожидалось «{ $expected }», найдено «{ $found }»
# draft en=e25468c6
logs-review-record = { $record }: { $what }
# draft en=93a9806c
logs-review-more = ... и ещё { $n }; все — в отчёте.
# draft en=eecc134e
logs-review-left-out = В чистом файле нет столбца для { $n ->
        [one] { $n } вопроса
        [few] { $n } вопросов
       *[other] { $n } вопросов
    }: { $names }
# draft en=6ac6f419
logs-review-not-carried-out = запись не выполнена
# draft en=e62f3eca
logs-review-without-entry = изменено без записи
# draft en=51a208a2
logs-review-other-value = не то значение, что в записи
# draft en=239ff262
logs-review-record-missing = анкеты нет, хотя ни одна запись её не удаляет
# draft en=4228db77
logs-review-record-left = анкета осталась, хотя запись её удаляет
# draft en=66f3654d
logs-review-record-unknown = такой анкеты нет среди исходных
# draft en=cb5484fd
logs-review-column-what = Что отличается
# draft en=dc39dc4a
logs-review-column-record = Анкета
# draft en=1c614f93
logs-review-column-path = Вопрос
# draft en=5d6c1b41
logs-review-column-raw = Как получено
# draft en=4272b6d7
logs-review-column-expected = После журнала
# draft en=acafabef
logs-review-column-found = В чистом файле
# draft en=141f6bc1
logs-review-column-row = Строка записи
# draft en=09038f54
logs-review-column-refused = Записи, которые не удалось использовать
# draft en=2c4c476c
logs-review-sheet-differences = различия
# draft en=a8fea2fd
logs-review-sheet-refused = отклонённые записи
# draft en=4e48ced1
logs-review-sheet-left-out = пропущенные вопросы
# draft en=2625e8c7
logs-readme-for-whom = Только для владельца раунда: в книге ответы информантов. Это не публикация.
# draft en=d0b2d82f
logs-readme-sheets = raw_data: ответы, как получены; clean_data: после журнала; cleaning_log: исправления; deletion_log: удалённые анкеты; survey, choices: форма. Листы raw_ и clean_ с названием содержат повторы.
# draft en=b8f565cb
logs-readme-synthetic = СИНТЕТИЧЕСКИЕ ДАННЫЕ: все ответы вымышлены.
# draft en=42fb2354
logs-decisions-taken = Добавлено в decisions.csv: { $n ->
        [one] { $n } решение
        [few] { $n } решения
       *[other] { $n } решений
    }.
