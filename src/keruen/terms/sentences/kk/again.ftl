### findings.xlsx файлындағы қайта сұрау.

# draft en=efb55e8f
again-enumerator = Интервьюер
# draft en=3fa12c38
again-question = Сұрақ
# draft en=4563bfe7
again-interviews = Сұхбат
# draft en=f93f7580
again-compared = Салыстырылған жауап
# draft en=2ac7d3b0
again-same = бірдей
# draft en=51e957fe
again-near = жақын
# draft en=ce5e6a95
again-differs = өзгеше
# draft en=62704d28
again-unknown = белгісіз
# draft en=710dc567
again-percent = өзгешесі, %
