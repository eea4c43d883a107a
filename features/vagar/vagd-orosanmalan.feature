# language: sv
# Källa: SoL 2025:400 19 kap. 1 §, lokalt beslut (någon ska ha vägt och skrivit ned varför).
Egenskap: Ingen bär en oro ensam: två väger den tillsammans, på en dag, och skriver ned varför

  # Mentorn har ansvaret, läraren fick veta, studie- och yrkesvägledaren håller ihop, rektorn är chef.
  Bakgrund:
    Givet ett barn som är 15 år
    Och att barnet går i grundskola
    Och att studie- och yrkesvägledare i skola håller ihop barnets väg
    När mentor i skola antecknar att kommer sent är nej
    Och lärare i skola antecknar att alkohol eller droger är prövat

  Scenario: Den som fick veta väger oron tillsammans med chefen senast nästa arbetsdag
    Så ska väg vägd-orosanmälan stå i steget väga i skola
    Och ska lärare i skola svara för väg vägd-orosanmälan senast 2026-10-15 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "väger tillsammans med chefen om orosanmälan ska göras och antecknar skälen" senast 2026-10-15 23:59, annars får rektor veta
    Och ska väg far-illa inte pågå i skola
    Och ska orosanmälan inte ha lämnat skola

  Scenario: Blir oron inte vägd i tid får chefen veta det
    När klockan blir 2026-10-15 23:58
    Så ska ingen ha larmats i skola
    När klockan blir 2026-10-16 00:00
    Så ska rektor i skola ha fått veta att väg vägd-orosanmälan dröjer
    Och ska rektor i skola ha fått veta att "väger tillsammans med chefen" dröjer
    Och ska väg vägd-orosanmälan stå i steget väga i skola

  Scenario: Ska oron anmälas börjar skyddsvägen genast, hos den som fick veta
    När lärare i skola gör klart "väger tillsammans med chefen"
    Och klockan blir 2026-10-14 14:00
    Och lärare i skola säger att oron ska anmälas på väg vägd-orosanmälan
    Så ska väg vägd-orosanmälan vara avslutad i skola
    Och ska väg vägd-orosanmälan stå i steget anmälan görs i skola
    Och ska väg far-illa stå i steget skriv anmälan i skola
    Och ska lärare i skola svara för väg far-illa senast 2026-10-14 14:30, annars får rektor veta
    Och ska lärare i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-14 14:30, annars får rektor veta

  Scenario: Blir det ingen anmälan är det en människa som har sagt det, och vägen är slut
    När lärare i skola gör klart "väger tillsammans med chefen"
    Och lärare i skola säger att ingen anmälan nu på väg vägd-orosanmälan
    Så ska väg vägd-orosanmälan vara avslutad i skola
    Och ska väg vägd-orosanmälan stå i steget ingen anmälan i skola
    Och ska väg far-illa inte pågå i skola
    Och ska orosanmälan inte ha lämnat skola
    Och ska delen i skola vara öppen

  Scenario: Ny oro efter att ingen anmälan gjordes vägs på nytt, av den som fick veta då
    När lärare i skola säger att ingen anmälan nu på väg vägd-orosanmälan
    Och klockan blir 2026-10-16 10:00
    Och barnsamordnare i skola antecknar att alkohol eller droger är prövat
    Så ska väg vägd-orosanmälan stå i steget väga i skola
    # Fredag till måndag: dagen räknas i arbetsdagar.
    Och ska barnsamordnare i skola svara för väg vägd-orosanmälan senast 2026-10-19 23:59, annars får rektor veta
    Och ska barnsamordnare i skola ha att göra "väger tillsammans med chefen" senast 2026-10-19 23:59, annars får rektor veta

  Scenario: Blir misstanken klar medan oron vägs gäller skyddsvägen, och ingen väger mer
    När lärare i skola antecknar att farlig handling är ja
    Så ska väg far-illa stå i steget skriv anmälan i skola
    Och ska väg vägd-orosanmälan stå i steget anmälan görs i skola
    Och ska ingen i skola ha att göra "väger tillsammans med chefen"
    Och ska lärare i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-14 09:30, annars får rektor veta

  Scenario: Annat som antecknas medan oron vägs ändrar ingenting
    När lärare i skola antecknar att kommer sent är ja
    Så ska väg vägd-orosanmälan stå i steget väga i skola
    Och ska väg far-illa inte pågå i skola

  Scenario: Pågår redan en orosanmälan vägs samma barns oro inte en gång till
    När lärare i skola antecknar att farlig handling är ja
    Och mentor i skola antecknar att uteblev från besök är ja
    Så ska väg vägd-orosanmälan inte pågå i skola
    Och ska regeln barn-vägd-oro inte gälla i skola

  Scenario: Ingen hoppar över vägningen
    När lärare i skola säger att anmälan är undertecknad på väg vägd-orosanmälan
    Så ska det nekas med BL-C006
    Och ska väg vägd-orosanmälan stå i steget väga i skola

  Scenario: Delen avslutas inte medan en oro är ovägd
    När mentor i skola avslutar delen med "vi väntar och ser"
    Så ska det nekas med BL-C011
    Och ska delen i skola vara öppen

  Scenario: Slutar den som skulle väga faller det på den som har ansvaret, och inget glöms
    När lärare i skola slutar
    Så ska mentor i skola ha att göra "väger tillsammans med chefen" senast 2026-10-15 23:59, annars får rektor veta
