### Жариялануға не кедергі болатыны және keruen release --explain не айтатыны.

# draft en=df18b9e0
release-cannot-stand = Жасырылған { $n } көрсеткішті басып шығарылатын мәліметтен есептеп табуға болады: { $cells }. Ештеңе жарияланған жоқ.
    .next = Бағдарламада сирек санаттарды немесе шағын аудандарды біріктіріңіз, бұрынғы жарияланымның жасыру үлгісін сақтаңыз немесе release.csv файлына шешім жазыңыз.
# draft en=96445607
release-person-found =
    { $file }, { $place }: жарияланыммен бірге мынау шығып кетер еді: { $kind ->
        [name] осы раундта жауап берген немесе сұраған адамның аты-жөні
        [phone] телефон нөмірі
        [document] жеке басты куәландыратын құжаттың нөмірі
        [device] құрылғының идентификаторы
       *[coordinate] ашық деңгейден дәлірек координаттар
    } (барлығы { $n } жерде). Ештеңе жарияланған жоқ.
    .next = Оны келген жерінен алып тастаңыз: тақырыптан, жазудан, баптаулардағы ескертпеден немесе жер атауынан; содан кейін раундты қайта құрастырыңыз.
# draft en=e6ef9736
release-explain-group = { $label }: { $cells } көрсеткіштің { $hidden } жасырылған, оның { $primary } өзі үшін; тек басқаларды қорғайтын көрсеткіштерге { $lost } адам тиесілі (кестелердегі мәліметтің { $share } %-ы).
# draft en=23d30a87
release-explain-stands = Басып шығарылғанның бәрі бойынша есептеп табу сыналды: жасырылған әр көрсеткіш төтеп берді.
# draft en=ae4258cd
release-explain-nothing = Бұл жарияланымда ештеңе жасырылған жоқ.
# draft en=70357014
release-explain-earlier = Осы раундтың бұрынғы { $n } жарияланымы ескерілді.
# draft en=8b2b0fb0
release-explain-decision = Шешім бойынша шығарылды: { $pattern } ({ $level }). { $reason } { $who }, { $when }.
# draft en=e0f4e485
release-explain-figure = көрсеткіш
# draft en=c27abd46
release-explain-why = неге жасырылған
# draft en=5a506208
release-why-small_cells = адам саны шектен аз
# draft en=ada5e76e
release-why-few_settlements = негізіндегі елді мекендер тым аз
# draft en=75f65144
release-why-complement = басқа көрсеткішті қорғайды
# draft en=d990d953
release-why-row = жолы тұтас жасырылған
# draft en=361e0718
release-why-earlier = раундтың бұрынғы жарияланымында жасырылған
# draft en=30237086
release-why-sensitive = бұл деңгейде сезімтал
