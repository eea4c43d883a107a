# language: sv
# Källa: SKR 2023 bilaga 1, vinjetten Malin 14 år; Barnkonventionen 2018:1197 artikel 12; Skollagen 2010:800 2 kap. 25 §
Egenskap: Malin 14 år, tyst och ensam och lätt att förbise, får en dag då någon talar med henne, utan larm och utan tyst slut

  Scenario: Det finns en dag då någon talar ensam med Malin
    Givet ärendet malin-14
    Så ska mentor i skola ha att göra "talar ensam med barnet om hur det har det, hur det själv ser på saken och vad som fungerar bra" senast 2026-10-15 23:59, annars får rektor veta
    Och ska väg barnets väg stå i steget upptäckt i skola
    Och ska mentor i skola svara för väg barnets väg senast 2026-10-15 23:59, annars får rektor veta

  Scenario: Det finns också en dag för frågorna om livet och hemmet
    Givet ärendet malin-14
    Så ska mentor i skola fråga om sagt om livet senast 2026-10-22 23:59, annars får rektor veta
    Och ska mentor i skola fråga om utsatt för slag senast 2026-10-22 23:59, annars får rektor veta

  Scenario: Om livet och hemmet sägs att ingen har frågat, aldrig att ingen risk finns
    Givet ärendet malin-14
    Så ska ingen ha frågat om det som regeln liv-tecken behöver veta i skola
    Och ska ingen ha frågat om det som regeln liv-planer behöver veta i skola
    Och ska ingen ha frågat om det som regeln barn-våld-hemma behöver veta i skola
    Och ska sagt om livet vara inte frågat i skola
    Och ska utsatt för slag vara inte frågat i skola

  Scenario: Malin möts inte av något larm
    Givet ärendet malin-14
    Så ska ingen ha larmats i skola
    Och ska väg oro-för-suicid inte pågå i skola
    Och ska väg far-illa inte pågå i skola
    Och ska väg vägd-orosanmälan inte pågå i skola
    Och ska väg särskilt-stöd inte pågå i skola
    Och ska väg remiss-till-första-linjen inte pågå i skola
    Och ska väg remiss-till-bup inte pågå i skola
    Och ska det inte finnas någon del i elevhälsan

  Scenario: Malin kan inte läggas åt sidan innan någon har talat med henne
    Givet ärendet malin-14
    När mentor i skola avslutar delen med "hon har alltid varit sådan"
    Så ska det nekas med BL-C011
    Och ska delen i skola vara öppen

  Scenario: Blir samtalet inte av får rektorn veta, och det står kvar
    Givet ärendet malin-14
    När klockan blir 2026-10-16 08:00
    Så ska rektor i skola ha fått veta att "talar ensam med barnet" dröjer
    Och ska rektor i skola ha fått veta att väg barnets väg dröjer
    Och ska mentor i skola ha att göra "talar ensam med barnet" senast 2026-10-15 23:59

  Scenario: Blir frågorna inte ställda före höstlovet får rektorn veta
    Givet ärendet malin-14
    När klockan blir 2026-10-23 08:00
    Så ska rektor i skola ha fått veta att svaret på sagt om livet dröjer
    Och ska mentor i skola fråga om sagt om livet senast 2026-10-22 23:59
    Och ska ingen ha frågat om det som regeln liv-tecken behöver veta i skola

  Scenario: Det som ses veckan före höstlovet får sin dag efter lovet
    Givet barnet i ärendet malin-14
    Och klockan är 2026-10-22 11:00
    När mentor i skola antecknar att samspel är ensam
    # Fredagen den 23 är sista skoldagen; höstlovet 26-30 oktober räknas inte.
    Så ska mentor i skola ha att göra "talar ensam med barnet" senast 2026-11-05 23:59, annars får rektor veta
    Och ska mentor i skola fråga om sagt om livet senast 2026-11-12 23:59, annars får rektor veta

  Scenario: Säger Malin att hon inte vill prata får hon ett nytt tillfälle, ensam
    Givet ärendet malin-14
    När barnet berättar för mentor i skola att barnets syn är ville inte
    Så ska barnets syn vara ville inte i skola
    Och ska väg barnets väg stå i steget kartläggning i skola
    Och ska mentor i skola svara för väg barnets väg senast 2026-10-29 23:59, annars får rektor veta
    Och ska regeln mående-eget-samtal gälla i skola
    Och ska mentor i skola ha att göra "talar ensam med barnet om hur det har det" senast 2026-10-15 23:59, annars får rektor veta
    Och ska mentor i skola fråga om sagt om livet senast 2026-10-22 23:59

  Scenario: Att hon är ensam på rasterna räcker för att någon ska tala ensam med henne
    Givet barnet i ärendet malin-14
    När mentor i skola antecknar att samspel är ensam och barnets syn är genom annan
    Så ska regeln mående-eget-samtal gälla i skola
    Och ska mentor i skola ha att göra "talar ensam med barnet om hur det har det" senast 2026-10-21 23:59, annars får rektor veta

  Scenario: Har Malin fått tala ensam frågas hon inte om samma sak en gång till
    Givet ärendet malin-14
    När barnet berättar för mentor i skola att barnets syn är fritt och talat ensam är ja
    Så ska regeln mående-eget-samtal inte gälla i skola
    Och ska ingen i skola ha att göra "talar ensam med barnet"
    Och ska mentor i skola ha att göra "frågar vårdnadshavarna hur de ser på barnets vardag" senast 2026-10-29 23:59, annars får rektor veta

  Scenario: Räcker vardagsstödet följs det upp med Malin innan någon avslutar
    Givet ärendet malin-14
    När barnet berättar för mentor i skola att barnets syn är fritt och talat ensam är ja och sagt om livet är nej och utsatt för slag är nej
    Och mentor i skola säger att vardagsstöd räcker på väg barnets väg
    Så ska väg barnets väg stå i steget uppföljning i skola
    Och ska mentor i skola ha att göra "frågar barnet och de vuxna om det har blivit bättre och om de fick säga sitt" senast 2026-10-29 23:59, annars får rektor veta
    När mentor i skola säger att målet är nått på väg barnets väg
    Så ska väg barnets väg vara avslutad i skola

  Scenario: Säger Malin att livet är tungt stannar mentorn och hämtar någon som är van att fråga
    Givet ärendet malin-14
    När klockan blir 2026-10-09 10:00
    Och barnet berättar för mentor i skola att sagt om livet är tungt
    Så ska väg oro-för-suicid stå i steget fråga samma dag i skola
    Och ska mentor i skola ha att göra "hämtar skolsköterskan, kuratorn eller skolpsykologen" senast 2026-10-09 10:30, annars får rektor veta

  Scenario: Två som ser olika gör inte Malin mindre ensam
    Givet ärendet malin-14
    När lärare i skola antecknar att samspel är som andra
    Så ska samspel vara ensam i skola
    Och ska kontaktorsaken kommunikation-samspel gälla i skola

  Scenario: Slutar mentorn glöms Malin inte bort
    Givet ärendet malin-14
    När mentor i skola slutar
    Så ska rektor i skola vara ansvarig
    Och ska rektor i skola hålla ihop barnets väg
    Och ska rektor i skola ha att göra "talar ensam med barnet" senast 2026-10-15 23:59
    Och ska rektor i skola fråga om sagt om livet senast 2026-10-22 23:59
    När lärare i skola tar över ansvaret för barnet
    Så ska lärare i skola vara ansvarig

  Scenario: Samma iakttagelse två gånger flyttar inte fram Malins dag
    Givet ärendet malin-14
    När klockan blir 2026-10-13 11:00
    Och lärare i skola antecknar att samspel är ensam
    Så ska mentor i skola ha att göra "talar ensam med barnet" senast 2026-10-15 23:59, annars får rektor veta
    När samma iakttagelse kommer en gång till
    Så ska ingenting nytt ha hänt

  Scenario: Den dag Malin fyller femton får hon vara med och avgöra vad som berättas
    Givet barnet i ärendet malin-14
    Och klockan är 2027-06-11 10:00
    När mentor i skola antecknar att samspel är ensam
    Så ska svaret på frågan talar med föräldrarna inte nämna "Den unge får som regel vara med och avgöra"
    Och ska svaret på frågan gör insatser nämna "Från tolv år"
    När barnet fyller 15 år
    Och mentor i skola antecknar att ensam och tillbakadragen är ofta
    Så ska svaret på frågan talar med föräldrarna nämna "Den unge får som regel vara med och avgöra"
    Och ska svaret på frågan gör insatser nämna "Från femton år"
    Och ska svaret på frågan barnet kan begära nämna "Att få föra sin egen talan hos socialtjänsten"
    Och ska regeln vuxen-elev inte gälla i skola
