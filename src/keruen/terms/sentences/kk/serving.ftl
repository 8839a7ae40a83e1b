### Серверді іске қосу.

# draft en=ac3088e9
cli-serve = Осы машинадан телефондарға, браузерлерге және тексерушілерге қызмет көрсету.
    .short = телефондарға, браузерлерге және тексерушілерге қызмет көрсету
# draft en=615be594
serving-home = Сервер қалтасы: дерекқор, файлдар және бағдарламалар.
# draft en=75b4e9da
serving-host = Тыңдайтын мекенжай; 0.0.0.0 сол желідегі телефондарға рұқсат береді.
# draft en=f3c10e61
serving-address-mark = МЕКЕНЖАЙ
# draft en=7b7bf551
serving-port = Порт.
# draft en=5721190c
serving-processes = Веб-процестер саны: әр ядроға бір.
# draft en=bed2fb7e
serving-demo = Әр рөлге есептік жазбасы бар ойдан шығарылған бағдарламаны көрсету.
# draft en=fd97446d
serving-address = Keruen { $address } мекенжайында жауап береді. Ctrl-C тоқтатады.
# draft en=b21f58bc
serving-accounts = Көрсетілім есептік жазбалары, бәрінің құпиясөзі: { $password }
# draft en=57cb4f21
serving-not-installed = Сервердің бөліктері мұнда орнатылмаған: { $package } жоқ.
    .next = make serve пәрменін бір рет шақырыңыз немесе Keruen бағдарламасын «web» қосымшасымен орнатыңыз.
