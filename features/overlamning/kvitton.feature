# language: sv
# Källa: lokalt beslut (ett kvitto ges av den som har handlingen, och en gång besvarat är besvarat).
Egenskap: Ett kvitto i fel ordning eller av fel person flyttar inget ansvar

  Bakgrund:
    Givet ett barn som är 13 år
    Och att barnet går i grundskola
    Och att studie- och yrkesvägledare i skola håller ihop barnets väg
    När mentor i skola antecknar att kommer sent är nej
    Och lärare i skola antecknar att farlig handling är ja
    Och lärare i skola säger att anmälan är undertecknad på väg far-illa

  Scenariomall: Den som inte är erbjuden anmälan kan inte ta emot, och ingen del öppnas där
    När <vem> i <hos> tar emot orosanmälan från skola
    Så ska det nekas med BL-C003
    Och ska orosanmälan från skola till socialtjänst vara erbjuden
    Och ska väg far-illa stå i steget anmäld i skola
    Och ska det inte finnas någon del i <hos>

    Exempel:
      | vem               | hos        |
      | läkare i vården   | bup        |
      | polis             | polis      |
      | kurator           | elevhälsan |
      | socialsekreterare | barnahus   |

  Scenario: Den som har sänt kan inte själv säga att någon annan har tagit över
    När rektor i skola tar emot orosanmälan från skola
    Så ska det nekas med BL-C012
    Och ska orosanmälan från skola till socialtjänst vara erbjuden
    Och ska mentor i skola vara ansvarig

  Scenario: Det som har skickats tillbaka kan inte tas emot efteråt
    När socialsekreterare i socialtjänst skickar tillbaka orosanmälan från skola med skälet "barnet bor i en annan kommun" och föreslår "den andra kommunen"
    Och socialsekreterare i socialtjänst tar emot orosanmälan från skola
    Så ska det nekas med BL-C009
    Och ska orosanmälan från skola till socialtjänst vara återsänd
    Och ska det inte finnas någon del i socialtjänst

  Scenariomall: Inte heller ett sent maskinkvitto ändrar det som har skickats tillbaka
    När socialsekreterare i socialtjänst skickar tillbaka orosanmälan från skola med skälet "barnet bor i en annan kommun" och föreslår "den andra kommunen"
    Och orosanmälan från skola <kvitto>
    Så ska det nekas med BL-C009
    Och ska orosanmälan från skola till socialtjänst vara återsänd

    Exempel:
      | kvitto                  |
      | kommer fram             |
      | sparas hos mottagaren   |

  Scenario: När en har tagit emot tar ingen annan emot samma anmälan
    När socialsekreterare i socialtjänst tar emot orosanmälan från skola
    Och familjebehandlare i socialtjänst tar emot orosanmälan från skola
    Så ska det nekas med BL-C009
    Och ska socialsekreterare i socialtjänst vara ansvarig

  Scenario: Har dagtid tagit emot kan inte jouren ta emot samma anmälan
    När socialsekreterare i socialtjänst tar emot orosanmälan från skola
    Givet att klockan är 2026-10-14 20:30
    När socialsekreterare i socialjour tar emot orosanmälan från skola
    Så ska det nekas med BL-C009
    Och ska det inte finnas någon del i socialjour

  Scenariomall: Ett maskinkvitto som kommer efter människan tar inte tillbaka något
    När socialsekreterare i socialtjänst tar emot orosanmälan från skola
    Och orosanmälan från skola <kvitto>
    Så ska orosanmälan från skola till socialtjänst vara mottagen
    Och ska väg far-illa stå i steget hos socialtjänsten i skola

    Exempel:
      | kvitto                |
      | kommer fram           |
      | sparas hos mottagaren |

  Scenario: Det som en människa har tagit emot skickas inte tillbaka av en annan
    När socialsekreterare i socialtjänst tar emot orosanmälan från skola
    Och familjebehandlare i socialtjänst skickar tillbaka orosanmälan från skola med skälet "hör till barnahus" och föreslår "barnahus"
    Så ska det nekas med BL-C009
    Och ska orosanmälan från skola till socialtjänst vara mottagen
    Och ska väg far-illa stå i steget hos socialtjänsten i skola

  Scenario: Den som anmälan inte gick till kan inte skicka tillbaka den
    När läkare i vården i bup skickar tillbaka orosanmälan från skola med skälet "inte vårt" och föreslår "skolan"
    Så ska det nekas med BL-C003
    Och ska orosanmälan från skola till socialtjänst vara erbjuden

  Scenario: När socialtjänsten är öppen är anmälan inte jourens
    När socialsekreterare i socialjour tar emot orosanmälan från skola
    Så ska det nekas med BL-C003
    Och ska orosanmälan från skola till socialtjänst vara erbjuden

  Scenario: Jouren får däremot ta emot det som sändes till socialtjänsten när den är stängd
    Givet att klockan är 2026-10-14 20:30
    När socialsekreterare i socialjour tar emot orosanmälan från skola
    Så ska orosanmälan från skola till socialtjänst vara mottagen
    Och ska socialsekreterare i socialjour vara ansvarig
    Och ska det inte finnas någon del i socialtjänst
