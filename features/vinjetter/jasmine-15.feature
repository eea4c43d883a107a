# language: sv
# Källa: SKR 2023 bilaga 1, vinjetten Jasmine 15 år; vårdprogram suicid; elevhälsans medicinska gren är en egen gren (OSL 25 kap. 1 §).
# Datum, födelsedag och vem som antecknar är påhittade och står i jasmine-15.yaml.

Egenskap: Jasmine, 15 år, söker själv upp skolsköterskan och önskar att hon inte hade fötts

  Scenario: Skolsköterskan som Jasmine valde frågar henne samma dag, ensam
    Givet ärendet jasmine-15
    Så ska väg oro-för-suicid stå i steget fråga samma dag i elevhälsans medicinska gren
    Och ska skolsköterska i elevhälsans medicinska gren svara för väg oro-för-suicid senast 2026-10-13 14:45, annars får verksamhetschef elevhälsa veta
    Och ska skolsköterska i elevhälsans medicinska gren fråga om suicidstegen senast 2026-10-13 14:45, annars får verksamhetschef elevhälsa veta
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "stannar hos barnet och lyssnar ensam med det tills en annan vuxen har tagit över" senast 2026-10-13 13:15, annars får verksamhetschef elevhälsa veta

  Scenario: Att föräldrarna inte slår är Jasmines ord och inte svaret på frågan om våld
    # Samma dag som i vinjetten, men här är orden det enda som har antecknats.
    Givet barnet i ärendet jasmine-15
    Och att klockan är 2026-10-13 12:45
    När barnet säger "Mina föräldrar varken dricker eller slår mig" till skolsköterska i elevhälsans medicinska gren
    Så ska barnets ord "varken dricker eller slår mig" stå i elevhälsans medicinska gren
    Och ska utsatt för slag vara inte frågat i elevhälsans medicinska gren
    Och ska regeln barn-våld-hemma vara okänd i elevhälsans medicinska gren
    Och ska ingen ha frågat om det som regeln barn-våld-hemma behöver veta i elevhälsans medicinska gren

  Scenario: Frågan om slag ställs till Jasmine i nästa vanliga samtal
    Givet ärendet jasmine-15
    Så ska barnets ord "föräldrarna varken dricker eller slår" stå i elevhälsans medicinska gren
    Och ska utsatt för slag vara inte frågat i elevhälsans medicinska gren
    Och ska skolsköterska i elevhälsans medicinska gren fråga om utsatt för slag senast 2026-11-03 23:59, annars får verksamhetschef elevhälsa veta

  Scenario: Vårdnadshavarna får veta samma dag när trygghetsfrågan är ställd och inget talar emot
    Givet ärendet jasmine-15
    Så ska skolsköterska i elevhälsans medicinska gren fråga om trygg hem idag senast 2026-10-13 14:45, annars får verksamhetschef elevhälsa veta
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "frågar barnet hur det ska sägas och berättar för vårdnadshavarna efter trygghetsfrågan om inget talar emot" senast 2026-10-13 23:59, annars får verksamhetschef elevhälsa veta
    Och ska meddelanden från elevhälsans medicinska gren få nå alla hemma

  Scenario: Skulle det skada Jasmine att de får veta får ingen hemma veta
    Givet ärendet jasmine-15
    Och att klockan är 2026-10-13 13:00
    När barnet berättar för skolsköterska i elevhälsans medicinska gren att trygg hem idag är nej
    Så ska inga meddelanden från elevhälsans medicinska gren nå någon hemma
    Och ska spärren i elevhälsans medicinska gren omprövas senast 2026-10-27 23:59
    Och ska ingen i elevhälsans medicinska gren ha att göra "berättar för vårdnadshavarna"
    Och ska väg far-illa stå i steget skriv anmälan i elevhälsans medicinska gren
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-13 13:30, annars får verksamhetschef elevhälsa veta
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "ringer socialtjänsten eller socialjouren innan barnet går hem" senast 2026-10-13 13:30, annars får verksamhetschef elevhälsa veta

  Scenario: Häver chefen spärren går skolsköterskan igenom vad som nu ska berättas
    Givet ärendet jasmine-15
    Och att barnet berättar för skolsköterska i elevhälsans medicinska gren att trygg hem idag är nej
    När verksamhetschef elevhälsa i elevhälsans medicinska gren häver spärren mot alla hemma
    Så ska meddelanden från elevhälsans medicinska gren få nå alla hemma
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "går igenom vad som hölls inne och vad som nu ska berättas hemma"

  Scenario: Nedstämdheten behandlas i första linjen
    Givet ärendet jasmine-15
    Så ska väg remiss-till-första-linjen stå i steget underlag i elevhälsans medicinska gren
    Och ska skolsköterska i elevhälsans medicinska gren svara för väg remiss-till-första-linjen senast 2026-10-20 23:59, annars får verksamhetschef elevhälsa veta
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "samlar det som handlingen ska innehålla och går igenom det med barnet" senast 2026-10-20 23:59, annars får verksamhetschef elevhälsa veta
    Och ska regeln mående-nedstämd gälla i elevhälsans medicinska gren

  Scenario: Tänker Jasmine på att dö tar psykiatrin emot i stället för första linjen
    Givet barnet i ärendet jasmine-15
    Och att klockan är 2026-10-13 12:45
    När barnet berättar för skolsköterska i elevhälsans medicinska gren att sagt om livet är tankar och ledsen eller nedstämd är ofta och slutat med fritid är ja
    Så ska regeln mående-nedstämd inte gälla i elevhälsans medicinska gren
    Och ska väg remiss-till-första-linjen inte pågå i elevhälsans medicinska gren
    När barnet berättar för skolsköterska i elevhälsans medicinska gren att suicidstegen är ja
    Så ska väg oro-för-suicid stå i steget vården tar emot i elevhälsans medicinska gren
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "ringer BUP och lämnar över barnet till en människa som tar emot" senast 2026-10-13 14:45, annars får verksamhetschef elevhälsa veta
    Och ska akut överlämning från elevhälsans medicinska gren till bup vila på nödläge

  Scenariomall: Inget senare svar och inget poäng sänker det Jasmine har sagt
    Givet ärendet jasmine-15
    Och att klockan är 2026-10-13 13:30
    När barnet berättar för skolsköterska i elevhälsans medicinska gren att suicidstegen är ja och sagt om livet är <svar>
    Så ska sagt om livet vara vill vara död i elevhälsans medicinska gren
    Och ska väg oro-för-suicid stå i steget vården tar emot i elevhälsans medicinska gren

    Exempel:
      | svar  |
      | nej   |
      | tungt |

  Scenario: Skolläkaren och skolsköterskan är oense och det allvarligaste gäller
    Givet ärendet jasmine-15
    När barnet berättar för skolläkare i elevhälsans medicinska gren att suicidstegen är ja och sagt om livet är planer
    Och barnet berättar för skolsköterska i elevhälsans medicinska gren att suicidstegen är ja och sagt om livet är nej
    Så ska sagt om livet vara planer i elevhälsans medicinska gren
    Och ska väg oro-för-suicid stå i steget akut i elevhälsans medicinska gren
    Och ska skolläkare i elevhälsans medicinska gren ha att göra "ringer BUP akut eller 112 och följer med barnet dit" senast 2026-10-13 13:15, annars får verksamhetschef elevhälsa veta

  Scenario: Ett nej hemifrån stoppar inte remissen, och skolsköterskan håller i den tills någon har tagit emot
    Givet ärendet jasmine-15
    När skolsköterska i elevhälsans medicinska gren säger att underlaget är klart på väg remiss-till-första-linjen
    Så ska remiss till första linjen från elevhälsans medicinska gren till första linjen vila på lag
    Och ska väg remiss-till-första-linjen stå i steget sänd i elevhälsans medicinska gren
    Och ska skolsköterska i elevhälsans medicinska gren svara för väg remiss-till-första-linjen senast 2026-10-16 23:59, annars får verksamhetschef elevhälsa veta
    När kurator i vården i första linjen tar emot remiss till första linjen från elevhälsans medicinska gren
    Så ska väg remiss-till-första-linjen stå i steget mottagen i elevhälsans medicinska gren
    Och ska kurator i vården i första linjen vara ansvarig
    Och ska skolsköterska i elevhälsans medicinska gren svara för väg remiss-till-första-linjen senast 2026-10-27 23:59, annars får verksamhetschef elevhälsa veta
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "håller stödet i vardagen igång medan barnet väntar" senast 2026-10-20 23:59, annars får verksamhetschef elevhälsa veta

  Scenario: Är första linjen tyst får chefen veta det
    Givet barnet i ärendet jasmine-15
    Och att klockan är 2026-10-13 12:45
    Och att skolsköterska i elevhälsans medicinska gren antecknar att ledsen eller nedstämd är ofta och slutat med fritid är ja och sagt om livet är nej
    Och att skolsköterska i elevhälsans medicinska gren säger att underlaget är klart på väg remiss-till-första-linjen
    När klockan blir 2026-10-17 08:00
    Så ska verksamhetschef elevhälsa i elevhälsans medicinska gren ha fått veta att ingen har svarat på remiss till första linjen
    Och ska verksamhetschef elevhälsa i elevhälsans medicinska gren ha fått veta att väg remiss-till-första-linjen dröjer

  Scenario: Skickar första linjen tillbaka ringer skolsköterskan den som föreslås, och vid andra gången kallas cheferna
    Givet ärendet jasmine-15
    Och att skolsköterska i elevhälsans medicinska gren säger att underlaget är klart på väg remiss-till-första-linjen
    När kurator i vården i första linjen skickar tillbaka remiss till första linjen från elevhälsans medicinska gren med skälet "för svårt för oss" och föreslår "BUP"
    Så ska remiss till första linjen från elevhälsans medicinska gren till första linjen vara återsänd
    Och ska väg remiss-till-första-linjen stå i steget återsänd i elevhälsans medicinska gren
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "läser skälet och ringer den som föreslås" senast 2026-10-15 23:59, annars får verksamhetschef elevhälsa veta
    När skolsköterska i elevhälsans medicinska gren säger att handlingen kompletteras på väg remiss-till-första-linjen
    Och läkare i vården i första linjen skickar tillbaka remiss till första linjen från elevhälsans medicinska gren med skälet "för svårt för oss" och föreslår "BUP"
    Så ska verksamhetschef elevhälsa i elevhälsans medicinska gren ha att göra "kallar mottagarens chef till ett möte som avgör vem som tar emot barnet" senast 2026-10-14 23:59

  Scenario: Vill Jasmine inte tala mer idag är det hon har sagt ändå sagt
    Givet ärendet jasmine-15
    Och att klockan är 2026-10-13 13:10
    När skolsköterska i elevhälsans medicinska gren antecknar att barnets syn är ville inte
    Så ska barnets syn vara ville inte i elevhälsans medicinska gren
    Och ska väg oro-för-suicid stå i steget fråga samma dag i elevhälsans medicinska gren
    Och ska skolsköterska i elevhälsans medicinska gren fråga om suicidstegen senast 2026-10-13 14:45, annars får verksamhetschef elevhälsa veta

  Scenario: Slutar skolsköterskan tar chefen över och Jasmine blir inte utan
    Givet ärendet jasmine-15
    När skolsköterska i elevhälsans medicinska gren slutar
    Så ska verksamhetschef elevhälsa i elevhälsans medicinska gren vara ansvarig
    Och ska verksamhetschef elevhälsa i elevhälsans medicinska gren ha att göra "stannar hos barnet och lyssnar ensam med det" senast 2026-10-13 13:15
    Och ska verksamhetschef elevhälsa i elevhälsans medicinska gren svara för väg oro-för-suicid senast 2026-10-13 14:45

  Scenario: Det Jasmine har sagt till skolsköterskan finns inte i skolan
    Givet ärendet jasmine-15
    Så ska det inte finnas någon del i skola
    Och ska det inte finnas någon del i elevhälsan
    Och ska akut överlämning inte ha lämnat elevhälsans medicinska gren

  Scenario: Har Jasmine skyddade personuppgifter skrivs ingen adress där fler än de utsedda kan läsa
    Givet barnet i ärendet jasmine-15
    Och att barnet har skyddade personuppgifter
    När barnet berättar för skolsköterska i elevhälsans medicinska gren att sagt om livet är vill vara död
    Så ska svaret på frågan dokumenterar nämna "Adress, telefon och skolväg skrivs inte i något system som fler än de utsedda kan läsa"
    Och ska väg oro-för-suicid stå i steget fråga samma dag i elevhälsans medicinska gren

  Scenario: Jasmines del kan inte avslutas medan vägen för livet pågår
    Givet ärendet jasmine-15
    När skolsköterska i elevhälsans medicinska gren avslutar delen med "hon ville inte mer"
    Så ska det nekas med BL-C010

  Scenario: Jasmines väg går från bilden av vardagen till att någon frågar om det har blivit bättre
    Givet ärendet jasmine-15
    Så ska väg barnets väg stå i steget kartläggning i elevhälsans medicinska gren
    Och ska skolsköterska i elevhälsans medicinska gren svara för väg barnets väg senast 2026-11-03 23:59, annars får verksamhetschef elevhälsa veta
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "samlar bilden av barnets vardag tillsammans med barnet och dem som det möter" senast 2026-11-03 23:59, annars får verksamhetschef elevhälsa veta
    När skolsköterska i elevhälsans medicinska gren säger att kartläggningen är klar på väg barnets väg
    Så ska skolsköterska i elevhälsans medicinska gren svara för väg barnets väg senast 2026-10-20 23:59, annars får verksamhetschef elevhälsa veta
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "antecknar barnets egna ord och styrkor först och därefter vad som ska göras och av vem" senast 2026-10-20 23:59, annars får verksamhetschef elevhälsa veta
    När skolsköterska i elevhälsans medicinska gren säger att beslut är fattat på väg barnets väg
    Så ska skolsköterska i elevhälsans medicinska gren svara för väg barnets väg senast 2026-11-24 23:59, annars får verksamhetschef elevhälsa veta
    När skolsköterska i elevhälsans medicinska gren säger att insatsen är genomförd på väg barnets väg
    Så ska skolsköterska i elevhälsans medicinska gren ha att göra "frågar barnet och de vuxna om det har blivit bättre och om de fick säga sitt" senast 2026-11-03 23:59, annars får verksamhetschef elevhälsa veta
    När skolsköterska i elevhälsans medicinska gren säger att målet är nått på väg barnets väg
    Så ska väg barnets väg vara avslutad i elevhälsans medicinska gren
    Och ska väg oro-för-suicid stå i steget fråga samma dag i elevhälsans medicinska gren
