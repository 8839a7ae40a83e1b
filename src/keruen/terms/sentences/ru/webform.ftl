### Веб-анкета: опросы в браузере, в том числе без связи.

# draft en=92c6ed80
webform-not-built = Веб-анкеты этого сервера ещё не собраны.
    .next = Выполните «make web» там, где установлен сервер, и откройте страницу снова.
# draft en=50f0d23b
webform-app-name = Опросы Keruen
# draft en=8b4034a7
webform-needs-script = Этой странице нужен JavaScript. На телефоне вместо неё можно использовать ODK Collect или KoboCollect.
# draft en=c796579d
webform-skip = Перейти к содержанию
# draft en=8c50c750
webform-language = Язык
# draft en=6314f5fe
webform-demo = Демонстрация: места и ответы вымышлены.
# draft en=6f960697
webform-sign-in = Войти
# draft en=4d95d01d
webform-sign-out = Выйти
# draft en=2fd01a2c
webform-link-unknown = Подключение…
# draft en=23032ba8
webform-link-online = Есть связь
# draft en=7402722d
webform-link-offline = Нет связи
# draft en=9eb8dfd3
webform-link-signed-out = Вход не выполнен
# draft en=476567a5
webform-signed-out = Вход не выполнен. Заполненное сохранено в этом браузере; войдите, чтобы отправить.
# draft en=5791d36e
webform-keeps-nothing = Этот браузер ничего не сохраняет: возможно, открыто приватное окно. Не заполняйте здесь анкеты без связи.
# draft en=1aaf1126
webform-leave-sure = { $n ->
    [one] В этом браузере { $n } неотправленная анкета. Она останется здесь, но увидите её только вы, когда снова войдёте.
    [few] В этом браузере { $n } неотправленные анкеты. Они останутся здесь, но увидите их только вы, когда снова войдёте.
   *[many] В этом браузере { $n } неотправленных анкет. Они останутся здесь, но увидите их только вы, когда снова войдёте.
}

# draft en=31a39e27
webform-forms = Анкеты
# draft en=4d66826c
webform-no-forms = Для вас нет открытого раунда. Обратитесь к координатору.
# draft en=cec520c7
webform-round = Раунд { $code }
# draft en=1fa82e95
webform-here = Открывается без связи
# draft en=d860c4ac
webform-not-here = Ещё не загружена
# draft en=c6876df6
webform-begin = Начать
# draft en=93227208
webform-instrument-b1 = Опрос по району (B1)
# draft en=eee5cee3
webform-instrument-b2 = Опрос по населённому пункту (B2)
# draft en=6382b0d1
webform-instrument-services = Доступ к услугам
# draft en=d62dfbe3
webform-drafts = Черновики ({ $n })
# draft en=d3753a03
webform-draft-remove-sure = Удалить черновик? Ответы и фотографии нельзя будет вернуть.
# draft en=8c65f686
webform-is-edit = исправление отправленной анкеты
# draft en=9956719c
webform-waiting = Ждут отправки ({ $n })
# draft en=c9264de2
webform-waiting-remove-sure = Удалить анкету, не отправив её? Вернуть её нельзя.
# draft en=c60e740d
webform-send-now = Отправить сейчас
# draft en=fc9db585
webform-sending = Отправка…
# draft en=47cafb9d
webform-sent = Отправленные
# draft en=bf6385d1
webform-sent-none = С этой учётной записи ещё ничего не отправлено.
# draft en=92cc7f47
webform-sent-sent = { $n ->
    [one] Принята { $n } анкета.
    [few] Приняты { $n } анкеты.
   *[many] Принято { $n } анкет.
}{ $refused ->
    [0] {""}
    [one] {" "}{ $refused } анкета не принята, она осталась здесь.
    [few] {" "}{ $refused } анкеты не приняты, они остались здесь.
   *[many] {" "}{ $refused } анкет не принято, они остались здесь.
}
# draft en=336d0ad0
webform-sent-offline = Нет связи. Анкеты останутся здесь и уйдут, когда она появится.
# draft en=3594feac
webform-sent-signed-out = Сначала войдите; до этого анкеты останутся здесь.
# draft en=699dffac
webform-sent-nothing = Отправлять нечего.
# draft en=27ef90fa
webform-edit = Исправить
# draft en=6f60545e
webform-files-missing = { $n ->
    [one] Не дошёл { $n } файл.
    [few] Не дошли { $n } файла.
   *[many] Не дошло { $n } файлов.
}
# draft en=dee99ecc
webform-review-new = ещё не проверена
# draft en=890a1aaf
webform-review-asked = у проверяющего есть вопрос
# draft en=9c927700
webform-review-answered = ответ дан
# draft en=e0c7d773
webform-review-approved = одобрена
# draft en=aafdafd0
webform-review-rejected = отклонена
# draft en=2460b929
webform-refresh = Обновить
# draft en=deab965c
webform-rescue = Сохранить всё в файл ({ $n })
# draft en=6c9d8a3c
webform-asked-at = Последний ответ сервера: { $when }
# draft en=69ee6365
webform-asked = { $n ->
    [one] У проверяющих { $n } вопрос
    [few] У проверяющих { $n } вопроса
   *[many] У проверяющих { $n } вопросов
}
# draft en=7e32fabc
webform-asked-by = Спрашивает { $who } ({ $when }):
# draft en=06ffbf98
webform-asked-by-short = Спрашивает { $who }:
# draft en=24f7cd88
webform-answer = Ответить в анкете
# draft en=8f623734
webform-answer-words = Ваш ответ словами
# draft en=8c8fac04
webform-answer-send = Отправить ответ
# draft en=9aab290e
webform-answered-by-correction = Интервьюер исправил анкету.

# draft en=c12ed026
webform-opening = Анкета открывается…
# draft en=91e15a6a
webform-cannot-open = Эту анкету открыть нельзя
# draft en=86110e8b
webform-back-home = К списку
# draft en=c916c699
webform-kept = Черновик сохранён
# draft en=f67141f3
webform-progress = Сколько заполнено
# draft en=6f632880
webform-page = Страница { $n } из { $total }
# draft en=25523142
webform-of = { $n } из { $total }
# draft en=c6a7533c
webform-previous = Назад
# draft en=6b719bc1
webform-next = Далее
# draft en=1c605a86
webform-ready = Можно отправлять
# draft en=2b749bb5
webform-ready-online = Все ответы в порядке. Анкета уйдёт сразу.
# draft en=72c77e0c
webform-ready-offline = Все ответы в порядке. Анкета сохранится здесь и уйдёт, когда появится связь.
# draft en=cd3f66a6
webform-not-ready = На эти вопросы ещё нужен ответ
# draft en=736d4110
webform-finish = Отправить
# draft en=1e04e29e
webform-finished = Анкета завершена.
# draft en=e119a124
webform-faults = { $n ->
    [one] Проверьте { $n } ответ.
    [few] Проверьте { $n } ответа.
   *[many] Проверьте { $n } ответов.
}

# draft en=3be2aae9
webform-required = На этот вопрос нужен ответ.
# draft en=1283d249
webform-constraint = Такой ответ не может быть верным.
# draft en=66dd08fc
webform-whole-number = Введите целое число.
# draft en=c6cc715a
webform-number = Введите число.
# draft en=bedb74fd
webform-choose = Выберите…
# draft en=8833f898
webform-clear = Очистить
# draft en=e7fd9d85
webform-narrow = Введите часть слова, чтобы сократить список
# draft en=bab96f10
webform-search = Введите часть названия (в списке: { $n })
# draft en=b036cd98
webform-found = Найдено
# draft en=d2ce785d
webform-more = { $n ->
    [one] Ещё { $n } вариант: введите больше букв
    [few] Ещё { $n } варианта: введите больше букв
   *[many] Ещё { $n } вариантов: введите больше букв
}
# draft en=b1ca54cd
webform-none-found = Ничего не найдено
# draft en=d1222096
webform-code-by-hand = Введите код, который стоит под штрихами.
# draft en=64e94aa0
webform-unanswered = нет ответа
# draft en=b2ce735f
webform-ok = Да, верно
# draft en=75f15b17
webform-rank-up = { $label }: выше
# draft en=8b40ce87
webform-rank-down = { $label }: ниже
# draft en=cb9d54c1
webform-rank-now = { $label }: теперь место { $n }
# draft en=7debe9d5
webform-rank-right = Порядок верный
# draft en=86fa40be
webform-take-image = Сделать или выбрать фото
# draft en=713fdbc8
webform-take-audio = Записать или выбрать звук
# draft en=23ff68e2
webform-take-video = Снять или выбрать видео
# draft en=0646b28f
webform-take-file = Выбрать файл
# draft en=7add41d2
webform-replace = Заменить
# draft en=ffdfb146
webform-remove = Удалить
# draft en=9113fa75
webform-no = Нет, оставить
# draft en=8a24519b
webform-file-elsewhere = { $name } (не на этом устройстве)
# draft en=cdfc818e
webform-gps-take = Определить моё место
# draft en=9bba1a4b
webform-gps-again = Определить снова
# draft en=e70a7f63
webform-gps-enough = Достаточно
# draft en=95ed6a6c
webform-gps-waiting = Ищем спутники. Встаньте под открытым небом.
# draft en=c4b5e3e6
webform-gps-better = Точность { $m } м, уточняется…
# draft en=beefcc04
webform-gps-taken = Место определено с точностью { $m } м.
# draft en=acf6ad41
webform-gps-refused = Браузеру запрещено знать, где вы. Разрешите это в настройках браузера или введите координаты.
# draft en=8295d099
webform-gps-none = Место определить не удалось. Попробуйте под открытым небом или введите координаты.
# draft en=52d3d6d4
webform-gps-by-hand = Ввести координаты
# draft en=d5e7f78d
webform-gps-set = Записать
# draft en=78c6934f
webform-gps-wrong = Широта лежит между −90 и 90, долгота — между −180 и 180.
# draft en=b873a769
webform-latitude = Широта
# draft en=ec9acf35
webform-longitude = Долгота
# draft en=966936f5
webform-points = { $n ->
    [one] { $n } точка
    [few] { $n } точки
   *[many] { $n } точек
}
# draft en=7b9a4c1a
webform-point-add = Добавить точку, где я стою
# draft en=98e05016
webform-point-drop = Убрать последнюю точку
# draft en=e26ed365
webform-entry = Запись
# draft en=b9e520ed
webform-entry-add = Добавить: { $label }
# draft en=4594091c
webform-entry-added = Добавлено: { $label } { $n }.
# draft en=66de93a4
webform-entry-remove = Удалить запись { $n }
# draft en=94b89ee3
webform-entry-remove-sure = Удалить «{ $label } { $n }» вместе с ответами?

# draft en=11c7ac7e
webform-rescue-page = Загрузка анкет вручную
# draft en=bca257a3
webform-rescue-lead = Для анкет, которые нельзя отправить оттуда, где они лежат: сохранённых браузером в файл или оставшихся в папках телефона. Они принимаются так, как если бы их прислал телефон; то, что здесь уже есть, второй раз не принимается.
# draft en=595dfdad
webform-rescue-file = Файл
# draft en=dbd54f65
webform-rescue-file-hint = Файл, записанный кнопкой «Сохранить всё в файл» (.jsonl), или ZIP-архив папки «instances» из ODK Collect или KoboCollect. В той же папке Collect держит черновики: не включайте их в архив.
# draft en=d743d8ba
webform-rescue-person = Кто заполнил эти анкеты
# draft en=6d34ad42
webform-rescue-person-hint = Нужно только для папок телефона: сохранённый файл сам называет человека.
# draft en=1600ed71
webform-rescue-nobody = неизвестно
# draft en=f1ecbb4d
webform-rescue-unknown = В файле { $file } нет анкет, которые можно принять.
    .next = Выберите файл, сохранённый веб-анкетой (.jsonl), или ZIP-архив папки «instances» с телефона.
# draft en=f505a340
webform-rescue-newer = Файл { $file } записан более новой версией веб-анкеты.
    .next = Обновите этот сервер и загрузите файл снова.
# draft en=ae60bcd6
webform-rescued-new = { $n ->
    [one] Принята { $n } анкета.
    [few] Приняты { $n } анкеты.
   *[many] Принято { $n } анкет.
}
# draft en=284e388a
webform-rescued-known = { $n ->
    [one] { $n } уже была здесь.
    [few] { $n } уже были здесь.
   *[many] { $n } уже было здесь.
}
# draft en=a84e301c
webform-rescued-person = { $n ->
    [one] { $n } сохранена и ждёт вашего решения.
    [few] { $n } сохранены и ждут вашего решения.
   *[many] { $n } сохранено и ждёт вашего решения.
}
# draft en=69d6eefc
webform-rescued-unfinished = { $n ->
    [one] { $n } не закончена: она сохранена и ждёт вашего решения.
    [few] { $n } не закончены: они сохранены и ждут вашего решения.
   *[many] { $n } не закончено: они сохранены и ждут вашего решения.
}
# draft en=8870f515
webform-rescued-foreign = { $n ->
    [one] { $n } относится к другой программе и не принята: загрузите файл и там.
    [few] { $n } относятся к другим программам и не приняты: загрузите файл и там.
   *[many] { $n } относится к другим программам и не принято: загрузите файл и там.
}
# draft en=c0c20481
webform-rescued-broken = { $n ->
    [one] { $n } прочитать не удалось. Сохраните файл у себя.
    [few] { $n } прочитать не удалось. Сохраните файл у себя.
   *[many] { $n } прочитать не удалось. Сохраните файл у себя.
}
# draft en=1a5ac4ea
webform-rescued-cut = { $n ->
    [one] Файл обрезан: в нём нет { $n } анкеты из указанных в начале. Если можно, сохраните его заново.
    [few] Файл обрезан: в нём нет { $n } анкет из указанных в начале. Если можно, сохраните его заново.
   *[many] Файл обрезан: в нём нет { $n } анкет из указанных в начале. Если можно, сохраните его заново.
}
# draft en=e56225bd
webform-rescued-nothing = В файле нет ни одной анкеты.
# draft en=e0e9f454
webform-leave-here = В этом браузере есть неотправленные анкеты. Они останутся здесь, но увидите их только вы, когда снова войдёте.
# draft en=206657c8
webform-leave-look = Открыть их
# draft en=a88e224b
webform-leave-stay = Не выходить
# draft en=19584ff3
webform-encrypted = Эта анкета шифрует ответы. Заполняйте её в ODK Collect: браузер отправил бы их незашифрованными.
# draft en=06aaf360
webform-lacks-drawing = Рисовать на экране здесь нельзя. Сфотографируйте рисунок или подпись на бумаге.
# draft en=f7116fbb
webform-lacks-calendar = Календарь, который задан в анкете, здесь не показывается. Укажите дату по общему (григорианскому) календарю.
# draft en=f69a3434
webform-lacks-picture-map = Нажимать на рисунок здесь нельзя. Выберите из списка.
# draft en=082600c6
webform-lacks-map = Карта здесь не показывается. Ответьте с помощью полей и кнопок ниже.
# draft en=e45cb582
webform-lacks-search = Список, по которому анкета ищет на телефоне, здесь не читается. Если он нужен, заполните анкету в ODK Collect.
# draft en=68f5c15c
webform-lacks-app = На телефоне этот ответ даёт другое приложение; здесь его вводят вручную.
# draft en=6092f2de
webform-lacks-recording = На телефоне эта анкета записывает звук в фоне. Эта страница ничего не записывает.
# draft en=56b46a78
webform-lacks-audit = На телефоне эта анкета ведёт журнал времени и мест. Эта страница его не ведёт.
# draft en=1cc58401
webform-lacks-last-saved = На телефоне эта анкета подставляет ответы прошлого опроса. Эта страница оставляет их пустыми.
# draft en=df5b40c1
webform-lacks-external = В этой анкете есть списки, которые читает только ODK Collect (select_one_external). Здесь такие ответы вводят вручную.
# draft en=42c6f307
webform-points-more = { $n ->
    [one] Нужна ещё { $n } точка; до этого ничего не сохраняется.
    [few] Нужны ещё { $n } точки; до этого ничего не сохраняется.
   *[many] Нужно ещё { $n } точек; до этого ничего не сохраняется.
}
# draft en=a47b5e32
webform-way-closed = Путь не может заканчиваться точно там, где начался. Уберите последнюю точку, пройдите несколько шагов и возьмите её снова.
