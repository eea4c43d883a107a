# language: sv
# Källa: vårdprogram suicid; PSL 2010:659 6 kap. 1 §. Fara för livet väntar aldrig på en grund.
Egenskap: Ingenting hindrar skyddsvägen: inget samtycke, ingen stängd del, ingen okänd ålder och inget gammalt svar

  Scenario: Ingen behöver samtycka för att barnet ska lämnas över till vården
    # Samma skola och samma barn: remissen väntar på samtycke, överlämningen gör det inte.
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma och pappa
    När barnet berättar för lärare i skola att sagt om livet är planer
    Så ska samtycke till akut överlämning vara nej i skola
    Och ska akut överlämning från skola till bup vara erbjuden
    Och ska akut överlämning från skola till bup vila på nödläge
    Och ska remiss till bup inte ha lämnat skola

  Scenario: En spärr mot alla hemma hindrar inte vägen till vården
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma och pappa
    När barnet berättar för mentor i skola att utsatt för tvång eller heder är ja
    Och barnet berättar för lärare i skola att sagt om livet är planer och trygg hem idag är ja
    Så ska inga meddelanden från skola nå någon hemma
    Och ska väg oro-för-suicid stå i steget akut i skola
    Och ska akut överlämning från skola till bup vara erbjuden
    Och ska ingen i skola ha att göra "berättar för vårdnadshavarna efter trygghetsfrågan"
    Och ska ingen i skola ha att göra "kommer överens med de vuxna hemma"

  Scenario: En avslutad del öppnas igen när barnet säger något nytt
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och mentor i skola säger att barnet har hörts på väg barnets väg
    Och mentor i skola säger att vardagsstöd räcker på väg barnets väg
    Och mentor i skola säger att målet är nått på väg barnets väg
    Och mentor i skola avslutar delen med "vardagsstöd räcker"
    Så ska delen i skola vara avslutad
    När barnet berättar för lärare i skola att sagt om livet är tungt
    Så ska delen i skola vara öppen
    Och ska lärare i skola svara för väg oro-för-suicid senast 2026-10-14 11:00, annars får rektor veta

  Scenario: Delen avslutas inte medan vägen pågår
    Givet ett barn som är 14 år
    När barnet berättar för lärare i skola att sagt om livet är tungt
    Och lärare i skola avslutar delen med "det ordnade sig"
    Så ska det nekas med BL-C010
    Och ska delen i skola vara öppen

  Scenario: Ett barn som ingen vet åldern på får barnets väg
    När barnet berättar för lärare i skola att sagt om livet är tungt
    Så ska ålder vara inte frågat i skola
    Och ska väg oro-för-suicid stå i steget fråga samma dag i skola
    Och ska väg oro-för-suicid-vuxen inte pågå i skola

  Scenario: Samma oro som kommer två gånger börjar inte vägen två gånger
    När barnet berättar för lärare i skola att sagt om livet är tungt
    Och samma iakttagelse kommer en gång till
    Så ska ingenting nytt ha hänt
    Och ska väg oro-för-suicid stå i steget fråga samma dag i skola

  Scenario: Ny oro börjar om vägen som var avslutad
    Givet ett barn som är 14 år
    När barnet berättar för lärare i skola att sagt om livet är tungt
    Och lärare i skola gör klart allt på sin lista
    Och lärare i skola antecknar att trygg hem idag är ja
    Och lärare i skola säger att en annan mottagare har tagit över på väg oro-för-suicid
    Och lärare i skola säger att läget är tryggt på väg oro-för-suicid
    Så ska väg oro-för-suicid vara avslutad i skola
    När det har gått 2 timmar
    Och barnet berättar för mentor i skola att sagt om livet är tungt
    Så ska väg oro-för-suicid stå i steget fråga samma dag i skola
    Och ska mentor i skola ha att göra "stannar hos barnet och lyssnar ensam" senast 2026-10-14 11:30, annars får rektor veta

  Scenario: Medan vägen väntar i veckan tar ny fara den tillbaka till det akuta
    Givet ett barn som är 14 år
    När barnet berättar för lärare i skola att sagt om livet är tungt
    Och lärare i skola gör klart allt på sin lista
    Och lärare i skola säger att en annan mottagare har tagit över på väg oro-för-suicid
    Och barnet berättar för mentor i skola att sagt om livet är planer
    Så ska väg oro-för-suicid stå i steget akut i skola
    Och ska mentor i skola ha att göra "lämnar det aldrig ensamt" senast 2026-10-14 09:30, annars får rektor veta

  Scenario: Att läraren har slutat lämnar inte barnet utan någon
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är planer
    Och lärare i skola slutar
    Så ska mentor i skola ha att göra "lämnar det aldrig ensamt" senast 2026-10-14 09:30
    Och ska väg oro-för-suicid stå i steget akut i skola

  Scenario: Det som mamma berättar räcker
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma
    När mamma berättar för lärare i skola att sagt om livet är planer
    Så ska väg oro-för-suicid stå i steget akut i skola

  Scenario: Bara den som bedömer i vården får säga att det är mindre farligt
    Givet ett barn som är 14 år
    När barnet berättar för lärare i skola att sagt om livet är planer
    Och rektor i skola antecknar att sagt om livet är nej
    Så ska sagt om livet vara planer i skola
    Och ska regeln liv-planer gälla i skola
