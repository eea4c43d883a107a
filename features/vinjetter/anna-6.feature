# language: sv
# Källa: SKR 2023 bilaga 1, vinjetten Anna 6 år; HSL 2017:30 5 kap. 6 §; Skollagen 2010:800 6 kap. 10 §; OSL 2009:400 12 kap. 2 §
Egenskap: Anna 6 år, som slåss när orden inte räcker, möts av samma regel om utbrott som Taric 8 år och Alex 10 år, med barnhälsovården och logopeden

  Scenario: Först tas det reda på om något svårt har hänt, om kroppen mår bra och om språket räcker till
    Givet ärendet anna-6
    Så ska regeln mående-utbrott gälla i förskola
    Och ska pedagog i förskola ha att göra "tar med barnet reda på vad som händer före och efter utbrotten, om något svårt har hänt, om kroppen mår bra och om språket räcker till" senast 2027-03-23 23:59, annars får förskolerektor veta
    Och ska kontaktorsaken beteende gälla i förskola

  Scenario: Barnhälsovården och logopeden ser på språket, och påsken räknas inte
    Givet ärendet anna-6
    Så ska regeln mående-språk gälla i förskola
    Och ska väg läkare-i-barnhälsovården stå i steget underlag i förskola
    Och ska pedagog i förskola svara för väg läkare-i-barnhälsovården senast 2027-03-23 23:59, annars får förskolerektor veta
    Och ska specialpedagog i förskola ha att göra "kartlägger språk, lek och samspel och tar upp med vårdnadshavarna om logopeden ska kopplas in" senast 2027-04-01 23:59, annars får förskolerektor veta

  Scenario: Ett sent språk räcker för barnhälsovården och logopeden
    Givet barnet i ärendet anna-6
    När pedagog i förskola antecknar att språk är sent
    Så ska väg läkare-i-barnhälsovården stå i steget underlag i förskola
    Och ska specialpedagog i förskola ha att göra "tar upp med vårdnadshavarna om logopeden ska kopplas in" senast 2026-10-28 23:59, annars får förskolerektor veta
    Och ska regeln kropp-läkare-förskola inte ha slagit till i förskola

  Scenario: Anna remitteras inte till psykiatrin före den första bedömningen, och ingen anmäls
    Givet ärendet anna-6
    Så ska väg remiss-till-bup inte pågå i förskola
    Och ska väg remiss-till-första-linjen inte pågå i förskola
    Och ska väg far-illa inte pågå i förskola
    Och ska väg vägd-orosanmälan inte pågå i förskola
    Och ska det inte finnas någon del i bup
    Och ska ingen ha larmats i förskola

  Scenario: Ingen vet om Anna bars ut, så någon frågar
    Givet ärendet anna-6
    Så ska regeln skola-buren-fråga gälla i förskola
    Och ska pedagog i förskola fråga om lyftes eller bars ut senast 2027-03-18 23:59, annars får förskolerektor veta
    Och ska regeln skola-buren vara okänd i förskola

  Scenario: Bars hon ut skriver den som såg det, och vårdnadshavarna får veta samma dag
    Givet ärendet anna-6
    När klockan blir 2027-03-17 10:00
    Och specialpedagog i förskola antecknar att lyftes eller bars ut är ja
    Så ska specialpedagog i förskola ha att göra "skriver ned hur barnet hölls fast eller bars ut och varför" senast 2027-03-17 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "berättar för vårdnadshavarna att barnet hölls fast eller bars ut" senast 2027-03-17 23:59, annars får förskolerektor veta
    Och ska ingen i förskola fråga om lyftes eller bars ut

  Scenario: Säger två olika gäller det att hon bars ut
    Givet ärendet anna-6
    När specialpedagog i förskola antecknar att lyftes eller bars ut är ja
    Och pedagog i förskola antecknar att lyftes eller bars ut är nej
    Så ska lyftes eller bars ut vara ja i förskola
    Och ska regeln skola-buren gälla i förskola
    Och ska specialpedagog i förskola ha att göra "skriver ned hur barnet hölls fast eller bars ut"

  Scenario: Togs hon bara med ut, utan att lyftas, finns inget att förklara hemma
    Givet ärendet anna-6
    När pedagog i förskola antecknar att lyftes eller bars ut är nej
    Så ska regeln skola-buren inte gälla i förskola
    Och ska ingen i förskola fråga om lyftes eller bars ut
    Och ska ingen i förskola ha att göra "bars ut"
    Och ska regeln mående-utbrott gälla i förskola

  Scenario: Barnhälsovården tar emot, och förskolan håller i stödet tills Anna har varit där
    Givet ärendet anna-6
    När pedagog i förskola säger att underlaget är klart på väg läkare-i-barnhälsovården
    Och vårdnadshavare samtycker hos förskola till att begäran om läkarbedömning lämnas till barnhälsovård
    Så ska begäran om läkarbedömning från förskola till barnhälsovård vila på samtycke
    När läkare i vården i barnhälsovård tar emot begäran om läkarbedömning från förskola
    Så ska läkare i vården i barnhälsovård vara ansvarig
    Och ska läkare i vården i barnhälsovård ha att göra "tar hand om det som har tagits emot och hör av sig till barnet" senast 2027-03-17 23:59, annars får enhetschef veta
    Och ska pedagog i förskola svara för väg läkare-i-barnhälsovården senast 2027-03-21 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "håller stödet i vardagen igång medan barnet väntar" senast 2027-03-23 23:59, annars får förskolerektor veta
    När pedagog i förskola säger att första besöket är gjort på väg läkare-i-barnhälsovården
    Så ska väg läkare-i-barnhälsovården vara avslutad i förskola
    Och ska pedagog i förskola ha att göra "tar med barnet reda på vad som händer före och efter utbrotten"

  Scenario: Säger vårdnadshavarna nej kartlägger specialpedagogen ändå språket
    Givet ärendet anna-6
    När pedagog i förskola säger att underlaget är klart på väg läkare-i-barnhälsovården
    Och klockan blir 2027-03-24 08:00
    Så ska begäran om läkarbedömning inte ha lämnat förskola
    Och ska det inte finnas någon del i barnhälsovård
    Och ska förskolerektor i förskola ha fått veta att väg läkare-i-barnhälsovården dröjer
    Och ska specialpedagog i förskola ha att göra "kartlägger språk, lek och samspel" senast 2027-04-01 23:59
    Och ska väg vägd-orosanmälan inte pågå i förskola

  Scenario: Skickar barnhälsovården tillbaka ringer pedagogen den som föreslås
    Givet ärendet anna-6
    När pedagog i förskola säger att underlaget är klart på väg läkare-i-barnhälsovården
    Och vårdnadshavare samtycker hos förskola till att begäran om läkarbedömning lämnas till barnhälsovård
    Och läkare i vården i barnhälsovård skickar tillbaka begäran om läkarbedömning från förskola med skälet "språket behöver bedömas först" och föreslår "logopeden på vårdcentralen"
    Så ska begäran om läkarbedömning från förskola till barnhälsovård vara återsänd
    Och ska väg läkare-i-barnhälsovården stå i steget återsänd i förskola
    Och ska pedagog i förskola svara för väg läkare-i-barnhälsovården senast 2027-03-18 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "läser skälet och ringer den som föreslås" senast 2027-03-18 23:59, annars får förskolerektor veta

  Scenario: Är barnhälsovården tyst över helgen får förskolans rektor veta på tisdagsmorgonen
    Givet ärendet anna-6
    När klockan blir 2027-03-17 10:00
    Och pedagog i förskola säger att underlaget är klart på väg läkare-i-barnhälsovården
    Och vårdnadshavare samtycker hos förskola till att begäran om läkarbedömning lämnas till barnhälsovård
    Och klockan blir 2027-03-23 08:00
    Så ska förskolerektor i förskola ha fått veta att ingen har svarat på begäran om läkarbedömning
    Och ska väg läkare-i-barnhälsovården stå i steget sänd i förskola
    Och ska pedagog i förskola vara ansvarig

  Scenario: Flyttar Anna till en skola tar en människa där emot det som hjälper henne
    Givet ärendet anna-6
    När vårdnadshavare berättar för pedagog i förskola att byter skolform är ja
    Så ska väg övergång stå i steget förbereda i förskola
    Och ska pedagog i förskola ha att göra "går igenom med vårdnadshavarna vad som ska följa med" senast 2027-04-08 23:59, annars får förskolerektor veta
    När vårdnadshavare samtycker hos förskola till att överlämning vid övergång lämnas till skola
    Och lärare i skola tar emot överlämning vid övergång från förskola
    Så ska väg övergång vara avslutad i förskola
    Och ska lärare i skola vara ansvarig
    Och ska lärare i skola ha att göra "tar hand om det som har tagits emot och hör av sig till barnet" senast 2027-03-17 23:59, annars får rektor veta

  Scenario: Samma iakttagelse två gånger gör inte Anna till två ärenden
    Givet ärendet anna-6
    När pedagog i förskola antecknar att utbrott är upprepade
    Och samma iakttagelse kommer en gång till
    Så ska ingenting nytt ha hänt
    Och ska väg läkare-i-barnhälsovården stå i steget underlag i förskola
