# language: sv
# Källa: Skollagen 7 kap. 17 och 19 a §§, 15 kap. 16 §; SKR 2023 bilaga 1; gränserna i minuter är lokala beslut.
Egenskap: Frånvaro ses tidigt, och barnet frågas ensamt innan någon ringer hem

  # ---- Upprepad eller längre frånvaro utreds ----

  Scenariomall: Upprepad frånvaro utreds, vare sig den är giltig eller inte
    När mentor i skola antecknar att frånvaro är <frånvaro> och frånvarominuter är <alla> och ogiltiga frånvarominuter är <ogiltiga>
    Så ska regeln skola-frånvaro <gäller> i skola
    Exempel:
      | frånvaro | alla | ogiltiga | gäller     |
      | upprepad | 0    | 0        | gälla      |
      | enstaka  | 1500 | 0        | gälla      |
      | enstaka  | 300  | 300      | gälla      |
      | enstaka  | 1499 | 299      | inte gälla |

  Scenariomall: Frånvaron utreds i både kommunal och fristående skola
    När mentor i <hos> antecknar att <svar>
    Så ska väg frånvaro stå i steget utreda i <hos>
    Exempel:
      | hos             | svar                                |
      | skola           | frånvaro är upprepad                |
      | skola           | frånvarominuter är 1500             |
      | skola           | ogiltiga frånvarominuter är 300     |
      | fristående skola | frånvaro är knappt i skolan         |

  Scenario: När ingen vet hur mycket barnet är borta sägs det, och inte att allt är bra
    När mentor i skola antecknar att frånvaro är vet inte
    Så ska regeln skola-frånvaro vara okänd i skola
    Och ska väg frånvaro inte pågå i skola

  # ---- Trygghetsfrågan ställs av mentorn, ensamt och innan barnet går hem ----

  Scenariomall: Barnet frågas om det är tryggt innan någon ringer hem
    Givet ett barn som är <ålder> år
    När lärare i <hos> antecknar att <svar>
    Så ska regeln skola-trygghetsfråga gälla i <hos>
    Och ska mentor i <hos> fråga om trygg hem idag senast 2026-10-14 11:00, annars får rektor veta
    Exempel:
      | hos              | ålder | svar                                                                                              |
      | skola            | 17    | går hem tidigare är ja                                                                            |
      | skola            | 14    | på plats men deltar inte är ja                                                                    |
      | fristående skola | 14    | går hem tidigare är nej och på plats men deltar inte är nej och ogiltiga frånvarominuter är 1     |

  Scenario: Trygghetsfrågan ställs också när ingen vet hur gammal eleven är
    När lärare i skola antecknar att går hem tidigare är ja
    Så ska regeln skola-trygghetsfråga gälla i skola
    Och ska mentor i skola fråga om trygg hem idag senast 2026-10-14 11:00, annars får rektor veta

  Scenariomall: Trygghetsfrågan ställs inte utan anledning, inte två gånger och inte till en vuxen elev
    Givet ett barn som är <ålder> år
    När lärare i skola antecknar att går hem tidigare är <hem> och på plats men deltar inte är nej och ogiltiga frånvarominuter är 0 och trygg hem idag är <trygg>
    Så ska regeln skola-trygghetsfråga inte gälla i skola
    Och ska ingen i skola fråga om trygg hem idag
    Exempel:
      | ålder | hem | trygg     |
      | 14    | nej | vet inte  |
      | 14    | ja  | ja        |
      | 18    | ja  | vet inte  |

  # Den som fick veta ställer frågan på skyddsvägen; mentorn frågar inte en gång till.
  Scenario: När barnet kan fara illa frågar den som fick veta, och mentorn frågar inte en gång till
    Givet ett barn som är 14 år
    När lärare i skola antecknar att går hem tidigare är ja och utsatt för slag är ja
    Så ska väg far-illa pågå i skola
    Och ska regeln skola-trygghetsfråga inte gälla i skola
    Och ska lärare i skola fråga om trygg hem idag senast 2026-10-14 09:30

  Scenario: När barnet har talat om att inte vilja leva står trygghetsfrågan redan på den vägen
    Givet ett barn som är 14 år
    När lärare i skola antecknar att går hem tidigare är ja och sagt om livet är tungt
    Så ska väg oro-för-suicid pågå i skola
    Och ska regeln skola-trygghetsfråga inte gälla i skola
    Och ska lärare i skola fråga om trygg hem idag senast 2026-10-14 11:00

  Scenario: En vuxen elev på vägen för vuxna får inte trygghetsfrågan av mentorn
    Givet ett barn som är 18 år
    När lärare i skola antecknar att på plats men deltar inte är ja och sagt om livet är tungt
    Så ska väg oro-för-suicid-vuxen pågå i skola
    Och ska regeln skola-trygghetsfråga inte gälla i skola

  Scenario: Uteblir trygghetsfrågan får rektorn veta
    När lärare i skola antecknar att går hem tidigare är ja
    Och det har gått 3 timmar
    Så ska rektor i skola ha fått veta att svaret på trygg hem idag dröjer

  Scenario: Är trygghetsfrågan besvarad står den inte kvar
    När lärare i skola antecknar att går hem tidigare är ja
    Och barnet berättar för mentor i skola att trygg hem idag är ja
    Så ska ingen i skola fråga om trygg hem idag

  # ---- Vårdnadshavarna får veta samma dag ----

  Scenariomall: Vårdnadshavarna får samma dag veta att barnet går hem eller inte deltar
    Givet att barnets vårdnadshavare är mamma och pappa
    När lärare i <hos> antecknar att <svar>
    Så ska regeln skola-går-hem gälla i <hos>
    Och ska mentor i <hos> ha att göra "berättar för vårdnadshavarna efter trygghetsfrågan att barnet går hem tidigare eller inte deltar" senast 2026-10-14 23:59, annars får rektor veta
    Exempel:
      | hos              | svar                           |
      | skola            | går hem tidigare är ja         |
      | skola            | på plats men deltar inte är ja |
      | fristående skola | går hem tidigare är ja         |

  Scenario: Den som stannar och deltar ringer ingen hem om
    När lärare i skola antecknar att går hem tidigare är nej och på plats men deltar inte är nej
    Så ska regeln skola-går-hem inte gälla i skola
    Och ska ingen i skola ha att göra "går hem tidigare eller inte deltar"

  Scenario: Den som är spärrad får inte veta att barnet går hem tidigare
    Givet att barnets vårdnadshavare är mamma och pappa
    När barnet berättar för lärare i skola om pappa att utsatt för slag är ja och gjort av vårdnadshavare är ja
    Och lärare i skola antecknar att går hem tidigare är ja
    Så ska mentor i skola ha att göra "går hem tidigare eller inte deltar" senast 2026-10-14 23:59
    Och ska "går hem tidigare eller inte deltar" i skola inte nå pappa

  Scenario: När mentorn har ringt hem är det gjort
    När lärare i skola antecknar att går hem tidigare är ja
    Och mentor i skola gör klart "går hem tidigare eller inte deltar"
    Så ska ingen i skola ha att göra "går hem tidigare eller inte deltar"

  Scenario: När ingen har ringt hem får rektorn veta
    När lärare i skola antecknar att går hem tidigare är ja och ogiltiga frånvarominuter är 40
    Och det har gått 1 dag
    Så ska rektor i skola ha fått veta att "går hem tidigare eller inte deltar" dröjer
    Och ska rektor i skola ha fått veta att "varit borta utan giltigt skäl" dröjer

  Scenariomall: Minsta ogiltiga frånvaro berättas hemma samma dag
    Givet ett barn som är 17 år
    När lärare i <hos> antecknar att ogiltiga frånvarominuter är 1
    Så ska regeln skola-ogiltig-frånvaro gälla i <hos>
    Och ska mentor i <hos> ha att göra "berättar för vårdnadshavarna efter trygghetsfrågan att barnet har varit borta utan giltigt skäl" senast 2026-10-14 23:59, annars får rektor veta
    Exempel:
      | hos              |
      | skola            |
      | fristående skola |

  Scenario: Ingen ogiltig frånvaro ger inget samtal hem
    Givet ett barn som är 14 år
    När lärare i skola antecknar att ogiltiga frånvarominuter är 0
    Så ska regeln skola-ogiltig-frånvaro inte gälla i skola
    Och ska ingen i skola ha att göra "varit borta utan giltigt skäl"

  Scenario: En vuxen elevs frånvaro berättas inte hemma
    Givet ett barn som är 18 år
    När lärare i skola antecknar att ogiltiga frånvarominuter är 60
    Så ska regeln skola-ogiltig-frånvaro inte gälla i skola
    Och ska ingen i skola ha att göra "varit borta utan giltigt skäl"

  Scenario: När ingen vet hur gammal eleven är berättas frånvaron hemma
    När lärare i skola antecknar att ogiltiga frånvarominuter är 60
    Så ska regeln skola-ogiltig-frånvaro gälla i skola

  Scenario: Ny ogiltig frånvaro berättas på nytt
    När lärare i skola antecknar att ogiltiga frånvarominuter är 40
    Och mentor i skola gör klart "varit borta utan giltigt skäl"
    Och det har gått 1 skoldag
    Och lärare i skola antecknar att ogiltiga frånvarominuter är 80
    Så ska mentor i skola ha att göra "varit borta utan giltigt skäl" senast 2026-10-15 23:59

  # ---- Ett mönster säger när det är svårt, och barnet vet varför ----

  Scenariomall: När frånvaron samlas frågas barnet om just de dagarna eller ämnena
    När lärare i <hos> antecknar att frånvaron samlas till <till> är ja
    Så ska mentor i <hos> ha att göra "vad som är svårt just då" senast 2026-10-21 23:59
    Exempel:
      | hos              | till             |
      | skola            | vissa veckodagar |
      | fristående skola | vissa ämnen      |

  Scenariomall: Utan ett mönster frågas inte om något mönster
    När lärare i skola antecknar att frånvaro är enstaka och frånvaron samlas till vissa veckodagar är <dagar> och frånvaron samlas till vissa ämnen är <ämnen>
    Så ska regeln skola-frånvaromönster <gäller> i skola
    Exempel:
      | dagar    | ämnen    | gäller     |
      | nej      | nej      | inte gälla |
      | vet inte | nej      | vara okänd |
      | nej      | ja       | gälla      |

  # ---- Frånvarande kan betyda två saker ----

  Scenario: Den som kallas frånvarande kan vara borta eller i egna tankar, och någon frågar vilket
    Givet att studie- och yrkesvägledare i skola håller ihop barnets väg
    När lärare i skola antecknar att frånvaro är nej
    Och mentor i skola antecknar att beskrivs som frånvarande är ja
    Så ska lärare i skola fråga om frånvarande betyder senast 2026-10-16 23:59, annars får rektor veta

  Scenario: Också i förskolan frågar den ansvariga vad frånvarande betyder
    När pedagog i förskola antecknar att frånvaro är nej
    Och specialpedagog i förskola antecknar att beskrivs som frånvarande är ja
    Så ska pedagog i förskola fråga om frånvarande betyder senast 2026-10-16 23:59, annars får förskolerektor veta

  Scenariomall: Frågan ställs bara när ordet har använts och ingen vet vad det betyder
    När pedagog i förskola antecknar att beskrivs som frånvarande är <kallas> och frånvarande betyder är <betyder>
    Så ska regeln skola-frånvarande-tvetydigt <gäller> i förskola
    Exempel:
      | kallas | betyder         | gäller     |
      | ja     | vet inte        | gälla      |
      | ja     | i egna tankar   | inte gälla |
      | nej    | vet inte        | inte gälla |

  Scenario: Svaret på vad frånvarande betyder avslutar frågan
    När lärare i skola antecknar att beskrivs som frånvarande är ja
    Och mentor i skola antecknar att frånvarande betyder är båda
    Så ska ingen i skola fråga om frånvarande betyder

  Scenario: När ingen tar reda på vad ordet betyder får rektorn veta
    När lärare i skola antecknar att beskrivs som frånvarande är ja
    Och klockan blir 2026-10-17 08:00
    Så ska rektor i skola ha fått veta att svaret på frånvarande betyder dröjer
