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
# draft en=1734c57e
rounds-progress = Ход и план
# draft en=5dacbbbd
rounds-visited = { $n ->
    [one] Интервью есть в { $visited } из { $n } населённого пункта.
    [few] Интервью есть в { $visited } из { $n } населённых пунктов.
   *[many] Интервью есть в { $visited } из { $n } населённых пунктов.
}
# draft en=219bb930
rounds-map = Населённые пункты с интервью по регионам; те же числа есть в таблице
# draft en=8d0414c9
rounds-by-region = По регионам
# draft en=2d5f4eca
rounds-region = Регион
# draft en=65f2e7ce
rounds-planned = Запланировано
# draft en=40d1cb4b
rounds-done = Посещено
# draft en=66bbf81c
rounds-teams = Группы
# draft en=4f5ba3cc
rounds-days = Получено по дням
# draft en=03999a9a
rounds-members = Участники
# draft en=494a9204
rounds-assign = Распределить населённые пункты
# draft en=e25b0ff4
rounds-district = Район
# draft en=e28e0c64
rounds-team = Группа
# draft en=f19c8928
rounds-target = Информантов в каждом населённом пункте
# draft en=faa5d5ed
rounds-do-assign = Назначить
# draft en=31c89bec
rounds-assigned = { $n ->
    [one] { $team }: назначен { $n } населённый пункт.
    [few] { $team }: назначены { $n } населённых пункта.
   *[many] { $team }: назначено { $n } населённых пунктов.
}
# draft en=d46ad5cf
rounds-collection = Сбор
# draft en=d9e453d3
rounds-close-means = Когда раунд закрыт, его анкеты исчезают из списков на телефонах и в браузерах. То, что ещё придёт, сохраняется, помечается как опоздавшее и показывается человеку. Закрытый раунд можно открыть снова.
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
