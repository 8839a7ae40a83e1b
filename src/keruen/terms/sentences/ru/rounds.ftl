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
