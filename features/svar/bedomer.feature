# language: sv
# Källa: Skollagen 2010:800 2 kap. 25-28 §§; SoL 2025:400 20 kap. 1-3 §§; HSL 2017:30 9 kap. 1 §; HSF 2017:80 6 kap. 1 §; vårdprogram suicid; SKR 2023 bilaga 1
Egenskap: Svaret på vem som bedömer: vården faran, socialtjänsten skyddet, och skolan sätter inga diagnoser

  Scenario: Som vanligt gör elevhälsan en första bedömning
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan bedömer nämna "säger till när det är någon annans sak. Skolan sätter inga diagnoser"

  Scenariomall: Vården bedömer faran för livet
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan bedömer <nämner> "Vården bedömer faran för livet. Skolans personal frågar, stannar och lämnar över"
    Exempel:
      | det                                        | nämner     |
      | sagt om livet är tungt                     | nämna      |
      | självskada är berättad                     | nämna      |
      | sagt om livet är nej och självskada är nej | inte nämna |

  Scenariomall: Socialtjänsten gör skyddsbedömningen genast
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan bedömer <nämner> "Socialtjänsten gör skyddsbedömningen genast och utreder utan dröjsmål"
    Exempel:
      | det                                                               | nämner |
      | utsatt för tvång eller heder är ja och utsatt för sexuellt är nej | nämna  |
      | utsatt för sexuellt är ja och gjort av elev är ja                 | nämna  |

  Scenario: När ingen har gjort barnet illa behövs ingen skyddsbedömning
    När mentor i skola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Så ska svaret på frågan bedömer inte nämna "Socialtjänsten gör skyddsbedömningen genast och utreder utan dröjsmål"

  Scenariomall: Socialtjänsten har fjorton dagar och fyra månader
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan bedömer <nämner> "inom fjorton dagar från anmälan om en utredning ska inledas, och en utredning är klar inom fyra månader"
    Exempel:
      | det                                                                         | nämner     |
      | omsorgen hemma är sviktar                                                   | nämna      |
      | vuxen hemma är missbruk misstänks                                           | nämna      |
      | brott är säkert                                                               | nämna      |
      | omsorgen hemma är räcker och vuxen hemma är sjuk och brott är hört av andra | inte nämna |

  Scenariomall: Frågan om hemmet ställs innan en utredning får bli hela förklaringen
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan bedömer <nämner> "Ingen har ännu frågat barnet och den vuxne var för sig hur det är hemma"
    Exempel:
      | det                                                        | nämner     |
      | utredning är övervägs                                      | nämna      |
      | utredning är övervägs och frågats enskilt om hemmet är nej | nämna      |
      | utredning är övervägs och frågats enskilt om hemmet är ja  | inte nämna |
      | utredning är nej                                           | inte nämna |
      | utredning är nej och frågats enskilt om hemmet är nej      | inte nämna |

  Scenariomall: Kroppen undersöks innan något kallas oro
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan bedömer <nämner> "tar ställning till vad som är kroppsligt innan något kallas oro"
    Exempel:
      | det                               | nämner |
      | kropp smärta är ja                | nämna  |
      | kropp blek och tanig är ja        | nämna  |
      | kropp trött är ja                 | nämna  |
      | kropp ofta sjuk är ja             | nämna  |
      | kropp går ofta på toaletten är ja | nämna  |

  Scenario: När kroppen inte visar något behövs ingen undersökning först
    När mentor i skola antecknar:
      | fakta                       | värde |
      | kropp smärta                | nej   |
      | kropp blek och tanig        | nej   |
      | kropp trött                 | nej   |
      | kropp ofta sjuk             | nej   |
      | kropp går ofta på toaletten | nej   |
    Så ska svaret på frågan bedömer inte nämna "tar ställning till vad som är kroppsligt innan något kallas oro"

  Scenariomall: Elevhälsan börjar först i förskoleklassen
    Givet att barnet går i <skolform>
    När <vem> antecknar att äter är som vanligt
    Så ska svaret på frågan bedömer <nämner> "Elevhälsan börjar först i förskoleklassen"
    Exempel:
      | skolform      | vem                | nämner     |
      | förskola      | pedagog i förskola | nämna      |
      | förskoleklass | mentor i skola     | inte nämna |

  Scenariomall: Vårdgarantin är lag, och trettio plus trettio dagar är ett mål
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan bedömer <nämner> "Primärvården ska ge kontakt samma dag och medicinsk bedömning inom tre dagar"
    Exempel:
      | det                                                                                               | nämner     |
      | ledsen eller nedstämd är ofta                                                                     | nämna      |
      | rädd eller orolig är ofta                                                                         | nämna      |
      | ritualer eller tvång är hindrar vardagen                                                          | nämna      |
      | ledsen eller nedstämd är ibland och rädd eller orolig är ibland och ritualer eller tvång är märks | inte nämna |
