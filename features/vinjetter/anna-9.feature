# language: sv
# Källa: SKR 2023 bilaga 1, vinjetten Anna 9 år; Skollagen 2010:800 6 kap. 10 § och 2 kap. 25 §.
# Datum, födelsedag och vem som antecknar är påhittade och står i anna-9.yaml.

Egenskap: Anna, 9 år, mobbas i skolan, och det blir värre när mamma har sagt ifrån

  Scenario: Första gången anmäls händelsen till rektorn samma dag och till huvudmannen dagen efter
    Givet ärendet anna-9 till och med 2026-09-08 08:20
    Så ska mentor i skola ha att göra "anmäler varje händelse som har antecknats till rektorn" senast 2026-09-08 23:59, annars får rektor veta
    Och ska rektor i skola ha att göra "anmäler varje händelse som har antecknats till huvudmannen" senast 2026-09-09 23:59, annars får huvudmannens ombud veta

  Scenario: När det inte har slutat anmäls den nya händelsen också till rektorn och huvudmannen
    Givet ärendet anna-9 till och med 2026-09-08 08:20
    Och att mentor i skola gör klart "anmäler varje händelse som har antecknats till rektorn"
    Och att rektor i skola gör klart "anmäler varje händelse som har antecknats till huvudmannen"
    Och att klockan är 2026-09-09 08:30
    När mamma berättar för mentor i skola att kränkt i skolan är ja och kränkt igen efter att ha sagt ifrån är ja och gjort av elev är ja
    Så ska mentor i skola ha att göra "anmäler varje händelse som har antecknats till rektorn" senast 2026-09-09 23:59, annars får rektor veta
    Och ska rektor i skola ha att göra "anmäler varje händelse som har antecknats till huvudmannen" senast 2026-09-10 23:59, annars får huvudmannens ombud veta

  Scenario: Den som får veta anmäler själv till rektorn, fast mentorn har ansvaret
    Givet barnet i ärendet anna-9
    Och att mentor i skola antecknar att förändring i sömn är ny
    När barnet berättar för lärare i skola att kränkt i skolan är ja
    Så ska mentor i skola vara ansvarig
    Och ska lärare i skola ha att göra "anmäler varje händelse som har antecknats till rektorn" senast 2026-10-14 23:59, annars får rektor veta
    Och ska rektor i skola ha att göra "anmäler varje händelse som har antecknats till huvudmannen" senast 2026-10-15 23:59, annars får huvudmannens ombud veta
    Och ska mentor i skola ha att göra "ser till att barnet är skyddat mot att straffas för att ha berättat" senast 2026-10-14 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "erbjuder barnet någon i elevhälsan att tala med om sömnen och måendet" senast 2026-10-16 23:59, annars får rektor veta

  Scenario: Händer det en fredag anmäler rektorn på måndagen
    Givet barnet i ärendet anna-9
    Och att klockan är 2026-10-16 13:00
    När mamma berättar för mentor i skola att kränkt i skolan är ja
    Så ska mentor i skola ha att göra "anmäler varje händelse som har antecknats till rektorn" senast 2026-10-16 23:59, annars får rektor veta
    Och ska rektor i skola ha att göra "anmäler varje händelse som har antecknats till huvudmannen" senast 2026-10-19 23:59, annars får huvudmannens ombud veta

  Scenario: Anna är skyddad mot att straffas för att ha skvallrat
    Givet ärendet anna-9
    Så ska mentor i skola ha att göra "ser till att barnet är skyddat mot att straffas för att ha berättat" senast 2026-09-08 23:59, annars får rektor veta

  Scenario: Kränkningen utreds skyndsamt av rektorn, och Anna får berätta ensam
    Givet ärendet anna-9
    Så ska väg kränkande-behandling stå i steget utreda i skola
    Och ska rektor i skola svara för väg kränkande-behandling senast 2026-09-22 23:59, annars får huvudmannens ombud veta
    Och ska rektor i skola ha att göra "ser till att varje händelse utreds och att barnet får berätta ensamt" senast 2026-09-22 23:59, annars får huvudmannens ombud veta

  Scenario: Åtgärderna sätts in, mentorn frågar Anna ensam, och börjar det om utreds det igen
    Givet ärendet anna-9 till och med 2026-09-08 08:20
    Och att rektor i skola säger att utredningen är klar på väg kränkande-behandling
    Så ska väg kränkande-behandling stå i steget åtgärder i skola
    Och ska rektor i skola svara för väg kränkande-behandling senast 2026-09-22 23:59, annars får huvudmannens ombud veta
    När rektor i skola säger att åtgärderna har satts in på väg kränkande-behandling
    Så ska väg kränkande-behandling stå i steget följa upp i skola
    Och ska mentor i skola svara för väg kränkande-behandling senast 2026-09-22 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "frågar barnet ensamt om kränkningarna har upphört" senast 2026-09-22 23:59, annars får rektor veta
    När mentor i skola säger att nytt behov visar sig på väg kränkande-behandling
    Så ska väg kränkande-behandling stå i steget utreda i skola

  Scenario: Har kränkningarna upphört är vägen slut, och en ny händelse börjar den om
    Givet ärendet anna-9 till och med 2026-09-08 08:20
    Och att rektor i skola säger att utredningen är klar på väg kränkande-behandling
    Och att rektor i skola säger att åtgärderna har satts in på väg kränkande-behandling
    När mentor i skola säger att målet är nått på väg kränkande-behandling
    Så ska väg kränkande-behandling vara avslutad i skola
    När mamma berättar för mentor i skola att kränkt i skolan är ja
    Så ska väg kränkande-behandling stå i steget utreda i skola

  Scenario: Sömnen och måendet tas om hand av elevhälsan
    Givet ärendet anna-9
    Så ska mentor i skola ha att göra "erbjuder barnet någon i elevhälsan att tala med om sömnen och måendet" senast 2026-09-10 23:59, annars får rektor veta
    Och ska kontaktorsaken sömn gälla i skola

  Scenario: Anna får frågan om livet
    Givet ärendet anna-9 till och med 2026-09-08 08:20
    Så ska sagt om livet vara inte frågat i skola
    Och ska mentor i skola fråga om sagt om livet senast 2026-09-10 23:59, annars får rektor veta

  Scenario: Ingen har frågat Anna om livet, och det sägs så
    Givet ärendet anna-9
    Så ska regeln liv-planer vara okänd i skola
    Och ska ingen ha frågat om det som regeln liv-planer behöver veta i skola

  Scenario: Svarar Anna att livet är tungt hämtar läraren någon som är van att fråga
    Givet ärendet anna-9
    Och att klockan är 2026-09-30 14:10
    När barnet berättar för lärare i skola att sagt om livet är tungt
    Så ska väg oro-för-suicid stå i steget fråga samma dag i skola
    Och ska lärare i skola ha att göra "hämtar skolsköterskan, kuratorn eller skolpsykologen som frågar barnet steg för steg" senast 2026-09-30 14:40, annars får rektor veta
    Och ska lärare i skola ha att göra "stannar hos barnet och lyssnar ensam med det" senast 2026-09-30 14:40, annars får rektor veta
    Och ska väg kränkande-behandling stå i steget utreda i skola

  Scenario: Annas mobbning blir inte bara ett hälsoärende
    Givet ärendet anna-9
    Så ska kontaktorsaken kränkande-behandling gälla i skola
    Och ska väg remiss-till-första-linjen stå i steget underlag i skola
    Och ska väg kränkande-behandling stå i steget utreda i skola

  Scenario: Vill mamma inte att Anna kommer till första linjen lämnas ingen remiss, men mobbningen stoppas
    Givet ärendet anna-9
    När mentor i skola säger att underlaget är klart på väg remiss-till-första-linjen
    Så ska väg remiss-till-första-linjen stå i steget grund i skola
    Och ska mentor i skola ha att göra "går igenom handlingen med vårdnadshavarna och barnet och frågar om samtycke" senast 2026-10-07 23:59, annars får rektor veta
    Och ska remiss till första linjen inte ha lämnat skola
    Och ska väg kränkande-behandling stå i steget utreda i skola
    Och ska mentor i skola ha att göra "erbjuder barnet någon i elevhälsan att tala med om sömnen och måendet" senast 2026-09-10 23:59, annars får rektor veta

  Scenario: Säger mamma ja går remissen till första linjen, och tar hon tillbaka det stannar den
    Givet ärendet anna-9
    Och att mentor i skola säger att underlaget är klart på väg remiss-till-första-linjen
    När mamma samtycker hos skola till att remiss till första linjen lämnas till första linjen
    Så ska väg remiss-till-första-linjen stå i steget sänd i skola
    Och ska remiss till första linjen från skola till första linjen vila på samtycke
    Och ska mentor i skola svara för väg remiss-till-första-linjen senast 2026-10-05 23:59, annars får rektor veta
    När mamma tar tillbaka samtycket till remiss till första linjen hos skola
    Så ska remiss till första linjen från skola till första linjen vara återsänd
    Och ska väg remiss-till-första-linjen stå i steget återsänd i skola

  Scenario: Berättar Anna för kuratorn anmäler kuratorn till rektorn
    Givet barnet i ärendet anna-9
    När barnet berättar för kurator i elevhälsan att kränkt i skolan är ja
    Så ska kurator i elevhälsan ha att göra "anmäler varje händelse som har antecknats till rektorn" senast 2026-10-14 23:59, annars får rektor veta
    Och ska regeln skola-kränkt-berättat gälla i elevhälsan

  Scenario: Säger mamma att det pågår och läraren att det har slutat gäller det mamma säger
    Givet ärendet anna-9
    När lärare i skola antecknar att kränkt i skolan är nej
    Så ska kränkt i skolan vara ja i skola
    Och ska väg kränkande-behandling stå i steget utreda i skola
    Och ska regeln skola-kränkt gälla i skola

  Scenario: Vill Anna inte säga något är det inte ett nej
    Givet ärendet anna-9
    När mentor i skola antecknar att barnets syn är ville inte
    Så ska sagt om livet vara inte frågat i skola
    Och ska mentor i skola ha att göra "talar ensam med barnet om hur det har det" senast 2026-10-07 23:59, annars får rektor veta
    Och ska väg kränkande-behandling stå i steget utreda i skola

  Scenario: Gör rektorn ingenting får huvudmannens ombud veta det
    Givet barnet i ärendet anna-9
    Och att mamma berättar för mentor i skola att kränkt i skolan är ja
    När klockan blir 2026-10-16 00:00
    Så ska huvudmannens ombud i skola ha fått veta att "anmäler varje händelse som har antecknats till huvudmannen" dröjer
    Och ska rektor i skola ha fått veta att "anmäler varje händelse som har antecknats till rektorn" dröjer
    Och ska rektor i skola ha fått veta att "ser till att barnet är skyddat" dröjer

  Scenario: Kommer mammas samtal in två gånger blir det en anmälan och inte två
    Givet barnet i ärendet anna-9
    Och att mamma berättar för mentor i skola att kränkt i skolan är ja
    När samma iakttagelse kommer en gång till
    Så ska ingenting nytt ha hänt

  Scenario: Byter Anna skola för att slippa mobbningen ska den ändå utredas
    Givet ärendet anna-9
    När mentor i skola antecknar att byter skolform är ja
    Så ska väg övergång stå i steget förbereda i skola
    Och ska överlämning vid övergång inte ha lämnat skola
    När mentor i skola avslutar delen med "har bytt skola"
    Så ska det nekas med BL-C011
    Och ska väg kränkande-behandling stå i steget utreda i skola
