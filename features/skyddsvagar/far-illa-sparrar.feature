# language: sv
# Källa: SoL 2025:400 20 kap. 4 §, vägledning heder och våld, vägledning anmäla oro.
Egenskap: Den som misstänks göra barnet illa får inte veta först, och ingen spärr står kvar oprövad

  Bakgrund:
    Givet ett barn som är 13 år
    Och att barnet går i grundskola
    Och att barnets vårdnadshavare är mamma och pappa
    Och att mormor är släkting till barnet
    Och att studie- och yrkesvägledare i skola håller ihop barnets väg
    När mentor i skola antecknar att kommer sent är nej

  Scenario: Pekas en vårdnadshavare ut spärras just den, och den andra får nås
    När barnet berättar för lärare i skola om pappa att utsatt för slag är ja och gjort av vårdnadshavare är ja
    Så ska inga meddelanden från skola nå pappa
    Och ska meddelanden från skola få nå mamma
    Och ska meddelanden från skola få nå mormor
    Och ska spärren i skola omprövas senast 2026-10-28 23:59
    Och ska väg far-illa stå i steget skriv anmälan i skola
    Och ska lärare i skola fråga om trygg hem idag senast 2026-10-14 09:30, annars får rektor veta

  Scenario: Pekas någon annan än en vårdnadshavare ut är det någon hemma, också efter att en elev har slagit
    När barnet berättar för lärare i skola att utsatt för slag är ja och gjort av elev är ja
    Och barnet berättar för lärare i skola om mormor att utsatt för slag är ja
    Så ska gjort av någon hemma vara ja i skola
    Och ska gjort av vårdnadshavare vara inte frågat i skola
    Och ska väg far-illa stå i steget skriv anmälan i skola
    Och ska inga meddelanden från skola nå mormor
    Och ska meddelanden från skola få nå pappa

  Scenario: Pekas ingen ut får ingen hemma veta, inte heller en nära släkting
    När barnet berättar för lärare i skola att utsatt för slag är ja och gjort av vårdnadshavare är ja
    Så ska inga meddelanden från skola nå någon hemma
    Och ska inga meddelanden från skola nå pappa
    Och ska inga meddelanden från skola nå mamma
    Och ska inga meddelanden från skola nå mormor
    Och ska spärren i skola omprövas senast 2026-10-28 23:59

  Scenario: Pekas båda vårdnadshavarna ut finns ingen hemma kvar att nå
    När barnet berättar för lärare i skola om pappa att utsatt för hot är ja och gjort av vårdnadshavare är ja
    Och barnet berättar för lärare i skola om mamma att utsatt för hot är ja och gjort av vårdnadshavare är ja
    Så ska inga meddelanden från skola nå någon hemma
    Och ska meddelanden från skola få nå mormor

  Scenario: Vid heder och tvång får ingen hemma veta, fast bara en pekas ut
    När barnet berättar för lärare i skola om pappa att utsatt för tvång eller heder är ja
    Så ska inga meddelanden från skola nå någon hemma
    Och ska inga meddelanden från skola nå mamma
    Och ska spärren i skola omprövas senast 2026-10-28 23:59

  Scenariomall: Vid sexuella övergrepp får ingen hemma veta så länge ingen vet att det skedde utanför hemmet
    När barnet berättar för lärare i skola om pappa att <svar>
    Så ska inga meddelanden från skola nå någon hemma
    Och ska inga meddelanden från skola nå mamma
    Och ska spärren i skola omprövas senast 2026-10-28 23:59

    Exempel:
      | svar                                                        |
      | utsatt för sexuellt är ja                                   |
      | utsatt för sexuellt är ja och gjort av vårdnadshavare är ja |
      | utsatt för sexuellt är ja och gjort av någon hemma är ja    |

  Scenariomall: Var det någon i skolan hindrar ingenting att familjen får veta
    När barnet berättar för lärare i skola att utsatt för sexuellt är ja och gjort av <vem> är ja och gjort av vårdnadshavare är nej och gjort av någon hemma är nej
    Så ska meddelanden från skola få nå alla hemma
    Och ska väg far-illa stå i steget skriv anmälan i skola

    Exempel:
      | vem      |
      | elev     |
      | personal |

  Scenario: Är det inte tryggt hemma idag nås ingen hemma förrän någon har prövat det
    När barnet berättar för lärare i skola att trygg hem idag är nej
    Så ska inga meddelanden från skola nå någon hemma
    Och ska spärren i skola omprövas senast 2026-10-28 23:59
    Och ska väg far-illa stå i steget skriv anmälan i skola

  Scenario: Är det en av de vuxna som gör hemmet otryggt spärras just den
    När barnet berättar för lärare i skola om mamma att trygg hem idag är nej
    Så ska inga meddelanden från skola nå mamma
    Och ska meddelanden från skola få nå pappa
    Och ska spärren i skola omprövas senast 2026-10-28 23:59

  Scenario: En oro som inte gäller någon hemma spärrar ingen
    När lärare i skola antecknar att farlig handling är ja
    Så ska meddelanden från skola få nå alla hemma

  Scenario: Det som skulle sägas hemma når den andra vårdnadshavaren men inte den som är spärrad
    När barnet berättar för lärare i skola om pappa att utsatt för slag är ja och gjort av vårdnadshavare är ja
    Och mentor i skola antecknar att vuxen hemma är missbruk misstänks
    Så ska mentor i skola ha att göra "berättar öppet för vårdnadshavarna" senast 2026-10-14 23:59, annars får rektor veta
    Och ska "berättar öppet för vårdnadshavarna" i skola inte nå pappa

  Scenario: Är alla spärrade ska ingen ringa hem, och det som redan stod på listan tas bort
    När mentor i skola antecknar att vuxen hemma är missbruk misstänks
    Så ska mentor i skola ha att göra "berättar öppet för vårdnadshavarna"
    När barnet berättar för lärare i skola att utsatt för slag är ja och gjort av någon hemma är ja
    Så ska ingen i skola ha att göra "berättar öppet för vårdnadshavarna"

  # ---- Spärren hävs av den som har ansvaret, eller av en chef ----

  Scenariomall: Den ansvariga eller en chef häver spärren, och någon går igenom vad som nu ska berättas
    När barnet berättar för lärare i skola om pappa att utsatt för slag är ja och gjort av vårdnadshavare är ja
    Och <vem> i skola häver spärren mot pappa
    Så ska meddelanden från skola få nå pappa
    Och ska meddelanden från skola få nå alla hemma
    Och ska mentor i skola ha att göra "går igenom vad som hölls inne och vad som nu ska berättas hemma" senast 2026-10-15 23:59, annars får rektor veta
    Och ska väg far-illa stå i steget skriv anmälan i skola

    Exempel:
      | vem                 |
      | mentor              |
      | rektor              |
      | huvudmannens ombud  |

  Scenariomall: Ingen annan häver en spärr, inte ens den som fick veta
    När barnet berättar för lärare i skola om pappa att utsatt för slag är ja och gjort av vårdnadshavare är ja
    Och <vem> i skola häver spärren mot pappa
    Så ska det nekas med BL-C038
    Och ska inga meddelanden från skola nå pappa

    Exempel:
      | vem                        |
      | lärare                     |
      | studie- och yrkesvägledare |

  Scenario: En spärr per vårdnadshavare: hävs den ena står den andra kvar
    När barnet berättar för lärare i skola om pappa att utsatt för slag är ja och gjort av vårdnadshavare är ja
    Och barnet berättar för lärare i skola om mamma att utsatt för hot är ja och gjort av vårdnadshavare är ja
    Och mentor i skola antecknar att vuxen hemma är missbruk misstänks
    Så ska ingen i skola ha att göra "berättar öppet för vårdnadshavarna"
    När rektor i skola häver spärren mot mamma
    Så ska meddelanden från skola få nå mamma
    Och ska inga meddelanden från skola nå pappa

  Scenario: När en av två spärrar hävs nås den som nu får nås, men fortfarande inte den andra
    När barnet berättar för lärare i skola om pappa att utsatt för slag är ja och gjort av vårdnadshavare är ja
    Och mentor i skola antecknar att vuxen hemma är missbruk misstänks
    Så ska "berättar öppet för vårdnadshavarna" i skola inte nå pappa
    När mentor i skola häver spärren mot pappa
    Så ska mentor i skola ha att göra "berättar öppet för vårdnadshavarna"
    Och ska meddelanden från skola få nå alla hemma

  Scenario: Spärren mot alla hemma hävs för alla på en gång
    När barnet berättar för lärare i skola om pappa att utsatt för tvång eller heder är ja
    Och rektor i skola häver spärren mot alla hemma
    Så ska meddelanden från skola få nå alla hemma
    Och ska mentor i skola ha att göra "går igenom vad som hölls inne och vad som nu ska berättas hemma" senast 2026-10-15 23:59, annars får rektor veta

  Scenario: En hävd spärr kommer tillbaka när barnet berättar igen
    När barnet berättar för lärare i skola om pappa att utsatt för slag är ja och gjort av vårdnadshavare är ja
    Och mentor i skola häver spärren mot pappa
    Och klockan blir 2026-10-15 10:00
    Och barnet berättar för lärare i skola om pappa att utsatt för slag är ja och gjort av vårdnadshavare är ja
    Så ska inga meddelanden från skola nå pappa
    Och ska spärren i skola omprövas senast 2026-10-29 23:59

  Scenariomall: En spärr mot alla hemma som kom av att ingen pekades ut hävs av en chef
    När barnet berättar för lärare i skola att <svar>
    Så ska inga meddelanden från skola nå någon hemma
    När rektor i skola häver spärren mot alla hemma
    Så ska meddelanden från skola få nå alla hemma

    Exempel:
      | svar                      |
      | utsatt för slag är ja     |
      | utsatt för sexuellt är ja |

  # ---- Spärren omprövas och står inte kvar i glömska ----

  Scenariomall: Pekades ingen ut larmas chefen ändå när ingen har omprövat spärren mot alla hemma
    När barnet berättar för lärare i skola att <svar>
    Och klockan blir 2026-10-29 08:00
    Så ska rektor i skola ha fått veta att omprövningen av spärren dröjer
    Och ska inga meddelanden från skola nå någon hemma

    Exempel:
      | svar                      |
      | utsatt för slag är ja     |
      | utsatt för sexuellt är ja |

  Scenario: Omprövas spärren inte på dagen larmas chefen, och spärren står kvar
    # Allt annat är gjort, så att det bara är omprövningen som dröjer.
    När barnet berättar för lärare i skola om pappa att utsatt för slag är ja och gjort av vårdnadshavare är ja
    Och lärare i skola gör klart allt på sin lista
    Och lärare i skola säger att anmälan är undertecknad på väg far-illa
    Och socialsekreterare i socialtjänst tar emot orosanmälan från skola
    Och mentor i skola gör klart allt på sin lista
    Och mentor i skola säger att barnet har hörts på väg barnets väg
    Och mentor i skola säger att vardagsstöd räcker på väg barnets väg
    Och socialsekreterare i socialtjänst gör klart allt på sin lista
    Och socialsekreterare i socialtjänst säger att barnet har hörts på väg barnets väg
    Och klockan blir 2026-10-28 23:58
    Så ska ingen ha larmats i skola
    När klockan blir 2026-10-29 00:00
    Så ska rektor i skola ha larmats
    Och ska inga meddelanden från skola nå pappa

  Scenario: Delen avslutas inte medan en spärr står
    När barnet berättar för lärare i skola om pappa att trygg hem idag är nej
    Och lärare i skola antecknar:
      | fakta                   | värde |
      | utsatt för slag         | nej   |
      | utsatt för hot          | nej   |
      | utsatt för sexuellt     | nej   |
      | utsatt för sett våld    | nej   |
      | utsatt för tvång eller heder | nej |
    Och lärare i skola gör klart allt på sin lista
    Och lärare i skola säger att anmälan är undertecknad på väg far-illa
    Och socialsekreterare i socialtjänst tar emot orosanmälan från skola
    Och mentor i skola säger att utredning är inledd på väg far-illa
    Och mentor i skola säger att svaret är hämtat på väg far-illa
    Och mentor i skola säger att barnet har hörts på väg barnets väg
    Och mentor i skola säger att vardagsstöd räcker på väg barnets väg
    Och mentor i skola säger att målet är nått på väg barnets väg
    Och mentor i skola gör klart allt på sin lista
    Och mentor i skola avslutar delen med "socialtjänsten har det nu"
    Så ska det nekas med BL-C011
    Och ska delen i skola vara öppen

  Scenario: När spärren är hävd och allt är gjort kan delen avslutas
    När barnet berättar för lärare i skola om pappa att trygg hem idag är nej
    Och lärare i skola antecknar:
      | fakta                   | värde |
      | utsatt för slag         | nej   |
      | utsatt för hot          | nej   |
      | utsatt för sexuellt     | nej   |
      | utsatt för sett våld    | nej   |
      | utsatt för tvång eller heder | nej |
    Och lärare i skola gör klart allt på sin lista
    Och lärare i skola säger att anmälan är undertecknad på väg far-illa
    Och socialsekreterare i socialtjänst tar emot orosanmälan från skola
    Och mentor i skola säger att utredning är inledd på väg far-illa
    Och mentor i skola säger att svaret är hämtat på väg far-illa
    Och mentor i skola säger att barnet har hörts på väg barnets väg
    Och mentor i skola säger att vardagsstöd räcker på väg barnets väg
    Och mentor i skola säger att målet är nått på väg barnets väg
    Och mentor i skola häver spärren mot pappa
    Och mentor i skola gör klart allt på sin lista
    Och mentor i skola avslutar delen med "socialtjänsten har det nu"
    Så ska delen i skola vara avslutad

  Scenario: Slutar den som har ansvaret står spärren kvar, och chefen tar över
    När barnet berättar för lärare i skola om pappa att utsatt för slag är ja och gjort av vårdnadshavare är ja
    Och mentor i skola slutar
    Så ska rektor i skola vara ansvarig
    Och ska inga meddelanden från skola nå pappa
    Och ska spärren i skola omprövas senast 2026-10-28 23:59

  # Spärren hör till delen: skolans spärr säger ingenting om vad socialtjänsten gör, och varken mer eller mindre.
  Scenario: Socialtjänsten beslutar själv om sina meddelanden
    När barnet berättar för lärare i skola om pappa att utsatt för slag är ja och gjort av vårdnadshavare är ja
    Och lärare i skola säger att anmälan är undertecknad på väg far-illa
    Och socialsekreterare i socialtjänst tar emot orosanmälan från skola
    Så ska inga meddelanden från skola nå pappa
    Och ska meddelanden från socialtjänst få nå alla hemma
