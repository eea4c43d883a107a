# language: sv
# Källa: SKR 2023 bilaga 1, vinjetten Stefan 14 år; vårdprogram suicid; SoL 2025:400 19 kap. 1 §.
# Datum, födelsedag och vem som antecknar är påhittade och står i stefan-14.yaml.

Egenskap: Stefan, 14 år, har kvaddat en bil och berättar sedan för kuratorn att han tänker på döden

  Scenario: Kuratorn som Stefan berättade för frågar honom samma dag, innan han går hem
    Givet ärendet stefan-14
    Så ska väg oro-för-suicid stå i steget fråga samma dag i elevhälsan
    Och ska kurator i elevhälsan svara för väg oro-för-suicid senast 2026-10-14 12:30, annars får rektor veta
    Och ska kurator i elevhälsan fråga om suicidstegen senast 2026-10-14 12:30, annars får rektor veta
    Och ska kurator i elevhälsan fråga om trygg hem idag senast 2026-10-14 12:30, annars får rektor veta
    Och ska kurator i elevhälsan fråga om självskada senast

  Scenario: Kuratorn stannar hos Stefan tills en annan vuxen har tagit över
    Givet ärendet stefan-14
    Så ska kurator i elevhälsan ha att göra "stannar hos barnet och lyssnar ensam med det tills en annan vuxen har tagit över" senast 2026-10-14 11:00, annars får rektor veta

  Scenario: Skolpsykologen som Stefan berättar för stannar själv, fast kuratorn har ansvaret
    Givet barnet i ärendet stefan-14
    Och att kurator i elevhälsan antecknar att vardag i skolan är påverkad
    När barnet berättar för skolpsykolog i elevhälsan att sagt om livet är tankar
    Så ska kurator i elevhälsan vara ansvarig
    Och ska skolpsykolog i elevhälsan ha att göra "stannar hos barnet och lyssnar ensam med det" senast 2026-10-14 09:30, annars får rektor veta
    Och ska skolpsykolog i elevhälsan fråga om suicidstegen senast 2026-10-14 11:00, annars får rektor veta
    Och ska kurator i elevhälsan ha att göra "berättar för vårdnadshavarna efter trygghetsfrågan om inget talar emot" senast 2026-10-14 23:59, annars får rektor veta

  Scenario: Svarar Stefan att han tänker på att dö tar en människa i vården emot honom
    Givet ärendet stefan-14
    Och att klockan är 2026-10-14 11:15
    När barnet berättar för kurator i elevhälsan att suicidstegen är ja och sagt om livet är tankar
    Så ska väg oro-för-suicid stå i steget vården tar emot i elevhälsan
    Och ska kurator i elevhälsan svara för väg oro-för-suicid senast 2026-10-14 13:15, annars får rektor veta
    Och ska kurator i elevhälsan ha att göra "ringer BUP och lämnar över barnet till en människa som tar emot" senast 2026-10-14 13:15, annars får rektor veta
    Och ska akut överlämning från elevhälsan till bup vara erbjuden
    Och ska akut överlämning från elevhälsan till bup vila på nödläge
    När psykolog i vården i bup tar emot akut överlämning från elevhälsan
    Så ska akut överlämning från elevhälsan till bup vara mottagen
    Och ska psykolog i vården i bup vara ansvarig
    Och ska väg oro-för-suicid stå i steget följ upp beskedet i elevhälsan
    Och ska kurator i elevhälsan fråga om vårdens besked senast 2026-10-15 23:59, annars får rektor veta

  Scenario: Svarar Stefan att han har planer är det akut och anmäls
    Givet ärendet stefan-14
    Och att klockan är 2026-10-14 11:15
    När barnet berättar för kurator i elevhälsan att suicidstegen är ja och sagt om livet är planer
    Så ska väg oro-för-suicid stå i steget akut i elevhälsan
    Och ska kurator i elevhälsan ha att göra "ringer BUP akut eller 112 och följer med barnet dit" senast 2026-10-14 11:45, annars får rektor veta
    Och ska kurator i elevhälsan ha att göra "säger till chefen vem som är hos barnet och vart det är på väg" senast 2026-10-14 11:45, annars får rektor veta
    Och ska väg far-illa stå i steget skriv anmälan i elevhälsan
    Och ska kurator i elevhälsan ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-14 11:45, annars får rektor veta
    Och ska väg remiss-till-bup stå i steget underlag i elevhälsan

  Scenariomall: Ett lägre svar i skolan sänker inte det Stefan redan har sagt
    Givet ärendet stefan-14
    Och att klockan är 2026-10-14 11:15
    När barnet berättar för kurator i elevhälsan att suicidstegen är ja och sagt om livet är <svar>
    Så ska sagt om livet vara tankar i elevhälsan
    Och ska väg oro-för-suicid stå i steget vården tar emot i elevhälsan

    Exempel:
      | svar   |
      | nej    |
      | tungt  |

  Scenario: Har ingen gått igenom stegen med Stefan är vägen kvar där frågan ska ställas
    Givet ärendet stefan-14
    När barnet berättar för kurator i elevhälsan att suicidstegen är nej
    Så ska väg oro-för-suicid stå i steget fråga samma dag i elevhälsan
    Och ska kurator i elevhälsan ha att göra "stannar hos barnet och lyssnar ensam med det" senast 2026-10-14 11:00, annars får rektor veta

  Scenario: En lärare får inte svara på stegen åt Stefan
    Givet ärendet stefan-14
    När lärare i skola antecknar att suicidstegen är nej
    Så ska suicidstegen vara inte frågat i skola

  Scenario: Vill Stefan inte säga mer blir det inte ett nej
    Givet ärendet stefan-14
    När kurator i elevhälsan antecknar att barnets syn är ville inte
    Så ska sagt om livet vara tankar i elevhälsan
    Och ska väg oro-för-suicid stå i steget fråga samma dag i elevhälsan
    Och ska kurator i elevhälsan fråga om suicidstegen senast 2026-10-14 12:30, annars får rektor veta

  Scenario: Går tiden utan att någon har frågat får rektorn veta det
    Givet barnet i ärendet stefan-14
    Och att klockan är 2026-10-14 10:30
    När barnet berättar för kurator i elevhälsan att sagt om livet är tankar
    Och klockan blir 2026-10-14 12:31
    Så ska rektor i elevhälsan ha fått veta att svaret på suicidstegen dröjer
    Och ska rektor i elevhälsan ha fått veta att svaret på trygg hem idag dröjer
    Och ska rektor i elevhälsan ha fått veta att "stannar hos barnet" dröjer
    Och ska rektor i elevhälsan ha fått veta att väg oro-för-suicid dröjer

  Scenario: Bilen och förstörelsen anmäls av mentorn den dag de blir kända
    Givet ärendet stefan-14 till och med 2026-09-30 09:00
    Så ska väg far-illa stå i steget skriv anmälan i skola
    Och ska mentor i skola svara för väg far-illa senast 2026-09-30 09:30, annars får rektor veta
    Och ska mentor i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-09-30 09:30, annars får rektor veta
    Och ska mentor i skola fråga om trygg hem idag senast 2026-09-30 09:30, annars får rektor veta

  Scenario: Socialtjänsten får anmälan, en namngiven människa tar emot och mentorn frågar efter svaret
    Givet ärendet stefan-14 till och med 2026-09-30 09:00
    När mentor i skola säger att anmälan är undertecknad på väg far-illa
    Så ska orosanmälan från skola till socialtjänst vila på plikt
    Och ska mentor i skola svara för väg far-illa senast 2026-10-01 23:59, annars får rektor veta
    När socialsekreterare i socialtjänst tar emot orosanmälan från skola
    Så ska väg far-illa stå i steget hos socialtjänsten i skola
    Och ska mentor i skola ha att göra "frågar socialtjänsten om utredning är inledd eller inte" senast 2026-10-21 23:59, annars får rektor veta

  Scenario: Är socialtjänsten tyst får rektorn veta att ingen har svarat
    Givet ärendet stefan-14 till och med 2026-09-30 09:00
    Och att mentor i skola säger att anmälan är undertecknad på väg far-illa
    När klockan blir 2026-10-02 00:00
    Så ska rektor i skola ha fått veta att ingen har svarat på orosanmälan
    Och ska rektor i skola ha fått veta att väg far-illa dröjer

  Scenario: Stefan är inte bara ett beteende
    Givet ärendet stefan-14
    Så ska kontaktorsaken beteende gälla i skola
    Och ska kontaktorsaken nedstämdhet gälla i elevhälsan
    Och ska väg oro-för-suicid pågå i elevhälsan
    Och ska kurator i elevhälsan ha att göra "väger tillsammans med chefen om orosanmälan ska göras och antecknar skälen" senast 2026-10-15 23:59, annars får rektor veta

  Scenario: Ingen i skolan sätter en nivå på hur farligt det är
    Givet ärendet stefan-14
    Så ska ingen i elevhälsan ha att göra "risk"
    Och ska ingen i elevhälsan ha att göra "bedömer"
    Och ska ingen i skola ha att göra "risk"
    Och ska svaret på frågan ser och möter nämna "Skolan frågar och lämnar över; hur stor faran är bedömer vården"

  Scenario: Skickar BUP tillbaka Stefan står kuratorn kvar med honom
    Givet ärendet stefan-14
    Och att klockan är 2026-10-14 11:15
    Och att barnet berättar för kurator i elevhälsan att suicidstegen är ja och sagt om livet är tankar
    När läkare i vården i bup skickar tillbaka akut överlämning från elevhälsan med skälet "hör hemma i första linjen" och föreslår "första linjen"
    Så ska akut överlämning från elevhälsan till bup vara återsänd
    Och ska väg oro-för-suicid stå i steget vården tar emot i elevhälsan
    Och ska kurator i elevhälsan ha att göra "läser varför överlämningen kom tillbaka och ringer den som föreslås" senast 2026-10-14 11:45, annars får rektor veta
    Och ska kurator i elevhälsan ha att göra "ringer BUP och lämnar över barnet till en människa som tar emot" senast 2026-10-14 13:15, annars får rektor veta

  Scenario: Slutar kuratorn samma dag tar rektorn över frågan till Stefan
    Givet ärendet stefan-14
    När kurator i elevhälsan slutar
    Så ska rektor i elevhälsan vara ansvarig
    Och ska rektor i elevhälsan ha att göra "stannar hos barnet och lyssnar ensam med det" senast 2026-10-14 11:00

  Scenario: Kommer samma berättelse en gång till händer ingenting nytt
    Givet barnet i ärendet stefan-14
    Och att barnet berättar för kurator i elevhälsan att sagt om livet är tankar
    När samma iakttagelse kommer en gång till
    Så ska ingenting nytt ha hänt
    Och ska väg oro-för-suicid stå i steget fråga samma dag i elevhälsan

  Scenario: Den dag Stefan fyller femton kan han själv begära stöd av socialtjänsten
    Givet barnet i ärendet stefan-14
    Och att klockan är 2027-03-08 15:00
    Och att kurator i elevhälsan antecknar att ledsen eller nedstämd är ofta
    Så ska svaret på frågan barnet kan begära inte nämna "föra sin egen talan hos socialtjänsten"
    Och ska svaret på frågan gör insatser nämna "Från tolv år"
    När barnet fyller 15 år
    Och kurator i elevhälsan antecknar att rädd eller orolig är ofta
    Så ska svaret på frågan barnet kan begära nämna "föra sin egen talan hos socialtjänsten"
    Och ska svaret på frågan gör insatser nämna "Från femton år"
    Och ska svaret på frågan gör insatser inte nämna "Från tolv år"

  Scenario: När vården har sagt sitt har Stefan en vuxen att gå till i skolan
    # Torsdagen den 15 oktober; en vecka senare frågar någon om läget är tryggt.
    Givet barnet i ärendet stefan-14
    Och att klockan är 2026-10-14 10:30
    Och att barnet berättar för kurator i elevhälsan att sagt om livet är tankar och suicidstegen är ja
    Och att läkare i vården i bup tar emot akut överlämning från elevhälsan
    Och att klockan är 2026-10-14 10:50
    När kurator i elevhälsan antecknar att vårdens besked är hem med ny tid
    Så ska väg oro-för-suicid stå i steget någon att gå till i elevhälsan
    Och ska kurator i elevhälsan svara för väg oro-för-suicid senast 2026-10-21 23:59, annars får rektor veta
    Och ska kurator i elevhälsan ha att göra "ser till att barnet vet vilken vuxen det kan gå till varje dag" senast 2026-10-15 23:59, annars får rektor veta
    Och ska ingen i elevhälsan ha att göra "ringer mottagningen som såg barnet"
