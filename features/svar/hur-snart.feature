# language: sv
# Källa: SoL 2025:400 19 kap. 1 § och 20 kap. 1 §; Skollagen 2010:800 6 kap. 10 §, 7 kap. 17 § och 19 a §, 15 kap. 16 §; vårdprogram suicid; lokalt beslut
Egenskap: Svaret på hur snart: genast när livet eller hemmet är farligt, och aldrig senare än någon har bestämt

  Scenario: Den vanliga tiden är fem skoldagar till samtal, och det är ett lokalt beslut
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan hur snart nämna "Någon talar med barnet inom fem skoldagar och något har ändrats i vardagen inom två veckor"

  Scenariomall: Den som har talat om att inte vilja leva går inte hem utan att en människa har tagit över
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan hur snart <nämner> "går inte hem utan att en människa har tagit över"
    Exempel:
      | det                                        | nämner     |
      | sagt om livet är tungt                     | nämna      |
      | självskada är berättad                     | nämna      |
      | sagt om livet är nej och självskada är nej | inte nämna |

  Scenariomall: Vid planer på att dö eller en skada idag är det genast
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan hur snart <nämner> "Genast. Ring 112 vid omedelbar fara, annars BUP akut"
    Exempel:
      | det                                                             | nämner     |
      | sagt om livet är planer                                         | nämna      |
      | självskada senast är idag                                       | nämna      |
      | sagt om livet är tankar och självskada senast är senaste veckan | inte nämna |

  Scenariomall: Är det otryggt att gå hem rings socialtjänsten medan barnet är kvar
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan hur snart <nämner> "Innan barnet går hem. Socialtjänsten, eller socialjouren när kontoret är stängt, rings"
    Exempel:
      | det                                                   | nämner     |
      | trygg hem idag är nej och vuxen att gå hem till är ja | nämna      |
      | vuxen att gå hem till är nej och trygg hem idag är ja | nämna      |
      | trygg hem idag är ja och vuxen att gå hem till är ja  | inte nämna |

  Scenariomall: När barnet är utsatt eller vanvårdat anmäls det genast av den som fick veta
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan hur snart <nämner> "Anmälan görs genast och av den som fick veta"
    Exempel:
      | det                                                               | nämner |
      | utsatt för tvång eller heder är ja och utsatt för sexuellt är nej | nämna  |
      | utsatt för sexuellt är ja och gjort av elev är ja                 | nämna  |
      | omsorgen hemma är saknas                                          | nämna  |

  Scenario: När ingen har gjort barnet illa och omsorgen bara sviktar är det en misstanke som vägs
    När mentor i skola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Och mentor i skola antecknar att omsorgen hemma är sviktar
    Så ska svaret på frågan hur snart inte nämna "Anmälan görs genast och av den som fick veta"

  Scenariomall: En misstanke räcker, och en undran vägs inom en arbetsdag
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan hur snart <nämner> "Är det bara en undran vägs den med chefen inom en arbetsdag"
    Exempel:
      | det                                              | nämner     |
      | vuxen hemma är missbruk misstänks                | nämna      |
      | vuxen hemma är borta                             | nämna      |
      | omsorgen hemma är sviktar                        | nämna      |
      | vuxen hemma är sjuk och omsorgen hemma är räcker | inte nämna |

  Scenariomall: Törst, svimning, täta toalettbesök och ingen mat ses av skolsköterskan samma dag
    Givet att barnet går i grundskola
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan hur snart <nämner> "Skolsköterskan ser barnet samma dag och avgör om vården ska kopplas in idag"
    Exempel:
      | det                                                                                                 | nämner     |
      | kropp törst är ja                                                                                   | nämna      |
      | kropp svimmat är ja                                                                                 | nämna      |
      | kropp går ofta på toaletten är ja                                                                   | nämna      |
      | äter är nästan inget                                                                                | nämna      |
      | kropp törst är nej och kropp svimmat är nej och kropp går ofta på toaletten är nej och äter är lite | inte nämna |

  Scenariomall: Upprepad frånvaro utreds skyndsamt, i grundskolan av rektorn och i gymnasiet tillsammans med den unge
    Givet att barnet går i <skolform>
    När mentor i skola antecknar att frånvaro är <frånvaro>
    Så ska svaret på frågan hur snart <grund> "Rektorn ser till att frånvaron utreds skyndsamt, giltig som ogiltig"
    Och ska svaret på frågan hur snart <gymn> "Också i gymnasiet utreds upprepad eller längre frånvaro skyndsamt"
    Exempel:
      | skolform               | frånvaro | grund      | gymn       |
      | förskoleklass          | upprepad | nämna      | inte nämna |
      | grundskola             | upprepad | nämna      | inte nämna |
      | anpassad grundskola    | upprepad | nämna      | inte nämna |
      | gymnasieskola          | upprepad | inte nämna | nämna      |
      | anpassad gymnasieskola | upprepad | inte nämna | nämna      |
      | grundskola             | enstaka  | inte nämna | inte nämna |
      | gymnasieskola          | enstaka  | inte nämna | inte nämna |

  Scenariomall: Ogiltig frånvaro berättas hemma samma dag, om inte hemmet har gjort barnet illa
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan hur snart <nämner> "Mentorn berättar för vårdnadshavarna samma dag att barnet varit borta utan giltigt skäl"
    Exempel:
      | det                                                                  | nämner     |
      | ogiltiga frånvarominuter är 1                                        | nämna      |
      | ogiltiga frånvarominuter är 1 och utsatt för tvång eller heder är ja | inte nämna |
      | ogiltiga frånvarominuter är 0                                        | inte nämna |

  Scenario: Ogiltig frånvaro berättas hemma också när det är känt att ingen har gjort barnet illa
    När mentor i skola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Och mentor i skola antecknar att ogiltiga frånvarominuter är 1
    Så ska svaret på frågan hur snart nämna "Mentorn berättar för vårdnadshavarna samma dag att barnet varit borta utan giltigt skäl"

  Scenario: Med skyddade personuppgifter går inget frånvarobesked hem av sig självt
    Givet att barnet har skyddade personuppgifter
    När mentor i skola antecknar att ogiltiga frånvarominuter är 1
    Så ska svaret på frågan hur snart inte nämna "Mentorn berättar för vårdnadshavarna samma dag"

  Scenariomall: En kränkning når rektorn samma dag
    När mentor i skola antecknar att kränkt i skolan är <kränkt>
    Så ska svaret på frågan hur snart <nämner> "Samma dag till rektorn, som anmäler till huvudmannen"
    Exempel:
      | kränkt | nämner     |
      | ja     | nämna      |
      | nej    | inte nämna |

  Scenariomall: Den som kommer hem från akuten möts första skoldagen
    När mentor i skola antecknar att vårdens besked är <besked>
    Så ska svaret på frågan hur snart <nämner> "Skolan möter barnet första skoldagen efter akutbesöket"
    Exempel:
      | besked          | nämner     |
      | hem utan ny tid | nämna      |
      | hem med ny tid  | nämna      |
      | kvar i vården   | inte nämna |
