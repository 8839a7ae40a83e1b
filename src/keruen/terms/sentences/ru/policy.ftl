### Официальные ряды: что с ними не так и что делать.

# draft en=de21f0a6
policy-vintage-unknown = Состава границ { $vintage } нет; есть: { $known }.
    .next = Укажите один из них.
# draft en=60d38420
policy-doubt-duplicate = Показатель { $address } встречается в рядах несколько раз с разными значениями: { $values }. Числа он не даёт.
    .next = Оставьте значение, которое подтверждает источник, и удалите остальные строки.
# draft en=6b4987b5
policy-doubt-vintage = { $address }: среди единиц { $vintage } нет { $place }. По этому числу показатель не рассчитан.
    .next = Исправьте в строке состав границ или код территории.
# draft en=815ca50c
policy-doubt-negative = { $address } равен { $value }, хотя численность не бывает отрицательной. По этому числу показатель не рассчитан.
    .next = Сверьтесь с источником: возможно, ошибочен знак или в строке стоит сальдо.
# draft en=04b21a73
policy-doubt-thousands-or-persons = { $address } равен { $value }, тогда как ряд обычно держится около { $usual }: похоже, смешаны тысячи и единицы. По этому числу показатель не рассчитан.
    .next = Уточните единицу измерения в источнике и укажите масштаб (scale) в файле сопоставления.
# draft en=4698838e
policy-doubt-percent-or-fraction = { $measure }, { $period }: { $n ->
        [one] { $n } значение лежит
        [few] все { $n } значения лежат
       *[many] все { $n } значений лежат
    } между 0 и 1, хотя единица — процент: похоже, это доли. Числа они не дают.
    .next = Если источник даёт доли, укажите в файле сопоставления scale: 100.
# draft en=ecae598f
policy-doubt-missing-years = { $address }: внутри ряда { $n ->
        [one] не хватает { $n } года
        [few] не хватает { $n } лет
       *[many] не хватает { $n } лет
    } ({ $years }).
    .next = Добавьте годы, если они есть в источнике; сами мы ничего не дополняем.
# draft en=6ccf188f
policy-cell-number = { $file }, строка { $row }, столбец { $column }: «{ $value }» не число.
    .next = Исправьте ячейку или, если этот знак означает отсутствие данных, назовите его в файле сопоставления под missing.
# draft en=5998b20d
policy-cell-comma = { $file }, строка { $row }, столбец { $column }: «{ $value }» можно прочесть и как дробь, и как тысячи.
    .next = Укажите в файле сопоставления decimal: "," или decimal: ".".
# draft en=826ec983
policy-cell-period = { $file }, строка { $row }, столбец { $column }: «{ $value }» не период.
    .next = Периоды пишутся так: 2022, 2022-07, 2022-07-01 или 2014/2017.
# draft en=16e71112
policy-cell-place = { $file }, строка { $row }, столбец { $column }: «{ $value }» — не территория состава { $vintage }; ближайшие: { $nearest }.
    .next = Назовите территорию в файле сопоставления под place.values.
# draft en=4a49dc0d
policy-cell-word = { $file }, строка { $row }, столбец { $column }: слово «{ $value }» не объяснено; файл сопоставления объясняет: { $known }.
    .next = Добавьте слово в values этого столбца.
# draft en=33605a23
policy-cell-vintage = { $file }, строка { $row }: для { $period } в файле сопоставления не указан состав границ.
    .next = Добавьте состав, действующий с более раннего дня.
# draft en=9d327b24
policy-series-column = { $file }, строка { $line }: в столбце { $column } не может стоять «{ $value }».
    .next = Исправьте строку; столбцы объяснены в docs/methods/series.md.
# draft en=44c0ba10
policy-key-unknown = Показателя с ключом { $key } нет.
    .next = Может быть, { $nearest }? Ключи перечислены в build/figures.csv.
# draft en=0caca157
policy-folder-none = { $folder } — не папка оценки политики: в ней нет policy.toml.
    .next = Укажите такую папку или создайте её командой keruen policy init.
# draft en=692355e1
policy-not-built = Оценка в папке { $folder } ещё не построена.
    .next = Сначала вызовите keruen policy build.
# draft en=337283ec
policy-nothing = Ни один файл { $folder } не дал показателей, поэтому ничего не принято.
    .next = Прочтите сообщения выше: они называют причину для каждой строки.
# draft en=83247ff1
policy-service-unknown = Службы { $service } нет; есть: { $known }.
    .next = Укажите одну из них.
# draft en=8ce5edd7
policy-service-off = Служба { $service } выключена.
    .next = Если этому компьютеру можно к ней обращаться, напишите в policy.toml: { $setting }.
# draft en=9719a499
policy-service-failed = Служба { $service } не ответила по адресу { $address }: { $message }.
    .next = Повторите команду позже: полученное сохранено.
# draft en=ca49a387
policy-service-shape = Ответ службы { $service } в файле { $file } имеет незнакомый вид: { $message }.
    .next = Возможно, служба изменилась. Скачайте таблицу вручную и примите её с файлом сопоставления.
# draft en=1980ce5e
policy-sdmx-missing = Для файлов SDMX нужна часть Keruen, которая не установлена.
    .next = Установите её: pip install "keruen[sdmx]".

## keruen policy init

# draft en=9b0b664f
policy-init-what = Оценка миграционной политики по официальным рядам: что оценивается и как печатается.
    Строки, начинающиеся с #, — пояснения.
# draft en=02552110
policy-init-article = true: в отчёт входят таблицы статьи 2023 года о Казахстане, пересчитанные там, где есть ряды.
# draft en=a39c0f65
policy-init-services = Статистические службы, к которым этот компьютер может обращаться по сети: bns, taldau, cisstat, unsdg. [] — ни к каким.
# draft en=23ef6439
policy-init-title = Миграционная политика Казахстана: оценка по официальным рядам
# draft en=75426140
policy-init-level = регион
# draft en=8a707a2f
policy-init-evaluation = Каждая часть [[evaluation]] — период календарных лет в одном составе границ: KZ-16 (до июня 2018 г.),
    KZ-17 (до июня 2022 г.) или KZ-20. Годы другого состава складываются, где это возможно.
# draft en=ed69f7eb
policy-init-factors = Факторы, сопоставляемые с сальдо миграции: показатель@разрезы, как в рядах; /population в конце пересчитывает число на 10 000 жителей.
# draft en=3c0ec09e
policy-init-mapping = Как столбцы таблицы становятся рядами; каждый ключ объяснён в docs/methods/series.md.

## keruen policy

# draft en=2dcc446d
cli-policy = Оценить миграционную политику по официальным рядам: из чего складывается изменение населения, кто приезжает и уезжает, куда переезжают внутри страны и из каких данных следует каждый класс и индекс.

    Начните с keruen policy init ПАПКА: команда приносит ряды Казахстана, и keruen policy build ПАПКА сразу печатает отчёт.
    .short = оценить миграционную политику по официальным рядам
# draft en=9f84bb09
cli-policy-init = Разложить папку оценки с рядами Казахстана, которые поставляет Keruen.

    policy.toml говорит, что оценивается; в series/ — показатели с источниками; effectiveness/ — для того, что оценивают люди.
    .short = начать оценку с рядами Казахстана
# draft en=68cf30d5
cli-policy-import = Принять таблицу CSV, XLSX или SDMX как ряды по файлу сопоставления.

    Начните с mappings/example.yaml. Ячейка, которую нельзя прочесть, даёт сообщение, а не число; так же — значение, похожее на долю, на тысячи или на другой регион.
    .short = принять таблицу как ряды
# draft en=758d5736
cli-policy-build = Оценить ряды и напечатать отчёт, монитор и таблицы на всех языках.

    Если ничего не изменилось, ничего не делается. Неизвестные показатели стоят в отчёте с причиной.
    .short = оценить и напечатать отчёт
# draft en=19194f8c
cli-policy-monitor = Показать ряды, за которыми следят: последнее значение, изменение, разрывы и чего нет.
    .short = показать наблюдаемые ряды
# draft en=ae86d970
cli-policy-trace = Показать, из чего следует показатель или класс: правило, метод, каждая строка рядов с источником и днём.
    .short = показать, из чего следует показатель
# draft en=aeda1ea8
policy-folder = Папка оценки; если не указана — текущая.
# draft en=4eb793f5
policy-folder-new = Новая папка.
# draft en=6ea36b5f
policy-file = Таблица: CSV, XLSX или SDMX (с дополнением keruen[sdmx]).
# draft en=6c360d6b
policy-mapping = Файл сопоставления, говорящий, что значат столбцы.
# draft en=d5d47f53
policy-mapping-mark = СОПОСТАВЛЕНИЕ
# draft en=2e379c89
policy-key = Ключ показателя из build/figures.csv или из раздела отчёта об источниках чисел.
# draft en=87267543
policy-trace-all = Показать все строки рядов.
# draft en=0cc8b873
policy-init-done = Оценка разложена: { $file }. Дальше: keruen policy build.
# draft en=abb640c0
policy-import-done = { $n ->
        [one] Принят { $n } показатель
        [few] Приняты { $n } показателя
       *[many] Принято { $n } показателей
    }: { $file }.
# draft en=265d6d8b
policy-build-gaps = { $n ->
        [one] В { $n } ряду
        [few] В { $n } рядах
       *[many] В { $n } рядах
    } не хватает лет; ничего не дополняется.
# draft en=35f7a686
policy-build-figures = { $n ->
        [one] { $n } показатель
        [few] { $n } показателя
       *[many] { $n } показателей
    }, известно { $known }.
# draft en=fa3d5a59
policy-build-done = Публикация в { $folder } ({ $seconds } с).
# draft en=df69bf18
policy-build-fresh = Ничего не изменилось; публикация в { $folder } ({ $seconds } с).
# draft en=255686a4
policy-trace-rests = { $n ->
        [0] Не следует ни из одной строки рядов ({ $method }).
        [one] Следует из { $n } строки рядов ({ $method }):
        [few] Следует из { $n } строк рядов ({ $method }):
       *[many] Следует из { $n } строк рядов ({ $method }):
    }
# draft en=6c43c592
policy-trace-absent = такой строки нет
# draft en=1ad6b4d4
policy-trace-left = Ещё { $n }; их покажет --all.
# draft en=b75db87e
policy-trace-head-row = Строка ряда
# draft en=06402e02
policy-trace-head-value = Значение
# draft en=a4b395c7
policy-trace-head-state = Состояние
# draft en=9ab7d5d6
policy-trace-head-source = Источник
# draft en=e6605d2b
policy-trace-head-day = Перенесено
# draft en=caefdbd8
cli-policy-fetch = Запросить таблицу у статистической службы: Бюро национальной статистики (bns), Талдау (taldau), Статкомитета СНГ (cisstat) или службы ЦУР ООН (unsdg).

    По умолчанию выключено: policy.toml называет службы, к которым можно обращаться. Полученное хранится в raw/ постранично, и прерванный запрос продолжится с места остановки; затем примите таблицу командой keruen policy import с файлом сопоставления.
    .short = запросить таблицу у статистической службы
# draft en=2d475208
policy-service = Служба: { $known }.
# draft en=cbedd326
policy-service-mark = СЛУЖБА
# draft en=4aaae85e
policy-code = Номер или код таблицы, как его называет служба.
# draft en=812dbedd
policy-code-mark = КОД
# draft en=0d631480
policy-with = Параметр службы, например period=7, dics=67, areaCode=398, freq=44; можно повторять.
# draft en=d5354896
policy-with-mark = ИМЯ=ЗНАЧЕНИЕ
# draft en=6c79dc4f
policy-fresh = Запросить заново и те страницы, что уже есть.
# draft en=3c34bcfd
policy-fetch-done = { $n ->
        [one] { $n } строка
        [few] { $n } строки
       *[many] { $n } строк
    } в { $file }; страниц: { $pages }, запрошено сейчас: { $asked }. Дальше: keruen policy import.
# draft en=2f0bda17
policy-doubted = { $n ->
        [one] { $n } цифра рядов выглядит ошибочной. В источнике она может быть верна, поэтому ничего не исправлено: она не участвует в расчётах, и отчёт об этом говорит.
        [few] { $n } цифры рядов выглядят ошибочными. В источнике они могут быть верны, поэтому ничего не исправлено: они не участвуют в расчётах, и отчёт об этом говорит.
       *[many] { $n } цифр рядов выглядят ошибочными. В источнике они могут быть верны, поэтому ничего не исправлено: они не участвуют в расчётах, и отчёт об этом говорит.
    }
# draft en=065c1c8d
policy-doubts-written = Все сомнения, и что делать с каждым: { $file }
