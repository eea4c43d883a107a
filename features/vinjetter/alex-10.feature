# language: sv
# Källa: SKR 2023 bilaga 1, vinjetten Alex 10 år; Skollagen 2010:800 3 kap. 5 och 7 §§; SoL 2025:400 19 kap. 1 §
Egenskap: Alex 10 år, som lätt blir arg och ryktas ta saker, möts av samma regel om utbrott som Taric 8 år och Anna 6 år

  Scenario: Först tas det reda på om något svårt har hänt, om kroppen mår bra och om språket räcker till
    Givet ärendet alex-10
    Så ska regeln mående-utbrott gälla i skola
    Och ska lärare i skola ha att göra "tar med barnet reda på vad som händer före och efter utbrotten, om något svårt har hänt, om kroppen mår bra och om språket räcker till" senast 2026-09-24 23:59, annars får rektor veta

  Scenario: Alex remitteras inte till psykiatrin före den första bedömningen
    Givet ärendet alex-10
    Så ska väg remiss-till-bup inte pågå i skola
    Och ska väg remiss-till-första-linjen inte pågå i skola
    Och ska regeln mående-nedstämd inte ha slagit till i skola
    Och ska det inte finnas någon del i bup

  Scenario: Att Alex tar saker är hörsägen, och ingen anmäler ett rykte
    Givet ärendet alex-10
    Så ska brott vara hört av andra i skola
    Och ska regeln barn-eget-brott inte ha slagit till i skola
    Och ska regeln barn-vägd-oro inte ha slagit till i skola
    Och ska väg far-illa inte pågå i skola
    Och ska väg vägd-orosanmälan inte pågå i skola
    Och ska orosanmälan inte ha lämnat skola
    Och ska ingen ha larmats i skola

  Scenario: Fler som har hört samma rykte gör det inte till något känt
    Givet ärendet alex-10
    När någon annan berättar för lärare i skola att brott är hört av andra
    Så ska brott vara hört av andra i skola
    Och ska väg far-illa inte pågå i skola
    Och ska väg vägd-orosanmälan inte pågå i skola
    När samma iakttagelse kommer en gång till
    Så ska ingenting nytt ha hänt

  Scenario: Ser någon själv ett brott anmäls det genast, för Alex är tio år
    Givet ärendet alex-10
    När klockan blir 2026-09-18 10:00
    Och mentor i skola antecknar att brott är säkert
    Så ska regeln barn-eget-brott gälla i skola
    Och ska väg far-illa stå i steget skriv anmälan i skola
    Och ska mentor i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-09-18 10:30, annars får rektor veta
    När mentor i skola säger att anmälan är undertecknad på väg far-illa
    Så ska orosanmälan från skola till socialtjänst vila på plikt
    När socialsekreterare i socialtjänst tar emot orosanmälan från skola
    Så ska orosanmälan från skola till socialtjänst vara mottagen
    Och ska väg far-illa stå i steget hos socialtjänsten i skola
    Och ska väg särskilt-stöd pågå i skola

  Scenario: Skolans stöd väntar inte på något samtycke
    Givet ärendet alex-10
    # Vårdnadshavarna har inte sagt ja till någonting.
    Så ska väg särskilt-stöd stå i steget utreda stödet i skola
    Och ska lärare i skola ha att göra "anmäler till rektorn att barnet kan behöva särskilt stöd" senast 2026-09-18 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "ger anpassningar i undervisningen redan nu" senast 2026-09-24 23:59, annars får rektor veta
    Och ska rektor i skola ha att göra "ser till att behovet utreds skyndsamt i samråd med elevhälsan" senast 2026-10-01 23:59
    Och ska rektor i skola svara för väg särskilt-stöd senast 2026-10-01 23:59

  Scenario: Från utredning till uppföljning av stödet
    Givet ärendet alex-10
    När rektor i skola säger att utredningen är klar på väg särskilt-stöd
    Så ska rektor i skola svara för väg särskilt-stöd senast 2026-10-02 23:59
    När rektor i skola säger att åtgärderna har satts in på väg särskilt-stöd
    Så ska lärare i skola svara för väg särskilt-stöd senast 2026-10-30 23:59, annars får rektor veta
    När lärare i skola säger att nytt behov visar sig på väg särskilt-stöd
    Så ska väg särskilt-stöd stå i steget utreda stödet i skola
    Och ska rektor i skola ha att göra "ser till att behovet utreds skyndsamt i samråd med elevhälsan" senast 2026-10-02 23:59

  Scenario: Någon frågar om Alex har burits ut, och helgen räknas inte
    Givet ärendet alex-10
    Så ska regeln skola-buren-fråga gälla i skola
    Och ska lärare i skola fråga om lyftes eller bars ut senast 2026-09-21 23:59, annars får rektor veta
    När klockan blir 2026-09-21 10:00
    Och mentor i skola antecknar att lyftes eller bars ut är ja
    Så ska mentor i skola ha att göra "skriver ned hur barnet hölls fast eller bars ut och varför" senast 2026-09-21 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "berättar för vårdnadshavarna att barnet hölls fast eller bars ut" senast 2026-09-21 23:59, annars får rektor veta
    Och ska ingen i skola fråga om lyftes eller bars ut

  Scenario: Ingen har frågat Alex hur han har det, och det sägs så
    Givet ärendet alex-10
    Så ska ingen ha frågat om det som regeln barn-våld-hemma behöver veta i skola
    Och ska ingen ha frågat om det som regeln liv-tecken behöver veta i skola
    Och ska lärare i skola fråga om utsatt för slag senast 2026-10-01 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "talar ensam med barnet om hur det har det, hur det själv ser på saken och vad som fungerar bra" senast 2026-09-24 23:59, annars får rektor veta

  Scenario: Två lärare som ser olika gör inte utbrotten färre
    Givet ärendet alex-10
    När mentor i skola antecknar att utbrott är nej
    Så ska utbrott vara upprepade i skola
    Och ska regeln mående-utbrott gälla i skola

  Scenario: Ryktet följer inte med när Alex flyttar till en annan skola
    Givet ärendet alex-10
    När lärare i fristående skola antecknar att ny på skolan är ja och utbrott är upprepade
    Så ska brott vara inte frågat i fristående skola
    # Den nya skolan ser själv utbrotten, och samma regel gäller där.
    Och ska regeln mående-utbrott gälla i fristående skola
    Och ska lärare i fristående skola ha att göra "om något svårt har hänt, om kroppen mår bra och om språket räcker till" senast 2026-09-25 23:59, annars får rektor veta
    Och ska delen i skola vara öppen

  Scenario: Har Alex skyddade personuppgifter nämns han med påhittat namn
    Givet barnet i ärendet alex-10
    Och barnet har skyddade personuppgifter
    När lärare i skola antecknar att utbrott är upprepade
    Så ska svaret på frågan forum nämna "Barnet nämns med påhittat namn"
    Och ska svaret på frågan dokumenterar nämna "brev går bara den väg som rektorn bestämt"
    Och ska regeln mående-utbrott gälla i skola

  Scenario: Slutar läraren är Alex inte utan vuxen
    Givet ärendet alex-10
    När lärare i skola slutar
    Så ska rektor i skola vara ansvarig
    Och ska rektor i skola hålla ihop barnets väg
    Och ska rektor i skola ha att göra "tar med barnet reda på vad som händer före och efter utbrotten" senast 2026-09-24 23:59
    Och ska rektor i skola fråga om lyftes eller bars ut senast 2026-09-21 23:59
