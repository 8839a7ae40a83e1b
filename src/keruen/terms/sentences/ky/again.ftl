### findings.xlsx файлындагы кайра суроо.

# draft en=efb55e8f
again-enumerator = Интервьюер
# draft en=3fa12c38
again-question = Суроо
# draft en=4563bfe7
again-interviews = Маек
# draft en=f93f7580
again-compared = Салыштырылган жооп
# draft en=2ac7d3b0
again-same = бирдей
# draft en=51e957fe
again-near = жакын
# draft en=ce5e6a95
again-differs = башкача
# draft en=62704d28
again-unknown = белгисиз
# draft en=710dc567
again-percent = башкачасы, %
