# language: sv
# Källa: SoL 2025:400 19 kap. 1 §, FB 1949:381 6 kap. 11 §, OSL 2009:400 12 kap. 2 §.
# Läraren skriver först och är ansvarig; barnsamordnaren är den som får veta.
Egenskap: Det som gäller barn gäller till dagen då eleven fyller 18, och då tar annan hjälp vid

  Scenariomall: Den som har fyllt 17 är ett barn, den som har fyllt 18 är vuxen, när någon har gjort den illa
    Givet ett barn som är <år> år
    Och att barnets vårdnadshavare är mamma och pappa
    När lärare i skola antecknar:
      | fakta                  | värde |
      | utsatt för slag        | ja    |
      | utsatt för sexuellt    | ja    |
      | gjort av någon hemma   | ja    |
      | trygg hem idag         | nej   |
      | vuxen hemma            | missbruk misstänks |
      | vuxen att gå hem till  | nej   |
      | rymt eller inte kommit hem | ja |
    Så ska regeln barn-våld-hemma <barn> i skola
    Och ska regeln barn-våld-okänd <barn> i skola
    Och ska regeln barn-sexuellt <barn> i skola
    Och ska regeln barn-otrygg-hem <barn> i skola
    Och ska regeln barn-otrygg-hem-ring <barn> i skola
    Och ska regeln barn-ingen-vuxen <barn> i skola
    Och ska regeln barn-vem-är-hemma <barn> i skola
    Och ska regeln barn-missbruk-hemma <barn> i skola
    Och ska regeln barn-missbruk-hemma-öppet <barn> i skola
    Och ska regeln barn-eget-brott <barn> i skola
    Och ska regeln vuxen-elev <vuxen> i skola
    Och ska regeln vuxen-elev-hjälp <vuxen> i skola
    Och ska väg far-illa <pågår> i skola

    Exempel:
      | år | barn       | vuxen      | pågår     |
      | 17 | gälla      | inte gälla | pågå      |
      | 18 | inte gälla | gälla      | inte pågå |

  Scenariomall: Syskonen till en vuxen elev är barn, också när eleven inte är det
    Givet ett barn som är <år> år
    Och att barnet har syskonen lillasyster
    När lärare i skola antecknar att vuxen hemma är missbruk misstänks
    Så ska regeln barn-syskon gälla i skola
    Och ska regeln barn-syskon-anmälan <barn> i skola
    Och ska regeln barn-syskon-till-vuxen <vuxen> i skola

    Exempel:
      | år | barn       | vuxen      |
      | 17 | gälla      | inte gälla |
      | 18 | inte gälla | gälla      |

  Scenariomall: Oron för ett barn vägs, och en vuxen elev väljer själv
    Givet ett barn som är <år> år
    När lärare i skola antecknar att <svar>
    Så ska regeln barn-vägd-oro <barn> i skola
    Och ska väg vägd-orosanmälan <pågår> i skola

    Exempel:
      | år | svar                          | barn       | pågår     |
      | 17 | uteblev från besök är ja      | gälla      | pågå      |
      | 18 | uteblev från besök är ja      | inte gälla | inte pågå |
      | 17 | alkohol eller droger är prövat | gälla     | pågå      |
      | 18 | alkohol eller droger är prövat | inte gälla | inte pågå |

  Scenariomall: Socialtjänsten skyddar barn
    Givet ett barn som är <år> år
    När socialsekreterare i socialtjänst antecknar att trygg hem idag är nej
    Så ska regeln socialtjänst-skydd <barn> i socialtjänst

    Exempel:
      | år | barn       |
      | 17 | gälla      |
      | 18 | inte gälla |

  Scenario: Så länge ingen vet hur gammal eleven är gäller det som skyddar barn, och vuxenreglerna väntar
    När lärare i skola antecknar att utsatt för sett våld är ja
    Så ska regeln barn-våld-hemma gälla i skola
    Och ska regeln vuxen-elev vara okänd i skola
    Och ska regeln vuxen-elev-hjälp vara okänd i skola

  # ---- Den vuxna eleven ----

  Scenario: Den som är 18 får veta att den är vuxen, och ingen hemma får veta något
    Givet ett barn som är 18 år
    Och att barnets vårdnadshavare är mamma och pappa
    När lärare i skola antecknar att når målen är ja
    Och barnsamordnare i skola antecknar om pappa att knapp ekonomi är ja
    Så ska inga meddelanden från skola nå mamma
    Och ska inga meddelanden från skola nå pappa
    Och ska spärren i skola omprövas senast 2026-10-28 23:59
    Och ska lärare i skola ha att göra "säger till eleven att den är vuxen, ger sitt eget samtycke och själv bestämmer vem som får veta" senast 2026-10-16 23:59, annars får rektor veta
    När klockan blir 2026-10-29 08:00
    Så ska rektor i skola ha fått veta att "säger till eleven att den är vuxen" dröjer
    Och ska inga meddelanden från skola nå någon hemma

  Scenario: En vuxen elev som säger ja till att hemmet får veta får spärren hävd
    Givet ett barn som är 18 år
    Och att barnets vårdnadshavare är mamma och pappa
    När lärare i skola antecknar om pappa att knapp ekonomi är ja
    Så ska inga meddelanden från skola nå mamma
    När lärare i skola gör klart "säger till eleven att den är vuxen"
    Och rektor i skola häver spärren mot alla hemma
    Så ska meddelanden från skola få nå alla hemma
    Och ska ingen i skola ha att göra "säger till eleven att den är vuxen"

  Scenario: Dagen då eleven fyller 18 får ingen hemma längre veta något
    Givet ett barn som är fött 2008-10-20
    Och att barnets vårdnadshavare är mamma
    När lärare i skola antecknar att når målen är ja
    Så ska meddelanden från skola få nå mamma
    När barnet fyller 18 år
    Och lärare i skola antecknar att når målen är ja
    Så ska regeln vuxen-elev gälla i skola
    Och ska inga meddelanden från skola nå mamma

  Scenariomall: En vuxen elev som är utsatt eller mår mycket dåligt erbjuds hjälp av den som fick veta
    Givet ett barn som är 18 år
    När lärare i skola antecknar att når målen är ja
    Och barnsamordnare i skola antecknar att <svar>
    Så ska regeln vuxen-elev-hjälp gälla i skola
    Och ska barnsamordnare i skola ha att göra "erbjuder eleven att tillsammans ta kontakt med vuxenpsykiatrin, socialtjänsten eller polisen och gör det eleven säger ja till" senast 2026-10-14 23:59, annars får rektor veta
    Och ska väg far-illa inte pågå i skola

    Exempel:
      | svar                                 |
      | utsatt för slag är ja                |
      | utsatt för hot är ja                 |
      | utsatt för sexuellt är ja            |
      | utsatt för tvång eller heder är ja   |
      | utsatt för sett våld är ja           |
      | trygg hem idag är nej                |
      | vuxen hemma är missbruk misstänks    |
      | sagt om livet är tungt               |
      | självskada är berättad               |
      | alkohol eller droger är flera gånger |

  Scenario: En vuxen elev som det inte är någon fara med erbjuds ingenting
    Givet ett barn som är 18 år
    När lärare i skola antecknar:
      | fakta                        | värde   |
      | utsatt för slag              | nej     |
      | utsatt för hot               | nej     |
      | utsatt för sexuellt          | nej     |
      | utsatt för sett våld         | nej     |
      | utsatt för tvång eller heder | nej     |
      | trygg hem idag               | ja      |
      | vuxen hemma                  | som vanligt |
      | omsorgen hemma               | räcker  |
      | bär vuxnas ansvar            | nej     |
      | sagt om livet                | nej     |
      | självskada                   | nej     |
      | alkohol eller droger         | prövat  |
    Så ska regeln vuxen-elev-hjälp inte gälla i skola
    Och ska ingen i skola ha att göra "erbjuder eleven att tillsammans ta kontakt"

  Scenario: Hjälpen till en vuxen elev som dröjer når rektorn, och den som är gjord är klar
    Givet ett barn som är 18 år
    När lärare i skola antecknar att når målen är ja
    Och barnsamordnare i skola antecknar att utsatt för hot är ja
    Och klockan blir 2026-10-15 08:00
    Så ska rektor i skola ha fått veta att "erbjuder eleven att tillsammans ta kontakt" dröjer
    När barnsamordnare i skola gör klart "erbjuder eleven att tillsammans ta kontakt"
    Så ska ingen i skola ha att göra "erbjuder eleven att tillsammans ta kontakt"
