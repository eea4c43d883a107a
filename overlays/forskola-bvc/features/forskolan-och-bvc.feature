# language: sv
# Källa: SKR 2023; Psynk 2014; TSI 2018 bilaga 4; tiderna är lokala beslut.
Egenskap: Förskolan tänker tillsammans med barnhälsovården och socialtjänsten, och familjen bestämmer vilka som är med

  Scenario: Ett barn som är ledset ibland räcker för att fråga familjen vilka som får vara med
    Givet ett barn som är 5 år
    Och att barnet går i förskola
    När pedagog i förskola antecknar att ledsen eller nedstämd är ibland
    Så ska regeln förskola-samråd gälla i förskola
    Och ska pedagog i förskola ha att göra "frågar vårdnadshavarna om barnhälsovården och socialtjänstens öppna stöd får vara med" senast 2026-10-28 23:59, annars får förskolerektor veta
    Och ska förskolerektor i förskola ha att göra "samlar dem som det finns ett ja till" senast 2026-10-28 23:59
    Och ska svaret på frågan forum nämna "barnhälsovården och socialtjänstens öppna stöd"

  Scenario: Ett barn som mår bra samråder ingen om
    Givet ett barn som är 5 år
    Och att barnet går i förskola
    När pedagog i förskola antecknar:
      | fakta                  | värde       |
      | ledsen eller nedstämd  | nej         |
      | rädd eller orolig      | nej         |
      | ritualer eller tvång   | nej         |
      | utbrott                | nej         |
      | samspel                | som andra   |
      | språk                  | som väntat  |
      | kropp ofta sjuk        | nej         |
    Så ska regeln förskola-samråd inte gälla i förskola
    Och ska ingen i förskola ha att göra "frågar vårdnadshavarna om barnhälsovården"

  Scenario: Barnhälsovården lämnar över till skolsköterskan, med familjens ja och med kvitto
    Givet ett barn som är 5 år
    Och att barnets vårdnadshavare är mamma
    När bhv-sjuksköterska i barnhälsovård antecknar att byter skolform är ja
    Så ska väg övergång-från-barnhälsovården stå i steget förbereda i barnhälsovård
    Och ska överlämning vid övergång inte ha lämnat barnhälsovård
    När mamma samtycker hos barnhälsovård till att överlämning vid övergång lämnas till elevhälsans medicinska gren
    Så ska överlämning vid övergång från barnhälsovård till elevhälsans medicinska gren vila på samtycke
    Och ska bhv-sjuksköterska i barnhälsovård svara för väg övergång-från-barnhälsovården senast 2026-10-19 23:59, annars får enhetschef veta
    När skolsköterska i elevhälsans medicinska gren tar emot överlämning vid övergång från barnhälsovård
    Så ska väg övergång-från-barnhälsovården vara avslutad i barnhälsovård

  Scenario: Skickas överlämningen tillbaka ringer barnhälsovården den som föreslås
    Givet ett barn som är 5 år
    Och att barnets vårdnadshavare är mamma
    När bhv-sjuksköterska i barnhälsovård antecknar att byter skolform är ja
    Och mamma samtycker hos barnhälsovård till att överlämning vid övergång lämnas till elevhälsans medicinska gren
    Och skolsköterska i elevhälsans medicinska gren skickar tillbaka överlämning vid övergång från barnhälsovård med skälet "barnet börjar i en annan skola" och föreslår "skolan där"
    Så ska väg övergång-från-barnhälsovården stå i steget återsänd i barnhälsovård
    Och ska bhv-sjuksköterska i barnhälsovård ha att göra "läser skälet och ringer den som föreslås" senast 2026-10-16 23:59

  Scenario: Barnhälsovården kompletterar, eller låter någon annan ta över
    Givet ett barn som är 5 år
    Och att barnets vårdnadshavare är mamma
    När bhv-sjuksköterska i barnhälsovård antecknar att byter skolform är ja
    Och mamma samtycker hos barnhälsovård till att överlämning vid övergång lämnas till elevhälsans medicinska gren
    Och skolsköterska i elevhälsans medicinska gren skickar tillbaka överlämning vid övergång från barnhälsovård med skälet "vaccinationerna saknas" och föreslår "samma väg igen"
    Och bhv-sjuksköterska i barnhälsovård säger att handlingen kompletteras på väg övergång-från-barnhälsovården
    Så ska väg övergång-från-barnhälsovården stå i steget lämnad i barnhälsovård
    När skolsköterska i elevhälsans medicinska gren skickar tillbaka överlämning vid övergång från barnhälsovård med skälet "barnet börjar i en annan skola" och föreslår "skolan där"
    Och bhv-sjuksköterska i barnhälsovård säger att en annan mottagare har tagit över på väg övergång-från-barnhälsovården
    Så ska väg övergång-från-barnhälsovården vara avslutad i barnhälsovård

  Scenario: Ett barn som stannar i förskolan lämnas inte över
    När bhv-sjuksköterska i barnhälsovård antecknar att byter skolform är nej
    Så ska regeln bhv-övergång inte gälla i barnhälsovård

  Scenario: Dröjer samrådet får rektorn veta
    Givet ett barn som är 5 år
    Och att barnet går i förskola
    När pedagog i förskola antecknar att samspel är svårt
    Och klockan blir 2026-10-29 08:00
    Så ska förskolerektor i förskola ha fått veta att "frågar vårdnadshavarna om barnhälsovården" dröjer

  # ---- Det som står kvar ----

  Scenario: Den som har fått veta att barnet slås anmäler genast, utan samråd först
    Givet ett barn som är 5 år
    Och att barnet går i förskola
    När pedagog i förskola antecknar att utsatt för slag är ja och gjort av vårdnadshavare är ja och ledsen eller nedstämd är ofta
    Så ska pedagog i förskola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-14 09:30, annars får förskolerektor veta
    Och ska ingen i förskola ha att göra "frågar vårdnadshavarna om barnhälsovården"
