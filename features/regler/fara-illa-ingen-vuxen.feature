# language: sv
# Källa: SoL 2025:400 19 kap. 1 och 5 §§, vägledning anmäla oro; vinjetterna Markus och Rasmus (SKR 2023 bilaga 1).
# Mentorn skrev först och är ansvarig, och har skrivit att ingen har gjort barnet illa; läraren är den som får veta.
Egenskap: Ett barn som ingen vuxen tar hand om far illa, vilken förklaring det än finns

  Bakgrund:
    Givet att barnets vårdnadshavare är mamma och pappa
    Och att mentor i skola antecknar:
      | fakta                        | värde |
      | utsatt för slag              | nej   |
      | utsatt för hot               | nej   |
      | utsatt för sexuellt          | nej   |
      | utsatt för sett våld         | nej   |
      | utsatt för tvång eller heder | nej   |

  Scenariomall: Utan en vuxen som tar hand om barnet far det illa hemma, på vilket sätt det än sägs
    När lärare i skola antecknar:
      | fakta                  | värde   |
      | vuxen hemma            | <vuxen> |
      | bär vuxnas ansvar      | <bär>   |
      | omsorgen hemma         | <omsorg> |
      | vuxen att gå hem till  | ja      |
    Så ska far illa hemma vara <illa> i skola
    Och ska regeln barn-ingen-vuxen <gäller> i skola
    Och ska regeln barn-vem-är-hemma inte gälla i skola
    Och ska regeln barn-missbruk-hemma inte gälla i skola
    Och ska regeln barn-missbruk-hemma-öppet inte gälla i skola
    Och ska väg far-illa <pågår> i skola

    Exempel:
      | vuxen       | bär | omsorg  | illa | gäller     | pågår     |
      | borta       | ja  | räcker  | ja   | gälla      | pågå      |
      | borta       | nej | sviktar | ja   | gälla      | pågå      |
      | som vanligt | ja  | sviktar | ja   | gälla      | pågå      |
      | som vanligt | nej | saknas  | ja   | gälla      | pågå      |
      | borta       | nej | räcker  | nej  | inte gälla | inte pågå |
      | som vanligt | ja  | räcker  | nej  | inte gälla | inte pågå |
      | sjuk        | nej | sviktar | nej  | inte gälla | inte pågå |

  Scenario: Ingen vuxen att gå hem till idag räcker för en anmälan
    När lärare i skola antecknar att vuxen att gå hem till är nej
    Så ska regeln barn-ingen-vuxen gälla i skola
    Och ska väg far-illa stå i steget skriv anmälan i skola
    Och ska lärare i skola svara för väg far-illa senast 2026-10-14 09:30, annars får rektor veta

  # ---- Sorg är inte vanvård, om någon tar hand om barnet ----

  Scenariomall: När en nära vuxen är döende eller död och omsorgen räcker anmäls ingen; i allt annat anmäls det
    När lärare i skola antecknar:
      | fakta                  | värde   |
      | vuxen hemma            | borta   |
      | bär vuxnas ansvar      | ja      |
      | en nära vuxen          | <nära>  |
      | vuxen att gå hem till  | <gå hem> |
      | omsorgen hemma         | <omsorg> |
    Så ska regeln barn-ingen-vuxen <gäller> i skola
    Och ska väg far-illa <pågår> i skola

    Exempel:
      | nära       | gå hem   | omsorg   | gäller     | pågår     |
      | död        | ja       | räcker   | inte gälla | inte pågå |
      | döende     | ja       | räcker   | inte gälla | inte pågå |
      | svårt sjuk | ja       | räcker   | gälla      | pågå      |
      | vet inte   | ja       | räcker   | gälla      | pågå      |
      | död        | vet inte | räcker   | gälla      | pågå      |
      | död        | ja       | vet inte | gälla      | pågå      |
      | död        | nej      | räcker   | gälla      | pågå      |
      | död        | ja       | sviktar  | gälla      | pågå      |

  # ---- Vem är hemma? ----

  Scenario: När den vuxna är borta vet någon vilken vuxen som finns hemma innan barnet går
    När lärare i skola antecknar om mamma att vuxen hemma är borta
    Så ska regeln barn-vem-är-hemma gälla i skola
    Och ska lärare i skola fråga om vuxen att gå hem till senast 2026-10-14 09:30, annars får rektor veta
    Och ska lärare i skola ha att göra "ringer socialtjänsten innan barnet går hem, om ingen vuxen finns där" senast 2026-10-14 09:30, annars får rektor veta
    När klockan blir 2026-10-14 09:31
    Så ska rektor i skola ha fått veta att svaret på vuxen att gå hem till dröjer
    Och ska rektor i skola ha fått veta att "ringer socialtjänsten innan barnet går hem" dröjer

  Scenario: Svaret att en vuxen finns där avslutar frågan
    När lärare i skola antecknar om mamma att vuxen hemma är borta
    Och lärare i skola gör klart "ringer socialtjänsten innan barnet går hem"
    Och lärare i skola antecknar att vuxen att gå hem till är ja
    Så ska regeln barn-vem-är-hemma inte gälla i skola
    Och ska ingen i skola fråga om vuxen att gå hem till
    Och ska ingen i skola ha att göra "ringer socialtjänsten innan barnet går hem"

  Scenario: När ingen vuxen finns hemma rings socialtjänsten innan barnet går, och ingen frågar igen
    När lärare i skola antecknar att vuxen hemma är som vanligt och vuxen att gå hem till är nej
    Så ska regeln barn-vem-är-hemma gälla i skola
    Och ska ingen i skola fråga om vuxen att gå hem till
    Och ska lärare i skola ha att göra "ringer socialtjänsten innan barnet går hem, om ingen vuxen finns där" senast 2026-10-14 09:30, annars får rektor veta

  Scenario: När de vuxna hemma är som vanligt vet ingen ännu vem som är hemma idag
    När lärare i skola antecknar att vuxen hemma är som vanligt
    Så ska regeln barn-vem-är-hemma vara okänd i skola

  Scenario: Varje vuxen som får veta att den vuxna är borta frågar själv
    När lärare i skola antecknar om mamma att vuxen hemma är borta
    Och barnsamordnare i skola antecknar om mamma att vuxen hemma är borta
    Så ska barnsamordnare i skola fråga om vuxen att gå hem till senast 2026-10-14 09:30, annars får rektor veta

  # ---- Missbruk ----

  Scenario: Misstänkt missbruk anmäls, och den ansvariga berättar det öppet hemma
    När lärare i skola antecknar om mamma att vuxen hemma är missbruk misstänks
    Så ska far illa hemma vara ja i skola
    Och ska barn som anhörig vara ja i skola
    Och ska regeln barn-missbruk-hemma gälla i skola
    Och ska väg far-illa stå i steget skriv anmälan i skola
    Och ska mentor i skola ha att göra "berättar öppet för vårdnadshavarna efter trygghetsfrågan att anmälan görs och varför" senast 2026-10-14 23:59, annars får rektor veta
    Och ska meddelanden från skola få nå alla hemma
    När klockan blir 2026-10-15 08:00
    Så ska rektor i skola ha fått veta att "berättar öppet för vårdnadshavarna" dröjer

  Scenario: Den ansvariga som har berättat öppet hemma är klar med det
    När lärare i skola antecknar om mamma att vuxen hemma är missbruk misstänks
    Och mentor i skola gör klart "berättar öppet för vårdnadshavarna"
    Så ska ingen i skola ha att göra "berättar öppet för vårdnadshavarna"

  Scenario: Den som är spärrad får inte veta om anmälan, men den andra vårdnadshavaren får det
    När barnet berättar för lärare i skola om pappa att utsatt för sett våld är ja
    Och lärare i skola antecknar om pappa att vuxen hemma är missbruk misstänks
    Så ska "berättar öppet för vårdnadshavarna" i skola inte nå pappa
    Och ska meddelanden från skola få nå mamma
