# language: sv
# Källa: motorns löften (skyddet går före, ingenting görs två gånger); Skollagen 6 kap. 10 §; SoL 19 kap. 1 §.
Egenskap: En del stängs inte medan barnet behöver skydd, och en stängd del håller inget ute

  # ---- Stängs inte ----

  Scenario: Delen kan inte stängas medan en skyddsväg pågår
    Givet ett barn som är 10 år
    När lärare i skola antecknar att utsatt för slag är ja
    Och lärare i skola avslutar delen med "vardagsstöd räcker"
    Så ska det nekas med BL-C010
    Och ska delen i skola vara öppen

  Scenario: Delen kan inte stängas medan barnet är på väg
    När lärare i skola antecknar att kommer sent är ja
    Och lärare i skola avslutar delen med "vardagsstöd räcker"
    Så ska det nekas med BL-C011
    Och ska delen i skola vara öppen

  # Vägen är slut, men ingen har skrivit ned hur barnet hölls fast.
  Scenario: Delen kan inte stängas medan något skyddande är ogjort
    När lärare i skola antecknar att lyftes eller bars ut är ja
    Och lärare i skola säger att barnet har hörts på väg barnets väg
    Och lärare i skola säger att vardagsstöd räcker på väg barnets väg
    Och lärare i skola säger att målet är nått på väg barnets väg
    Och lärare i skola avslutar delen med "målet är nått"
    Så ska det nekas med BL-C011
    Och ska delen i skola vara öppen
    Och ska lärare i skola ha att göra "skriver ned hur barnet hölls fast"

  Scenario: När det skyddande är gjort kan delen stängas
    När lärare i skola antecknar att lyftes eller bars ut är ja
    Och lärare i skola säger att barnet har hörts på väg barnets väg
    Och lärare i skola säger att vardagsstöd räcker på väg barnets väg
    Och lärare i skola säger att målet är nått på väg barnets väg
    Och lärare i skola gör klart "skriver ned hur barnet hölls fast"
    Och lärare i skola gör klart "berättar för vårdnadshavarna att barnet hölls fast"
    Och lärare i skola avslutar delen med "målet är nått"
    Så ska delen i skola vara avslutad

  # Eleven har fyllt 18: ingen hemma får veta något, och någon ska ompröva det.
  Scenario: Delen kan inte stängas medan en spärr står kvar
    Givet ett barn som är 18 år
    Och att barnets vårdnadshavare är pappa
    När lärare i skola antecknar att kommer sent är ja
    Och lärare i skola säger att barnet har hörts på väg barnets väg
    Och lärare i skola säger att vardagsstöd räcker på väg barnets väg
    Och lärare i skola säger att målet är nått på väg barnets väg
    Och lärare i skola gör klart allt på sin lista
    Och lärare i skola avslutar delen med "målet är nått"
    Så ska det nekas med BL-C011
    Och ska inga meddelanden från skola nå någon hemma

  Scenario: Delen kan inte stängas medan en överlämning väntar på svar
    Givet att barnets vårdnadshavare är mamma
    När pedagog i förskola antecknar att byter skolform är ja
    Och mamma samtycker hos förskola till att överlämning vid övergång lämnas till skola
    Och pedagog i förskola säger att barnet har hörts på väg barnets väg
    Och pedagog i förskola säger att vardagsstöd räcker på väg barnets väg
    Och pedagog i förskola säger att målet är nått på väg barnets väg
    Och pedagog i förskola avslutar delen med "börjar skolan"
    Så ska det nekas med BL-C011

  # Svaret från socialtjänsten är hämtat, men ingen har frågat barnet om det är tryggt hemma.
  Scenario: En skyddsväg kan inte avslutas medan trygghetsfrågan är obesvarad
    Givet ett barn som är 10 år
    När lärare i skola antecknar att farlig handling är ja
    Och lärare i skola säger att anmälan är undertecknad på väg far-illa
    Och socialsekreterare i socialtjänst tar emot orosanmälan från skola
    Och lärare i skola säger att utredning är inte inledd på väg far-illa
    Och lärare i skola säger att svaret är hämtat på väg far-illa
    Så ska det nekas med BL-C037
    Och ska väg far-illa stå i steget inte inledd i skola

  # ---- Öppnas igen ----

  Scenario: En ny iakttagelse öppnar en stängd del, och barnets väg börjar om
    När lärare i skola antecknar att kommer sent är ja
    Och lärare i skola säger att barnet har hörts på väg barnets väg
    Och lärare i skola säger att vardagsstöd räcker på väg barnets väg
    Och lärare i skola säger att målet är nått på väg barnets väg
    Och lärare i skola avslutar delen med "målet är nått"
    Så ska delen i skola vara avslutad
    När det har gått 1 skoldag
    Och mentor i skola antecknar att kommer sent är ja
    Så ska delen i skola vara öppen
    Och ska lärare i skola vara ansvarig
    Och ska väg barnets väg stå i steget upptäckt i skola
    Och ska lärare i skola svara för väg barnets väg senast 2026-10-22 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "talar ensam med barnet om hur det har det" senast 2026-10-22 23:59, annars får rektor veta

  Scenario: Ingen stängd del hindrar en skyddsväg
    Givet ett barn som är 10 år
    När mentor i skola antecknar att kommer sent är ja
    Och mentor i skola säger att barnet har hörts på väg barnets väg
    Och mentor i skola säger att vardagsstöd räcker på väg barnets väg
    Och mentor i skola säger att målet är nått på väg barnets väg
    Och mentor i skola avslutar delen med "målet är nått"
    Och barnet berättar för lärare i skola att utsatt för slag är ja
    Så ska delen i skola vara öppen
    Och ska väg far-illa stå i steget skriv anmälan i skola
    Och ska lärare i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-14 09:30, annars får rektor veta

  Scenario: Har den som hade ansvaret slutat är delen ändå någons när den öppnas igen
    När lärare i skola antecknar att kommer sent är ja
    Och lärare i skola säger att barnet har hörts på väg barnets väg
    Och lärare i skola säger att vardagsstöd räcker på väg barnets väg
    Och lärare i skola säger att målet är nått på väg barnets väg
    Och lärare i skola avslutar delen med "målet är nått"
    Och lärare i skola slutar
    Och mentor i skola antecknar att kommer sent är ja
    Så ska delen i skola vara öppen
    Och ska rektor i skola vara ansvarig
    Och ska rektor i skola ha larmats

  Scenario: En stängd del ger inga nya frister
    När lärare i skola antecknar att kommer sent är ja
    Och lärare i skola säger att barnet har hörts på väg barnets väg
    Och lärare i skola säger att vardagsstöd räcker på väg barnets väg
    Och lärare i skola säger att målet är nått på väg barnets väg
    Och lärare i skola avslutar delen med "målet är nått"
    Och det har gått 60 dagar
    Så ska ingen ha larmats i skola

  # ---- Samma oro två gånger ----

  Scenario: Samma oro som kommer två gånger görs en gång
    Givet ett barn som är 10 år
    När lärare i skola antecknar att utsatt för slag är ja
    Och samma iakttagelse kommer en gång till
    Så ska ingenting nytt ha hänt
    Och ska väg far-illa stå i steget skriv anmälan i skola
    När lärare i skola gör klart "undertecknar orosanmälan till socialtjänsten"
    Så ska ingen i skola ha att göra "undertecknar orosanmälan"

  Scenario: Samma oro som kommer igen när anmälan är undertecknad börjar inte om den
    Givet ett barn som är 10 år
    När lärare i skola antecknar att utsatt för slag är ja
    Och lärare i skola säger att anmälan är undertecknad på väg far-illa
    Och samma iakttagelse kommer en gång till
    Så ska väg far-illa stå i steget anmäld i skola

  Scenario: Samma uppgift från flera regler står en gång på listan
    När lärare i skola antecknar att går hem tidigare är ja
    Och lärare i skola antecknar att på plats men deltar inte är ja
    Och mentor i skola gör klart "går hem tidigare eller inte deltar"
    Så ska ingen i skola ha att göra "går hem tidigare eller inte deltar"
