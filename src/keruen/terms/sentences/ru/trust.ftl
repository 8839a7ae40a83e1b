### Насколько можно доверять цифрам и куда ехать. .next говорит, что делать дальше.

# draft en=cd9008ba
trust-forced-excluded = { $place }: указан и среди населённых пунктов, которые надо посетить обязательно, и среди недоступных.
    .next = Уберите его из одного из двух списков.
# draft en=4070b976
trust-budget-small = На обязательные населённые пункты нужно { $days ->
    [one] { $days } человеко-день
    [few] { $days } человеко-дня
   *[other] { $days } человеко-дней
}, а в бюджете { $budget }.
    .next = Увеличьте бюджет или сократите список обязательных населённых пунктов.
# draft en=c9a457be
trust-no-b1 = В раунде { $round } нет ответов районов (B1), в которых назван населённый пункт с числом.
    .next = Загрузите выгрузки B1 командой `keruen import` и повторите `keruen select`.
# draft en=72178b1b
trust-lineage-unknown = { $file }, строка { $line }: { $place } нет в places.csv.
    .next = Добавьте место в places.csv или исправьте строку.
# draft en=ae18fd3c
trust-lineage-wrong = { $file }, строка { $line }: в столбце { $column } стоит «{ $value }», ожидается { $expected }.
    .next = Исправьте строку и соберите раунд снова.
# draft en=7a5d8697
trust-listed-twice = { intake-at }: информант района дважды назвал { $name }; по каждой группе взят первый ответ.
    .next = Если имелся в виду другой населённый пункт, исправьте это в cleaning.csv.
# draft en=28495f3e
trust-sheet-visit = К посещению
# draft en=f0563552
trust-sheet-coverage = Охват
# draft en=04983656
trust-sheet-left = Не вошли
# draft en=ef382956
trust-sheet-beside = Районы и населённые пункты
# draft en=93fc836a
trust-head-region = Регион
# draft en=43140871
trust-head-district = Район
# draft en=711a93ad
trust-head-settlement = Населённый пункт
# draft en=a6c474c0
trust-head-id = Код
# draft en=4b85fd5a
trust-head-reason = Почему
# draft en=4799345c
trust-head-enumerator = Интервьюер
# draft en=15ae8154
trust-head-visited = Дата посещения
# draft en=1b381dde
trust-head-group = Группа
# draft en=ca1ab7eb
trust-head-listed = Названо районом
# draft en=4fcff52e
trust-head-chosen = В выбранных пунктах
# draft en=865f4770
trust-head-required = Требуется
# draft en=1df6ed87
trust-head-wanted = Требовалось бы без недоступных пунктов
# draft en=bab9ec04
trust-head-persons = Названо человек
# draft en=e27aec27
trust-head-found = Обнаружено
# draft en=db48bd91
trust-head-difference = Разница
# draft en=a597ec0c
trust-head-verdict = Сопоставление
# draft en=bd3258bc
trust-head-control = Контрольная выборка
# draft en=8613ba96
trust-yes = да
# draft en=403b728c
trust-reason-coverage = многие из названных живут здесь
# draft en=fa6901c9
trust-reason-control = контрольная выборка
# draft en=b9d3d892
trust-reason-recommended = рекомендован информантами
# draft en=b844f355
trust-reason-no-figure = назван без числа
# draft en=31a026e9
trust-reason-dispute = спорный в прошлом раунде
# draft en=1bfd53f6
trust-reason-by-hand = выбран вручную
# draft en=4be3e509
trust-verdict-near = близко
# draft en=2731b252
trust-verdict-more = больше названного
# draft en=896b5677
trust-verdict-fewer = меньше названного
# draft en=48993f21
trust-verdict-missed = район не назвал
# draft en=b87ac5c3
trust-verdict-nobody = никого нет
# draft en=4bc3dd54
trust-verdict-unknown = число неизвестно
# draft en=6a8754cb
cli-select = Выбрать населённые пункты для посещения (B2) по ответам районов (B1): наименьшее число, в котором живёт достаточная доля названных, и контрольную выборку.
    .short = выбрать населённые пункты для посещения
# draft en=c812035e
cli-select-share = Какой процент числа каждого района и группы должен попасть в выборку; по умолчанию { $usual }.
# draft en=b2cefe75
cli-select-floor = Меньшие числа не обязательны; по умолчанию { $usual }.
# draft en=a2dee56a
cli-select-budget = Наибольшее число человеко-дней; без этого ограничения нет.
# draft en=1961814d
cli-select-control = Процент не вошедших пунктов, отбираемых случайно; по умолчанию { $usual }.
# draft en=7b608201
cli-select-chosen = К посещению: { $n ->
    [one] { $n } населённый пункт
    [few] { $n } населённых пункта
   *[other] { $n } населённых пунктов
}, { $days ->
    [one] { $days } человеко-день
    [few] { $days } человеко-дня
   *[other] { $days } человеко-дней
}; пошаговое правило взяло бы { $greedy }.
# draft en=e3fe2b05
cli-select-sample = Контрольная выборка: { $n ->
    [one] { $n } населённый пункт
    [few] { $n } населённых пункта
   *[other] { $n } населённых пунктов
} из не вошедших и никем не названных.
# draft en=d01e2b2e
cli-select-covered = В них { $chosen } из { $listed } названных человек, { $percent } %.
# draft en=f4cd9b3c
cli-select-short = На требуемую долю бюджета не хватает: выбраны пункты, где больше всего людей.
# draft en=82388423
cli-select-unreachable = { $n ->
    [one] В { $n } случае
    [few] В { $n } случаях
   *[other] В { $n } случаях
} недоступные пункты не дают набрать долю района и группы; требуется наибольшая достижимая.
# draft en=eb88bf75
cli-select-left = Не вошли: { $n ->
    [one] { $n } населённый пункт
    [few] { $n } населённых пункта
   *[other] { $n } населённых пунктов
}, где названо { $persons } человек; крупнейшие:
# draft en=0e8a3464
cli-select-missed = Уже посещённые пункты: { $n ->
    [one] в { $n } случае
    [few] в { $n } случаях
   *[other] в { $n } случаях
} район никого не назвал, а обнаружено { $persons } человек; из них в контрольной выборке: { $control }.
# draft en=dff5a7a4
cli-select-written = Список записан в { $frame }, таблица для полевой группы — в { $book }. Когда список окончателен, скопируйте frame.csv в папку раунда.
# draft en=089163f2
trust-backcheck-enumerator = Интервьюер { $enumerator }: из { $n } ответов, о которых спросил ещё раз другой человек, расходятся { $k } ({ $percent } %).
    .next = Поговорите с интервьюером, просмотрите его интервью в таблице повторных проверок и перепроверьте ещё часть.
# draft en=b56341eb
trust-backcheck-question = Вопрос { $question }: из { $n } перепроверенных ответов расходятся { $k } ({ $percent } %).
    .next = Возможно, информанты не понимают вопрос или не знают ответа: обсудите его формулировку с интервьюерами.
# draft en=1026585e
workbook-trust-green = Высокая достоверность
# draft en=118d421f
workbook-trust-orange = Средняя достоверность
# draft en=8cf2d027
workbook-trust-red = Низкая достоверность
# draft en=1209c151
workbook-trust-red-to-orange = Из низкой: возможно, средняя
# draft en=86869c89
workbook-trust-red-to-green = Из низкой: возможно, высокая
# draft en=2737f4b5
workbook-trust-orange-to-green = Из средней: возможно, высокая
# draft en=1275cdcf
workbook-trust-low = Нижняя граница интервала
# draft en=7b00bf00
workbook-trust-high = Верхняя граница интервала
# draft en=e1342bff
workbook-trust-low-rho-0 = Нижняя граница, если ошибки независимы
# draft en=6c284d6d
workbook-trust-high-rho-0 = Верхняя граница, если ошибки независимы
# draft en=8bedc960
workbook-trust-low-rho-1 = Нижняя граница, если все ошибаются в одну сторону
# draft en=fc7b41d9
workbook-trust-high-rho-1 = Верхняя граница, если все ошибаются в одну сторону
# draft en=63c5ad33
workbook-trust-opinion = Во сколько раз расходятся мнения об одном пункте
# draft en=f4ac1972
workbook-trust-observation = Во сколько раз расходятся наблюдения
# draft en=2cbeba82
workbook-trust-count = Во сколько раз расходятся подсчёты
# draft en=2fbac273
workbook-trust-register = Во сколько раз расходятся списки
# draft en=b327184a
workbook-trust-freedom-opinion = Сопоставимых мнений (степени свободы)
# draft en=b5d753c2
workbook-trust-freedom-observation = Сопоставимых наблюдений
# draft en=ae76824f
workbook-trust-freedom-count = Сопоставимых подсчётов
# draft en=88a6b6b9
workbook-trust-freedom-register = Сопоставимых списков
# draft en=6ba908fe
workbook-sheet-credibility = Достоверность
# draft en=8abe9803
workbook-about-credibility = Обследованные пункты по достоверности интервью.
# draft en=fedf07bd
workbook-sheet-credibility-by-region = Достоверность по регионам
# draft en=7c22968d
workbook-about-credibility-by-region = То же по каждому региону.
# draft en=33395e58
workbook-sheet-uncertainty = Интервалы
# draft en=43475266
workbook-about-uncertainty = В каких пределах, вероятно, лежат итоги, судя по расхождениям информантов одного пункта; это не ошибка выборки.
# draft en=05bf3744
workbook-sheet-mirror = Перемещения с двух сторон
# draft en=b5ffcf03
workbook-about-mirror = Одно перемещение между регионами по данным места прибытия и места выбытия.
# draft en=3fb8dea3
workbook-method-credibility = Баллы за информантов, наблюдение, списки и согласие.
# draft en=1f2cd34d
workbook-method-uncertainty = Разброс оценок информантов, перенесённый на итоги.
# draft en=0aa969ac
workbook-method-mirror = Среднее двух сторон с весом по достоверности.
# draft en=92cc83a5
workbook-head-arrived = По данным места прибытия
# draft en=54bc8af6
workbook-mean-arrived = Прибывшие по словам информантов места прибытия.
# draft en=0fb2a766
workbook-head-left = По данным места выбытия
# draft en=aa7087aa
workbook-mean-left = Выбывшие по словам информантов места выбытия.
# draft en=205375b3
workbook-head-ratio = Отношение
# draft en=5f1723b2
workbook-mean-ratio = Прибытий на одно выбытие.
# draft en=b2e5ccc7
workbook-dimension-credibility = Достоверность
# draft en=f35accd4
workbook-dimension-uncertainty = Интервал
# draft en=11a5adea
trust-credibility = Достоверность сведений по населённым пунктам
# draft en=6475a5ab
trust-credibility-by-region = Достоверность по регионам
# draft en=0d8b4502
trust-band-note = Тонкая линия показывает интервал, в котором, вероятно, лежит число.
# draft en=da7ce864
trust-mirror = Внутренние перемещения по данным двух сторон
# draft en=b613c1d1
trust-mirror-ratio = Прибытий на одно выбытие
# draft en=0afa0d86
trust-mirror-from = Откуда \ куда
# draft en=ca247743
trust-mirror-note = Строки — регионы выбытия. Число — среднее сведений мест прибытия и выбытия с весом по их достоверности; только перемещения, напечатанные в таблицах обеих сторон.
# draft en=c09f987e
trust-interval = Информанты, которые описывают один и тот же населённый пункт, обычно расходятся в { $factor } раза. Поэтому в посещённых пунктах число, вероятно, лежит между { $low } и { $high }. Это не ошибка выборки, и о непосещённых пунктах она ничего не говорит.
# draft en=eef1ca1c
trust-interval-declared = В этом раунде слишком мало пунктов с двумя информантами, чтобы судить об их расхождении; принято, что они расходятся в { $factor } раза. Тогда в посещённых пунктах число, вероятно, лежит между { $low } и { $high }. Это не ошибка выборки, и о непосещённых пунктах она ничего не говорит.
# draft en=e0244c89
trust-interval-rho = Если каждый информант ошибается независимо — от { $low } до { $high }; если все ошибаются в одну сторону — от { $lowest } до { $highest }.
# draft en=9a9ba60a
trust-credibility-note = Баллы за число информантов, наблюдение интервьюера, списки и согласие (профиль «{ $profile }»). Если сведение неизвестно, пункт отнесён к более низкому классу.
# draft en=61d0c40c
trust-credibility-single = Пункт с одним информантом не может получить высокую достоверность.
# draft en=60e1691f
workbook-trust-listed = Названо районами
# draft en=31452808
workbook-trust-found = Найдено там, где кого-то называли
# draft en=da961a7a
workbook-trust-missed = Найдено там, где никого не называли
# draft en=eaa2ec6d
workbook-trust-near = Примерно столько же
# draft en=9ca12c27
workbook-trust-more = Больше названного
# draft en=7343ce16
workbook-trust-fewer = Меньше названного
# draft en=0c37da14
workbook-trust-nobody = Никого нет
# draft en=0b123848
workbook-trust-unknown = Число неизвестно
# draft en=546b43b6
workbook-trust-control-missed = Упущено, в контрольной выборке
# draft en=3fc1c1c0
workbook-dimension-listed = Районы и населённые пункты
# draft en=b90ecedc
workbook-sheet-listed = Названо и найдено
# draft en=6f02ff25
workbook-about-listed = Люди, которых назвали информанты районов до посещений, и то, что найдено в населённых пунктах.
# draft en=a7e18771
workbook-sheet-listed-by-region = Названо по регионам
# draft en=fc9b18c6
workbook-about-listed-by-region = Люди, которых назвали информанты районов, по регионам.
# draft en=c9de8897
workbook-sheet-listed-verdicts = Названо и найдено: пункты
# draft en=7cbfb2f1
workbook-about-listed-verdicts = Населённые пункты по тому, как соотносятся число района и собственное число.
# draft en=5bce07b0
workbook-sheet-listed-control = Контрольная выборка
# draft en=b5736197
workbook-about-listed-control = Что упустили районы — в населённых пунктах, отобранных случайно.
# draft en=453b284e
workbook-method-selection = Названное районами рядом с найденным в населённых пунктах.
# draft en=4de235f0
trust-listed = Что назвали районы
# draft en=cc04d2f0
trust-listed-lead = До посещений информантов районов спросили, в каких населённых пунктах есть мигранты и сколько их. Посещения показывают, насколько точным было это знание.
# draft en=d211258e
trust-listed-persons = Люди, названные районами, и найденные люди
# draft en=caf6648a
trust-listed-note = Последние два столбца в сумме дают число, найденное во всех посещённых населённых пунктах. Посещались и пункты, которых никто не называл, поэтому последний столбец показывает, чего районы не знали.
# draft en=eff335f3
trust-listed-verdicts = Населённые пункты по соотношению двух чисел
# draft en=55aba9fb
trust-listed-verdicts-note = Примерно столько же: расхождение не больше половины названного числа.
# draft en=21669b77
trust-listed-control = Что показывает контрольная выборка
# draft en=a8505357
trust-listed-control-note = Эти населённые пункты отобраны случайно из оставленных и из тех, которых никто не называл. Только они показывают, сколько упускается там, куда никто бы не поехал.
# draft en=bc283bcd
trust-listed-by-region = Люди, названные районами, по регионам
