### Сервердеги раунддар.

# draft en=ae0454dd
rounds-publication = Көрсөткүчтөр жана жарыяланым
# draft en=3d16fc58
rounds-build = Жаңылоо
# draft en=eb1babe0
rounds-release = Чыгаруу
# draft en=33b3cacf
rounds-clearance = Ким үчүн уруксат берилген
# draft en=e8b876aa
rounds-clearance-draft = долбоор: биз үчүн гана
# draft en=f7c809a4
rounds-clearance-shared_with_government = өкмөткө берилген
# draft en=f6726817
rounds-clearance-cleared = уруксат берилген: бардыгына
# draft en=173afcdd
rounds-jobs = Фондук иш
# draft en=c4e9b112
rounds-job-build = Раундду жаңылоо
# draft en=06031927
rounds-job-release = Раундду чыгаруу
# draft en=8ba37771
rounds-state-waiting = күтүүдө
# draft en=b1895400
rounds-state-running = аткарылууда
# draft en=ac70151c
rounds-state-done = даяр
# draft en=53442ff1
rounds-state-failed = аткарылган жок
# draft en=f7392fd5
rounds-received = { $n } маек алынды
# draft en=eb36c318
rounds-built = { $n ->
    [0] Эч нерсе өзгөргөн жок.
   *[other] { $n } кадам кайра аткарылды.
}
# draft en=9434cfdc
rounds-job-gate = Форманы текшерүү
# draft en=f60c4b9a
rounds-job-pull = Сурамжылоолорду башка серверден алуу
# draft en=57ad88f3
rounds-job-import = Файлдарды жүктөө
