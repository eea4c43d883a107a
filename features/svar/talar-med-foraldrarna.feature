# language: sv
# Källa: FB 1949:381 6 kap. 11 §, 13 § och 13 a §; OSL 2009:400 12 kap. 2 och 3 §§; SoL 2025:400 20 kap. 4 §; vägledning heder och våld; vårdprogram suicid
Egenskap: Svaret på vem som talar med föräldrarna skyddar barnet först och föräldrarnas rätt att veta sedan

  Scenario: Som vanligt talar mentorn eller den som barnet känner bäst, och barnet vet innan
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan talar med föräldrarna nämna "Mentorn eller den vuxna barnet känner bäst, i ett samtal och inte i ett brev"

  Scenariomall: När hemmet är farligt talar ingen i skolan först med den som misstänks
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan talar med föräldrarna <nämner> "Ingen i skolan talar först med den vårdnadshavare som misstänks"
    Exempel:
      | det                                                         | nämner |
      | utsatt för tvång eller heder är ja och trygg hem idag är ja | nämna  |
      | trygg hem idag är nej                                       | nämna  |

  Scenario: När ingen har gjort barnet illa och hemmet är tryggt får skolan tala med hemmet
    När mentor i skola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Och mentor i skola antecknar att trygg hem idag är ja
    Så ska svaret på frågan talar med föräldrarna inte nämna "Ingen i skolan talar först med den vårdnadshavare som misstänks"

  Scenariomall: Innan någon ringer hem har barnet frågats, ensamt, om det är tryggt
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan talar med föräldrarna <nämner> "Innan någon ringer hem om något allvarligt har barnet tillfrågats, ensamt"
    Exempel:
      | det                                | nämner     |
      | frånvaro är nej                    | nämna      |
      | utsatt för tvång eller heder är ja | inte nämna |
      | trygg hem idag är ja               | inte nämna |

  Scenario: Frågan om det är tryggt ställs också när ingen har gjort barnet illa förut
    När mentor i skola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Så ska svaret på frågan talar med föräldrarna nämna "Innan någon ringer hem om något allvarligt har barnet tillfrågats, ensamt"

  Scenariomall: Den som vill vara död får det berättat hemma samma dag, om inte hemmet är farligt
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan talar med föräldrarna <nämner> "berättar samma dag, med barnet bredvid om det vill, och säger vad barnet har sagt och vem som har tagit över"
    Exempel:
      | det                                                                                            | nämner     |
      | sagt om livet är vill vara död                                                                 | nämna      |
      | sagt om livet är vill vara död och trygg hem idag är ja                                        | nämna      |
      | sagt om livet är vill vara död och trygg hem idag är nej                                       | inte nämna |
      | sagt om livet är vill vara död och utsatt för tvång eller heder är ja                          | inte nämna |
      | sagt om livet är vill vara död och utsatt för tvång eller heder är ja och trygg hem idag är ja | inte nämna |
      | sagt om livet är tungt och trygg hem idag är ja                                                | inte nämna |

  Scenariomall: När ingen har gjort barnet illa avgör frågan om tryggheten vad som sägs hemma
    När mentor i skola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Och mentor i skola antecknar att <det>
    Så ska svaret på frågan talar med föräldrarna <nämner> "berättar samma dag, med barnet bredvid om det vill, och säger vad barnet har sagt och vem som har tagit över"
    Exempel:
      | det                                                      | nämner     |
      | sagt om livet är vill vara död                           | nämna      |
      | sagt om livet är vill vara död och trygg hem idag är ja  | nämna      |
      | sagt om livet är vill vara död och trygg hem idag är nej | inte nämna |

  Scenariomall: Hemmet får veta om självskada, om ingen hemma har gjort barnet illa
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan talar med föräldrarna <nämner> "och som regel görs en orosanmälan"
    Exempel:
      | det                                                           | nämner     |
      | självskada är berättad                                        | nämna      |
      | självskada är berättad och utsatt för tvång eller heder är ja | inte nämna |
      | självskada är nej                                             | inte nämna |

  Scenario: Hemmet får veta om självskada också när det är känt att ingen har gjort barnet illa
    När mentor i skola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Och mentor i skola antecknar att självskada är berättad
    Så ska svaret på frågan talar med föräldrarna nämna "och som regel görs en orosanmälan"

  Scenariomall: I förskolan talar pedagogen vid ett bokat samtal, om ingen hemma har gjort barnet illa
    Givet att barnet går i förskola
    När pedagog i förskola antecknar att <det>
    Så ska svaret på frågan talar med föräldrarna <nämner> "vid ett bokat samtal, inte vid hämtningen medan barnet hör på"
    Exempel:
      | det                                | nämner     |
      | äter är som vanligt                | nämna      |
      | utsatt för tvång eller heder är ja | inte nämna |

  Scenario: I förskolan bokas samtalet också när det är känt att ingen har gjort barnet illa
    Givet att barnet går i förskola
    När pedagog i förskola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Så ska svaret på frågan talar med föräldrarna nämna "vid ett bokat samtal, inte vid hämtningen medan barnet hör på"

  Scenariomall: Tolken är varken släkt eller granne
    Givet att barnet behöver tolk
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan talar med föräldrarna <nämner> "Samtalet bokas med tolk som varken är släkt eller granne"
    Exempel:
      | det                                | nämner     |
      | frånvaro är nej                    | nämna      |
      | utsatt för tvång eller heder är ja | inte nämna |

  Scenario: Tolken bokas också när det är känt att ingen har gjort barnet illa
    Givet att barnet behöver tolk
    När mentor i skola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Så ska svaret på frågan talar med föräldrarna nämna "Samtalet bokas med tolk som varken är släkt eller granne"

  Scenario: Utan behov av tolk och efter förskolan sägs inget om sådant
    Givet ett barn som är 17 år
    Och att barnet går i grundskola
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan talar med föräldrarna inte nämna "Samtalet bokas med tolk"
    Och ska svaret på frågan talar med föräldrarna inte nämna "vid ett bokat samtal, inte vid hämtningen"
    Och ska svaret på frågan talar med föräldrarna inte nämna "Ingen hemma får veta något utan elevens eget ja"

  Scenario: En artonåring avgör själv
    Givet ett barn som är 18 år
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan talar med föräldrarna nämna "Ingen hemma får veta något utan elevens eget ja"

  Scenariomall: Från femton år får den unge som regel vara med och avgöra, om inte livet är i fara
    Givet ett barn som är <år> år
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan talar med föräldrarna <nämner> "Den unge får som regel vara med och avgöra vad som berättas, efter mognad"
    Exempel:
      | år | det                            | nämner     |
      | 15 | frånvaro är nej                | nämna      |
      | 15 | sagt om livet är tungt         | nämna      |
      | 15 | sagt om livet är vill vara död | inte nämna |
      | 14 | frånvaro är nej                | inte nämna |
      | 14 | sagt om livet är nej           | inte nämna |

  Scenariomall: Vem barnet bor hos avgör vem som bestämmer och vem som får veta
    När mentor i skola antecknar att bor hos är <hem>
    Så ska svaret på frågan talar med föräldrarna <två> "Finns två vårdnadshavare bestämmer de tillsammans om vård"
    Och ska svaret på frågan talar med föräldrarna <placerad> "Familjehemmet får veta det som behövs i vardagen"
    Exempel:
      | hem            | två        | placerad   |
      | vårdnadshavare | nämna      | inte nämna |
      | familjehem     | inte nämna | nämna      |
      | institution    | inte nämna | nämna      |
      | släkting       | inte nämna | inte nämna |

  Scenariomall: När en vuxen är sjuk eller borta frågar kuratorn den som finns till hands, om ingen har gjort barnet illa
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan talar med föräldrarna <nämner> "Kuratorn frågar den förälder som finns till hands"
    Exempel:
      | det                                                        | nämner     |
      | vuxen hemma är sjuk                                        | nämna      |
      | vuxen hemma är sjuk och utsatt för tvång eller heder är ja | inte nämna |
      | vuxen hemma är som vanligt och en nära vuxen är nej        | inte nämna |

  Scenario: Kuratorn frågar också när det är känt att ingen har gjort barnet illa
    När mentor i skola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Och mentor i skola antecknar att vuxen hemma är sjuk
    Så ska svaret på frågan talar med föräldrarna nämna "Kuratorn frågar den förälder som finns till hands"

  Scenariomall: Vissa svar ger var sin mening om hemmet
    När mentor i skola antecknar att <fakta> är <värde>
    Så ska svaret på frågan talar med föräldrarna <nämner> "<ord>"
    Exempel:
      | fakta                   | värde | nämner     | ord                                             |
      | gjort av personal       | ja    | nämna      | Den vuxna som misstänks är inte med             |
      | gjort av personal       | nej   | inte nämna | Den vuxna som misstänks är inte med             |
      | uteblev från besök      | ja    | nämna      | Ett uteblivet besök är en signal och inget svar |
      | uteblev från besök      | nej   | inte nämna | Ett uteblivet besök är en signal och inget svar |
      | vårdnadshavare får veta | nej   | nämna      | om hemmet är en del av faran gäller spärr       |
      | vårdnadshavare får veta | ja    | inte nämna | om hemmet är en del av faran gäller spärr       |

  Scenariomall: Om brott och farligt umgänge talar mentorn och kuratorn, om ingen hemma har gjort barnet illa
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan talar med föräldrarna <nämner> "Mentorn och kuratorn tillsammans, innan ryktet hinner fram"
    Exempel:
      | det                                                           | nämner     |
      | brott är hört av andra och farligt umgänge är nej             | nämna      |
      | farligt umgänge är ja och brott är nej                        | nämna      |
      | brott är hört av andra och utsatt för tvång eller heder är ja | inte nämna |
      | farligt umgänge är ja och utsatt för tvång eller heder är ja  | inte nämna |
      | brott är nej och farligt umgänge är nej                       | inte nämna |

  Scenariomall: Mentorn och kuratorn talar också när det är känt att ingen har gjort barnet illa
    När mentor i skola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Och mentor i skola antecknar att <det>
    Så ska svaret på frågan talar med föräldrarna <nämner> "Mentorn och kuratorn tillsammans, innan ryktet hinner fram"
    Exempel:
      | det                                               | nämner     |
      | brott är hört av andra och farligt umgänge är nej | nämna      |
      | farligt umgänge är ja och brott är nej            | nämna      |
      | brott är nej och farligt umgänge är nej           | inte nämna |

  Scenariomall: Med en spärr mot hemmet tiger tabellens råd om att tala öppet med föräldern
    Givet att barnets vårdnadshavare är mamma och pappa
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan talar med föräldrarna <nämner> "talar mentorn eller kuratorn öppet med föräldern"
    Exempel:
      | det                                                        | nämner     |
      | knapp ekonomi är ja                                        | nämna      |
      | knapp ekonomi är ja och utsatt för tvång eller heder är ja | inte nämna |
