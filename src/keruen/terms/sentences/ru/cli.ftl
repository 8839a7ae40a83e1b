### Командная строка: справка, отчёты, сбои.

# draft en=670e6629
cli-usage = Вызов:
# draft en=fe2fd552
cli-options-mark = [параметры]
# draft en=7c3af0bd
cli-verb-mark = КОМАНДА ...
# draft en=b742d5de
cli-arguments = Что нужно указать
# draft en=285bc23d
cli-options = Параметры
# draft en=dd645f2d
cli-examples = Например
# draft en=91e8a56f
cli-verbs = Команды в порядке проведения раунда
# draft en=0fc56cde
cli-help-option = Показать эту страницу и закончить.
# draft en=7526917e
cli-lang-option = Язык всех сообщений: en, ru, kk или ky. Если не указан, используется язык системы.
# draft en=8386e6c8
cli-lang-mark = ЯЗЫК
# draft en=9176abca
cli-file-mark = ФАЙЛ
# draft en=326d6e3b
cli-folder-mark = ПАПКА
# draft en=24d2bd35
cli-round-mark = РАУНД
# draft en=3c212fa9
cli-number-mark = ЧИСЛО
# draft en=92affcd8
cli-mapping-mark = ОПИСАНИЕ
# draft en=eed1f1c6
cli-key-mark = КЛЮЧ
# draft en=f02cc03d
cli-name-mark = ИМЯ
# draft en=aa852ea5
cli-clearance-mark = РАЗРЕШЕНИЕ
# draft en=bdec2766
cli-country-mark = СТРАНА
# draft en=6d770468
cli-round-argument = Папка раунда или его название (2026-1). Если не указано: раунд этой папки или самый новый.

# draft en=b53cdf97
cli-keruen = Keruen превращает ответы ключевых информантов в опубликованный раунд матрицы отслеживания мобильности: отчёт, рабочую книгу и набор данных на нескольких языках, где каждую цифру можно проследить до интервью, на которых она основана.

    Раунд — это папка. Скопируйте в неё выгрузки командой import, просмотрите их командой check и подготовьте публикацию командой build. Чтобы увидеть всё сразу, вызовите keruen demo ПАПКА.

# draft en=7e9e8e59
cli-demo = Записать в ПАПКУ демонстрационную программу, собрать и опубликовать два её раунда.

    Ответы в ней вымышлены, и об этом сказано на каждой странице; места, группы и опубликованные итоги настоящие.
    .short = создать полный пример и опубликовать его
# draft en=b2725af8
cli-demo-folder = Новая папка для примера.
# draft en=f3628823
cli-demo-seed = Другое число даёт другие вымышленные ответы с теми же итогами.
# draft en=beccb696
cli-demo-messy = Внести в раунд известные ошибки, проверить его, ответить за безупречного проверяющего и сообщить, что найдено.
# draft en=a354c929
cli-demo-time = Вся демонстрация заняла { $seconds } с.

# draft en=9930550b
cli-init = Начать новую программу в ПАПКЕ: настройки с пояснениями, регионы и районы страны, первый раунд с его формами. Если в ПАПКЕ уже есть программа, начать её следующий раунд.
    .short = начать новую программу
# draft en=a4d18b21
cli-init-folder = Новая папка для программы.
# draft en=78f05b3a
cli-init-country = Страна, регионы и районы которой будут записаны: { $known }.
# draft en=6678dc24
cli-init-done = Программа находится в { $folder }; её первый раунд: { $round }.
# draft en=6def2bf5
cli-init-then = Далее: прочтите programme.toml и round.toml, исправьте их, добавьте населённые пункты в places.csv и вызовите keruen forms.

# draft en=f28f0388
cli-places = Добавить населённые пункты из списка в places.csv программы этой папки.

    Файл описания указывает, в каком столбце стоят код, название, регион и район. Места, которые уже есть, остаются без изменений; те, что отличаются, будут названы.
    .short = добавить населённые пункты из списка
# draft en=b2a77f66
cli-places-file = Список: таблица (XLSX или CSV).
# draft en=2ff07ec5
cli-places-mapping = Файл с описанием её столбцов (YAML).
# draft en=5e155f48
cli-places-added = { $n ->
        [one] В places.csv добавлено { $n } место.
        [few] В places.csv добавлены { $n } места.
       *[many] В places.csv добавлено { $n } мест.
    }
# draft en=3c1be5db
cli-places-known = { $n ->
        [one] { $n } место там уже было.
        [few] { $n } места там уже были.
       *[many] { $n } мест там уже было.
    }
# draft en=ff5c1681
cli-places-differing = { $n ->
        [one] У { $n } места в places.csv другое название, уровень или вышестоящее место; оно оставлено без изменений: { $places }.
        [few] У { $n } мест в places.csv другое название, уровень или вышестоящее место; они оставлены без изменений: { $places }.
       *[many] У { $n } мест в places.csv другое название, уровень или вышестоящее место; они оставлены без изменений: { $places }.
    }

# draft en=d9b26752
cli-forms = Записать формы интервью раунда как файлы XLSForm для KoboToolbox, ODK и других инструментов этого семейства.

    Формы следуют programme.toml, round.toml и places.csv. Для каждой формы указано, сколько вопросов в коротком, обычном и длинном интервью.
    .short = записать формы интервью
# draft en=2b736223
cli-forms-new = записана
# draft en=ae628c50
cli-forms-same = без изменений
# draft en=3a767f6f
cli-forms-file = Файл
# draft en=a95e7fe4
cli-forms-state = Состояние
# draft en=8d9cb89c
cli-forms-shortest = Самое короткое интервью
# draft en=d440edf9
cli-forms-typical = Обычное интервью
# draft en=c549aca7
cli-forms-longest = Самое длинное интервью
# draft en=39a4fe50
cli-forms-questions = Указано число вопросов.

# draft en=5b874a8d
cli-import = Скопировать выгрузки в раунд ровно в том виде, в каком они получены.

    Исходный файл никогда не изменяется и не перезаписывается. Его контрольная сумма хранится, поэтому позднейшее изменение будет замечено.
    .short = скопировать выгрузки в раунд
# draft en=13fa5a84
cli-import-new = { $file }: скопирован.
# draft en=9c22d5ca
cli-import-same = { $file }: уже есть, с тем же содержанием.
# draft en=9db90275
cli-import-renamed = { $received }: другой файл с таким именем уже есть. Сохранены оба; этот — как { $file }.
# draft en=919189b1
cli-import-then = Всё полученное находится в { $folder }. Далее: keruen check.

# draft en=ed9c9488
cli-check = Показать, что в раунде вызывает сомнения: строки, которые не вошли ни в одну цифру, и почему, противоречия между информантами, количества.

    Весь список записывается также в build/findings.xlsx, .csv и .parquet. Код завершения равен 1, если какая-то строка не вошла.
    .short = показать, что не вошло в цифры и почему
# draft en=12cf2d77
cli-check-all = Показать все замечания, а не только первые каждого вида.
# draft en=c440fbf6
cli-check-returned = Возвращённый заполненный findings.xlsx: его решения сначала добавляются в cleaning.csv и justifications.csv.
# draft en=36abaf43
cli-check-taken = Добавлено из { $file }: { $entries ->
        [one] { $entries } исправление
        [few] { $entries } исправления
       *[other] { $entries } исправлений
    }, { $reasons ->
        [one] { $reasons } объяснённое изменение
        [few] { $reasons } объяснённых изменения
       *[other] { $reasons } объяснённых изменений
    }.
# draft en=9525a202
cli-check-tally = { $checks ->
        [one] { $checks } проверка
        [few] { $checks } проверки
       *[other] { $checks } проверок
    }: { $holds ->
        [one] { $holds } случай в порядке
        [few] { $holds } случая в порядке
       *[other] { $holds } случаев в порядке
    }, { $fails ->
        [one] { $fails } вызывает сомнение
        [few] { $fails } вызывают сомнение
       *[other] { $fails } вызывают сомнение
    }, о { $unknown } судить нельзя.
# draft en=2e08668a
cli-check-first = Сколько замечаний каждого вида показывать.
# draft en=c1776143
cli-check-counts-files = { $n ->
        [one] { $n } исходный файл
        [few] { $n } исходных файла
       *[many] { $n } исходных файлов
    }
# draft en=39a25011
cli-check-counts-unread = { $n ->
        [one] из них { $n } не дал ни одной анкеты
        [few] из них { $n } не дали ни одной анкеты
       *[many] из них { $n } не дали ни одной анкеты
    }
# draft en=b5700c04
cli-check-counts-withdrawn = { $n ->
        [one] { $n } файл отозван
        [few] { $n } файла отозваны
       *[many] { $n } файлов отозвано
    }
# draft en=5cc7d02d
cli-check-counts-records = { $n ->
        [one] { $n } анкета
        [few] { $n } анкеты
       *[many] { $n } анкет
    }
# draft en=687c361d
cli-check-counts-interviews = { $n ->
        [one] { $n } интервью с ответами
        [few] { $n } интервью с ответами
       *[many] { $n } интервью с ответами
    }
# draft en=e79f6d9e
cli-check-counts-places = { $n ->
        [one] { $n } населённый пункт обследован
        [few] { $n } населённых пункта обследовано
       *[many] { $n } населённых пунктов обследовано
    }
# draft en=d1e6da50
cli-check-counts-planned = { $n ->
        [one] { $n } населённый пункт запланирован
        [few] { $n } населённых пункта запланировано
       *[many] { $n } населённых пунктов запланировано
    }
# draft en=c947273a
cli-check-counts-missing = { $n ->
        [one] { $n } запланированный населённый пункт не обследован
        [few] { $n } запланированных населённых пункта не обследованы
       *[many] { $n } запланированных населённых пунктов не обследовано
    }
# draft en=29e7e276
cli-check-counts-corrections = { $n ->
        [one] применено { $n } исправление
        [few] применено { $n } исправления
       *[many] применено { $n } исправлений
    }
# draft en=681b203f
cli-check-error = Не вошло в цифры
# draft en=0f4894a0
cli-check-warning = Вошло, но вызывает сомнения
# draft en=5572d393
cli-check-note = К сведению
# draft en=2604c2d8
cli-check-more = и ещё { $n }; keruen check --all покажет всё
# draft en=d9354ad8
cli-check-nothing = Замечаний нет: все строки вошли.
# draft en=cfd10a15
cli-check-written = Весь список: { $file }

# draft en=96998260
cli-build = Обновить цифры раунда и его публикацию.

    Заново делается только то, что изменилось с прошлого раза. Если работа прервана, остаётся последняя готовая публикация.
    .short = обновить цифры и публикацию
# draft en=a40cbb8b
cli-build-fresh = С прошлой сборки ничего не изменилось.
# draft en=d412a2e6
cli-build-redone = { $n ->
        [one] Заново выполнен { $n } шаг из { $total }.
        [few] Заново выполнены { $n } шага из { $total }.
       *[many] Заново выполнено { $n } шагов из { $total }.
    }
# draft en=b2fd7acc
cli-build-errors = { $n ->
        [one] { $n } строка не вошла в цифры: keruen check покажет её и причину.
        [few] { $n } строки не вошли в цифры: keruen check покажет их и причины.
       *[many] { $n } строк не вошли в цифры: keruen check покажет их и причины.
    }
# draft en=8c362a50
cli-build-warnings = { $n ->
        [one] { $n } сомнение: его покажет keruen check.
        [few] { $n } сомнения: их покажет keruen check.
       *[many] { $n } сомнений: их покажет keruen check.
    }
# draft en=b02334dc
cli-build-done = Публикация находится в { $folder } ({ $seconds } с).

# draft en=5203a925
cli-publish = Опубликовать раунд: собрать всё, что устарело, и указать, кто и для кого его разрешил.

    Разрешение печатается в каждой публикации. Оно записывается в clearance.csv в папке раунда вместе с именем и датой.
    .short = указать, для кого раунд разрешён, и опубликовать его
# draft en=816c4f15
cli-publish-clearance = Для кого разрешено: draft (черновик), shared_with_government (передано государственным органам) или cleared (разрешено для всех).
# draft en=38167576
cli-publish-who = Кто дал разрешение.
# draft en=b1dd5d2c
cli-publish-who-missing = Для разрешения нужно имя того, кто его дал.
    .next = Добавьте его: keruen publish --clearance { $clearance } --who "Имя".
# draft en=f7dd85d0
cli-publish-clearance-is = Допуск к публикации: { $clearance }.

# draft en=0e9f3b66
cli-trace = Показать, на чём основана опубликованная цифра: населённые пункты, оценки каждого информанта, исправления и решения, строка исходного файла.
    .short = показать интервью, на которых основана цифра
# draft en=85162e37
cli-trace-key = Ключ цифры, как он записан в publication/figures.csv, например persons@labour_migrant@KZ-47@2023-3. В командной строке возьмите его в кавычки.
# draft en=76c095ae
cli-trace-all = Показать все населённые пункты, а не только самые крупные.
# draft en=b7f929bb
cli-trace-figure = { $key } = { $printed }
# draft en=4a3e9820
cli-trace-hidden = { $key } не публикуется ({ $state }). То, на чём она основана, не выходит за пределы команды.
# draft en=de4a6acc
cli-trace-rests = { $n ->
        [one] Она основана на данных по { $n } населённому пункту.
        [few] Она основана на данных по { $n } населённым пунктам.
       *[many] Она основана на данных по { $n } населённым пунктам.
    }
# draft en=74cd4eae
cli-trace-informant = Информант
# draft en=23babf7f
cli-trace-said = Сказал
# draft en=68ac1898
cli-trace-basis = Основание
# draft en=c32b5a66
cli-trace-source = Исходный файл
# draft en=92618a27
cli-trace-row = Строка
# draft en=5278dce1
cli-trace-sum = sha256
# draft en=27ef81f1
cli-trace-corrections = Исправления
# draft en=ed92c1c7
cli-trace-decisions = Решения
# draft en=a496e19e
cli-trace-correction = { $record }, { $path }: { $old } → { $new } ({ $reason }; { $who }, { $when })
# draft en=4ad795af
cli-trace-decision = { $place }: { $value } вместо { $seen } ({ $reason }; { $who }, { $when })
# draft en=81c80b78
cli-trace-more = { $n ->
        [one] и ещё { $n } меньший населённый пункт; --all покажет его
        [few] и ещё { $n } меньших населённых пункта; --all покажет их
       *[many] и ещё { $n } меньших населённых пунктов; --all покажет их
    }
# draft en=95bfb108
cli-trace-round = Эта цифра относится к раунду в целом; она основана на всех его интервью.

# draft en=3b37cdaa
cli-diff = Показать каждую изменившуюся опубликованную цифру: прежнюю, новую и причину.

    Сравнение ведётся с предыдущей сборкой или с другой публикацией.
    .short = показать, что изменилось с предыдущей сборки
# draft en=64d70bf7
cli-diff-before = Другая публикация или сборка для сравнения; если не указана — предыдущая сборка.
# draft en=face2f59
cli-diff-key = Ключ
# draft en=78ffb75f
cli-diff-old = Было
# draft en=e3ffc490
cli-diff-new = Стало
# draft en=f8889fca
cli-diff-cause = Причина
# draft en=4d74c3d5
cli-diff-none = Ни одна опубликованная цифра не изменилась.
# draft en=40172303
cli-diff-changed = { $n ->
        [one] Изменилась { $n } опубликованная цифра.
        [few] Изменились { $n } опубликованные цифры.
       *[many] Изменилось { $n } опубликованных цифр.
    }
# draft en=d7c63d75
cli-diff-inputs = Изменившиеся исходные данные: { $inputs }
# draft en=6bd559db
cli-diff-no-inputs = Исходные данные не изменились.

# draft en=13798399
cli-reproduce = Сравнить цифры раунда построчно с цифрами, которые кто-то опубликовал.

    Каждая строка воспроизведена, отличается, противоречит другой опубликованной строке или нами не публикуется.
    .short = сравнить с опубликованными цифрами
# draft en=4c8c712b
cli-reproduce-file = Файл CSV со столбцами table, group, dimension, category, value, unit.
# draft en=9dc65d77
cli-reproduce-all = Показать и воспроизведённые строки.
# draft en=81117186
cli-reproduce-reproduced = { $n ->
        [one] { $n } строка воспроизведена
        [few] { $n } строки воспроизведены
       *[many] { $n } строк воспроизведено
    }
# draft en=c3f4132f
cli-reproduce-differs = { $n ->
        [one] { $n } строка отличается
        [few] { $n } строки отличаются
       *[many] { $n } строк отличаются
    }
# draft en=df2ee59d
cli-reproduce-contradicts = { $n ->
        [one] { $n } строка противоречит другой опубликованной строке
        [few] { $n } строки противоречат другим опубликованным строкам
       *[many] { $n } строк противоречат другим опубликованным строкам
    }
# draft en=050ca0dd
cli-reproduce-not-published = { $n ->
        [one] { $n } строка нами не публикуется
        [few] { $n } строки нами не публикуются
       *[many] { $n } строк нами не публикуются
    }

# draft en=314ebee2
cli-stage-read = Чтение исходных файлов
# draft en=ba35b8e4
cli-stage-correct = Применение исправлений
# draft en=a0b8f107
cli-stage-derive = Разбор ответов
# draft en=d4e6f56f
cli-stage-settle = Согласование информантов
# draft en=be22a8c1
cli-stage-total = Суммирование
# draft en=45454aa3
cli-stage-compare = Сравнение с предыдущим раундом
# draft en=2b719349
cli-stage-check = Проверка ответов и показателей
# draft en=78018363
cli-stage-release = Отбор того, что можно публиковать
# draft en=7f3f2189
cli-stage-publish = Подготовка публикации
# draft en=bb3f53c6
cli-stage-write = Запись вымышленных ответов
# draft en=a16f41bd
cli-stage-previous = Сборка предыдущего раунда

# draft en=14614bd8
cli-wrong-call = Команда вызвана так, что её нельзя понять.
    .next = Как её вызывать: { $command } --help
# draft en=6a482abd
cli-no-such-option = Нет параметра { $option }. Возможно, вы имели в виду { $nearest }?
# draft en=d0ef6f16
cli-no-such-verb = Нет команды { $verb }. Возможно, вы имели в виду { $nearest }?
# draft en=ab9dfef4
cli-no-such-language = Нет языка { $language }; есть: { $known }.
# draft en=5dd740fd
cli-missing = Не указано: { $name }.
# draft en=ccee377c
cli-bad-value = Неверное значение { $name }. Возможные: { $known }.
# draft en=957f23f8
cli-option-without-value = После параметра { $option } нужно значение.
# draft en=7f0e09f3
cli-interrupted = Работа прервана. Последняя готовая публикация осталась на месте.
# draft en=afd865d2
cli-no-access = Файл { $file } нельзя записать или прочитать.
    .next = Закройте его в других программах, проверьте свои права на папку и повторите команду.
# draft en=d75e2263
cli-fault = Ошибка в самой программе Keruen; ваши файлы не изменены.
    .next = Пожалуйста, отправьте файл { $log } разработчикам: в нём сказано, где произошла ошибка.

# draft en=6f40c832
cli-init-round = Имя следующего раунда (2026-2), если в ПАПКЕ уже есть программа. Если не указано: год и следующий номер.
# draft en=d34c014f
cli-init-next = Раунд, следующий за { $before }, находится в { $folder }. Период, определения и перечень населённых пунктов те же, чтобы раунды можно было сравнить. Далее: исправьте даты в round.toml.
# draft en=2b8b33f1
cli-places-above = { $n ->
    [one] { $n } новая единица, в которую входят другие: { $places }. Если её код — описка, удалите строку из places.csv и исправьте список.
    [few] { $n } новые единицы, в которые входят другие: { $places }. Если код — описка, удалите строку из places.csv и исправьте список.
   *[many] { $n } новых единиц, в которые входят другие: { $places }. Если код — описка, удалите строку из places.csv и исправьте список.
}
# draft en=8bcea669
cli-bad-whole = { $name } — это целое число{ $least ->
        [none] {""}
       *[other] , не меньше { $least }
    }{ $most ->
        [none] {""}
       *[other] , не больше { $most }
    }.
# draft en=5cd1513b
cli-stage-next = Подготовка следующего раунда
# draft en=52ef7ede
cli-no-path = Нет { $file } или папки, в которую его записать.
    .next = Проверьте имя; сначала создайте папку и повторите команду.
# draft en=a212ee44
cli-no-room = Диск не принял записываемое: { $message }.
    .next = Освободите место или укажите папку, доступную для записи, и повторите команду; последняя удачная публикация на месте.
