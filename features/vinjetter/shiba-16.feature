# language: sv
# Källa: SKR 2023 bilaga 1, vinjetten Shiba 16 år; Skollagen 2010:800 2 kap. 28 § och 15 kap. 16 §; vårdprogram suicid
Egenskap: Shiba 16 år, som har ont i huvudet, går hem tidigare och inte är sig lik, får frågor om måendet och livet och inte bara om huvudvärken

  Scenario: Skolsköterskan erbjuder ett samtal om kroppen, sömnen, måendet och livet
    Givet ärendet shiba-16
    Så ska regeln kropp-skolsköterska gälla i skola
    Och ska mentor i skola ha att göra "erbjuder barnet ett samtal hos skolsköterskan om kroppen, sömnen, måendet och livet" senast 2026-10-22 23:59, annars får rektor veta

  Scenario: Hos skolsköterskan frågas det om måendet och inte bara om värken
    Givet barnet i ärendet shiba-16
    När barnet berättar för skolsköterska i elevhälsans medicinska gren att kropp smärta är ja
    Så ska regeln kropp-hälsosamtal gälla i elevhälsans medicinska gren
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "undersöker barnet och frågar om kroppen, sömnen och måendet" senast 2026-10-21 23:59, annars får verksamhetschef elevhälsa veta
    Och ska ingen ha frågat om det som regeln liv-tecken behöver veta i elevhälsans medicinska gren
    Och ska skolsköterska i elevhälsans medicinska gren fråga om sagt om livet senast 2026-11-04 23:59, annars får verksamhetschef elevhälsa veta

  Scenario: Värk och tillbakadragenhet är skäl att fråga om livet inom två arbetsdagar
    Givet ärendet shiba-16 till och med 2026-10-15 14:10
    Så ska regeln liv-fråga-vid-nedstämdhet gälla i skola
    Och ska mentor i skola fråga om sagt om livet senast 2026-10-19 23:59, annars får rektor veta

  Scenario: Innan någon ringer hem om tidig hemgång frågas Shiba ensam om det är tryggt
    Givet ärendet shiba-16 till och med 2026-10-15 14:10
    Så ska regeln skola-trygghetsfråga gälla i skola
    Och ska mentor i skola fråga om trygg hem idag senast 2026-10-15 16:10, annars får rektor veta
    Och ska mentor i skola ha att göra "berättar för vårdnadshavarna efter trygghetsfrågan att barnet går hem tidigare eller inte deltar" senast 2026-10-15 23:59, annars får rektor veta
    Och ska svaret på frågan talar med föräldrarna nämna "Innan någon ringer hem"

  Scenario: Är det tryggt får vårdnadshavarna veta samma dag
    Givet ärendet shiba-16 till och med 2026-10-15 14:10
    När barnet berättar för mentor i skola att trygg hem idag är ja
    Så ska ingen i skola fråga om trygg hem idag
    Och ska meddelanden från skola få nå alla hemma
    Och ska mentor i skola ha att göra "berättar för vårdnadshavarna efter trygghetsfrågan att barnet går hem tidigare" senast 2026-10-15 23:59
    När mentor i skola gör klart "berättar för vårdnadshavarna efter trygghetsfrågan"
    Så ska ingen i skola ha att göra "berättar för vårdnadshavarna"
    Och ska mentor i skola fråga om sagt om livet senast 2026-10-19 23:59

  Scenario: Är det inte tryggt ringer ingen hem, och socialtjänsten svarar innan Shiba går
    Givet ärendet shiba-16 till och med 2026-10-15 14:10
    När barnet berättar för mentor i skola att trygg hem idag är nej
    Så ska inga meddelanden från skola nå någon hemma
    Och ska väg far-illa stå i steget skriv anmälan i skola
    Och ska mentor i skola ha att göra "ringer socialtjänsten eller socialjouren innan barnet går hem" senast 2026-10-15 14:40, annars får rektor veta
    Och ska ingen i skola ha att göra "berättar för vårdnadshavarna"

  Scenario: Svarar ingen på trygghetsfrågan får rektorn veta
    Givet ärendet shiba-16 till och med 2026-10-15 14:10
    När klockan blir 2026-10-16 08:00
    Så ska rektor i skola ha fått veta att svaret på trygg hem idag dröjer
    Och ska rektor i skola ha fått veta att "berättar för vårdnadshavarna efter trygghetsfrågan" dröjer

  Scenario: Shiba är mer än sin huvudvärk
    Givet ärendet shiba-16
    Så ska kontaktorsaken nedstämdhet gälla i skola
    Och ska kontaktorsaken kroppsligt gälla i skola
    Och ska svaret på frågan bedömer nämna "frågar om livet steg för steg"
    Och ska svaret på frågan bedömer nämna "Hälsosamtal om trötthet, aptit och sömn"
    Och ska ingen ha larmats i skola

  Scenario: Nästa vanliga samtal hålls trots höstlovet
    Givet ärendet shiba-16
    # Höstlov 26-30 oktober: tio skoldagar från torsdagen den 15 är torsdagen den 5 november.
    Så ska mentor i skola fråga om utsatt för slag senast 2026-11-05 23:59, annars får rektor veta

  Scenario: Att mentorn inte ser det mormor ser tar inte bort frågan om livet
    Givet ärendet shiba-16
    När mentor i skola antecknar att förändring i humör är nej
    Så ska förändring i humör vara nej i skola
    Och ska regeln liv-fråga-vid-nedstämdhet gälla i skola
    Och ska mentor i skola fråga om sagt om livet senast 2026-10-19 23:59, annars får rektor veta

  Scenario: Mormor får oroa sig men inte samtycka i föräldrarnas ställe
    Givet ärendet shiba-16
    När mormor samtycker hos skola till att remiss till första linjen lämnas till första linjen
    Så ska det nekas med BL-C007
    Och ska remiss till första linjen inte ha lämnat skola

  Scenario: Säger Shiba att hon tänker på att dö hämtas någon som är van att fråga, genast
    Givet ärendet shiba-16
    När barnet berättar för mentor i skola att sagt om livet är tankar
    Så ska väg oro-för-suicid stå i steget fråga samma dag i skola
    Och ska mentor i skola ha att göra "hämtar skolsköterskan, kuratorn eller skolpsykologen" senast 2026-10-19 16:30, annars får rektor veta
    Och ska mentor i skola ha att göra "stannar hos barnet och lyssnar ensam med det" senast 2026-10-19 16:30, annars får rektor veta

  Scenario: Säger Shiba nej är frågan besvarad, men samtalet hos skolsköterskan är kvar
    Givet ärendet shiba-16
    När barnet berättar för mentor i skola att sagt om livet är nej
    Så ska ingen i skola fråga om sagt om livet
    Och ska regeln liv-fråga-vid-nedstämdhet inte gälla i skola
    Och ska mentor i skola ha att göra "samtal hos skolsköterskan" senast 2026-10-22 23:59

  Scenario: Vill Shiba inte prata frågas hon om livet ändå, i lugn och ro
    Givet ärendet shiba-16
    När barnet berättar för mentor i skola att barnets syn är ville inte
    Så ska väg barnets väg stå i steget kartläggning i skola
    Och ska regeln mående-eget-samtal gälla i skola
    Och ska mentor i skola ha att göra "talar ensam med barnet om hur det har det" senast 2026-11-02 23:59
    Och ska mentor i skola fråga om sagt om livet senast 2026-10-19 23:59, annars får rektor veta

  Scenario: Mormors oro som kommer två gånger är en och samma oro
    Givet ärendet shiba-16
    När mormor berättar för mentor i skola att förändring i humör är ny
    Och samma iakttagelse kommer en gång till
    Så ska ingenting nytt ha hänt
    Och ska mentor i skola fråga om sagt om livet senast 2026-10-19 23:59

  Scenario: Slutar mentorn är frågan om livet rektorns samma dag
    Givet ärendet shiba-16
    När mentor i skola slutar
    Så ska rektor i skola vara ansvarig
    Och ska rektor i skola fråga om sagt om livet senast 2026-10-19 23:59
    Och ska rektor i skola ha att göra "samtal hos skolsköterskan" senast 2026-10-22 23:59

  Scenario: När Shiba har fyllt arton ringer ingen hem om att hon går tidigare
    Givet barnet i ärendet shiba-16
    Och klockan är 2028-03-31 10:00
    När mentor i skola antecknar att kropp smärta är ja
    Så ska meddelanden från skola få nå alla hemma
    När barnet fyller 18 år
    Och mentor i skola antecknar att går hem tidigare är ja
    Så ska inga meddelanden från skola nå någon hemma
    Och ska ingen i skola ha att göra "berättar för vårdnadshavarna"
    Och ska ingen i skola fråga om trygg hem idag
    Och ska mentor i skola ha att göra "säger till eleven att den är vuxen" senast 2028-04-04 23:59, annars får rektor veta
