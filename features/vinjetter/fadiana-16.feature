# language: sv
# Källa: SKR 2023 bilaga 1, vinjetten Fadiana 16 år; Barnkonventionen 2018:1197 artikel 12; vård- och insatsprogram
Egenskap: Fadiana 16 år, som har flytt och kallas frånvarande, får tolk, frågor om hur hon mår och rätten att låta bli att berätta

  Scenario: Frånvarande kan betyda två saker, så mentorn frågar vilken
    Givet ärendet fadiana-16 till och med 2026-09-22 09:20
    Så ska regeln skola-frånvarande-tvetydigt gälla i skola
    Och ska mentor i skola fråga om frånvarande betyder senast 2026-09-24 23:59, annars får rektor veta
    Och ska regeln skola-frånvaro vara okänd i skola
    Och ska väg frånvaro inte pågå i skola
    Och ska svaret på frågan ser och möter nämna "borta från skolan eller borta i tankarna"

  Scenario: Betyder det borta i tankarna börjar ingen frånvaroutredning
    Givet ärendet fadiana-16 till och med 2026-09-22 09:20
    När mentor i skola antecknar att frånvarande betyder är i egna tankar
    Så ska regeln skola-frånvarande-tvetydigt inte gälla i skola
    Och ska ingen i skola fråga om frånvarande betyder
    Och ska väg frånvaro inte pågå i skola
    Och ska svaret på frågan ser och möter nämna "frågar efter sömn, rädsla och svåra minnen"

  Scenario: Menar lärarna olika saker antecknas båda
    Givet ärendet fadiana-16 till och med 2026-09-22 09:20
    När lärare i skola antecknar att frånvarande betyder är borta från skolan
    Och mentor i skola antecknar att frånvarande betyder är båda
    Så ska frånvarande betyder vara båda i skola
    Och ska svaret på frågan ser och möter nämna "någon annanstans i tankarna"

  Scenario: Skolan frågar Fadiana om tolk och bokar en auktoriserad, aldrig en anhörig
    Givet ärendet fadiana-16 till och med 2026-09-21 14:00
    Så ska regeln mående-tolk gälla i skola
    Och ska mentor i skola ha att göra "frågar barnet om det vill ha tolk och bokar då en auktoriserad tolk, aldrig en anhörig" senast 2026-09-23 23:59, annars får rektor veta

  Scenario: Skolsköterskan gör detsamma och låter inte pappan översätta
    Givet ärendet fadiana-16
    Så ska regeln mående-tolk gälla i elevhälsans medicinska gren
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "frågar barnet om det vill ha tolk och bokar då en auktoriserad tolk, aldrig en anhörig" senast 2026-10-07 23:59, annars får verksamhetschef elevhälsa veta

  Scenario: När det är känt att Fadiana behöver tolk sägs det rakt ut att familjen aldrig tolkar
    Givet barnet i ärendet fadiana-16
    Och barnet behöver tolk
    När mentor i skola antecknar att kropp trött är ja
    Så ska regeln mående-tolk gälla i skola
    Och ska svaret på frågan ser och möter nämna "Syskon, kamrater och föräldrar tolkar aldrig"
    Och ska svaret på frågan talar med föräldrarna nämna "tolk som varken är släkt eller granne"
    Och ska svaret på frågan barnet kan begära nämna "utan syskon eller föräldrar emellan"

  Scenario: Det frågas efter sömn, kropp och vardag, och Fadiana bestämmer själv om hon vill berätta
    Givet ärendet fadiana-16
    Så ska regeln mående-flykt gälla i skola
    Och ska mentor i skola ha att göra "frågar efter sömn, kropp och vardag och låter barnet själv bestämma om det vill berätta" senast 2026-09-28 23:59, annars får rektor veta
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "frågar efter sömn, kropp och vardag och låter barnet själv bestämma om det vill berätta" senast 2026-10-12 23:59, annars får verksamhetschef elevhälsa veta
    Och ska svaret på frågan barnet kan begära nämna "Att få berätta senare eller aldrig"

  Scenario: Ingen pressar Fadiana på det hon varit med om
    Givet ärendet fadiana-16
    Så ska ingen i skola fråga om varit med om något svårt
    Och ska ingen i elevhälsans medicinska gren fråga om varit med om något svårt
    Och ska ingen i skola fråga om skild från familjen
    Och ska ingen ha larmats i skola
    Och ska ingen ha larmats i elevhälsans medicinska gren
    Och ska väg remiss-till-bup inte pågå i skola
    Och ska väg far-illa inte pågå i elevhälsans medicinska gren

  Scenario: Vill Fadiana inte tala antecknas just det, och ingen börjar fråga efter berättelsen
    Givet ärendet fadiana-16
    När barnet berättar för skolsköterska i elevhälsans medicinska gren att barnets syn är ville inte
    Så ska barnets syn vara ville inte i elevhälsans medicinska gren
    Och ska väg barnets väg stå i steget kartläggning i elevhälsans medicinska gren
    Och ska ingen i elevhälsans medicinska gren fråga om varit med om något svårt
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "låter barnet själv bestämma om det vill berätta"

  Scenario: Att Fadiana är fåordig räknas inte som att hon har sagt nej till hjälp
    Givet ärendet fadiana-16
    Så ska barnets syn vara vet inte i elevhälsans medicinska gren
    Och ska väg barnets väg stå i steget upptäckt i elevhälsans medicinska gren
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "talar ensam med barnet" senast 2026-10-08 23:59, annars får verksamhetschef elevhälsa veta

  Scenario: Ingen har frågat om livet och hemmet, och det sägs så
    Givet ärendet fadiana-16
    Så ska ingen ha frågat om det som regeln liv-tecken behöver veta i skola
    Och ska ingen ha frågat om det som regeln barn-våld-hemma behöver veta i elevhälsans medicinska gren
    Och ska skolsköterska i elevhälsans medicinska gren fråga om sagt om livet senast 2026-10-15 23:59, annars får verksamhetschef elevhälsa veta

  Scenario: Skolan vet något som pappan inte vet, och var och en skriver sitt
    Givet ärendet fadiana-16
    Så ska varit med om något svårt vara ja i skola
    Och ska varit med om något svårt vara vet inte i elevhälsans medicinska gren
    Och ska vårdnadshavare får veta vara ja i elevhälsans medicinska gren
    Och ska vårdnadshavare får veta vara inte frågat i skola

  Scenario: Tröttheten tas om hand för sig
    Givet ärendet fadiana-16
    Så ska regeln kropp-skolsköterska gälla i skola
    Och ska mentor i skola ha att göra "erbjuder barnet ett samtal hos skolsköterskan om kroppen, sömnen, måendet och livet" senast 2026-09-29 23:59, annars får rektor veta

  Scenario: Flyttar Fadiana till en annan skola följer kriget inte med i papperen utan att hon vet det
    Givet ärendet fadiana-16
    När mentor i fristående skola antecknar att ny på skolan är ja
    Så ska varit med om något svårt vara inte frågat i fristående skola
    Och ska regeln mående-flykt vara okänd i fristående skola
    Och ska delen i skola vara öppen
    Och ska delen i elevhälsans medicinska gren vara öppen

  Scenario: Har Fadiana skyddade personuppgifter sägs aldrig adress eller skolväg
    Givet barnet i ärendet fadiana-16
    Och barnet har skyddade personuppgifter
    När mentor i skola antecknar att har flytt är ja
    Så ska svaret på frågan forum nämna "adress, skolväg och telefon sägs eller skrivs aldrig"
    Och ska svaret på frågan dokumenterar nämna "Adress, telefon och skolväg skrivs inte"
    Och ska mentor i skola ha att göra "bokar då en auktoriserad tolk, aldrig en anhörig"

  Scenario: Den dag Fadiana fyller arton bestämmer hon själv vad som sägs hemma
    Givet barnet i ärendet fadiana-16
    Och klockan är 2028-02-10 10:00
    När mentor i skola antecknar att har flytt är ja
    Så ska meddelanden från skola få nå pappa
    Och ska regeln vuxen-elev inte gälla i skola
    När barnet fyller 18 år
    Och mentor i skola antecknar att kropp trött är ja
    Så ska regeln vuxen-elev gälla i skola
    Och ska inga meddelanden från skola nå någon hemma
    Och ska mentor i skola ha att göra "säger till eleven att den är vuxen, ger sitt eget samtycke och själv bestämmer vem som får veta" senast 2028-02-15 23:59, annars får rektor veta
    Och ska svaret på frågan talar med föräldrarna nämna "Ingen hemma får veta något utan elevens eget ja"

  Scenario: Slutar mentorn tar rektorn över frågan om vad frånvarande betyder
    Givet ärendet fadiana-16 till och med 2026-09-22 09:20
    När mentor i skola slutar
    Så ska rektor i skola vara ansvarig
    Och ska rektor i skola fråga om frånvarande betyder senast 2026-09-24 23:59
    Och ska rektor i skola ha att göra "bokar då en auktoriserad tolk, aldrig en anhörig" senast 2026-09-23 23:59
