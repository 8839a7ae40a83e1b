### Раунды на сервере.

# draft en=ae0454dd
rounds-publication = Показатели и публикация
# draft en=3d16fc58
rounds-build = Обновить
# draft en=eb1babe0
rounds-release = Выпустить
# draft en=33b3cacf
rounds-clearance = Для кого разрешено
# draft en=e8b876aa
rounds-clearance-draft = черновик: только для нас
# draft en=f7c809a4
rounds-clearance-shared_with_government = передано правительству
# draft en=f6726817
rounds-clearance-cleared = разрешено: для всех
# draft en=173afcdd
rounds-jobs = Фоновая работа
# draft en=c4e9b112
rounds-job-build = Обновление раунда
# draft en=06031927
rounds-job-release = Выпуск раунда
# draft en=8ba37771
rounds-state-waiting = ожидает
# draft en=b1895400
rounds-state-running = выполняется
# draft en=ac70151c
rounds-state-done = готово
# draft en=53442ff1
rounds-state-failed = не удалось
# draft en=f7392fd5
rounds-received = { $n ->
    [one] получено { $n } интервью
    [few] получено { $n } интервью
   *[many] получено { $n } интервью
}
# draft en=eb36c318
rounds-built = { $n ->
    [0] Ничего не изменилось.
    [one] Заново выполнен { $n } шаг.
    [few] Заново выполнены { $n } шага.
   *[many] Заново выполнено { $n } шагов.
}
# draft en=9434cfdc
rounds-job-gate = Проверка формы
# draft en=f60c4b9a
rounds-job-pull = Загрузка анкет с другого сервера
# draft en=57ad88f3
rounds-job-import = Загрузка файлов
# draft en=922ade12
rounds-desk = Проверка
# draft en=51ed28f7
rounds-progress = Ход сбора
# draft en=1bc796c2
rounds-visited = { $n ->
    [one] Посещено { $visited } из { $n } населённого пункта.
    [few] Посещено { $visited } из { $n } населённых пунктов.
   *[many] Посещено { $visited } из { $n } населённых пунктов.
}
# draft en=a6094a35
rounds-map = Посещённые населённые пункты по регионам; те же числа есть в таблице
# draft en=8d0414c9
rounds-by-region = По регионам
# draft en=2d5f4eca
rounds-region = Регион
# draft en=65f2e7ce
rounds-planned = Запланировано
# draft en=40d1cb4b
rounds-done = Посещено
# draft en=66bbf81c
rounds-teams = Команды
# draft en=4f5ba3cc
rounds-days = Получено по дням
# draft en=03999a9a
rounds-members = Участники
# draft en=e25b0ff4
rounds-district = Район
# draft en=e28e0c64
rounds-team = Команда
# draft en=f19c8928
rounds-target = Информантов в каждом населённом пункте
# draft en=faa5d5ed
rounds-do-assign = Назначить
# draft en=d46ad5cf
rounds-collection = Сбор
# draft en=0ee99bf8
rounds-close-means = Когда раунд закрыт, его анкеты исчезают из списков на телефонах и в браузерах. То, что ещё придёт, сохраняется, помечается как опоздавшее и ждёт решения координатора. Закрытый раунд можно открыть снова.
# draft en=105aea81
rounds-open-means = Когда раунд открыт, его анкеты есть в списках на телефонах и в браузерах.
# draft en=5a5f07ee
rounds-close = Закрыть раунд
# draft en=5a854397
rounds-open = Открыть раунд
# draft en=7b8e0d88
rounds-next = Начать следующий раунд
# draft en=fb45c016
rounds-now-open = Раунд открыт.
# draft en=9049a347
rounds-now-closed = Раунд закрыт.
# draft en=1967517d
rounds-job-rescue = Загрузка анкет вручную
# draft en=0c2239ba
rounds-job-next = Подготовка следующего раунда
# draft en=90c79116
rounds-job-select = Отбор населённых пунктов
# draft en=f7e62a97
rounds-begun = Раунд { $round } подготовлен и запланирован. Откройте его, когда будут готовы его анкеты.
# draft en=acc69a6a
rounds-selected = { $n ->
    [one] Отобран { $n } населённый пункт
    [few] Отобрано { $n } населённых пункта
   *[many] Отобрано { $n } населённых пунктов
} и { $control } для контрольной выборки. Список ждёт на странице плана: просмотрите и примите его.
# draft en=a065d32d
rounds-demo-preparing = Показатели этой демонстрации сейчас готовятся; всё остальное уже работает.
# draft en=50bf91a8
rounds-door-fill = Заполнять анкеты
# draft en=0abff32c
rounds-door-plan = План
# draft en=c5cc8cdb
rounds-door-review = Проверка
# draft en=9383537f
rounds-door-release = Собрать и выпустить
# draft en=ed17047b
rounds-door-figures = Показатели и файлы
# draft en=5139e842
rounds-door-progress = Ход сбора
# draft en=633f9e68
rounds-door-public = Открытые показатели
# draft en=ea3735de
rounds-synthetic = вымышленные данные
# draft en=3de751aa
rounds-is-public = опубликован
# draft en=54dac520
rounds-interviews = { $n } интервью.
# draft en=a5557418
rounds-files = { $n ->
    [one] В раунде { $n } файл; интервью из него будут сосчитаны при обновлении раунда.
    [few] В раунде { $n } файла; интервью из них будут сосчитаны при обновлении раунда.
   *[many] В раунде { $n } файлов; интервью из них будут сосчитаны при обновлении раунда.
}
# draft en=988ef310
rounds-fresh = { $n ->
    [one] Из них { $n } поступило после последнего расчёта показателей.
    [few] Из них { $n } поступили после последнего расчёта показателей.
   *[many] Из них { $n } поступили после последнего расчёта показателей.
}
# draft en=c168d464
rounds-late = { $n ->
    [one] { $n } интервью поступило после закрытия раунда. Оно сохранено, решение за человеком.
    [few] { $n } интервью поступили после закрытия раунда. Они сохранены, решение за человеком.
   *[many] { $n } интервью поступили после закрытия раунда. Они сохранены, решение за человеком.
}
# draft en=9194352f
rounds-desk-later = Проверка откроется, когда раунд будет впервые обновлён.
# draft en=988ac09c
rounds-printed = Последняя подготовленная здесь публикация, выпущенная или нет:
# draft en=46b44bf8
rounds-printed-none = Публикаций здесь ещё не готовили.
# draft en=4f4d596a
rounds-settlements = Населённые пункты
# draft en=90df5b67
rounds-settlement = Населённый пункт
# draft en=4df86a9d
rounds-informants = Опрошено информантов / по плану
# draft en=ce650631
rounds-by-team = По командам
# draft en=ed1deaf2
rounds-no-teams = Команд пока нет. Пока в раунде нет команд, его анкеты видит каждый интервьюер.
# draft en=5b26cd43
rounds-plan = План
# draft en=ad54f616
rounds-plan-area = Ваша роль охватывает часть программы: вы видите и меняете план только этой части.
# draft en=b3f1ded0
rounds-sum-settlements = { $n ->
    [one] { $n } населённый пункт в плане
    [few] { $n } населённых пункта в плане
   *[many] { $n } населённых пунктов в плане
}
# draft en=519d61fb
rounds-sum-districts = { $n ->
    [one] { $n } район
    [few] { $n } района
   *[many] { $n } районов
}
# draft en=78d1598c
rounds-sum-informants = { $n ->
    [one] { $n } информант по плану
    [few] { $n } информанта по плану
   *[many] { $n } информантов по плану
}
# draft en=aaae475c
rounds-sum-teams = { $n ->
    [one] { $n } команда
    [few] { $n } команды
   *[many] { $n } команд
}
# draft en=c7617b71
rounds-lacks = Чего не хватает в плане
# draft en=ae51aee2
rounds-lacks-nothing = Всё на месте: у каждого населённого пункта есть команда, у каждой команды есть участники и населённые пункты.
# draft en=eca4110b
rounds-lacks-frame = В плане нет ни одного населённого пункта. Загрузите список или отберите пункты по сведениям районов.
# draft en=d3ee3e61
rounds-lacks-strangers = { $n ->
    [one] В places.csv нет { $n } населённого пункта из плана: { $names }
    [few] В places.csv нет { $n } населённых пунктов из плана: { $names }
   *[many] В places.csv нет { $n } населённых пунктов из плана: { $names }
}{ $more ->
    [0] .
   *[other] {" "}и ещё { $more }.
}
# draft en=ae950674
rounds-lacks-teams = { $n ->
    [one] Без команды { $n } населённый пункт
    [few] Без команды { $n } населённых пункта
   *[many] Без команды { $n } населённых пунктов
} ({ $districts ->
    [one] { $districts } район
    [few] { $districts } района
   *[many] { $districts } районов
}): { $names }{ $more ->
    [0] .
   *[other] {" "}и ещё { $more }.
}
# draft en=0bc9beac
rounds-lacks-members = { $n ->
    [one] Команда без участников: { $names }
    [few] Команды без участников: { $names }
   *[many] Команды без участников: { $names }
}{ $more ->
    [0] .
   *[other] {" "}и ещё { $more }.
}
# draft en=4e2c4da3
rounds-lacks-work = { $n ->
    [one] Команда без населённых пунктов: { $names }
    [few] Команды без населённых пунктов: { $names }
   *[many] Команды без населённых пунктов: { $names }
}{ $more ->
    [0] .
   *[other] {" "}и ещё { $more }.
}
# draft en=bb6e9a3d
rounds-lacks-districts = { $n ->
    [one] В { $n } районе ничего не запланировано: { $names }
    [few] В { $n } районах ничего не запланировано: { $names }
   *[many] В { $n } районах ничего не запланировано: { $names }
}{ $more ->
    [0] .
   *[other] {" "}и ещё { $more }.
}
# draft en=be4ef2e4
rounds-show-them = Показать
# draft en=19259839
rounds-frame = Населённые пункты для посещения
# draft en=7ea1b035
rounds-bring = Загрузить список
# draft en=5fbd9ac7
rounds-bring-file = Файл со списком населённых пунктов
# draft en=26387aa9
rounds-bring-hint = XLSX, ODS или CSV со столбцом населённого пункта или его кода; столбцы региона, района и страты помогают. До принятия вы увидите, что изменится.
# draft en=30901b60
rounds-bring-look = Просмотреть список
# draft en=e89c63e8
rounds-frame-download = Скачать нынешний список
# draft en=48ea2807
rounds-select = Отобрать по сведениям районов
# draft en=9a3c6405
rounds-select-hint = По интервью с районами (B1): населённые пункты, на которые приходится эта доля названных людей, и контрольная выборка из остальных.
# draft en=eb21f049
rounds-select-share = Доля людей, %
# draft en=8c6fbc64
rounds-select-control = Контрольная выборка, %
# draft en=4568406a
rounds-select-do = Отобрать
# draft en=0ba64468
rounds-lists = Прежние списки
# draft en=0e0125d9
rounds-lists-none = Ни один список ещё не принят и не отложен.
# draft en=d73c8cad
rounds-list-open = ждёт просмотра и принятия.
# draft en=52f4e83f
rounds-by-district = По районам
# draft en=fc13579c
rounds-all = все
# draft en=a6e903af
rounds-nobody = без команды
# draft en=768953e0
rounds-filter = Показать
# draft en=7e44936c
rounds-mark-all = Отметить все
# draft en=ca669ce2
rounds-target-short = Информантов в каждом
# draft en=7fbf29ba
rounds-no-rows = Здесь ничего не запланировано.
# draft en=e709061b
rounds-to-team = Отмеченные строки получает
# draft en=f672737a
rounds-leave = без изменений
# draft en=1c98611b
rounds-assign-nothing = Ничего не изменено: отметьте строки и выберите команду или число информантов.
# draft en=4801e141
rounds-assigned-now = { $n ->
    [one] Изменён { $n } населённый пункт.
    [few] Изменены { $n } населённых пункта.
   *[many] Изменено { $n } населённых пунктов.
}
# draft en=bc51cf43
rounds-stale = Отмеченные вами строки тем временем изменил другой человек. Из вашего ничего не записано. В таблице показано, как есть сейчас; ваши отметки сохранены: посмотрите и назначьте снова, если это ещё нужно.
# draft en=bff589aa
rounds-stale-row = изменено другим человеком
# draft en=97a82d05
rounds-team-sum = { $n ->
    [one] { $n } участник
    [few] { $n } участника
   *[many] { $n } участников
}, { $places ->
    [one] { $places } населённый пункт
    [few] { $places } населённых пункта
   *[many] { $places } населённых пунктов
}
# draft en=793bd6e5
rounds-team-end = Распустить команду
# draft en=6cd6b56e
rounds-team-others = Эта команда работает и вне вашей части программы: её меняет тот, кто планирует всю программу.
# draft en=60c18235
rounds-team-new = Новая команда
# draft en=f8288c14
rounds-team-make = Создать команду
# draft en=73210cd2
rounds-no-enumerators = Интервьюеров пока нет: сначала добавьте людей в программу.
# draft en=2e28ef83
rounds-days-of = Дни раунда
# draft en=2d52c8d3
rounds-start = Первый день
# draft en=d54cdd8e
rounds-end = Последний день
# draft en=0c179fc4
rounds-days-set = Дни раунда записаны.
# draft en=d1ad700b
rounds-next-means = Следующий раунд перенимает период, определения, список населённых пунктов, команды и цели. Он остаётся запланированным, пока вы его не откроете.
# draft en=c227ceca
rounds-list-is-open = ещё не принят
# draft en=c576eab6
rounds-list-is-taken = принят
# draft en=56946b94
rounds-list-is-dropped = отложен
# draft en=3b7032a8
rounds-list-lines = { $n ->
    [one] { $n } строка
    [few] { $n } строки
   *[many] { $n } строк
}
# draft en=c5c6f72a
rounds-list-sure = { $n ->
    [one] { $n } населённый пункт найден
    [few] { $n } населённых пункта найдено
   *[many] { $n } населённых пунктов найдено
}
# draft en=f03b4d52
rounds-list-ask = { $n ->
    [one] { $n } строка ждёт вашего ответа
    [few] { $n } строки ждут вашего ответа
   *[many] { $n } строк ждут вашего ответа
}
# draft en=1d2d31a2
rounds-list-twice = { $n ->
    [one] { $n } строка повторяет населённый пункт
    [few] { $n } строки повторяют населённый пункт
   *[many] { $n } строк повторяют населённый пункт
}
# draft en=56ce6344
rounds-list-left = { $n ->
    [one] { $n } строку человек пропустил
    [few] { $n } строки человек пропустил
   *[many] { $n } строк человек пропустил
}
# draft en=029ba019
rounds-list-outside = { $n ->
    [one] { $n } строка вне вашей части
    [few] { $n } строки вне вашей части
   *[many] { $n } строк вне вашей части
}
# draft en=6341223c
rounds-list-questions = Какой населённый пункт имеется в виду?
# draft en=17989f5b
rounds-list-questions-hint = За вас ничего не угадывается. Выберите, напишите другое название или код либо пропустите строку; пропущенные строки остаются в списке.
# draft en=990dfbb9
rounds-list-row = Строка { $row }
# draft en=098b8ee3
rounds-list-means = Это
# draft en=20b42b5a
rounds-list-choose = выберите …
# draft en=1fb87b44
rounds-list-leave = пропустить эту строку
# draft en=817d8247
rounds-list-other = или другое название или код
# draft en=676e5a86
rounds-list-rest = Пропустить все строки без ответа
# draft en=6694cac4
rounds-list-save = Сохранить ответы
# draft en=d2e7a098
rounds-list-typed-unknown = Строка { $row }: написанное не означает одного населённого пункта. Напишите его код или более полное название.
# draft en=b51b6773
rounds-list-does = Что изменит принятие этого списка
# draft en=e1efd3d0
rounds-list-come = { $n ->
    [one] Добавится { $n } населённый пункт.
    [few] Добавятся { $n } населённых пункта.
   *[many] Добавятся { $n } населённых пунктов.
}
# draft en=ecf7fc99
rounds-list-stay = { $n ->
    [one] Останется { $n } населённый пункт.
    [few] Останутся { $n } населённых пункта.
   *[many] Останутся { $n } населённых пунктов.
}
# draft en=ed722b33
rounds-list-go = { $n ->
    [one] Выйдет из плана { $n } населённый пункт.
    [few] Выйдут из плана { $n } населённых пункта.
   *[many] Выйдут из плана { $n } населённых пунктов.
}
# draft en=06c264d6
rounds-list-go-had = Из них с интервью: { $visited }, с командой: { $given }. Интервью никогда не удаляются.
# draft en=56c21899
rounds-list-come-names = Населённые пункты, которые добавятся
# draft en=4ac2cbbe
rounds-list-go-names = Населённые пункты, которые выйдут из плана
# draft en=da0b1852
rounds-more = … и ещё { $n }
# draft en=0b7768b4
rounds-list-mode = Как учитывать
# draft en=f46bc8f6
rounds-list-replace = Этот список и есть весь план: остальные пункты выходят из него
# draft en=bb82aac4
rounds-list-add = Только добавить: уже запланированное остаётся
# draft en=8ed44483
rounds-list-take = Принять список
# draft en=70f30b43
rounds-list-drop = Отложить
# draft en=069f8ef4
rounds-list-taken = { $n ->
    [one] Теперь в плане { $n } населённый пункт.
    [few] Теперь в плане { $n } населённых пункта.
   *[many] Теперь в плане { $n } населённых пунктов.
}
# draft en=45ce6800
rounds-list-left-lines = Пропущенные строки
# draft en=cd8a54d5
rounds-list-twice-lines = Строки, повторяющие населённый пункт
# draft en=826f6fee
rounds-list-outside-lines = Строки вне вашей части программы
# draft en=742b5e8c
rounds-why-code-unknown = код неизвестен
# draft en=0dd3948f
rounds-why-not-settlement = это код региона или района, а не населённого пункта
# draft en=3786b41d
rounds-why-other-name = у населённого пункта с этим кодом другое название
# draft en=d04d275b
rounds-why-region-unsure = регион неясен
# draft en=2f940d2f
rounds-why-district-unsure = район неясен
# draft en=238e3c54
rounds-why-several = могут иметься в виду несколько населённых пунктов
# draft en=722e4770
rounds-why-name-unknown = населённого пункта с таким названием нет
# draft en=5cfaea7e
rounds-plan-changed = { $what }: пока страница была открыта, это изменил другой человек. Ничего не записано.
    .next = Вернитесь, загрузите страницу снова, посмотрите, что изменилось, и повторите, если это ещё нужно.
# draft en=52016d27
rounds-list-long = В файле { $file } { $n } строк; в списке может быть не больше { $most }.
    .next = Уберите всё, кроме населённых пунктов для посещения, и загрузите список снова.
# draft en=ca2fca0b
rounds-list-waiting = { $n ->
    [one] { $n } строка списка ещё ждёт ответа, какой населённый пункт она означает.
    [few] { $n } строки списка ещё ждут ответа, какой населённый пункт они означают.
   *[many] { $n } строк списка ещё ждут ответа, какой населённый пункт они означают.
}
    .next = Вернитесь, ответьте или пропустите эти строки, затем примите список.
# draft en=b0ee8865
rounds-team-known = В этом раунде уже есть команда { $team }.
    .next = Вернитесь и дайте новой команде другое название или измените участников команды { $team }.
# draft en=e36d13c9
rounds-team-name = Название команды
# draft en=57e10364
rounds-lacks-forms = Ни одна анкета этого раунда ещё не опубликована: заполнять интервью нечем.
# draft en=cf5ebaca
rounds-lacks-new-forms = Список населённых пунктов изменился после публикации анкет: опубликуйте новые версии, чтобы телефоны предлагали новый список.
# draft en=731e2d85
rounds-release-before = Перед выпуском
# draft en=f9eed9f5
rounds-release-unbuilt = Показатели этого раунда ещё не рассчитаны. Обновите раунд: после этого здесь будет видно, что выпускается.
# draft en=20a4044f
rounds-release-decisions = { $n ->
    [one] После расчёта показателей добавлено { $n } решение проверяющего или файл.
    [few] После расчёта показателей добавлено { $n } решения проверяющих или файла.
   *[many] После расчёта показателей добавлено { $n } решений проверяющих или файлов.
} Обновите раунд и посмотрите снова: выпускается только то, что было показано здесь.
# draft en=b6ca30a8
rounds-release-fresh = { $n ->
    [one] { $n } интервью получено после расчёта показателей. В этот выпуск оно не войдёт; чтобы учесть его, обновите раунд.
    [few] { $n } интервью получено после расчёта показателей. В этот выпуск они не войдут; чтобы учесть их, обновите раунд.
   *[many] { $n } интервью получено после расчёта показателей. В этот выпуск они не войдут; чтобы учесть их, обновите раунд.
}
# draft en=29b069db
rounds-release-open = Ещё не решено
# draft en=975ef313
rounds-release-number = { $n }
# draft en=7caccc5a
rounds-release-no-findings = Нерешённых замечаний нет.
# draft en=95508aa2
rounds-release-questions = { $n ->
    [0] На все вопросы интервьюерам есть ответы.
    [one] { $n } вопрос интервьюеру ещё без ответа.
    [few] { $n } вопроса интервьюерам ещё без ответа.
   *[many] { $n } вопросов интервьюерам ещё без ответа.
}
# draft en=98a2f155
rounds-release-changes = Самые большие изменения
# draft en=e40bb3ca
rounds-release-base-none = Сравнить не с чем: ни выпуска, ни прежнего расчёта ещё не было.
# draft en=5837ea1c
rounds-release-base-release = В сравнении с последним выпуском этого раунда, { $day }. Люди; отмечены изменения больше чем наполовину, а также появившиеся и исчезнувшие показатели.
# draft en=b169ae87
rounds-release-base-build = Этот раунд ещё не выпускался: в сравнении с показателями до последнего расчёта, который их изменил. Люди; отмечены изменения больше чем наполовину, а также появившиеся и исчезнувшие показатели.
# draft en=96ce6b94
rounds-release-base-round = Этот раунд ещё не выпускался: в сравнении с выпуском раунда { $round }. Люди; отмечены изменения больше чем наполовину, а также появившиеся и исчезнувшие показатели.
# draft en=1c09a298
rounds-release-no-changes = Показатели регионов и итоги не изменились.
# draft en=ef7edb67
rounds-release-group = Категория
# draft en=739cc02d
rounds-release-place = Место
# draft en=52b62a0c
rounds-release-was = Было
# draft en=075b36a5
rounds-release-is = Стало
# draft en=58d1b9b6
rounds-release-seen = Я просмотрел(а) нерешённое и изменения
# draft en=b11c8ef1
rounds-release-unseen = Ничего не выпущено: подтвердите, что вы просмотрели нерешённое и изменения.
# draft en=e721f70e
rounds-release-changed = Ничего не выпущено: показанное здесь тем временем изменилось. Просмотрите снова.
# draft en=8f319684
rounds-release-build-first = Ничего не выпущено: сначала обновите раунд.
# draft en=a7fe3b63
rounds-release-not-yet = Не сейчас
# draft en=9a1a9e99
rounds-release-go = К выпуску
# draft en=b952b6d6
rounds-assessed = { $n ->
    [one] Оценён { $n } населённый пункт: за него кто-то ответил.
    [few] Оценены { $n } населённых пункта: за них кто-то ответил.
   *[many] Оценено { $n } населённых пунктов: за них кто-то ответил.
} Посещения включают также отказы и места без доступа.
# draft en=067ff50a
rounds-done-assessed = Оценено
# draft en=67ed8550
rounds-target-wrong = «{ $value }» — не число информантов. Напишите целое число от 1 до { $most }.
# draft en=c991babf
rounds-list-unread = Файл { $file } не принят: списка населённых пунктов в нём не нашлось.
# draft en=4a2d2484
rounds-list-columns = В строке заголовков должен быть столбец с названием населённого пункта («населённый пункт») или его кодом («код»). Здесь: { $found }.
# draft en=c47301aa
rounds-profiles = Профили регионов
# draft en=c1ddc4ef
rounds-files-all = На всех языках
