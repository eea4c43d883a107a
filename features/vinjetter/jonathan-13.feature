# language: sv
# Källa: SKR 2023 bilaga 1, vinjetten Jonathan 13 år; SoL 2025:400 19 kap. 1 § och 14 kap. 2 §; Skollagen 2010:800 3 kap. 7 §.
# Datum, födelsedag och vem som antecknar är påhittade och står i jonathan-13.yaml.

Egenskap: Jonathan, 13 år, är ny på skolan, har tagits för snatteri, och ingen vet riktigt vad han kan

  Scenario: Att Jonathan har tagits för snatteri anmäls genast
    Givet ärendet jonathan-13 till och med 2026-09-08 08:30
    Så ska väg far-illa stå i steget skriv anmälan i skola
    Och ska mentor i skola svara för väg far-illa senast 2026-09-08 09:00, annars får rektor veta
    Och ska mentor i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-09-08 09:00, annars får rektor veta
    Och ska mentor i skola fråga om trygg hem idag senast 2026-09-08 09:00, annars får rektor veta

  Scenario: Anmälan väntar inte på prövningen av vad Jonathan kan
    Givet ärendet jonathan-13
    När mentor i skola säger att anmälan är undertecknad på väg far-illa
    Så ska orosanmälan från skola till socialtjänst vila på plikt
    Och ska skolpsykolog i elevhälsan ha att göra "tar ställning till en prövning av vad barnet kan" senast 2026-10-08 23:59, annars får rektor veta

  Scenario: Behovet av stöd utreds av rektorn utan att någon behöver samtycka
    Givet ärendet jonathan-13
    Så ska väg särskilt-stöd stå i steget utreda stödet i skola
    Och ska rektor i skola svara för väg särskilt-stöd senast 2026-09-23 23:59, annars får huvudmannens ombud veta
    Och ska mentor i skola ha att göra "anmäler till rektorn att barnet kan behöva särskilt stöd" senast 2026-09-10 23:59, annars får rektor veta
    Och ska rektor i skola ha att göra "ser till att behovet utreds skyndsamt i samråd med elevhälsan" senast 2026-09-23 23:59, annars får huvudmannens ombud veta

  Scenario: Prövningen av vad Jonathan kan görs med vårdnadshavarnas samtycke
    Givet ärendet jonathan-13
    Så ska skolpsykolog i elevhälsan ha att göra "tar ställning till en prövning av vad barnet kan, med vårdnadshavarnas samtycke" senast 2026-10-08 23:59, annars får rektor veta

  Scenario: Stödet i undervisningen väntar inte på prövningen
    Givet ärendet jonathan-13
    Så ska mentor i skola ha att göra "ger anpassningar i undervisningen redan nu" senast 2026-09-16 23:59, annars får rektor veta
    Och ska specialpedagog i elevhälsan ha att göra "ser till att stödet i vardagen pågår medan utredningen väntar" senast 2026-09-24 23:59, annars får rektor veta

  Scenario: Specialpedagogen säger till rektorn och nöjer sig inte med att ha sagt till
    Givet ärendet jonathan-13
    Så ska specialpedagog i elevhälsan ha att göra "anmäler till rektorn att barnet kan behöva särskilt stöd" senast 2026-09-18 23:59, annars får rektor veta
    Och ska specialpedagog i elevhälsan ha att göra "frågar rektorn om behovet av stöd har börjat utredas" senast 2026-10-01 23:59, annars får rektor veta
    Och ska specialpedagog i elevhälsan fråga om frågats enskilt om hemmet senast 2026-09-24 23:59, annars får rektor veta

  Scenario: Säger föräldrarna nej till prövningen fortsätter stödet
    Givet ärendet jonathan-13
    När specialpedagog i elevhälsan antecknar att utredning är nej
    Så ska väg särskilt-stöd stå i steget utreda stödet i skola
    Och ska mentor i skola ha att göra "ger anpassningar i undervisningen redan nu" senast 2026-09-16 23:59, annars får rektor veta
    Och ska remiss till bup inte ha lämnat elevhälsan
    När rektor i skola säger att utredningen är klar på väg särskilt-stöd
    Så ska väg särskilt-stöd stå i steget ge stödet i skola

  Scenario: Det fältarbetarna vet om gänget stannar i socialtjänsten
    Givet ärendet jonathan-13
    Så ska farligt umgänge vara ja i socialtjänst
    Och ska farligt umgänge vara vet inte i skola
    Och ska farligt umgänge vara inte frågat i elevhälsan
    Och ska orosanmälan inte ha lämnat socialtjänst
    Och ska akut överlämning inte ha lämnat socialtjänst

  Scenario: Fältsekreteraren tar upp oron med den egna mottagningen och anmäler inte till sig själv
    Givet ärendet jonathan-13 till och med 2026-08-12 20:00
    Så ska fältsekreterare i socialtjänst ha att göra "tar upp oron med mottagningen som tar ställning till om en utredning ska inledas" senast 2026-08-13 23:59, annars får enhetschef socialtjänst veta
    Och ska väg far-illa inte pågå i socialtjänst
    Och ska ingen i socialtjänst ha att göra "undertecknar orosanmälan"

  Scenario: Sommarlovet hejdar inte socialtjänsten
    Givet barnet i ärendet jonathan-13
    Och att klockan är 2026-07-02 21:00
    När fältsekreterare i socialtjänst antecknar att farligt umgänge är ja
    Så ska fältsekreterare i socialtjänst ha att göra "tar upp oron med mottagningen" senast 2026-07-03 23:59, annars får enhetschef socialtjänst veta

  Scenario: Det som räknas i skoldagar väntar inte på att sommarlovet ska ta slut
    # Fem skoldagar från den 10 juni: de som är kvar före avslutningen, och sedan arbetsdagar.
    Givet barnet i ärendet jonathan-13
    Och att klockan är 2026-06-10 10:00
    När mentor i skola antecknar att stör andra är ofta
    Så ska mentor i skola ha att göra "ger anpassningar i undervisningen redan nu" senast 2026-06-17 23:59, annars får rektor veta

  Scenario: Är Jonathan under fjorton anmäls ett känt brott också en fredag eftermiddag
    Givet barnet i ärendet jonathan-13
    Och att klockan är 2026-11-13 15:00
    När någon annan berättar för mentor i skola att brott är säkert
    Så ska regeln barn-eget-brott gälla i skola
    Och ska väg far-illa stå i steget skriv anmälan i skola
    Och ska mentor i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-11-13 15:30, annars får rektor veta

  Scenario: Från den dag Jonathan fyller fjorton vägs ett känt brott av två
    # Födelsedagen är en söndag, så en arbetsdag senare är det måndag.
    Givet barnet i ärendet jonathan-13
    Och att klockan är 2026-11-13 15:00
    Och att mentor i skola antecknar att ny på skolan är ja
    När barnet fyller 14 år
    Och någon annan berättar för lärare i skola att brott är säkert
    Så ska regeln barn-eget-brott vara okänd i skola
    Och ska väg far-illa inte pågå i skola
    Och ska väg vägd-orosanmälan stå i steget väga i skola
    Och ska lärare i skola ha att göra "väger tillsammans med chefen om orosanmälan ska göras och antecknar skälen" senast 2026-11-16 23:59, annars får rektor veta

  Scenario: Det skolan bara har hört av andra är inte ett känt brott
    Givet barnet i ärendet jonathan-13
    När någon annan berättar för mentor i skola att brott är hört av andra
    Så ska väg far-illa inte pågå i skola
    Och ska väg vägd-orosanmälan inte pågå i skola

  Scenario: Säger föräldrarna att ingen har klagat förut är snatteriet ändå känt
    Givet ärendet jonathan-13
    När förälder-1 berättar för mentor i skola att brott är nej
    Så ska brott vara säkert i skola
    Och ska väg far-illa stå i steget skriv anmälan i skola

  Scenario: Socialtjänsten tar emot och svarar, och mentorn fortsätter stödet
    Givet barnet i ärendet jonathan-13
    Och att klockan är 2026-09-08 08:30
    Och att någon annan berättar för mentor i skola att brott är säkert
    Och att mentor i skola säger att anmälan är undertecknad på väg far-illa
    När socialsekreterare i socialtjänst tar emot orosanmälan från skola
    Så ska socialsekreterare i socialtjänst vara ansvarig
    Och ska mentor i skola svara för väg far-illa senast 2026-09-29 23:59, annars får rektor veta
    När mentor i skola säger att utredning är inledd på väg far-illa
    Så ska mentor i skola ha att göra "fortsätter stödet till barnet och lämnar de uppgifter som socialtjänsten frågar efter" senast 2026-09-15 23:59, annars får rektor veta

  Scenario: Tas Jonathan för snatteri igen sedan anmälan har fått sitt svar anmäls det på nytt
    Givet barnet i ärendet jonathan-13
    Och att klockan är 2026-09-08 08:30
    Och att någon annan berättar för mentor i skola att brott är säkert
    Och att barnet berättar för mentor i skola att trygg hem idag är ja
    Och att mentor i skola säger att anmälan är undertecknad på väg far-illa
    Och att socialsekreterare i socialtjänst tar emot orosanmälan från skola
    Och att mentor i skola säger att utredning är inte inledd på väg far-illa
    Och att mentor i skola gör klart allt på sin lista
    Och att mentor i skola säger att svaret är hämtat på väg far-illa
    Så ska väg far-illa vara avslutad i skola
    När klockan blir 2026-09-09 10:00
    Och någon annan berättar för lärare i skola att brott är säkert
    Så ska väg far-illa stå i steget skriv anmälan i skola
    Och ska lärare i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-09-09 10:30, annars får rektor veta

  Scenario: Kommer samma anteckning en gång till händer ingenting nytt
    Givet barnet i ärendet jonathan-13
    Och att någon annan berättar för mentor i skola att brott är säkert
    När samma iakttagelse kommer en gång till
    Så ska ingenting nytt ha hänt

  Scenario: Flyttar Jonathan igen glöms anmälan inte, och inget annat följer med utan ett ja
    Givet ärendet jonathan-13
    När mentor i skola antecknar att byter skolform är ja
    Så ska väg övergång stå i steget förbereda i skola
    Och ska överlämning vid övergång inte ha lämnat skola
    Och ska väg far-illa stå i steget skriv anmälan i skola
    Och ska svaret på frågan gör insatser nämna "Stödet börjar första dagen och inte efter en ny kartläggning"
    När mentor i skola avslutar delen med "har flyttat"
    Så ska det nekas med BL-C010

  Scenario: Slutar mentorn tar rektorn över anmälan
    Givet ärendet jonathan-13
    När mentor i skola slutar
    Så ska rektor i skola vara ansvarig
    Och ska rektor i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-09-08 09:00, annars får huvudmannens ombud veta
    Och ska rektor i skola svara för väg far-illa senast 2026-09-08 09:00, annars får huvudmannens ombud veta

  Scenario: Stödet följs upp och börjar om när det inte räcker
    Givet barnet i ärendet jonathan-13
    Och att mentor i skola antecknar att ojämn förmåga är ja
    Och att rektor i skola säger att utredningen är klar på väg särskilt-stöd
    Och att rektor i skola säger att åtgärderna har satts in på väg särskilt-stöd
    Så ska mentor i skola svara för väg särskilt-stöd senast 2026-11-25 23:59, annars får rektor veta
    När mentor i skola säger att nytt behov visar sig på väg särskilt-stöd
    Så ska väg särskilt-stöd stå i steget utreda stödet i skola
    Och ska rektor i skola svara för väg särskilt-stöd senast 2026-11-04 23:59, annars får huvudmannens ombud veta
