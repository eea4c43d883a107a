# language: sv
# Källa: Göteborg 2022; tiderna är lokala beslut.
Egenskap: Det som gör skoldagen möjlig börjar hemma, och stödet väntar inte på en diagnos

  Scenariomall: Frånvaro tillsammans med svår uppmärksamhet, svårt samspel eller en utredning
    När mentor i skola antecknar att frånvaro är upprepad och <mer>
    Så ska mentor i skola ha att göra "frågar vårdnadshavarna hur morgonen och vardagen hemma går och erbjuder stöd i rutinerna" senast 2026-10-21 23:59, annars får rektor veta
    Exempel:
      | mer                    |
      | koncentration är svårt |
      | samspel är svårt       |
      | utredning är övervägs  |

  Scenario: Frånvaro av något annat skäl ger inte det här stödet
    När mentor i skola antecknar att frånvaro är upprepad och koncentration är som andra och samspel är som andra och utredning är nej
    Så ska regeln närvaro-stöd-hemma inte gälla i skola

  Scenario: Föräldrarna får verktyg, och vårdgrannarna är kända
    Givet att barnet går i grundskola
    När mentor i skola antecknar att koncentration är svårt
    Så ska svaret på frågan gör insatser nämna "familjebehandlaren: Morgonen i bilder"
    Och ska svaret på frågan gör insatser nämna "specialpedagogen: Tydliggörande pedagogik för föräldrar"
    Och ska svaret på frågan andra aktörer nämna "Rehabmottagningen"

  # ---- Det som står kvar ----

  Scenario: Misstänks någon hemma ringer ingen dit om morgonrutiner
    Givet ett barn som är 12 år
    När mentor i skola antecknar att frånvaro är upprepad och koncentration är svårt och utsatt för slag är ja och gjort av vårdnadshavare är ja
    Så ska ingen i skola ha att göra "frågar vårdnadshavarna hur morgonen"
    Och ska mentor i skola ha att göra "undertecknar orosanmälan" senast 2026-10-14 09:30, annars får rektor veta

  Scenario: Oron för livet går före stödet hemma
    Givet ett barn som är 14 år
    När barnet berättar för mentor i skola att sagt om livet är tungt och frånvaro är upprepad och samspel är svårt
    Så ska väg oro-för-suicid stå i steget fråga samma dag i skola
