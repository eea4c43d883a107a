# language: sv
# Källa: TSI 2018 bilaga 1; tiderna är lokala beslut.
Egenskap: När flera hjälper samma barn är samordningen någons uppdrag och inte familjens

  Scenario: Med en gemensam plan kopplas barnsamordnaren in
    Givet att mentor i skola håller ihop barnets väg
    När mentor i skola antecknar att utredning är övervägs och en nära vuxen är svårt sjuk
    Så ska väg sip pågå i skola
    Och ska barnsamordnare i skola ha att göra "säger sitt namn till barnet" senast 2026-10-21 23:59, annars får rektor veta
    Och ska barnsamordnare i skola ha att göra "kommer överens med den som håller ihop" senast 2026-10-21 23:59
    Och ska barnsamordnare i skola ha att göra "tar reda på vad var och en har lovat och till när" senast 2026-10-21 23:59
    Och ska svaret på frågan gemensam uppföljning nämna "Barnsamordnaren vet vad var och en har lovat"

  Scenario: Barnsamordnaren finns också i elevhälsan
    När kurator i elevhälsan antecknar att frånvaro är knappt i skolan och vardag i skolan är stannat
    Så ska barnsamordnare i elevhälsan ha att göra "säger sitt namn till barnet" senast 2026-10-21 23:59, annars får rektor veta

  Scenario: Utan plan och utan omfattande svårigheter kopplas ingen in
    När mentor i skola antecknar att kommer sent är ja
    Så ska ingen i skola ha att göra "säger sitt namn till barnet"
    Och ska svaret på frågan gemensam uppföljning inte nämna "Barnsamordnaren"

  # ---- Det som står kvar ----

  Scenario: Den som håller ihop gör det tills någon annan har tagit emot, och ingen får veta mer än förut
    Givet att mentor i skola håller ihop barnets väg
    När mentor i skola antecknar att utredning är övervägs och en nära vuxen är svårt sjuk
    Så ska mentor i skola hålla ihop barnets väg
    Och ska mentor i skola svara för väg sip senast 2026-10-21 23:59, annars får rektor veta
    Och ska begäran om SIP inte ha lämnat skola

  Scenario: Den som fick veta handlar genast och väntar inte på barnsamordnaren
    Givet ett barn som är 14 år
    När barnet berättar för mentor i skola att sagt om livet är planer
    Så ska väg oro-för-suicid stå i steget akut i skola
    Och ska mentor i skola ha att göra "ringer BUP akut eller 112 och följer med barnet dit" senast 2026-10-14 09:30, annars får rektor veta
