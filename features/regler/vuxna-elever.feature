# language: sv
# Källa: FB 6 kap. 11 §, Skollagen 15 kap. 16 §, vårdprogram suicid
Egenskap: Den som har fyllt 18 år har inga vårdnadshavare som skolan ska berätta för

  Scenariomall: De vuxna hemma får veta om den som vill vara död, så länge den är ett barn
    Givet ett barn som är <år> år
    När kurator i elevhälsan antecknar att sagt om livet är vill vara död
    Så ska regeln liv-vårdnadshavare <gäller> i elevhälsan

    Exempel:
      | år | gäller     |
      | 17 | gälla      |
      | 18 | inte gälla |

  Scenariomall: De vuxna hemma tar undan det farliga, så länge det är ett barn de har hemma
    Givet ett barn som är <år> år
    När kurator i elevhälsan antecknar att sagt om livet är planer och trygg hem idag är ja
    Så ska regeln liv-säkra-hemmet <gäller> i elevhälsan

    Exempel:
      | år | gäller     |
      | 17 | gälla      |
      | 18 | inte gälla |

  Scenariomall: Hemmet får veta att barnet går hem tidigare, så länge det är ett barn
    Givet ett barn som är <år> år
    När mentor i skola antecknar att går hem tidigare är ja
    Så ska regeln skola-går-hem <gäller> i skola

    Exempel:
      | år | gäller     |
      | 17 | gälla      |
      | 18 | inte gälla |

  # Det som ingen vet om åldern tystar ingen regel som skyddar.
  Scenario: Vet ingen hur gammalt barnet är får de vuxna hemma veta
    När mentor i skola antecknar att sagt om livet är planer och trygg hem idag är ja och går hem tidigare är ja
    Så ska regeln liv-vårdnadshavare gälla i skola
    Och ska regeln liv-säkra-hemmet gälla i skola
    Och ska regeln skola-går-hem gälla i skola

  Scenario: Den som har prövat alkohol vägs också veckan före 18-årsdagen
    Givet ett barn som är 17 år
    När mentor i skola antecknar att alkohol eller droger är prövat
    Så ska regeln barn-vägd-oro gälla i skola

  Scenario: Att ingen vet hur gammalt barnet är räcker inte för att oron ska vägas
    När mentor i skola antecknar att sagt om livet är vet inte
    Så ska regeln barn-vägd-oro vara okänd i skola

  Scenario: Går barnet hem tidigare en gång till frågas det igen om det är tryggt, och hemmet får veta samma dag
    Givet att klockan är 2026-10-14 10:00
    Och att mentor i skola antecknar att går hem tidigare är ja
    Och att mentor i skola antecknar att trygg hem idag är ja
    Och att mentor i skola gör klart "berättar för vårdnadshavarna efter trygghetsfrågan"
    När klockan blir 2026-10-19 10:00
    Och mentor i skola antecknar att går hem tidigare är ja
    Så ska mentor i skola fråga om trygg hem idag senast 2026-10-19 12:00
    Och ska mentor i skola ha att göra "berättar för vårdnadshavarna efter trygghetsfrågan att barnet går hem tidigare" senast 2026-10-19 23:59
