### Повторные опросы в findings.xlsx.

# draft en=efb55e8f
again-enumerator = Интервьюер
# draft en=3fa12c38
again-question = Вопрос
# draft en=4563bfe7
again-interviews = Интервью
# draft en=f93f7580
again-compared = Сравнено ответов
# draft en=2ac7d3b0
again-same = совпадают
# draft en=51e957fe
again-near = близки
# draft en=ce5e6a95
again-differs = расходятся
# draft en=62704d28
again-unknown = неизвестно
# draft en=710dc567
again-percent = % расхождений
