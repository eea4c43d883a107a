# language: sv
# Källa: SKR 2023 bilaga 1, vinjetten Rasmus 11 år; SoL 2025:400 19 kap. 1 och 5 §§; Skollagen 2010:800 3 kap. 5 och 7 §§.
# Datum, födelsedag och vem som antecknar är påhittade och står i rasmus-11.yaml.

Egenskap: Rasmus, 11 år, är kvar på skolgården till kvällen och läraren tror att föräldrarna missbrukar

  Scenario: Misstanken räcker och läraren anmäler genast
    Givet ärendet rasmus-11 till och med 2026-09-24 08:00
    Så ska väg far-illa stå i steget skriv anmälan i skola
    Och ska lärare i skola svara för väg far-illa senast 2026-09-24 08:30, annars får rektor veta
    Och ska lärare i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-09-24 08:30, annars får rektor veta
    Och ska lärare i skola fråga om trygg hem idag senast 2026-09-24 08:30, annars får rektor veta

  Scenario: Ingen behöver bevis eller föräldrarnas lov för att anmäla
    Givet ärendet rasmus-11 till och med 2026-09-24 08:00
    När lärare i skola säger att anmälan är undertecknad på väg far-illa
    Så ska orosanmälan från skola till socialtjänst vila på plikt
    Och ska orosanmälan från skola till socialtjänst vara erbjuden
    Och ska väg far-illa stå i steget anmäld i skola

  Scenario: Syskonen är med i anmälan och får var sitt ärende
    Givet ärendet rasmus-11 till och med 2026-09-24 08:00
    Så ska lärare i skola ha att göra "tar med syskonen i orosanmälan" senast 2026-09-24 08:30, annars får rektor veta
    Och ska syskonet syskon-1 få ett eget ärende från skola
    Och ska syskonet syskon-2 få ett eget ärende från skola
    Och ska lärare i skola ha att göra "ser till att någon hos varje syskon prövar samma sak om hemmet för det barnet och frågar det enskilt om det är tryggt" senast 2026-09-24 08:30, annars får rektor veta

  Scenario: Den som misstänker anmäler själv, fast någon annan har ansvaret
    Givet barnet i ärendet rasmus-11
    Och att lärare i skola antecknar att slutat med fritid är ja
    När mentor i skola antecknar att vuxen hemma är missbruk misstänks
    Så ska lärare i skola vara ansvarig
    Och ska mentor i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-14 09:30, annars får rektor veta
    Och ska mentor i skola ha att göra "tar med syskonen i orosanmälan" senast 2026-10-14 09:30, annars får rektor veta
    Och ska lärare i skola ha att göra "ser till att någon hos varje syskon prövar samma sak om hemmet" senast 2026-10-14 09:30, annars får rektor veta
    Och ska lärare i skola ha att göra "berättar öppet för vårdnadshavarna efter trygghetsfrågan att anmälan görs och varför" senast 2026-10-14 23:59, annars får rektor veta

  Scenario: Föräldrarna får veta öppet samma dag, efter trygghetsfrågan
    Givet ärendet rasmus-11
    Så ska lärare i skola ha att göra "berättar öppet för vårdnadshavarna efter trygghetsfrågan att anmälan görs och varför" senast 2026-09-24 23:59, annars får rektor veta
    Och ska meddelanden från skola få nå alla hemma

  Scenario: Är Rasmus inte trygg hemma berättar ingen där något
    Givet ärendet rasmus-11
    Och att klockan är 2026-09-24 10:30
    När barnet berättar för lärare i skola att trygg hem idag är nej
    Så ska inga meddelanden från skola nå någon hemma
    Och ska spärren i skola omprövas senast 2026-10-08 23:59
    Och ska ingen i skola ha att göra "berättar öppet för vårdnadshavarna"
    Och ska lärare i skola ha att göra "ringer socialtjänsten eller socialjouren innan barnet går hem" senast 2026-09-24 11:00, annars får rektor veta

  Scenario: Skolans stöd utreds skyndsamt och väntar inte på anmälan
    Givet ärendet rasmus-11 till och med 2026-09-23 15:45
    Så ska väg särskilt-stöd stå i steget utreda stödet i skola
    Och ska rektor i skola svara för väg särskilt-stöd senast 2026-10-07 23:59, annars får huvudmannens ombud veta
    Och ska lärare i skola ha att göra "anmäler till rektorn att barnet kan behöva särskilt stöd" senast 2026-09-24 23:59, annars får rektor veta
    Och ska rektor i skola ha att göra "ser till att behovet utreds skyndsamt i samråd med elevhälsan" senast 2026-10-07 23:59, annars får huvudmannens ombud veta
    Och ska lärare i skola ha att göra "ger anpassningar i undervisningen redan nu" senast 2026-09-30 23:59, annars får rektor veta

  Scenario: Höstlovet är inte skoldagar när stödet utreds
    # Tio skoldagar från den 21 oktober, med lov den 26 till 30.
    Givet barnet i ärendet rasmus-11
    Och att klockan är 2026-10-21 09:00
    När lärare i skola antecknar att når målen är knappt
    Så ska rektor i skola ha att göra "ser till att behovet utreds skyndsamt" senast 2026-11-11 23:59, annars får huvudmannens ombud veta

  Scenario: En anmälan väntar inte på att lovet tar slut
    Givet barnet i ärendet rasmus-11
    Och att klockan är 2026-10-26 11:00
    När någon annan berättar för lärare i skola att vuxen hemma är missbruk misstänks
    Så ska lärare i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-26 11:30, annars får rektor veta

  Scenario: Stödet går vidare medan socialtjänsten har anmälan
    Givet ärendet rasmus-11
    Och att lärare i skola säger att anmälan är undertecknad på väg far-illa
    När socialsekreterare i socialtjänst tar emot orosanmälan från skola
    Så ska väg far-illa stå i steget hos socialtjänsten i skola
    Och ska väg särskilt-stöd stå i steget utreda stödet i skola
    När rektor i skola säger att utredningen är klar på väg särskilt-stöd
    Så ska väg särskilt-stöd stå i steget ge stödet i skola
    Och ska rektor i skola svara för väg särskilt-stöd senast 2026-10-08 23:59, annars får huvudmannens ombud veta
    När rektor i skola säger att åtgärderna har satts in på väg särskilt-stöd
    Så ska väg särskilt-stöd stå i steget följa upp stödet i skola
    Och ska lärare i skola svara för väg särskilt-stöd senast 2026-11-05 23:59, annars får rektor veta

  Scenario: Inleder socialtjänsten ingen utredning ser läraren efter om oron finns kvar
    Givet ärendet rasmus-11
    Och att klockan är 2026-09-24 10:30
    Och att lärare i skola säger att anmälan är undertecknad på väg far-illa
    Och att socialsekreterare i socialtjänst tar emot orosanmälan från skola
    När lärare i skola säger att utredning är inte inledd på väg far-illa
    Så ska väg far-illa stå i steget inte inledd i skola
    Och ska lärare i skola svara för väg far-illa senast 2026-10-01 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "ser efter om oron finns kvar och anmäler på nytt när den gör det" senast 2026-10-01 23:59, annars får rektor veta
    När lärare i skola säger att oron ska anmälas på väg far-illa
    Så ska väg far-illa stå i steget skriv anmälan i skola
    Och ska lärare i skola svara för väg far-illa senast 2026-09-24 11:00, annars får rektor veta

  Scenario: Är socialtjänsten tyst får rektorn veta
    Givet barnet i ärendet rasmus-11
    Och att lärare i skola antecknar att vuxen hemma är missbruk misstänks
    Och att lärare i skola säger att anmälan är undertecknad på väg far-illa
    När klockan blir 2026-10-16 00:00
    Så ska rektor i skola ha fått veta att ingen har svarat på orosanmälan
    Och ska rektor i skola ha fått veta att väg far-illa dröjer

  Scenario: Ser också mentorn det anmäler mentorn själv, för plikten är personlig
    Givet ärendet rasmus-11
    Och att klockan är 2026-09-24 10:30
    Och att lärare i skola säger att anmälan är undertecknad på väg far-illa
    När mentor i skola antecknar att vuxen hemma är missbruk misstänks
    Så ska väg far-illa stå i steget skriv anmälan i skola
    Och ska mentor i skola svara för väg far-illa senast 2026-09-24 11:00, annars får rektor veta
    Och ska mentor i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-09-24 11:00, annars får rektor veta

  Scenario: Skickas samma anteckning en gång till händer ingenting nytt
    Givet barnet i ärendet rasmus-11
    Och att lärare i skola antecknar att vuxen hemma är missbruk misstänks
    Och att lärare i skola säger att anmälan är undertecknad på väg far-illa
    När samma iakttagelse kommer en gång till
    Så ska ingenting nytt ha hänt
    Och ska väg far-illa stå i steget anmäld i skola

  Scenario: Tycker mentorn att allt är som vanligt hemma stoppar det inte anmälan
    Givet ärendet rasmus-11
    När mentor i skola antecknar att vuxen hemma är som vanligt
    Så ska väg far-illa stå i steget skriv anmälan i skola
    Och ska lärare i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-09-24 08:30, annars får rektor veta

  Scenario: Ingen har frågat Rasmus om livet, och det finns skäl att göra det
    Givet ärendet rasmus-11
    Så ska sagt om livet vara inte frågat i skola
    Och ska lärare i skola fråga om sagt om livet senast 2026-09-28 23:59, annars får rektor veta
    Och ska regeln liv-tecken vara okänd i skola

  Scenario: Byter Rasmus skola lämnas inget över utan ett ja, och anmälan går ändå sin väg
    Givet ärendet rasmus-11
    När lärare i skola antecknar att byter skolform är ja
    Så ska väg övergång stå i steget förbereda i skola
    Och ska lärare i skola svara för väg övergång senast 2026-10-15 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "går igenom med vårdnadshavarna vad som ska följa med" senast 2026-10-15 23:59, annars får rektor veta
    Och ska överlämning vid övergång inte ha lämnat skola
    Och ska väg far-illa stå i steget skriv anmälan i skola
    När lärare i skola avslutar delen med "har flyttat"
    Så ska det nekas med BL-C010

  Scenario: Säger föräldrarna ja till det som ska följa med är det just det som lämnas
    Givet ärendet rasmus-11
    Och att lärare i skola antecknar att byter skolform är ja
    När förälder-1 samtycker hos skola till att överlämning vid övergång lämnas till skola
    Och förälder-2 samtycker hos skola till att överlämning vid övergång lämnas till skola
    Så ska väg övergång stå i steget lämnad i skola
    Och ska överlämning vid övergång från skola till skola vila på samtycke
    När förälder-1 tar tillbaka samtycket till överlämning vid övergång hos skola
    Och förälder-2 tar tillbaka samtycket till överlämning vid övergång hos skola
    Så ska överlämning vid övergång från skola till skola vara återsänd

  Scenario: Slutar läraren har Rasmus ändå en vuxen som svarar för anmälan
    Givet ärendet rasmus-11
    När lärare i skola slutar
    Så ska rektor i skola vara ansvarig
    Och ska rektor i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-09-24 08:30, annars får huvudmannens ombud veta
    När mentor i skola tar över ansvaret för barnet
    Så ska mentor i skola vara ansvarig
