### Отчёт. Числа приходят как переменные; ни в одном предложении нет набранного числа.

## Frame and cover

# draft en=0c7bfc34
report-contents = Содержание
# draft en=2577e2bf
report-page = Страница { $n }
# draft en=a553fb46
report-figure = Рисунок { $n }
# draft en=6031f278
report-table = Таблица { $n }
# draft en=28d07492
report-data-table = Числа этого рисунка
# draft en=9ed62b68
report-synthetic-mark = СИНТЕТИЧЕСКИЕ ДАННЫЕ
# draft en=523f04df
report-synthetic-note = Ответы, на которых построен этот отчёт, вымышлены. Он показывает, что умеет Keruen, и не описывает реальных населённых пунктов и людей.
# draft en=9adffdc4
report-synthetic-remark = Данные этой публикации синтетические: вымышленные ответы в вымышленных населённых пунктах. Ссылаться на них как на факты нельзя.
# draft en=4971e359
report-clearance-draft = Черновик, не допущен к публикации
# draft en=4e6026f4
report-clearance-shared_with_government = Передано государственным органам, к публикации ещё не допущено
# draft en=e19d1c1a
report-clearance-cleared = Допущено к публикации
# draft en=30366e0c
report-cover-round = Раунд
# draft en=a3ea4270
report-cover-window = Отчётный период
# draft en=ea6260cc
report-cover-licence = Лицензия
# draft en=0c376504
report-cover-source = Источник
# draft en=7055410e
report-cover-fingerprint = Цифровой отпечаток данных
# draft en=f2f1e40e
report-cover-version = Версия Keruen
# draft en=12ae62b9
report-cover-collected = Сбор данных: { $dates }
# draft en=b26ed8ae
report-share = Доля
# draft en=a1b03890
report-group = Группа
# draft en=e2ad7fb0
report-value = Значение
# draft en=ad3d6321
report-reason = Причина
# draft en=511aae0d
report-service = Услуга

## Key findings

# draft en=d7439159
report-findings = Основные результаты
# draft en=7e579344
report-card-settlements = { $n ->
    [one] обследованный населённый пункт
    [few] обследованных населённых пункта
   *[other] обследованных населённых пунктов
}
# draft en=6f4d1fc1
report-card-key_informants = { $n ->
    [one] ключевой информант
    [few] ключевых информанта
   *[other] ключевых информантов
}
# draft en=05bcaed2
report-card-in-regions = в { $n } { $n ->
    [one] регионе
    [few] регионах
   *[other] регионах
}
# draft en=c2aa75d1
report-card-in-level = { $level }: { $n }
# draft en=3e9a4d64
report-card-in-settlements = в { $n } { $n ->
    [one] населённом пункте
    [few] населённых пунктах
   *[other] населённых пунктах
}
# draft en=badb9aa0
report-card-households = { $n ->
    [one] домохозяйство
    [few] домохозяйства
   *[other] домохозяйств
}
# draft en=972f1e61
report-card-countries = { $n ->
    [one] названная страна
    [few] названные страны
   *[other] названных стран
}
# draft en=55e70550
report-lead-labour_migrant = Ключевые информанты сообщили о { $persons } { $persons ->
    [one] трудовом мигранте
    [few] трудовых мигрантах
   *[other] трудовых мигрантах
} в { $settlements } { $settlements ->
    [one] населённом пункте
    [few] населённых пунктах
   *[other] населённых пунктах
}.
# draft en=34dbfe89
report-lead-return_migrant = Ключевые информанты сообщили о { $persons } { $persons ->
    [one] вернувшемся мигранте
    [few] вернувшихся мигрантах
   *[other] вернувшихся мигрантах
} в { $settlements } { $settlements ->
    [one] населённом пункте
    [few] населённых пунктах
   *[other] населённых пунктах
}.
# draft en=1f2b5382
report-lead-emigrant = Ключевые информанты сообщили о { $persons } { $persons ->
    [one] эмигранте
    [few] эмигрантах
   *[other] эмигрантах
} из { $settlements } { $settlements ->
    [one] населённого пункта
    [few] населённых пунктов
   *[other] населённых пунктов
}, которые сейчас живут за рубежом.
# draft en=d6518c40
report-lead-internal_migrant = Ключевые информанты сообщили о { $persons } { $persons ->
    [one] внутреннем мигранте
    [few] внутренних мигрантах
   *[other] внутренних мигрантах
} в { $settlements } { $settlements ->
    [one] населённом пункте
    [few] населённых пунктах
   *[other] населённых пунктах
}.
# draft en=e0b7c6b5
report-lead-internal_emigrant = Ключевые информанты сообщили о { $persons } { $persons ->
    [one] человеке, уехавшем
    [few] людях, уехавших
   *[other] людях, уехавших
} из { $settlements } { $settlements ->
    [one] населённого пункта
    [few] населённых пунктов
   *[other] населённых пунктов
} в другие места страны.
# draft en=4514c380
report-lead-other = { $group }: ключевые информанты сообщили о { $persons } { $persons ->
    [one] человеке
    [few] людях
   *[other] людях
} в { $settlements } { $settlements ->
    [one] населённом пункте
    [few] населённых пунктах
   *[other] населённых пунктах
}.
# draft en=8e68899b
report-top-nationality = Больше всего граждан следующих стран (в скобках — число и доля от итога группы): { $list }.
# draft en=0db8d1a9
report-top-country_of_return = Чаще всего возвращались из следующих стран (в скобках — число и доля от итога группы): { $list }.
# draft en=a9bd0a33
report-top-country_of_destination = Чаще всего живут в следующих странах (в скобках — число и доля от итога группы): { $list }.
# draft en=b24cd184
report-top-other = Наибольшие числа (в скобках — число и доля от итога группы): { $list }.
# draft en=f04eae75
report-top-region = По месту обследования наибольшие числа: { $list }.
# draft en=70889b10
report-findings-nobody = Из следующих групп никого не назвали: { $list }.
# draft en=6f2cb187
report-findings-panel = В населённых пунктах, обследованных оба раза, числа по сравнению с прежними («{ $earlier }») изменились так: { $list }.
# draft en=901dc6f1
report-findings-services = Чаще всего в населённых пунктах нет следующих услуг (доля от населённых пунктов с известным ответом): { $list }.
# draft en=83223f8a
report-findings-single = Доля каждого итога, которая опирается только на одного информанта: { $list }.
# draft en=a23d1c3a
report-all-districts = { $region }, все районы
# draft en=ec14d77d
report-other-districts = { $region }, другие районы

## How to read

# draft en=9d139538
report-reading = Как читать этот отчёт
# draft en=b4c45d73
report-reading-estimates-title = Это оценки, а не перепись
# draft en=298f1c5b
report-reading-estimates = Числа — это оценки ключевых информантов: людей, которые хорошо знают населённый пункт по работе или по своему положению в нём. Они относятся к обследованным населённым пунктам, а не ко всей стране, и не имеют ошибки выборки, потому что выборки не было. Их следует читать как лучшие местные сведения на время опроса.
# draft en=ce8910c7
report-definition-version = Версия определений: { $version }.
# draft en=4fef52ce
report-reading-groups = Группы
# draft en=5516cde8
report-reading-states = Четыре состояния, четыре разных ответа
# draft en=0f8f1592
report-state-reported = Информант назвал число. Оно входит в итоги.
# draft en=0266bd21
report-state-none_present = Населённый пункт обследован, людей этой группы в нём нет. Считается нулём. Так говорится только об отдельных населённых пунктах, но не о районе и не о регионе.
# draft en=01e28b8b
report-state-unknown = Населённый пункт обследован, но информанты не знают числа. В итоги не входит и указывается рядом с ними.
# draft en=0599a64c
report-state-not_assessed = Населённый пункт был в плане, но не обследован. В итоги не входит и указывается рядом с ними.
# draft en=8c4f4589
report-signs = Знаки, стоящие вместо числа
# draft en=9102d54b
report-sign = Знак
# draft en=1dd5a941
report-sign-meaning = Значение
# draft en=1dffde26
report-sign-suppressed = Скрыто для защиты людей, стоящих за числом; число не равно нулю.
# draft en=ecb2ee16
report-sign-unknown = Неизвестно.
# draft en=4167b7af
report-sign-undefined = Не определено, например процент от нуля.
# draft en=545554a1
report-sign-zero = В населённых пунктах, к которым относится число, информанты никого из этой группы не назвали. Пункты, где число неизвестно, и необследованные пункты в него не входят и указаны рядом с итогом. Поэтому ноль по региону ещё не доказывает, что там никого нет.

## Coverage

# draft en=69f71bbc
report-coverage = Охват и информанты
# draft en=da47dc43
report-coverage-lead = В раунде { $settlements ->
    [one] обследован
    [few] обследовано
   *[other] обследовано
} { $settlements } { $settlements ->
    [one] населённый пункт
    [few] населённых пункта
   *[other] населённых пунктов
} в { $regions } { $regions ->
    [one] регионе
    [few] регионах
   *[other] регионах
}, { $informants ->
    [one] опрошен
    [few] опрошено
   *[other] опрошено
} { $informants } { $informants ->
    [one] ключевой информант
    [few] ключевых информанта
   *[other] ключевых информантов
}.
# draft en=07ee2776
report-coverage-settlements = В раунде { $settlements ->
    [one] обследован
    [few] обследовано
   *[other] обследовано
} { $settlements } { $settlements ->
    [one] населённый пункт
    [few] населённых пункта
   *[other] населённых пунктов
}.
# draft en=3026e18c
report-coverage-planned = Из { $planned } { $planned ->
    [one] запланированного населённого пункта
    [few] запланированных населённых пунктов
   *[other] запланированных населённых пунктов
} не удалось обследовать { $left }.
# draft en=4394f130
report-coverage-enumerators = Интервью проводили { $women } { $women ->
    [one] женщина
    [few] женщины
   *[other] женщин
} и { $men } { $men ->
    [one] мужчина
    [few] мужчины
   *[other] мужчин
}.
# draft en=066bffcc
report-coverage-settlements-planned = Запланировано
# draft en=bc68e726
report-coverage-settlements-assessed = Обследовано
# draft en=f72b4b6b
report-coverage-settlements-not-assessed = Не обследовано
# draft en=0deedf74
report-coverage-key-informants = Ключевые информанты
# draft en=18618ee3
report-coverage-by-region = Населённые пункты и ключевые информанты
# draft en=57659d47
report-coverage-settlements-by-region = Обследованные населённые пункты
# draft en=62a41bce
report-not-assessed = Запланированные населённые пункты, которые не были обследованы
# draft en=08852742
report-carried-by-source-round = Населённые пункты, не обследованные повторно: из какого раунда взято число
# draft en=ba49338e
report-carried-by-carried-reason = Населённые пункты, не обследованные повторно, по причинам
# draft en=0bb2a6f3
report-carried-round = Раунд
# draft en=514830dc
report-not-visited = Не посещён
# draft en=0132b6b2
report-informants = Кто такие информанты
# draft en=f3d7ef21
report-informants-kinds = Ключевые информанты по роду деятельности
# draft en=c68a0023
report-informants-kind = Род деятельности
# draft en=3fe57494
report-informants-sex = Ключевые информанты по полу
# draft en=871a5d1d
report-informants-sex-note = Доля от информантов, пол которых известен.
# draft en=365809d9
report-informants-per-settlement = Населённые пункты по числу информантов
# draft en=ace8a999
report-informants-number = Число информантов

## Groups

# draft en=683e8c0d
report-nobody = В обследованных населённых пунктах ключевые информанты не назвали никого из этой группы, поэтому диаграмм и карты нет.
# draft en=411d2d48
report-beside = Помимо итога: в { $none } { $none ->
    [one] обследованном населённом пункте
    [few] обследованных населённых пунктах
   *[other] обследованных населённых пунктах
} людей этой группы нет; в { $unknown } число неизвестно; { $left } { $left ->
    [one] запланированный населённый пункт не обследован
    [few] запланированных населённых пункта не обследованы
   *[other] запланированных населённых пунктов не обследовано
}.
# draft en=82566a78
report-beside-at-least = В { $n } { $n ->
    [one] населённом пункте
    [few] населённых пунктах
   *[other] населённых пунктах
} число является нижней границей.
# draft en=d65a8b5b
report-withheld = Не показано для защиты людей, стоящих за числами: { $list }.
# draft en=4893cbbb
report-map = { $group } по регионам
# draft en=553a117d
report-map-note = Каждая клетка — один регион; клетки не показывают ни площади, ни границ.
# draft en=95220c97
report-map-note-outlines = Границы — по данным программы. Большая площадь не значит много людей: смотрите на число и цвет, а не на размер.
# draft en=a0274b22
report-map-more = { $size ->
   *[other] более { $n }
}
# draft en=5c1d51f2
report-map-some = есть
# draft en=58e4b9f6
report-map-none = никого не назвали
# draft en=6c28d65b
report-map-hidden = x: скрыто
# draft en=712271b3
report-map-unknown = …: неизвестно
# draft en=39a9b7f3
report-map-outside = вне раунда
# draft en=93fa674a
report-base-group = Доли — от итога группы.
# draft en=44cbeb87
report-further-regions = Все остальные регионы и другое
# draft en=9dea65ec
report-further = Все остальные вместе
# draft en=b4b02101
report-largest-drawn = Отдельные полосы — у наибольших чисел; все числа — в приложении.
# draft en=b25a64ac
report-districts-drawn = Показаны только наибольшие числа отдельных районов.
# draft en=eff15335
report-districts-merged = Районы, которые можно печатать только вместе с другими районами региона, не показаны; наибольшая из таких сумм — { $n } ({ $name }).
# draft en=2d0422f7
report-title-nationality = Гражданство
# draft en=3a21c533
report-title-country_of_return = Страны, из которых вернулись
# draft en=884d03f5
report-title-country_of_destination = Страны, в которых живут
# draft en=0951526b
report-title-origin = Регионы, из которых приехали
# draft en=e3d927ae
report-title-destination = Регионы, в которые уехали
# draft en=a37ad574
report-title-year = Год приезда
# draft en=f2ea3ebb
report-title-year-return_migrant = Год возвращения
# draft en=2e06384b
report-title-year-emigrant = Год отъезда
# draft en=44ccc645
report-title-year-internal_emigrant = Год отъезда
# draft en=290e92fe
report-title-sex = Пол
# draft en=1f69fb24
report-title-migration_type = Вид миграции
# draft en=5c5338cc
report-title-reason = Причина
# draft en=729fb072
report-title-reason-emigrant = Причина отъезда
# draft en=db3b6947
report-title-reason-internal_emigrant = Причина отъезда
# draft en=3dbab784
report-title-reason-return_migrant = Причина возвращения
# draft en=a89d2bc1
report-title-by-level = { $level }
# draft en=8e27ffda
report-title-top-level = { $level }: наибольшие числа
# draft en=50be1064
report-cohorts-emigrant = Годы показывают, когда уехали те, кто живёт за рубежом сегодня. Уехавших в те же годы и уже вернувшихся здесь нет, поэтому увеличение от года к году нельзя читать как рост эмиграции.
# draft en=15d2b578
report-cohorts-return_migrant = Годы показывают, когда вернулись те, кто живёт в населённых пунктах сегодня. Вернувшихся в те же годы и снова уехавших здесь нет, поэтому увеличение от года к году нельзя читать как рост возвратной миграции.
# draft en=a991509f
report-cohorts-internal_emigrant = Годы показывают, когда уехали те, кто не вернулся до сих пор. Уехавших в те же годы и уже вернувшихся здесь нет, поэтому увеличение от года к году нельзя читать как рост миграции.
# draft en=7a27c3e0
report-cohorts-other = Годы показывают, когда приехали те, кто живёт в населённых пунктах сегодня. Приехавших в те же годы и уже уехавших здесь нет, поэтому увеличение от года к году нельзя читать как рост миграции.

## Flows

# draft en=1e57c612
report-flows = Откуда и куда
# draft en=00813606
report-flows-lead = Полосы соединяют место выезда с местом приезда; ширина полосы соответствует числу людей.
# draft en=1d1fd778
report-flow-title = { $group }: откуда и куда
# draft en=5d66b913
report-flow-sums = Число рядом с названием — сумма показанных здесь полос. «Другое» объединяет все места, у которых в регионе нет своей полосы.
# draft en=97ac2346
report-flow-hidden = Для регионов, распределение которых скрыто, полос нет.

## Services

# draft en=8c338f69
report-services = Доступ к услугам
# draft en=2ba518e1
report-services-lead = Доля населённых пунктов, где услуги нет, среди населённых пунктов с известным ответом: { $list }.
# draft en=7eadf38a
report-services-without = Населённые пункты без услуги
# draft en=8c6053c7
report-services-share = Доля без услуги
# draft en=8e115fe9
report-services-base = Доля от населённых пунктов с известным ответом.
# draft en=8489724c
report-services-access = Населённые пункты по доступу к услугам
# draft en=722c437e
report-access-yes = Есть
# draft en=dc3659a4
report-access-no = Нет
# draft en=249bf622
report-access-unknown = Неизвестно
# draft en=71b69f19
report-access-not_assessed = Не обследовано
# draft en=15af5f7e
report-distances-heading = Расстояние до ближайшей услуги
# draft en=0f868e68
report-distances = Домохозяйства в населённых пунктах без услуги по расстоянию до ближайшей
# draft en=d58d3765
report-distances-table = Домохозяйства в населённых пунктах без услуги по расстоянию
# draft en=03dd8a75
report-distances-base = Все домохозяйства населённых пунктов без услуги, по словам информантов.
# draft en=4fb7be45
report-distances-left-out = Не учтены населённые пункты, число домохозяйств в которых неизвестно: { $list }.

## Comparison

# draft en=a4b7459d
report-comparison = Сравнение с предыдущим раундом
# draft en=ee0f2bb8
report-verdict = Можно ли сравнивать раунды?
# draft en=3b5870f5
report-verdict-comparable = Да. В прошлый раз («{ $earlier }») были те же определения и тот же отчётный период, и почти все населённые пункты вошли в оба раунда. Итоги можно сравнивать.
# draft en=3b639da5
report-verdict-panel_only = Только отчасти. В прошлый раз («{ $earlier }») были охвачены другие населённые пункты, поэтому разница итогов — это прежде всего разница охвата. Изменения видны только в тех населённых пунктах, которые обследованы в обоих раундах.
# draft en=6738aec7
report-verdict-not_comparable = Нет. Определения или отчётный период отличаются от прежних («{ $earlier }»); изменения не вычисляются.
# draft en=8de424ac
report-verdict-reason-window-differs = Отчётные периоды различаются.
# draft en=d1dde82b
report-verdict-reason-definition-differs = Определения групп различаются.
# draft en=fa71119a
report-verdict-reason-groups-differ = Одна из групп учитывалась только в одном из раундов.
# draft en=e2c0b2c2
report-verdict-reason-panel-places-previous = Слишком многие населённые пункты предыдущего раунда не вошли в этот.
# draft en=94f31bf0
report-verdict-reason-panel-places-current = Слишком многие населённые пункты этого раунда не входили в предыдущий.
# draft en=e43518b5
report-verdict-reason-panel-persons-previous = На населённые пункты обоих раундов приходится слишком малая часть прежнего итога.
# draft en=3b9ebd02
report-verdict-reason-panel-persons-current = На населённые пункты обоих раундов приходится слишком малая часть нынешнего итога.
# draft en=59220076
report-verdict-reason-panel-places-previous-figures = Слишком многие населённые пункты предыдущего раунда выбыли из охвата; их число по группам: { $list }. Населённые пункты обоих раундов должны составлять не менее { $needed } от пунктов каждого раунда.
# draft en=7c28532f
report-verdict-reason-panel-places-current-figures = Слишком многие населённые пункты этого раунда охвачены впервые; их число по группам: { $list }. Населённые пункты обоих раундов должны составлять не менее { $needed } от пунктов каждого раунда.
# draft en=39386476
report-verdict-reason-panel-persons-previous-figures = На населённые пункты обоих раундов приходилась слишком малая часть прежнего итога: { $list } при необходимых { $needed }.
# draft en=2b37aaa9
report-verdict-reason-panel-persons-current-figures = На населённые пункты обоих раундов приходится слишком малая часть этого итога: { $list } при необходимых { $needed }.
# draft en=b9caadbc
report-verdict-reason-other = Причина: { $code }.
# draft en=0212e29b
report-panel-sentence = { $group }: в { $settlements } { $settlements ->
    [one] населённом пункте
    [few] населённых пунктах
   *[other] населённых пунктах
} обоих раундов число изменилось с { $previous } до { $current } ({ $change }, { $percent }).
# draft en=b10fb152
report-panel-began = В { $n } { $n ->
    [one] населённом пункте
    [few] населённых пунктах
   *[other] населённых пунктах
} миграция этой группы началась уже после прошлого раунда.
# draft en=125f8128
report-panel-chart = Изменение в населённых пунктах обоих раундов
# draft en=a49452bc
report-panel-base = Изменение в процентах от прежнего числа в тех же населённых пунктах.
# draft en=01839f1d
report-panel-table = Населённые пункты обоих раундов: число людей
# draft en=660981a7
report-panel-previous = Предыдущий раунд
# draft en=9e90e646
report-panel-current = Этот раунд
# draft en=3fef271b
report-panel-change = Изменение
# draft en=172569be
report-panel-change-percent = Изменение, %
# draft en=c0394664
report-panel-share-of-previous = Доля прежнего итога
# draft en=3965045b
report-panel-share-of-current = Доля этого итога
# draft en=2b8e51f1
report-panel-note = Последние два столбца показывают, какая часть итога каждого раунда приходится на населённые пункты обоих раундов.
# draft en=d005f1a1
report-parts = От одного итога к другому, по частям
# draft en=a81da913
report-part = Часть
# draft en=94dbb726
report-parts-previous = Итог предыдущего раунда
# draft en=a5e8ee3b
report-parts-current = Итог этого раунда
# draft en=dc7cd5e6
report-part-panel = Изменение в населённых пунктах обоих раундов
# draft en=ae3f7642
report-part-new-coverage = Впервые охваченные населённые пункты
# draft en=bbeae0dc
report-part-presence-began = Населённые пункты, где люди этой группы появились с тех пор
# draft en=1ca67f2f
report-part-carried = Перенесено из прежнего раунда
# draft en=25940462
report-part-dropped = Населённые пункты, выбывшие из охвата
# draft en=3f9c912d
report-part-number-lost = Число было известно, теперь неизвестно
# draft en=ea50ea57
report-part-number-gained = Число было неизвестно, теперь известно
# draft en=93ec158e
report-parts-note = Сумма частей равна разнице итогов. Только первая из них — изменение в одних и тех же населённых пунктах.
# draft en=fc31abc7
report-changes = Большие изменения в отдельных населённых пунктах
# draft en=e4ac4896
report-changes-needed = Изменения, которые требуют объяснения
# draft en=0f540700
report-changes-explained = из них объяснены
# draft en=171254d9
report-changes-note = Число населённых пунктов.

## Quality

# draft en=00791a45
report-quality = Качество раунда
# draft en=9024df8a
report-quality-lead = Что следует знать, прежде чем полагаться на число.
# draft en=b1cfac1f
report-quality-by-group = Качество по группам
# draft en=a2f466b6
report-quality-single-informant = Доля итога, которая опирается на одного информанта
# draft en=59371d2a
report-quality-carried = Часть итога, перенесённая из прежнего раунда
# draft en=f64023fb
report-quality-unknown-settlements = Населённые пункты, где число неизвестно
# draft en=63cb5759
report-quality-lower-bounds = Населённые пункты, где число является нижней границей
# draft en=bfd23af0
report-quality-disputes = Населённые пункты, где информанты противоречат друг другу в числе
# draft en=451985b2
report-quality-presence-disputes = Населённые пункты, где они противоречат друг другу в том, есть ли люди этой группы
# draft en=d4c3113c
report-quality-changes-needed = Населённые пункты с большим изменением, которое требует объяснения
# draft en=af5d5cd8
report-quality-changes-explained = из них объяснены
# draft en=d687ab5c
report-quality-note = Строки в процентах — доли от итога группы; остальные — число населённых пунктов.
# draft en=bf4f0769
report-quality-of-round = Качество раунда в целом
# draft en=3f1aaee0
report-quality-heaping-tens = Названные числа из двух и более цифр, которые оканчиваются нулём
# draft en=36abd3ec
report-quality-heaping-hundreds = Названные числа из трёх и более цифр, которые оканчиваются двумя нулями
# draft en=e622b086
report-quality-multiples = Ответы, в которых число людей точно кратно числу домохозяйств
# draft en=fd759cbe
report-quality-corrections = Внесённые и задокументированные исправления
# draft en=3f9f15cb
report-quality-decisions = Числа, по которым решение принял человек
# draft en=9192542f
report-quality-round-note = Круглые числа — признак догадки; точная кратность числу домохозяйств — признак того, что людей не считали, а вывели расчётом.

## Method

# draft en=bc1c8033
report-method = Метод
# draft en=ae4e3700
report-method-collection-title = Сбор
# draft en=0d12cd98
report-method-collection = Интервьюеры опрашивают ключевых информантов в каждом населённом пункте. О каждой присутствующей группе информант называет число или интервал, говорит, на чём оно основано (реестр, подсчёт, наблюдение, мнение), относится ли ко всему населённому пункту и как распределяется по странам, годам, полу и причинам, насколько это известно.
# draft en=b587fa5d
report-method-states-title = Состояния
# draft en=2e02d313
report-method-states = Что людей этой группы нет, что их число неизвестно и что населённый пункт не обследован, — три разные вещи, от анкеты до этой страницы. В суммы входят только названные числа и подтверждённое отсутствие.
# draft en=3f46c4a3
report-method-reconciling-title = Одно число для населённого пункта
# draft en=09a0987e
report-method-reconciling = Ответы нескольких информантов одного населённого пункта сводятся к одному числу по твёрдым правилам. Сначала — решение человека; затем наличие, которое решается по весу; числа по частям населённого пункта складываются и дают нижнюю границу; реестр или подсчёт, охватывающий всю группу, важнее мнений; одно или два мнения сходятся в середине их интервалов, три и более — во взвешенной медиане. Если информанты противоречат друг другу, населённый пункт отмечается как спорный.
# draft en=fdecdd44
report-method-totals-title = Итоги и распределения
# draft en=b57f028c
report-method-totals = Итог — это сумма чисел населённых пунктов. Распределения — среднее долей, названных информантами; то, что они оставили открытым, остаётся «неизвестным» и всегда показано. Части складываются без округления и округляются один раз, в напечатанной таблице, так что строки и столбцы сходятся. Доли вычисляются по напечатанным числам, поэтому читатель, разделив их сам, получит то же самое.
# draft en=76735fab
report-method-services-title = Услуги
# draft en=50d1b6c0
report-method-services = Услуги в населённом пункте нет, если так говорит большинство информантов; при равенстве считается, что её нет. Расстояние — самый дальний из названных интервалов. Домохозяйства — все домохозяйства населённых пунктов без услуги.
# draft en=1842826b
report-method-comparing-title = Сравнение раундов
# draft en=2e55d974
report-method-comparing = У каждого населённого пункта двух раундов ровно один статус, и разница итогов печатается как сумма этих частей. Сами итоги сравниваются только там, где определения и период одинаковы и почти все населённые пункты и люди вошли в оба раунда.
# draft en=0044baad
report-method-release-title = Защита людей
# draft en=765d8399
report-method-release = Малые числа и числа, за которыми стоит очень мало населённых пунктов, объединяются с другими или скрываются вместе с ещё одним числом, из которого их можно было бы вычислить. Ниже уровня районов ничего не публикуется.
# draft en=80def106
report-method-permissions = Некоторые малые числа всё же опубликованы — по письменному решению, которое хранится вместе с раундом и называет причину.
# draft en=8b63ac2d
report-method-limits-title = Ограничения
# draft en=c0f6451c
report-method-limits = Информанты могут знать не обо всех, могут посчитать одного человека в двух местах или быть заинтересованы в числе. Если населённый пункт не обследован, численность групп в нём не оценивается. Эти числа не являются официальной статистикой.

## Annex and remarks

# draft en=52797977
report-annex = Приложение: таблицы
# draft en=57a547d1
report-annex-lead = Все публикуемые числа по группам. Доли — от итога группы. «Другое» и «неизвестно» всегда стоят отдельными строками.
# draft en=829b9564
report-annex-regions = Все группы: { $level }
# draft en=b0150cf0
report-annex-by = { $group }: { $dimension }
# draft en=deef62cb
report-annex-by-region = { $group }: { $level } × { $dimension }
# draft en=d012e808
report-remarks = Примечания
# draft en=611ccd0c
report-boundaries = Названия, коды и расположение регионов на картах не выражают какого-либо мнения издателя о правовом статусе территорий, их властях или о прохождении границ.
# draft en=f2ba3381
report-use = Числа можно цитировать с указанием источника. Называйте оценки оценками, указывайте раунд и его даты и не складывайте числа разных групп: один человек может относиться к нескольким.

## Words for those who do not see the pictures

# draft en=54f32f85
report-alt-bars = Столбиковая диаграмма: { $title }. { $values }; все числа есть в таблице.
# draft en=dfa2acb3
report-alt-columns = Диаграмма по годам или значениям: { $title }. { $values }; все числа есть в таблице.
# draft en=c2e33c93
report-alt-share = Полоса, разделённая на доли: { $title }. { $values }; все числа есть в таблице.
# draft en=f6f48b6e
report-alt-stacked = Полосы, разделённые на доли: { $title }. { $values }; все числа есть в таблице.
# draft en=c4b91415
report-alt-changes = Полосы влево и вправо от нуля: { $title }. { $values }; все числа есть в таблице.
# draft en=8acf1875
report-alt-map = Карта из квадратов: { $title }. { $values }; все числа есть в таблице.
# draft en=2c27cc6b
report-alt-map-outlines = Карта с границами регионов: { $title }. { $values }; все числа есть в таблице.
# draft en=8dfef550
report-alt-flow = Диаграмма потоков: { $title }. { $values }; все числа есть в таблице.

## Trace

# draft en=32921bbb
report-sources = Откуда взяты числа
# draft en=caf71e0d
report-trace-note = Каждое число этого отчёта: его ключ, на чём оно основано и отпечаток исходных данных. Команда keruen trace ведёт по ключу обратно к интервью.
# draft en=59d711c1
report-trace-printed = Число
# draft en=2e9f999b
report-trace-key = Ключ
# draft en=c3cdb8a2
report-trace-settlements = Населённые пункты
# draft en=ea569288
report-trace-informants = Оценки
# draft en=1fa87699
report-trace-unknown = Неизвестно
# draft en=48106975
report-trace-not-assessed = Не обследовано
# draft en=2060c2bb
report-trace-method = Страница метода
# draft en=189f6ba9
report-trace-fingerprint = Отпечаток

## Profile

# draft en=a58bbd17
report-profile = Профиль региона
# draft en=4037ea10
report-profile-groups = Группы
# draft en=89c68411
report-profile-coverage = { $settlements ->
    [one] Обследован
    [few] Обследовано
   *[other] Обследовано
} { $settlements } { $settlements ->
    [one] населённый пункт
    [few] населённых пункта
   *[other] населённых пунктов
}, { $informants ->
    [one] опрошен
    [few] опрошено
   *[other] опрошено
} { $informants } { $informants ->
    [one] ключевой информант
    [few] ключевых информанта
   *[other] ключевых информантов
}.
# draft en=aec90356
report-profile-share = Доля от итога по стране
# draft en=3421ec01
report-profile-hidden-number = Число людей этой группы здесь скрыто для защиты тех, кто за ним стоит.
# draft en=81437b29
report-profile-hidden = Скрыто полностью или частично для защиты людей, стоящих за числами: { $list }.

## Problems

# draft en=1773f19d
report-letter-missing = Отчёт нельзя напечатать: в шрифте { $font } нет знаков для «{ $text }».
    .next = Найдите этот текст в заголовках programme.toml и round.toml или в названиях places.csv и запишите его латиницей или кириллицей.
