# language: sv
# Källa: SoL 2025:400 14 kap. 2 § och 20 kap. 1 §, FB 1949:381 6 kap. 11 och 13 a §§, Barnkonventionen artikel 12,
# Socialstyrelsen samverka för barns bästa. Familjebehandlaren skrev först och är ansvarig; barnsamordnaren får veta.
Egenskap: Det som en medarbetare i socialtjänsten får veta har nämnden fått veta, och utredningar väntar inte på fel svar

  # ---- Skydd nu ----

  Scenariomall: Socialtjänsten bedömer skyddet genast och börjar utreda när en medarbetare får veta
    Givet att familjebehandlare i socialtjänst antecknar att når målen är ja
    När barnsamordnare i socialtjänst antecknar att <svar>
    Så ska regeln socialtjänst-skydd gälla i socialtjänst
    Och ska barnsamordnare i socialtjänst ha att göra "ser till att mottagningen eller jouren bedömer om barnet behöver skydd redan nu och skriver ned bedömningen" senast 2026-10-14 09:30, annars får enhetschef socialtjänst veta
    Och ska enhetschef socialtjänst i socialtjänst ha att göra "ser till att en utredning börjar och att barnet får tala utan den som misstänks" senast 2026-10-14 09:30, annars får familjebehandlare veta
    Och ska väg far-illa inte pågå i socialtjänst

    Exempel:
      | svar                                                                        |
      | utsatt för tvång eller heder är ja                                          |
      | utsatt för sexuellt är ja                                                   |
      | utsatt för slag är ja                                                       |
      | utsatt för slag är ja och gjort av elev är nej och gjort av personal är nej |
      | utsatt för hot är ja                                                        |
      | utsatt för hot är ja och gjort av elev är nej och gjort av personal är nej  |
      | trygg hem idag är nej                                                       |
      | vuxen att gå hem till är nej                                                |
      | omsorgen hemma är saknas                                                    |

  Scenariomall: Det som någon i skolan har gjort, eller ingen, är inte socialtjänstens skydd
    När barnsamordnare i socialtjänst antecknar:
      | fakta                        | värde   |
      | utsatt för slag              | <utsatt> |
      | utsatt för hot               | <utsatt> |
      | utsatt för sexuellt          | nej     |
      | utsatt för sett våld         | nej     |
      | utsatt för tvång eller heder | nej     |
      | gjort av elev                | <elev>  |
      | gjort av personal            | nej     |
      | gjort av vårdnadshavare      | nej     |
      | gjort av någon hemma         | nej     |
      | trygg hem idag               | ja      |
      | vuxen att gå hem till        | ja      |
      | omsorgen hemma               | sviktar |
    Så ska regeln socialtjänst-skydd inte gälla i socialtjänst
    Och ska ingen i socialtjänst ha att göra "bedömer om barnet behöver skydd redan nu"

    Exempel:
      | utsatt | elev     |
      | ja     | ja       |
      | nej    | nej      |
      | nej    | vet inte |

  Scenario: Den bedömning som ingen har gjort når enhetschefen, och utredningen som inte har börjat når den ansvariga
    Givet att familjebehandlare i socialtjänst antecknar att når målen är ja
    När barnsamordnare i socialtjänst antecknar att utsatt för slag är ja
    Och klockan blir 2026-10-14 09:31
    Så ska enhetschef socialtjänst i socialtjänst ha fått veta att "bedömer om barnet behöver skydd redan nu" dröjer
    Och ska familjebehandlare i socialtjänst ha fått veta att "ser till att en utredning börjar" dröjer

  Scenario: Den bedömning som är gjord och den utredning som har börjat står inte kvar att göra
    Givet att familjebehandlare i socialtjänst antecknar att når målen är ja
    När barnsamordnare i socialtjänst antecknar att utsatt för slag är ja
    Och barnsamordnare i socialtjänst gör klart "bedömer om barnet behöver skydd redan nu"
    Och enhetschef socialtjänst i socialtjänst gör klart "ser till att en utredning börjar"
    Så ska ingen i socialtjänst ha att göra "bedömer om barnet behöver skydd redan nu"
    Och ska ingen i socialtjänst ha att göra "ser till att en utredning börjar"

  # ---- Vägen för orosanmälan finns inte hos socialtjänsten; det som den skulle ha gjort ligger ändå hos någon ----

  Scenario: Våld hemma som socialtjänsten får veta ger trygghetsfrågan och ett ställningstagande samma dag
    Givet att barnets vårdnadshavare är mamma och pappa
    Och att familjebehandlare i socialtjänst antecknar att når målen är ja
    När barnet berättar för barnsamordnare i socialtjänst om pappa att utsatt för sett våld är ja
    Så ska barnsamordnare i socialtjänst fråga om trygg hem idag senast 2026-10-14 09:30, annars får enhetschef socialtjänst veta
    Och ska familjebehandlare i socialtjänst ha att göra "tar idag ställning till det som vägen skulle ha gjort: Barnet far illa eller riskerar det" senast 2026-10-14 23:59, annars får enhetschef socialtjänst veta
    Och ska inga meddelanden från socialtjänst nå pappa
    Och ska meddelanden från socialtjänst få nå mamma
    När klockan blir 2026-10-14 09:31
    Så ska enhetschef socialtjänst i socialtjänst ha fått veta att svaret på trygg hem idag dröjer
    När barnsamordnare i socialtjänst antecknar att trygg hem idag är ja
    Så ska ingen i socialtjänst fråga om trygg hem idag

  Scenario: Socialtjänsten ringer inte sig själv och anmäler inte till sig själv
    Givet att barnets vårdnadshavare är mamma
    Och att barnet har syskonen syster
    När barnsamordnare i socialtjänst antecknar att trygg hem idag är nej och vuxen hemma är missbruk misstänks och uteblev från besök är ja
    Så ska ingen i socialtjänst ha att göra "ringer socialtjänsten"
    Och ska ingen i socialtjänst ha att göra "tar med syskonen i orosanmälan"
    Och ska ingen i socialtjänst ha att göra "berättar öppet för vårdnadshavarna"
    Och ska väg vägd-orosanmälan inte pågå i socialtjänst
    Och ska syskonet syster få ett eget ärende från socialtjänst

  # ---- Det som socialtjänsten väger själv ----

  Scenariomall: En medarbetare i socialtjänsten tar upp oron med mottagningen
    Givet att familjebehandlare i socialtjänst antecknar att når målen är ja
    När barnsamordnare i socialtjänst antecknar att <svar>
    Så ska regeln barn-socialtjänsten-väger gälla i socialtjänst
    Och ska familjebehandlare i socialtjänst ha att göra "tar upp oron med mottagningen som tar ställning till om en utredning ska inledas" senast 2026-10-15 23:59, annars får enhetschef socialtjänst veta

    Exempel:
      | svar                           |
      | omsorgen hemma är sviktar      |
      | uteblev från besök är ja       |
      | frånvaro är knappt i skolan    |
      | alkohol eller droger är prövat |
      | farligt umgänge är ja          |
      | brott är säkert                  |
      | självskada är berättad         |
      | sagt om livet är tankar        |

  Scenario: Det som är vardag tas inte upp
    När barnsamordnare i socialtjänst antecknar:
      | fakta                | värde   |
      | omsorgen hemma       | räcker  |
      | uteblev från besök   | nej     |
      | frånvaro             | upprepad |
      | alkohol eller droger | nej     |
      | farligt umgänge      | nej     |
      | brott                | hört av andra |
      | självskada           | nej     |
      | sagt om livet        | vill vara död |
    Så ska regeln barn-socialtjänsten-väger inte gälla i socialtjänst
    Och ska ingen i socialtjänst ha att göra "tar upp oron med mottagningen"

  Scenario: Oron som ingen har tagit upp når enhetschefen
    Givet att familjebehandlare i socialtjänst antecknar att når målen är ja
    När barnsamordnare i socialtjänst antecknar att farligt umgänge är ja
    Och klockan blir 2026-10-16 08:00
    Så ska enhetschef socialtjänst i socialtjänst ha fått veta att "tar upp oron med mottagningen" dröjer
    När familjebehandlare i socialtjänst gör klart "tar upp oron med mottagningen"
    Så ska ingen i socialtjänst ha att göra "tar upp oron med mottagningen"
