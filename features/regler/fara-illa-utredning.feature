# language: sv
# Källa: FB 1949:381 6 kap. 11 och 13 a §§, Socialstyrelsen samverka för barns bästa, vägledning heder och våld,
# Barnkonventionen artikel 3 och 12; vinjetterna Vera och Jonathan (SKR 2023 bilaga 1).
# Mentorn är ansvarig, läraren får veta, rektorn är chef.
Egenskap: Familjehem, utredningar och uteblivna besök: ingen ger svar eller samtycke som inte är deras att ge

  Bakgrund:
    Givet att mentor i skola antecknar att når målen är ja

  # ---- Familjehem ----

  Scenario: I ett familjehem tar den ansvariga reda på vem som får samtycka till vad
    När lärare i skola antecknar att bor hos är familjehem
    Så ska regeln barn-fosterhem gälla i skola
    Och ska mentor i skola ha att göra "tar reda på med socialtjänsten vem som får samtycka till vad" senast 2026-10-16 23:59, annars får rektor veta
    När klockan blir 2026-10-17 08:00
    Så ska rektor i skola ha fått veta att "tar reda på med socialtjänsten" dröjer
    När mentor i skola gör klart "tar reda på med socialtjänsten"
    Så ska ingen i skola ha att göra "tar reda på med socialtjänsten"

  Scenariomall: Den som bor hos någon annan än ett familjehem har inte den frågan
    När lärare i skola antecknar att bor hos är <bor>
    Så ska regeln barn-fosterhem inte gälla i skola

    Exempel:
      | bor            |
      | vårdnadshavare |
      | släkting       |

  # ---- Trauma före svaret om uppmärksamhet ----

  Scenariomall: Efter våld eller något svårt bedöms trauma innan svaret på en utredning är slutligt
    När lärare i skola antecknar att <svar>
    Så ska regeln barn-trauma-före-adhd gälla i skola
    Och ska mentor i skola ha att göra "ser till att trauma är bedömt innan svaret på utredningen är slutligt och att ett givet svar prövas igen" senast 2026-10-21 23:59, annars får rektor veta

    Exempel:
      | svar                                                            |
      | utsatt för sett våld är ja och koncentration är svårt           |
      | utsatt för sett våld är ja och utredning är övervägs            |
      | varit med om något svårt är ja och utredning är övervägs        |

  Scenariomall: Utan våld, utan något svårt eller utan utredning finns inget svar att vänta med
    När lärare i skola antecknar:
      | fakta                        | värde   |
      | utsatt för slag              | nej     |
      | utsatt för hot               | nej     |
      | utsatt för sexuellt          | nej     |
      | utsatt för sett våld         | <sett våld> |
      | utsatt för tvång eller heder | nej     |
      | varit med om något svårt     | <svårt> |
      | koncentration                | <koncentration> |
      | utredning                    | <utredning> |
    Så ska regeln barn-trauma-före-adhd inte gälla i skola

    Exempel:
      | sett våld | svårt | koncentration | utredning |
      | ja        | ja    | som andra     | nej       |
      | nej       | nej   | svårt         | övervägs  |
      | nej       | ja    | svårt         | nej       |

  Scenario: Det trauma som ingen har bedömt når rektorn
    När lärare i skola antecknar att varit med om något svårt är ja och utredning är svar givet
    Och klockan blir 2026-10-22 08:00
    Så ska rektor i skola ha fått veta att "ser till att trauma är bedömt" dröjer
    När mentor i skola gör klart "ser till att trauma är bedömt"
    Så ska ingen i skola ha att göra "ser till att trauma är bedömt"

  # ---- Var för sig ----

  Scenario: Före en utredning frågas barnet och den vuxna var för sig om hemmet
    När lärare i skola antecknar att utredning är övervägs
    Så ska regeln barn-fråga-enskilt gälla i skola
    Och ska mentor i skola fråga om frågats enskilt om hemmet senast 2026-10-21 23:59, annars får rektor veta
    När klockan blir 2026-10-22 08:00
    Så ska rektor i skola ha fått veta att svaret på frågats enskilt om hemmet dröjer
    När mentor i skola antecknar att frågats enskilt om hemmet är ja
    Så ska regeln barn-fråga-enskilt inte gälla i skola
    Och ska ingen i skola fråga om frågats enskilt om hemmet

  Scenario: Utan en utredning ställs inte den frågan
    När lärare i skola antecknar att utredning är nej
    Så ska regeln barn-fråga-enskilt inte gälla i skola
    Och ska ingen i skola fråga om frågats enskilt om hemmet

  Scenario: Den som inte har frågats enskilt blir det, och den frågan somnar inte
    När mentor i skola antecknar att frånvaro är enstaka
    Och lärare i skola antecknar att utredning är övervägs och frågats enskilt om hemmet är nej
    Så ska regeln barn-enskilt-inte-gjort gälla i skola
    Och ska mentor i skola ha att göra "ser till att barnet och den vuxna frågas var för sig om hemmet" senast 2026-10-21 23:59, annars får rektor veta
    När klockan blir 2026-10-22 08:00
    Så ska rektor i skola ha fått veta att "frågas var för sig om hemmet" dröjer
    När mentor i skola gör klart "frågas var för sig om hemmet"
    Och lärare i skola antecknar att frågats enskilt om hemmet är nej
    Så ska mentor i skola ha att göra "frågas var för sig om hemmet" senast 2026-10-29 23:59

  Scenariomall: Den som är frågad, eller inte ska utredas, behöver inte det
    När lärare i skola antecknar att utredning är <utredning> och frågats enskilt om hemmet är <frågad>
    Så ska regeln barn-enskilt-inte-gjort <gäller> i skola

    Exempel:
      | utredning | frågad | gäller     |
      | övervägs  | nej    | gälla      |
      | övervägs  | ja     | inte gälla |
      | nej       | nej    | inte gälla |

  # ---- Uteblivna besök ----

  Scenario: Den ansvariga ringer familjen efter ett uteblivet besök och ger en ny tid
    När lärare i skola antecknar att uteblev från besök är ja
    Så ska regeln barn-uteblivet-besök gälla i skola
    Och ska mentor i skola ha att göra "ringer familjen, tar reda på varför och ger en ny tid" senast 2026-10-16 23:59, annars får rektor veta
    När klockan blir 2026-10-17 08:00
    Så ska rektor i skola ha fått veta att "ringer familjen" dröjer
    När mentor i skola gör klart "ringer familjen"
    Så ska ingen i skola ha att göra "ringer familjen"

  Scenario: Ett besök som blev av är ingen fråga
    När lärare i skola antecknar att uteblev från besök är nej
    Så ska regeln barn-uteblivet-besök inte gälla i skola

  Scenario: Varje uteblivet besök är en ny fråga
    När lärare i skola antecknar att uteblev från besök är ja
    Och mentor i skola gör klart "ringer familjen"
    Och lärare i skola antecknar att uteblev från besök är ja
    Så ska mentor i skola ha att göra "ringer familjen, tar reda på varför och ger en ny tid" senast 2026-10-16 23:59, annars får rektor veta

  # ---- De härledda orden om måendet ----

  Scenariomall: Nedstämd eller orolig är den som ofta är ledsen eller ofta rädd
    När lärare i skola antecknar att ledsen eller nedstämd är <ledsen> och rädd eller orolig är <rädd>
    Så ska nedstämd eller orolig vara <är> i skola

    Exempel:
      | ledsen   | rädd     | är           |
      | ofta     | vet inte | ja           |
      | vet inte | ofta     | ja           |
      | ibland   | ibland   | nej          |
      | ibland   | vet inte | inte frågat  |

  Scenariomall: Vardagen hindras när den är påverkad i skolan, hemma eller med vänner
    När lärare i skola antecknar att vardag i skolan är <skola> och vardag hemma är <hemma> och vardag med vänner är <vänner>
    Så ska vardagen hindras vara <är> i skola

    Exempel:
      | skola    | hemma    | vänner   | är          |
      | påverkad | vet inte | vet inte | ja          |
      | vet inte | påverkad | vet inte | ja          |
      | vet inte | vet inte | påverkad | ja          |
      | fungerar | fungerar | fungerar | nej         |
      | fungerar | vet inte | fungerar | inte frågat |
