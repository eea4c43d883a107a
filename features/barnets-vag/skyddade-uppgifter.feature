# language: sv
# Källa: OSL 21 kap. 3 § och 22 kap. 1 §; lokalt beslut.
Egenskap: Ett barn med skyddade personuppgifter får samma hjälp, och ingen får veta var det finns

  Scenario: Om barnet talas det med påhittat namn, och var det bor skrivs inte ned
    Givet att barnet har skyddade personuppgifter
    När lärare i skola antecknar att kommer sent är ja
    Så ska skyddade personuppgifter vara ja i skola
    Och ska svaret på frågan forum nämna "påhittat namn"
    Och ska svaret på frågan dokumenterar nämna "Adress, telefon och skolväg skrivs inte i något system"

  Scenario: Utan skyddade personuppgifter behövs inget påhittat namn
    När lärare i skola antecknar att kommer sent är ja
    Så ska skyddade personuppgifter vara nej i skola
    Och ska svaret på frågan forum inte nämna "påhittat namn"
    Och ska svaret på frågan dokumenterar inte nämna "Adress, telefon och skolväg skrivs inte i något system"

  Scenario: Skyddet följer med när barnet lämnas över
    Givet att barnet har skyddade personuppgifter
    Och att barnets vårdnadshavare är mamma
    När pedagog i förskola antecknar att byter skolform är ja
    Och mamma samtycker hos förskola till att överlämning vid övergång lämnas till skola
    Och lärare i skola tar emot överlämning vid övergång från förskola
    Och lärare i skola antecknar att kommer sent är nej
    Så ska skyddade personuppgifter vara ja i skola

  Scenario: Skyddade personuppgifter hindrar ingen orosanmälan
    Givet ett barn som är 10 år
    Och att barnet har skyddade personuppgifter
    När lärare i skola antecknar att utsatt för slag är ja
    Så ska väg far-illa stå i steget skriv anmälan i skola
    Och ska lärare i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-14 09:30

  Scenario: Den förälder som hotar får inga meddelanden från skolan, men den andra får det
    Givet ett barn som är 10 år
    Och att barnet har skyddade personuppgifter
    Och att barnets vårdnadshavare är mamma och pappa
    När barnet berättar för lärare i skola om pappa att utsatt för hot är ja och gjort av vårdnadshavare är ja
    Så ska inga meddelanden från skola nå pappa
    Och ska meddelanden från skola få nå mamma

  Scenario: En kollega som delen inte vilar på lämnar inget om barnet, men hörs alltid
    Givet ett barn som är 10 år
    Och att barnet har skyddade personuppgifter
    Och att kurator i elevhälsan håller ihop barnets väg
    När skolpsykolog i elevhälsan antecknar att kommer sent är nej
    Och specialpedagog i elevhälsan lämnar polisanmälan till polis
    Så ska det nekas med BL-C080
    När specialpedagog i elevhälsan antecknar att utsatt för slag är ja
    Så ska väg far-illa pågå i elevhälsan
