### Сервердегі раундтар.

# draft en=ae0454dd
rounds-publication = Көрсеткіштер мен жарияланым
# draft en=3d16fc58
rounds-build = Жаңарту
# draft en=eb1babe0
rounds-release = Шығару
# draft en=33b3cacf
rounds-clearance = Кім үшін рұқсат етілген
# draft en=e8b876aa
rounds-clearance-draft = жоба: тек біз үшін
# draft en=f7c809a4
rounds-clearance-shared_with_government = үкіметке берілген
# draft en=f6726817
rounds-clearance-cleared = рұқсат етілген: барлығына
# draft en=173afcdd
rounds-jobs = Фондық жұмыс
# draft en=c4e9b112
rounds-job-build = Раундты жаңарту
# draft en=06031927
rounds-job-release = Раундты шығару
# draft en=8ba37771
rounds-state-waiting = күтуде
# draft en=b1895400
rounds-state-running = орындалуда
# draft en=ac70151c
rounds-state-done = дайын
# draft en=53442ff1
rounds-state-failed = орындалмады
# draft en=f7392fd5
rounds-received = { $n } сұхбат алынды
# draft en=eb36c318
rounds-built = { $n ->
    [0] Ештеңе өзгерген жоқ.
   *[other] { $n } қадам қайта орындалды.
}
# draft en=9434cfdc
rounds-job-gate = Форманы тексеру
# draft en=f60c4b9a
rounds-job-pull = Сауалнамаларды басқа серверден алу
# draft en=57ad88f3
rounds-job-import = Файлдарды жүктеу
