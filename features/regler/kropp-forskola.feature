# language: sv
# Källa: HSL 2017:30 5 kap. 6 §, SKR 2023 bilaga 1; tiderna är lokala.
Egenskap: Förskolan har ingen skolsköterska och mäter inget, men ser till att ett litet barn kommer till vården.

  # ---- Ett tecken: vårdnadshavarna ringer och frågar redan idag ----

  Scenariomall: Ett litet barn som är törstigt eller ofta behöver gå får sina vuxna att ringa vården idag
    Givet ett barn som är 4 år
    Och barnet går i förskola
    När specialpedagog i förskola antecknar:
      | fakta                       | värde |
      | kropp går ofta på toaletten | nej   |
      | kropp törst                 | nej   |
      | kropp viktnedgång           | nej   |
      | kropp trött                 | nej   |
    Och pedagog i förskola antecknar att <svar> är ja
    Så ska regeln kropp-toalett-förskola gälla i förskola
    Och ska regeln kropp-blodsocker-förskola inte gälla i förskola
    Och ska specialpedagog i förskola ha att göra "ber vårdnadshavarna ringa barnhälsovården eller 1177 om törst, vikt och trötthet" senast 2026-10-14 23:59, annars får förskolerektor veta
    Och ska specialpedagog i förskola ha att göra "ringer själv 1177 om törst, vikt och trötthet när ingen hemifrån har svarat" senast 2026-10-14 23:59, annars får förskolerektor veta
    När specialpedagog i förskola gör klart "ber vårdnadshavarna ringa barnhälsovården"
    Och specialpedagog i förskola gör klart "ringer själv 1177"
    Så ska ingen i förskola ha att göra "ber vårdnadshavarna ringa"
    Och ska ingen i förskola ha att göra "ringer själv 1177"

    Exempel:
      | svar                        |
      | kropp går ofta på toaletten |
      | kropp törst                 |

  Scenariomall: Det som ingen har sett efter hindrar inte rådet att ringa
    När pedagog i förskola antecknar att <svar>
    Så ska regeln kropp-toalett-förskola <gäller> i förskola

    Exempel:
      | svar                                                                           | gäller     |
      | kropp går ofta på toaletten är ja                                              | gälla      |
      | kropp törst är ja och kropp trött är ja                                        | gälla      |
      | kropp törst är ja och kropp trött är ja och kropp går ofta på toaletten är nej | gälla      |
      | kropp viktnedgång är ja                                                        | vara okänd |
      | kropp viktnedgång är ja och kropp går ofta på toaletten är nej                 | vara okänd |
      | kropp viktnedgång är ja och kropp törst är nej                                 | vara okänd |

  Scenario: Ingen ber de vuxna ringa när barnet varken är törstigt eller ofta behöver gå
    När pedagog i förskola antecknar att kropp går ofta på toaletten är nej och kropp törst är nej
    Så ska regeln kropp-toalett-förskola inte gälla i förskola
    Och ska ingen i förskola ha att göra "1177"

  Scenario: Har ingen bett de vuxna ringa samma dag får förskolans rektor veta
    När pedagog i förskola antecknar att kropp törst är ja
    Och klockan blir 2026-10-15 08:00
    Så ska förskolerektor i förskola ha fått veta att "ber vårdnadshavarna ringa barnhälsovården" dröjer
    Och ska förskolerektor i förskola ha fått veta att "ringer själv 1177" dröjer

  Scenario: Får ingen hemma nås ringer förskolan själv om den törstiga
    Givet att barnets vårdnadshavare är mamma och pappa
    När pedagog i förskola antecknar att utsatt för tvång eller heder är ja och kropp törst är ja
    Så ska ingen i förskola ha att göra "ber vårdnadshavarna ringa barnhälsovården"
    Och ska pedagog i förskola ha att göra "ringer själv 1177 om törst, vikt och trötthet när ingen hemifrån har svarat" senast 2026-10-14 23:59

  # ---- Två tecken: till vården nu ----

  Scenariomall: Två tecken hos ett litet barn betyder vården redan idag och inte ett telefonråd
    Givet ett barn som är 4 år
    Och barnet går i förskola
    När <först> i förskola antecknar:
      | fakta                       | värde |
      | kropp går ofta på toaletten | nej   |
      | kropp törst                 | nej   |
      | kropp viktnedgång           | nej   |
      | kropp trött                 | nej   |
    Och pedagog i förskola antecknar att <ett> är ja och <två> är ja
    Så ska regeln kropp-blodsocker-förskola gälla i förskola
    Och ska regeln kropp-toalett-förskola inte gälla i förskola
    Och ska <först> i förskola ha att göra "ber vårdnadshavarna ta barnet till vårdcentralen redan idag, eller ringa 1177 om den är stängd" senast 2026-10-14 09:30, annars får förskolerektor veta
    Och ska <först> i förskola ha att göra "ringer 112 om barnet är slött, kräks eller andas tungt, och annars 1177 när ingen hemifrån har svarat" senast 2026-10-14 09:30, annars får förskolerektor veta
    När <först> i förskola gör klart "ber vårdnadshavarna ta barnet till vårdcentralen"
    Och <först> i förskola gör klart "ringer 112 om barnet är slött"
    Så ska ingen i förskola ha att göra "1177"

    Exempel:
      | först          | ett                         | två               |
      | specialpedagog | kropp går ofta på toaletten | kropp törst       |
      | pedagog        | kropp går ofta på toaletten | kropp viktnedgång |
      | specialpedagog | kropp går ofta på toaletten | kropp trött       |
      | specialpedagog | kropp törst                 | kropp viktnedgång |

  Scenariomall: Två tecken som inte hör ihop skickar inte ett litet barn till vårdcentralen samma dag
    När pedagog i förskola antecknar:
      | fakta                       | värde |
      | kropp går ofta på toaletten | nej   |
      | kropp törst                 | nej   |
      | kropp viktnedgång           | nej   |
      | kropp trött                 | nej   |
    Och pedagog i förskola antecknar att <svar>
    Så ska regeln kropp-blodsocker-förskola inte gälla i förskola
    Och ska ingen i förskola ha att göra "ta barnet till vårdcentralen"

    Exempel:
      | svar                                          |
      | kropp törst är ja och kropp trött är ja       |
      | kropp viktnedgång är ja och kropp trött är ja |

  Scenario: Kommer barnet inte iväg inom en halvtimme får förskolans rektor veta
    När specialpedagog i förskola antecknar att kropp smärta är nej
    Och pedagog i förskola antecknar att kropp törst är ja och kropp viktnedgång är ja
    Och klockan blir 2026-10-14 09:35
    Så ska förskolerektor i förskola ha fått veta att "ber vårdnadshavarna ta barnet till vårdcentralen" dröjer
    Och ska förskolerektor i förskola ha fått veta att "ringer 112 om barnet är slött" dröjer

  # ---- Ett barn som ofta är sjukt ----

  Scenariomall: Ett litet barn som ofta är sjukt, är blekt och tanigt eller går ned i vikt får träffa läkare
    Givet ett barn som är 4 år
    Och barnet går i förskola
    När <först> i förskola antecknar att kropp smärta är nej
    Och pedagog i förskola antecknar att <svar> är ja
    Så ska regeln kropp-läkare-förskola gälla i förskola
    Och ska väg läkare-i-barnhälsovården stå i steget underlag i förskola
    Och ska <först> i förskola ha att göra "hjälper vårdnadshavarna att få tid hos läkare" senast 2026-10-19 23:59, annars får förskolerektor veta
    När <först> i förskola gör klart "hjälper vårdnadshavarna att få tid"
    Så ska ingen i förskola ha att göra "hjälper vårdnadshavarna att få tid"

    Exempel:
      | först          | svar                 |
      | specialpedagog | kropp ofta sjuk      |
      | specialpedagog | kropp blek och tanig |
      | pedagog        | kropp viktnedgång    |

  Scenario: Ett litet barn som mår bra i kroppen behöver ingen läkare
    När pedagog i förskola antecknar att kropp ofta sjuk är nej och kropp blek och tanig är nej och kropp viktnedgång är nej
    Så ska regeln kropp-läkare-förskola inte gälla i förskola
    Och ska väg läkare-i-barnhälsovården inte pågå i förskola

  Scenario: Har barnet ingen läkartid efter fem dagar får förskolans rektor veta
    När specialpedagog i förskola antecknar att kropp smärta är nej
    Och pedagog i förskola antecknar att kropp ofta sjuk är ja
    Och klockan blir 2026-10-20 08:00
    Så ska förskolerektor i förskola ha fått veta att "hjälper vårdnadshavarna att få tid hos läkare" dröjer
