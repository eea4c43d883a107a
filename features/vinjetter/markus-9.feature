# language: sv
# Källa: SKR 2023 bilaga 1, vinjetten Markus 9 år; SoL 2025:400 19 kap. 1 §; HSL 2017:30 5 kap. 7 §.
# Datum, födelsedag och vem som antecknar är påhittade och står i markus-9.yaml.

Egenskap: Markus, 9 år, berättar för sin lärare att polisen hämtade mamma i natt, fast morfar har bett honom tiga

  Scenario: Innan Markus går hem vet läraren vilken vuxen som finns där
    Givet ärendet markus-9
    Så ska lärare i skola fråga om vuxen att gå hem till senast 2026-10-06 08:55, annars får rektor veta
    Och ska lärare i skola ha att göra "ringer socialtjänsten innan barnet går hem, om ingen vuxen finns där" senast 2026-10-06 08:55, annars får rektor veta

  Scenariomall: Finns ingen vuxen, eller vet ingen om det, ringer läraren socialtjänsten innan Markus går hem
    Givet ärendet markus-9 till och med 2026-10-06 08:25
    Och att klockan är 2026-10-06 08:40
    När barnet berättar för lärare i skola att vuxen att gå hem till är <svar>
    Så ska lärare i skola ha att göra "ringer socialtjänsten innan barnet går hem, om ingen vuxen finns där" senast <senast>, annars får rektor veta

    Exempel:
      | svar     | senast           |
      | nej      | 2026-10-06 08:55 |
      | vet inte | 2026-10-06 08:55 |

  Scenario: Svarar Markus att ingen vuxen finns hemma anmäls det genast
    Givet ärendet markus-9 till och med 2026-10-06 08:25
    Så ska väg far-illa inte pågå i skola
    När barnet berättar för lärare i skola att vuxen att gå hem till är nej
    Så ska väg far-illa stå i steget skriv anmälan i skola
    Och ska lärare i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-06 08:55, annars får rektor veta

  Scenario: Finns det en vuxen hemma behöver läraren inte ringa, men anmälan görs ändå
    Givet ärendet markus-9
    När någon annan berättar för lärare i skola att vuxen att gå hem till är ja
    Så ska regeln barn-vem-är-hemma inte gälla i skola
    Och ska regeln barn-ingen-vuxen gälla i skola
    Och ska väg far-illa stå i steget skriv anmälan i skola

  Scenario: Läraren anmäler genast att ingen vuxen tar hand om Markus
    Givet ärendet markus-9
    Så ska väg far-illa stå i steget skriv anmälan i skola
    Och ska lärare i skola svara för väg far-illa senast 2026-10-06 09:00, annars får rektor veta
    Och ska lärare i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-06 09:00, annars får rektor veta
    Och ska lärare i skola fråga om trygg hem idag senast 2026-10-06 09:00, annars får rektor veta

  Scenario: Anmälan vilar på plikten och varken på ett ja eller på vad morfar vill
    Givet ärendet markus-9
    När lärare i skola säger att anmälan är undertecknad på väg far-illa
    Så ska väg far-illa stå i steget anmäld i skola
    Och ska orosanmälan från skola till socialtjänst vila på plikt
    Och ska lärare i skola svara för väg far-illa senast 2026-10-07 23:59, annars får rektor veta

  Scenario: Morfar kan inte samtycka åt Markus
    Givet ärendet markus-9
    När morfar samtycker hos skola till att remiss till bup lämnas till bup
    Så ska det nekas med BL-C007

  Scenario: Markus får vänligt veta att ett löfte att tiga inte kan hållas
    Givet ärendet markus-9
    Så ska lärare i skola ha att göra "förklarar vänligt för barnet vad en vuxen måste berätta vidare och vad som händer nu" senast 2026-10-06 23:59, annars får rektor veta
    Och ska svaret på frågan ser och möter nämna "Den vuxne lovar aldrig att tiga"
    Och ska väg far-illa stå i steget skriv anmälan i skola

  Scenario: Den som Markus litade på förklarar, fast mentorn har ansvaret
    Givet barnet i ärendet markus-9
    Och att mentor i skola antecknar att vardag i skolan är påverkad
    När barnet berättar för lärare i skola om mamma att vuxen hemma är borta
    Och barnet berättar för lärare i skola att bär vuxnas ansvar är ja och ombett att tiga är ja
    Så ska mentor i skola vara ansvarig
    Och ska lärare i skola ha att göra "förklarar vänligt för barnet" senast 2026-10-14 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-14 09:30, annars får rektor veta
    Och ska lärare i skola ha att göra "ringer socialtjänsten innan barnet går hem" senast 2026-10-14 09:30, annars får rektor veta
    Och ska lärare i skola ha att göra "tar med syskonen i orosanmälan" senast 2026-10-14 09:30, annars får rektor veta
    Och ska mentor i skola ha att göra "ser till att någon hos varje syskon prövar samma sak om hemmet för det barnet och frågar det enskilt om det är tryggt" senast 2026-10-14 09:30, annars får rektor veta
    Och ska mentor i skola ha att göra "ser till med socialtjänstens hjälp att den vuxnas vård vet att det finns barn hemma" senast 2026-10-15 23:59, annars får rektor veta

  Scenario: Storasyster får ett eget ärende och är med i anmälan
    Givet ärendet markus-9
    Så ska syskonet storasyster få ett eget ärende från skola
    Och ska lärare i skola ha att göra "tar med syskonen i orosanmälan" senast 2026-10-06 09:00, annars får rektor veta
    Och ska lärare i skola ha att göra "ser till att någon hos varje syskon prövar samma sak om hemmet för det barnet och frågar det enskilt om det är tryggt" senast 2026-10-06 09:00, annars får rektor veta

  Scenario: Läraren öppnar storasysters ärende, och det är hennes eget
    Givet barnet i ärendet markus-9
    Och att barnet berättar för lärare i skola om mamma att vuxen hemma är borta
    Och att barnet berättar för lärare i skola att bär vuxnas ansvar är ja
    Så ska lärare i skola ha att göra "öppnar ett eget ärende för syskonet" senast 2026-10-15 23:59, annars får rektor veta
    När lärare i skola öppnar ett eget ärende för syskonet storasyster
    Så ska syskonet storasyster få ett eget ärende från skola

  Scenario: Mammas vård får veta att det finns barn hemma, genom socialtjänsten
    Givet ärendet markus-9
    Så ska lärare i skola ha att göra "ser till med socialtjänstens hjälp att den vuxnas vård vet att det finns barn hemma" senast 2026-10-07 23:59, annars får rektor veta

  Scenario: Vården som har mamma är själv skyldig att se Markus
    Givet ärendet markus-9
    Och att klockan är 2026-10-07 10:00
    När läkare i vården i vuxenpsykiatri antecknar om mamma att vuxen hemma är sjuk
    Så ska läkare i vården i vuxenpsykiatri ha att göra "ger barnet information, råd och stöd efter dess ålder och antecknar det" senast 2026-10-14 23:59, annars får enhetschef veta
    Och ska regeln barn-anhörig-hos-vården gälla i vuxenpsykiatri

  Scenario: En namngiven socialsekreterare tar emot och läraren frågar efter svaret
    Givet ärendet markus-9
    Och att lärare i skola säger att anmälan är undertecknad på väg far-illa
    När orosanmälan från skola kommer fram
    Så ska orosanmälan från skola till socialtjänst vara levererad
    Och ska väg far-illa stå i steget anmäld i skola
    När orosanmälan från skola sparas hos mottagaren
    Så ska orosanmälan från skola till socialtjänst vara registrerad
    Och ska väg far-illa stå i steget anmäld i skola
    När socialsekreterare i socialtjänst tar emot orosanmälan från skola
    Så ska socialsekreterare i socialtjänst vara ansvarig
    Och ska väg far-illa stå i steget hos socialtjänsten i skola
    Och ska lärare i skola svara för väg far-illa senast 2026-10-27 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "frågar socialtjänsten om utredning är inledd eller inte" senast 2026-10-27 23:59, annars får rektor veta
    När lärare i skola säger att utredning är inledd på väg far-illa
    Så ska väg far-illa stå i steget inledd i skola
    Och ska lärare i skola svara för väg far-illa senast 2026-10-13 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "fortsätter stödet till barnet och lämnar de uppgifter som socialtjänsten frågar efter" senast 2026-10-13 23:59, annars får rektor veta

  Scenario: En fredag eftermiddag kan socialjouren ta emot, och ingen väntar till måndag
    Givet barnet i ärendet markus-9
    Och att klockan är 2026-10-09 15:30
    Och att barnet berättar för lärare i skola om mamma att vuxen hemma är borta
    Och att barnet berättar för lärare i skola att bär vuxnas ansvar är ja
    Så ska lärare i skola ha att göra "ringer socialtjänsten innan barnet går hem" senast 2026-10-09 16:00, annars får rektor veta
    Och ska lärare i skola ha att göra "ser till med socialtjänstens hjälp att den vuxnas vård vet att det finns barn hemma" senast 2026-10-10 23:59, annars får rektor veta
    När lärare i skola säger att anmälan är undertecknad på väg far-illa
    Så ska lärare i skola svara för väg far-illa senast 2026-10-10 23:59, annars får rektor veta
    När socialsekreterare i socialjour tar emot orosanmälan från skola
    Så ska väg far-illa stå i steget hos socialtjänsten i skola
    Och ska socialsekreterare i socialjour vara ansvarig

  Scenario: Skickas anmälan tillbaka anmäler läraren på nytt, genast
    Givet ärendet markus-9
    Och att klockan är 2026-10-06 08:50
    Och att lärare i skola säger att anmälan är undertecknad på väg far-illa
    När socialsekreterare i socialtjänst skickar tillbaka orosanmälan från skola med skälet "bor i en annan stadsdel" och föreslår "den andra mottagningen"
    Så ska väg far-illa stå i steget skriv anmälan i skola
    Och ska lärare i skola svara för väg far-illa senast 2026-10-06 09:20, annars får rektor veta

  Scenario: Går tiden får rektorn veta att ingen har frågat vem som är hemma
    Givet barnet i ärendet markus-9
    Och att barnet berättar för lärare i skola om mamma att vuxen hemma är borta
    När klockan blir 2026-10-14 09:31
    Så ska rektor i skola ha fått veta att svaret på vuxen att gå hem till dröjer
    Och ska rektor i skola ha fått veta att "ringer socialtjänsten innan barnet går hem" dröjer

  Scenario: Ser bara en av två vuxna att Markus är ovårdad räknas det ändå
    Givet barnet i ärendet markus-9
    När lärare i skola antecknar att omsorgen hemma är sviktar
    Och mentor i skola antecknar att omsorgen hemma är räcker
    Så ska omsorgen hemma vara sviktar i skola
    Och ska väg vägd-orosanmälan stå i steget väga i skola
    Och ska lärare i skola ha att göra "väger tillsammans med chefen om orosanmälan ska göras och antecknar skälen" senast 2026-10-15 23:59, annars får rektor veta

  Scenario: Slutar läraren tar rektorn över och Markus glöms inte
    Givet ärendet markus-9
    När lärare i skola slutar
    Så ska rektor i skola vara ansvarig
    Och ska rektor i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-06 09:00, annars får huvudmannens ombud veta
    Och ska rektor i skola fråga om vuxen att gå hem till senast 2026-10-06 08:55, annars får huvudmannens ombud veta

  Scenario: Markus del kan inte avslutas för att morfar säger att allt är bra
    Givet ärendet markus-9
    När lärare i skola avslutar delen med "morfar säger att allt är bra"
    Så ska det nekas med BL-C010
    Och ska delen i skola vara öppen

  Scenario: Först när svaret är hämtat och allt är gjort tar vägen slut, och ny oro börjar den om
    Givet barnet i ärendet markus-9
    Och att barnet berättar för lärare i skola att omsorgen hemma är saknas
    Och att lärare i skola säger att anmälan är undertecknad på väg far-illa
    Och att socialsekreterare i socialtjänst tar emot orosanmälan från skola
    Och att lärare i skola säger att utredning är inledd på väg far-illa
    När lärare i skola säger att svaret är hämtat på väg far-illa
    Så ska det nekas med BL-C037
    När barnet berättar för lärare i skola att trygg hem idag är ja
    Och lärare i skola gör klart allt på sin lista
    Och lärare i skola säger att svaret är hämtat på väg far-illa
    Så ska väg far-illa vara avslutad i skola
    När barnet berättar för mentor i skola att vuxen att gå hem till är nej
    Så ska väg far-illa stå i steget skriv anmälan i skola
    Och ska mentor i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-14 09:30, annars får rektor veta
