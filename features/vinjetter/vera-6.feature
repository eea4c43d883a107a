# language: sv
# Källa: SKR 2023 bilaga 1, vinjetten Vera 6 år; vägledning heder och våld; SoL 2025:400 19 kap. 1 §; FB 1949:381 6 kap. 11 §.
# Datum, födelsedag och vem som antecknar är påhittade och står i vera-6.yaml.

Egenskap: Vera, 6 år, utreds för ADHD, uteblir från ett besök, och ett år senare visar det sig att pappa har slagit mamma

  Scenario: Mamma och Vera frågas var för sig innan någon skickar henne vidare
    Givet ärendet vera-6 till och med 2025-11-05 10:00
    Så ska läkare i vården i barnmedicin fråga om frågats enskilt om hemmet senast 2025-11-12 23:59, annars får enhetschef veta
    Och ska svaret på frågan bedömer nämna "Ingen har ännu frågat barnet och den vuxne var för sig hur det är hemma"
    Och ska väg remiss-till-bup inte pågå i barnmedicin

  Scenario: Är frågan ställd till var och en behöver ingen fråga igen
    Givet ärendet vera-6 till och med 2025-11-05 10:00
    När läkare i vården i barnmedicin antecknar att frågats enskilt om hemmet är ja
    Så ska regeln barn-fråga-enskilt inte gälla i barnmedicin
    Och ska ingen i barnmedicin fråga om frågats enskilt om hemmet

  Scenario: Att mamma nekar när andra hör på är inte svaret på frågan
    Givet ärendet vera-6 till och med 2025-11-05 10:00
    Så ska utsatt för sett våld vara inte frågat i barnmedicin
    Och ska regeln barn-våld-hemma vara okänd i barnmedicin
    Och ska ingen ha frågat om det som regeln barn-våld-hemma behöver veta i barnmedicin

  Scenario: Ett uteblivet besök är en fråga, och läkaren väger en anmälan
    Givet ärendet vera-6 till och med 2025-12-10 15:00
    Så ska läkare i vården i barnmedicin ha att göra "ringer familjen, tar reda på varför och ger en ny tid" senast 2025-12-12 23:59, annars får enhetschef veta
    Och ska väg vägd-orosanmälan stå i steget väga i barnmedicin
    Och ska läkare i vården i barnmedicin svara för väg vägd-orosanmälan senast 2025-12-11 23:59, annars får enhetschef veta
    Och ska läkare i vården i barnmedicin ha att göra "väger tillsammans med chefen om orosanmälan ska göras och antecknar skälen" senast 2025-12-11 23:59, annars får enhetschef veta

  Scenario: När Vera uteblir mitt i en utredning ställs frågan om slag samma dag
    Givet ärendet vera-6 till och med 2025-12-10 15:00
    Så ska läkare i vården i barnmedicin fråga om utsatt för slag senast 2025-12-10 23:59, annars får enhetschef veta

  Scenario: Det är läkaren som ringer, fast sjuksköterskan antecknar att familjen uteblev
    Givet ärendet vera-6 till och med 2025-11-05 10:00
    Och att klockan är 2025-11-05 15:00
    När sjuksköterska i vården i barnmedicin antecknar att uteblev från besök är ja
    Så ska läkare i vården i barnmedicin ha att göra "ringer familjen, tar reda på varför och ger en ny tid" senast 2025-11-07 23:59, annars får enhetschef veta
    Och ska sjuksköterska i vården i barnmedicin ha att göra "väger tillsammans med chefen om orosanmälan ska göras" senast 2025-11-06 23:59, annars får enhetschef veta

  Scenario: Ärendet stängs inte för att familjen uteblev
    Givet ärendet vera-6 till och med 2025-12-10 15:00
    När läkare i vården i barnmedicin avslutar delen med "familjen uteblev"
    Så ska det nekas med BL-C011
    Och ska delen i barnmedicin vara öppen

  Scenario: Uteblir familjen en gång till vägs anmälan på nytt
    Givet ärendet vera-6 till och med 2025-12-10 15:00
    Och att läkare i vården i barnmedicin säger att ingen anmälan nu på väg vägd-orosanmälan
    Så ska väg vägd-orosanmälan stå i steget ingen anmälan i barnmedicin
    När läkare i vården i barnmedicin antecknar att uteblev från besök är ja
    Så ska väg vägd-orosanmälan stå i steget väga i barnmedicin
    När läkare i vården i barnmedicin säger att oron ska anmälas på väg vägd-orosanmälan
    Så ska väg far-illa stå i steget skriv anmälan i barnmedicin

  Scenario: Ringer ingen familjen får enhetschefen veta det
    Givet barnet i ärendet vera-6
    Och att klockan är 2026-10-14 09:00
    Och att läkare i vården i barnmedicin antecknar att uteblev från besök är ja
    När klockan blir 2026-10-17 08:00
    Så ska enhetschef i barnmedicin ha fått veta att "ringer familjen" dröjer
    Och ska enhetschef i barnmedicin ha fått veta att "väger tillsammans med chefen" dröjer
    Och ska enhetschef i barnmedicin ha fått veta att väg vägd-orosanmälan dröjer

  Scenario: När våldet blir känt anmäler läkaren genast
    Givet ärendet vera-6 till och med 2027-02-03 10:00
    Så ska väg far-illa stå i steget skriv anmälan i barnmedicin
    Och ska läkare i vården i barnmedicin svara för väg far-illa senast 2027-02-03 10:30, annars får enhetschef veta
    Och ska läkare i vården i barnmedicin ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2027-02-03 10:30, annars får enhetschef veta
    Och ska läkare i vården i barnmedicin fråga om trygg hem idag senast 2027-02-03 10:30, annars får enhetschef veta

  Scenario: Pappa får ingenting veta förrän spärren är hävd
    Givet ärendet vera-6
    Så ska inga meddelanden från barnmedicin nå pappa
    Och ska meddelanden från barnmedicin få nå mamma
    Och ska spärren i barnmedicin omprövas senast 2027-02-17 23:59
    Och ska "ringer familjen" i barnmedicin inte nå pappa
    Och ska ingen i barnmedicin ha att göra "berättar för vårdnadshavarna"
    Och ska svaret på frågan talar med föräldrarna nämna "Ingen i skolan talar först med den vårdnadshavare som misstänks"

  Scenario: Bara den som har ansvaret eller chefen häver spärren mot pappa
    Givet ärendet vera-6
    När sjuksköterska i vården i barnmedicin häver spärren mot pappa
    Så ska det nekas med BL-C038
    Och ska inga meddelanden från barnmedicin nå pappa
    När enhetschef i barnmedicin häver spärren mot pappa
    Så ska meddelanden från barnmedicin få nå pappa

  Scenario: Säger en att Vera inte har sett något och en annan att hon har det gäller att hon har det
    Givet barnet i ärendet vera-6
    När mamma berättar för läkare i vården i barnmedicin att utsatt för sett våld är nej
    Så ska väg far-illa inte pågå i barnmedicin
    När någon annan berättar för läkare i vården i barnmedicin att utsatt för sett våld är ja
    Så ska utsatt för sett våld vara ja i barnmedicin
    Och ska väg far-illa stå i steget skriv anmälan i barnmedicin
    När mamma berättar för läkare i vården i barnmedicin att utsatt för sett våld är nej
    Så ska utsatt för sett våld vara ja i barnmedicin
    Och ska regeln barn-våld-hemma gälla i barnmedicin

  Scenario: Trauma bedöms innan svaret om ADHD är slutligt, och ett givet svar prövas igen
    Givet ärendet vera-6
    Så ska läkare i vården i barnmedicin ha att göra "ser till att trauma är bedömt innan svaret på utredningen är slutligt och att ett givet svar prövas igen" senast 2027-02-10 23:59, annars får enhetschef veta
    Och ska regeln barn-trauma-före-adhd gälla i barnmedicin

  Scenariomall: Fosterföräldrarna kan inte samtycka för Vera
    Givet ärendet vera-6
    När <vem> samtycker hos barnmedicin till att <handling> lämnas till <mottagare>
    Så ska det nekas med BL-C007

    Exempel:
      | vem         | handling       | mottagare    |
      | fostermamma | remiss till bup | bup         |
      | fosterpappa | remiss till bup | bup         |
      | fostermamma | begäran om SIP | socialtjänst |

  Scenario: Läkaren tar reda på vem som får samtycka när Vera bor i familjehem
    Givet ärendet vera-6
    Så ska läkare i vården i barnmedicin ha att göra "tar reda på med socialtjänsten vem som får samtycka till vad" senast 2027-02-05 23:59, annars får enhetschef veta
    Och ska svaret på frågan andra aktörer nämna "Placeringens socialsekreterare, familjehemmet och barnets tidigare skola"

  Scenario: Anmälan tas emot av en namngiven människa och läkaren frågar efter svaret
    Givet ärendet vera-6
    Och att läkare i vården i barnmedicin säger att anmälan är undertecknad på väg far-illa
    Så ska orosanmälan från barnmedicin till socialtjänst vila på plikt
    När socialsekreterare i socialtjänst tar emot orosanmälan från barnmedicin
    Så ska väg far-illa stå i steget hos socialtjänsten i barnmedicin
    Och ska läkare i vården i barnmedicin ha att göra "frågar socialtjänsten om utredning är inledd eller inte" senast 2027-02-24 23:59, annars får enhetschef veta
    Och ska inga meddelanden från barnmedicin nå pappa

  Scenario: I skolan väntar stödet inte på utredningen
    Givet ärendet vera-6 till och med 2025-09-16 11:00
    Så ska väg särskilt-stöd stå i steget utreda stödet i skola
    Och ska lärare i skola ha att göra "ger anpassningar i undervisningen redan nu" senast 2025-09-23 23:59, annars får rektor veta
    Och ska rektor i skola ha att göra "ser till att behovet utreds skyndsamt" senast 2025-09-30 23:59, annars får huvudmannens ombud veta

  Scenario: I den nya skolan, där Vera bor i familjehem, vet någon vem som får samtycka
    Givet barnet i ärendet vera-6
    Och att klockan är 2027-02-03 13:00
    När mentor i fristående skola antecknar att ny på skolan är ja och bor hos är familjehem
    Så ska mentor i fristående skola ha att göra "tar reda på med socialtjänsten vem som får samtycka till vad" senast 2027-02-05 23:59, annars får rektor veta
    Och ska svaret på frågan gör insatser nämna "Skolan utser en vuxen som tar reda på hur den tidigare skolan tänkte"
    När fostermamma samtycker hos fristående skola till att remiss till första linjen lämnas till första linjen
    Så ska det nekas med BL-C007

  Scenario: Har Vera skyddade personuppgifter skrivs ingen adress och inget riktigt namn sägs
    Givet barnet i ärendet vera-6
    Och att barnet har skyddade personuppgifter
    När någon annan berättar för läkare i vården i barnmedicin att utsatt för sett våld är ja
    Så ska svaret på frågan forum nämna "Barnet nämns med påhittat namn, och adress, skolväg och telefon sägs eller skrivs aldrig"
    Och ska svaret på frågan dokumenterar nämna "brev går bara den väg som rektorn bestämt"
    Och ska inga meddelanden från barnmedicin nå någon hemma

  Scenario: Slutar läkaren har någon annan Vera samma dag
    Givet ärendet vera-6
    När läkare i vården i barnmedicin slutar
    Så ska enhetschef i barnmedicin vara ansvarig
    Och ska enhetschef i barnmedicin ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2027-02-03 10:30
    Och ska inga meddelanden från barnmedicin nå pappa
