# language: sv
# Källa: SKR 2023 bilaga 1, vinjetten Taric 8 år; Skollagen 2010:800 6 kap. 10 § och 3 kap. 7 §; Socialstyrelsen samverka för barns bästa
Egenskap: Taric 8 år, som bars ut ur klassrummet, möts av samma regel om utbrott som Alex 10 år och Anna 6 år

  Scenario: Innan någon tänker på psykiatrin tas det reda på om något svårt har hänt, om kroppen mår bra och om språket räcker till
    Givet ärendet taric-8
    Så ska regeln mående-utbrott gälla i skola
    Och ska lärare i skola ha att göra "tar med barnet reda på vad som händer före och efter utbrotten, om något svårt har hänt, om kroppen mår bra och om språket räcker till" senast 2026-09-29 23:59, annars får rektor veta
    Och ska kontaktorsaken beteende gälla i skola

  Scenario: Att Taric bars ut skrivs ned och berättas för vårdnadshavarna samma dag
    Givet ärendet taric-8
    Så ska regeln skola-buren gälla i skola
    Och ska lärare i skola ha att göra "skriver ned hur barnet hölls fast eller bars ut och varför" senast 2026-09-22 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "berättar för vårdnadshavarna att barnet hölls fast eller bars ut" senast 2026-09-22 23:59, annars får rektor veta
    Och ska meddelanden från skola få nå vårdnadshavare

  Scenario: Är det inte gjort nästa morgon får rektorn veta
    Givet ärendet taric-8
    När klockan blir 2026-09-23 08:00
    Så ska rektor i skola ha fått veta att "skriver ned hur barnet hölls fast eller bars ut" dröjer
    Och ska rektor i skola ha fått veta att "berättar för vårdnadshavarna att barnet hölls fast eller bars ut" dröjer

  Scenario: Taric remitteras inte till psykiatrin före den första bedömningen, och ingen anmäls
    Givet ärendet taric-8
    Så ska väg remiss-till-bup inte pågå i skola
    Och ska väg remiss-till-första-linjen inte pågå i skola
    Och ska väg far-illa inte pågå i skola
    Och ska regeln skola-kränkt inte ha slagit till i skola
    Och ska det inte finnas någon del i bup

  Scenario: Stödet i skolan utreds skyndsamt och väntar inte på någon bedömning
    Givet ärendet taric-8
    Så ska väg särskilt-stöd stå i steget utreda stödet i skola
    Och ska rektor i skola ha att göra "ser till att behovet utreds skyndsamt i samråd med elevhälsan" senast 2026-10-06 23:59
    Och ska lärare i skola ha att göra "anmäler till rektorn att barnet kan behöva särskilt stöd" senast 2026-09-23 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "ger anpassningar i undervisningen redan nu" senast 2026-09-29 23:59, annars får rektor veta

  Scenario: Att Taric inte kan säga vad som hände räknas inte som att han har hörts
    Givet ärendet taric-8
    Så ska väg barnets väg stå i steget upptäckt i skola
    Och ska barnets syn vara vet inte i skola
    Och ska lärare i skola ha att göra "talar ensam med barnet" senast 2026-09-29 23:59, annars får rektor veta

  Scenario: Säger Taric att han inte vill tala går kartläggningen vidare, och det står att han inte ville
    Givet ärendet taric-8
    När barnet berättar för lärare i skola att barnets syn är ville inte
    Så ska barnets syn vara ville inte i skola
    Och ska väg barnets väg stå i steget kartläggning i skola
    Och ska lärare i skola svara för väg barnets väg senast 2026-10-13 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "frågar vårdnadshavarna hur de ser på barnets vardag" senast 2026-10-13 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "tar med barnet reda på vad som händer före och efter utbrotten"

  Scenario: Från upptäckt till uppföljning har någon ansvaret i varje steg
    Givet ärendet taric-8
    När lärare i skola säger att barnet har hörts på väg barnets väg
    Och lärare i skola säger att kartläggningen är klar på väg barnets väg
    Så ska lärare i skola ha att göra "antecknar barnets egna ord och styrkor först och därefter vad som ska göras och av vem" senast 2026-09-29 23:59, annars får rektor veta
    När lärare i skola säger att beslut är fattat på väg barnets väg
    Så ska lärare i skola svara för väg barnets väg senast 2026-11-03 23:59, annars får rektor veta
    När lärare i skola säger att insatsen är genomförd på väg barnets väg
    Så ska lärare i skola ha att göra "frågar barnet och de vuxna om det har blivit bättre och om de fick säga sitt" senast 2026-10-13 23:59, annars får rektor veta
    När lärare i skola säger att målet är nått på väg barnets väg
    Så ska väg barnets väg vara avslutad i skola
    # Stödet har sin egen väg och avslutas inte av att någon annan är klar.
    Och ska väg särskilt-stöd pågå i skola
    Och ska delen i skola vara öppen

  Scenario: Varje gång Taric bärs ut skrivs det ned på nytt
    Givet ärendet taric-8
    När lärare i skola gör klart "skriver ned hur barnet hölls fast eller bars ut"
    Och lärare i skola gör klart "berättar för vårdnadshavarna att barnet hölls fast eller bars ut"
    Så ska ingen i skola ha att göra "hölls fast eller bars ut"
    När klockan blir 2026-09-23 11:00
    Och mentor i skola antecknar att lyftes eller bars ut är ja
    # Den som såg det skriver; den som är ansvarig berättar hemma.
    Så ska mentor i skola ha att göra "skriver ned hur barnet hölls fast eller bars ut och varför" senast 2026-09-23 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "berättar för vårdnadshavarna att barnet hölls fast eller bars ut" senast 2026-09-23 23:59, annars får rektor veta

  Scenario: Samma anteckning som kommer två gånger är inte en ny händelse
    Givet ärendet taric-8
    När mentor i skola antecknar att lyftes eller bars ut är ja
    Och samma iakttagelse kommer en gång till
    Så ska ingenting nytt ha hänt
    Och ska mentor i skola ha att göra "skriver ned hur barnet hölls fast eller bars ut"

  Scenario: Två som ser olika gör inte utbrotten färre
    Givet ärendet taric-8
    När mentor i skola antecknar att utbrott är enstaka
    Så ska utbrott vara upprepade i skola
    Och ska regeln mående-utbrott gälla i skola
    Och ska väg särskilt-stöd stå i steget utreda stödet i skola

  Scenario: Ett enda utbrott räcker när Taric har burits ut
    Givet barnet i ärendet taric-8
    När lärare i skola antecknar att utbrott är enstaka och lyftes eller bars ut är ja
    Så ska regeln mående-utbrott gälla i skola
    Och ska lärare i skola ha att göra "om något svårt har hänt, om kroppen mår bra och om språket räcker till" senast 2026-10-21 23:59, annars får rektor veta

  Scenario: Ett enda utbrott utan att någon burit honom är inget mönster
    Givet barnet i ärendet taric-8
    När lärare i skola antecknar att utbrott är enstaka och lyftes eller bars ut är nej
    Så ska regeln mående-utbrott inte gälla i skola
    Och ska regeln skola-buren inte gälla i skola
    Och ska ingen i skola ha att göra "bars ut"

  Scenario: Slutar läraren tar rektorn över, och mentorn kan ta ansvaret efteråt
    Givet ärendet taric-8
    När lärare i skola slutar
    Så ska rektor i skola vara ansvarig
    Och ska rektor i skola ha larmats
    Och ska rektor i skola ha att göra "berättar för vårdnadshavarna att barnet hölls fast eller bars ut" senast 2026-09-22 23:59
    När mentor i skola tar över ansvaret för barnet
    Så ska mentor i skola vara ansvarig
    Och ska delen i skola vara öppen

  Scenario: Flyttar Taric till en annan skola börjar den med egna ögon, och den gamla skolan har honom kvar så länge
    Givet ärendet taric-8
    Så ska det inte finnas någon del i fristående skola
    När mentor i fristående skola antecknar att ny på skolan är ja
    Så ska utbrott vara inte frågat i fristående skola
    Och ska regeln mående-utbrott vara okänd i fristående skola
    Och ska mentor i fristående skola ha att göra "talar ensam med barnet" senast 2026-09-29 23:59, annars får rektor veta
    Och ska delen i skola vara öppen
    Och ska lärare i skola vara ansvarig
