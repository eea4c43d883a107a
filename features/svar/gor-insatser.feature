# language: sv
# Källa: SKR 2023 bilaga 1; SoL 2025:400 11 kap. 5 §, 18 kap. 6 §, 20 kap. och 21 kap. 1 §; HSL 2017:30 5 kap. 7 §; vårdprogram suicid; lokalt beslut
Egenskap: Svaret på vem som gör något: läraren börjar i vardagen, och andra kommer in när det behövs

  Scenario: Läraren börjar utan att vänta, och vardagsstöd som räcker är ett gott slut
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan gör insatser nämna "Läraren börjar i vardagen utan att vänta, elevhälsan fyller på"

  Scenariomall: Planen för svåra stunder följer den som har tankar på döden eller skadar sig
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan gör insatser <nämner> "Planen för svåra stunder följer barnet, och barnet har en egen kopia"
    Exempel:
      | det                                                  | nämner     |
      | sagt om livet är tankar                              | nämna      |
      | självskada är berättad                               | nämna      |
      | sagt om livet är vill vara död och självskada är nej | inte nämna |

  Scenariomall: Den som är utsatt hemma får skydd av socialtjänsten, och skolan löser inget med hemmet själv
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan gör insatser <nämner> "gör inget eget försök att lösa det med hemmet"
    Exempel:
      | det                                | nämner |
      | utsatt för tvång eller heder är ja | nämna  |

  Scenario: När ingen har gjort barnet illa får skolan och hemmet lösa det tillsammans
    När mentor i skola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Så ska svaret på frågan gör insatser inte nämna "gör inget eget försök att lösa det med hemmet"

  Scenariomall: Sjukdom och död nära barnet ger förklaring, lättnad och någon att tala med
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan gör insatser <anhörig> "det inte är deras uppgift att sköta hemmet"
    Och ska svaret på frågan gör insatser <sorg> "Barnet erbjuds någon att tala med inom två skoldagar, och läraren vet"
    Exempel:
      | det                                                 | anhörig    | sorg       |
      | vuxen hemma är sjuk                                 | nämna      | inte nämna |
      | en nära vuxen är svårt sjuk                         | nämna      | nämna      |
      | en nära vuxen är döende                             | nämna      | nämna      |
      | en nära vuxen är död                                | nämna      | nämna      |
      | vuxen hemma är som vanligt och en nära vuxen är nej | inte nämna | inte nämna |

  Scenariomall: Tolv och femton år är socialtjänstens gränser
    Givet ett barn som är <år> år
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan gör insatser <tolv> "Från tolv år kan socialtjänstens öppna stöd ges utan vårdnadshavarens samtycke"
    Och ska svaret på frågan gör insatser <femton> "Från femton år kan den unge själv be om eller samtycka till socialtjänstens stöd"
    Exempel:
      | år | tolv       | femton     |
      | 11 | inte nämna | inte nämna |
      | 12 | nämna      | inte nämna |
      | 14 | nämna      | inte nämna |
      | 15 | inte nämna | nämna      |

  Scenariomall: Den som har prövat alkohol får samtal och öppen hjälp
    När mentor i skola antecknar att alkohol eller droger är <hur>
    Så ska svaret på frågan gör insatser <nämner> "socialtjänsten har öppen hjälp för unga, och fältarbetarna möter den unge där den är"
    Exempel:
      | hur    | nämner     |
      | prövat | nämna      |
      | nej    | inte nämna |

  Scenariomall: Ingen i skolan förhör barnet om brott
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan gör insatser <nämner> "Ingen i skolan förhör barnet om brottet"
    Exempel:
      | det                                               | nämner     |
      | brott är säkert                                     | nämna      |
      | farligt umgänge är ja                             | nämna      |
      | brott är hört av andra och farligt umgänge är nej | inte nämna |

  Scenariomall: Ett placerat barn har socialtjänsten som håller ihop placeringen
    När mentor i skola antecknar att bor hos är <hem>
    Så ska svaret på frågan gör insatser <nämner> "Socialtjänsten håller ihop placeringen"
    Exempel:
      | hem            | nämner     |
      | familjehem     | nämna      |
      | institution    | nämna      |
      | vårdnadshavare | inte nämna |

  Scenariomall: Den som byter skola får stöd från första dagen
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan gör insatser <nämner> "Stödet börjar första dagen och inte efter en ny kartläggning"
    Exempel:
      | det                                           | nämner     |
      | byter skolform är ja                          | nämna      |
      | ny på skolan är ja                            | nämna      |
      | byter skolform är nej och ny på skolan är nej | inte nämna |
