# language: sv
# Källa: TSI 2018 bilaga 3 och 4; tiderna är lokala beslut.
Egenskap: HLT-teamet ser på barnet ur tre håll, och namnet sägs bara med ett ja

  Scenario: När flera saker är svåra samtidigt tas barnet upp i HLT-teamet
    Givet ett barn som är 13 år
    Och att barnet går i grundskola
    När mentor i skola antecknar att ledsen eller nedstämd är ofta och vardag i skolan är påverkad
    Så ska regeln hlt-team gälla i skola
    Och ska mentor i skola ha att göra "frågar vårdnadshavarna om HLT-teamet får veta vem barnet är" senast 2026-11-04 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "utan namn om ingen har sagt ja" senast 2026-11-04 23:59, annars får rektor veta
    Och ska svaret på frågan forum nämna "HLT-teamet"

  Scenario: Kartläggningen i barnets väg har tre rubriker
    När mentor i skola antecknar att kommer sent är ja
    Och mentor i skola säger att barnet har hörts på väg barnets väg
    Så ska mentor i skola ha att göra "beskriver med barnet hälsan, lärandet och tryggheten var för sig" senast 2026-11-04 23:59
    Och ska mentor i skola ha att göra "samlar bilden av barnets vardag" senast 2026-11-04 23:59

  Scenario: Ett barn som mår bra tas inte upp
    När mentor i skola antecknar att ledsen eller nedstämd är nej och rädd eller orolig är nej
    Så ska ingen i skola ha att göra "HLT-teamet"
    Och ska svaret på frågan forum inte nämna "HLT-teamet"

  # ---- Det som står kvar ----

  Scenario: Oron för livet väntar inte på HLT-teamet
    Givet ett barn som är 13 år
    När barnet berättar för mentor i skola att sagt om livet är tungt
    Så ska väg oro-för-suicid stå i steget fråga samma dag i skola
    Och ska mentor i skola ha att göra "hämtar skolsköterskan, kuratorn eller skolpsykologen" senast 2026-10-14 09:30, annars får rektor veta

  Scenario: Misstänks någon hemma frågas ingen där om HLT-teamet
    Givet ett barn som är 13 år
    När mentor i skola antecknar att utsatt för slag är ja och gjort av vårdnadshavare är ja och ledsen eller nedstämd är ofta och vardag i skolan är påverkad
    Så ska ingen i skola ha att göra "frågar vårdnadshavarna om HLT-teamet"
    Och ska mentor i skola ha att göra "undertecknar orosanmälan" senast 2026-10-14 09:30, annars får rektor veta
