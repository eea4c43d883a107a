# language: sv
# Källa: Skollagen 2010:800 2 kap. 25 § och 15 kap. 19 a §; OSL 2009:400 8, 21, 22 och 23 kap.; vårdprogram suicid; vägledning anmäla oro
Egenskap: Svaret på var personalen talar om barnet: i den minsta krets som räcker, och aldrig i väntan på ett möte när livet är i fara

  Scenario: Arbetslaget först och elevhälsoteamet sedan, och råd utan namn är alltid tillåtet
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan forum nämna "Arbetslaget först och elevhälsoteamet sedan, med rätt att fråga om råd utan barnets namn"

  Scenariomall: Förskola och gymnasium har sina egna forum
    Givet att barnet går i <skolform>
    När <vem> antecknar att äter är som vanligt
    Så ska svaret på frågan forum <förskola> "förskolans rektor möts inom en vecka"
    Och ska svaret på frågan forum <gymnasium> "tar upp det med elevhälsan så snart det finns tecken på att stöd behövs"
    Exempel:
      | skolform               | vem                | förskola   | gymnasium  |
      | förskola               | pedagog i förskola | nämna      | inte nämna |
      | grundskola             | mentor i skola     | inte nämna | inte nämna |
      | gymnasieskola          | mentor i skola     | inte nämna | nämna      |
      | anpassad gymnasieskola | mentor i skola     | inte nämna | nämna      |

  Scenariomall: När livet är tungt eller barnet har skadat sig avvaktas inget möte
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan forum <nämner> "Inget möte avvaktas. Den som fick veta talar genast med skolsköterskan, kuratorn eller rektorn"
    Exempel:
      | det                                        | nämner     |
      | sagt om livet är tungt                     | nämna      |
      | självskada är berättad                     | nämna      |
      | sagt om livet är nej och självskada är nej | inte nämna |

  Scenariomall: När barnet är utsatt vet så få som möjligt
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan forum <nämner> "Bara den som fått veta, rektorn och den som stöder vid anmälan"
    Exempel:
      | det                                                               | nämner |
      | utsatt för tvång eller heder är ja och utsatt för sexuellt är nej | nämna  |
      | utsatt för sexuellt är ja och gjort av elev är ja                 | nämna  |

  Scenario: När ingen har gjort barnet illa talas det i de vanliga forumen
    När mentor i skola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Så ska svaret på frågan forum inte nämna "Bara den som fått veta, rektorn och den som stöder vid anmälan"

  Scenario: Ett barn med skyddade personuppgifter nämns med påhittat namn
    Givet att barnet har skyddade personuppgifter
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan forum nämna "Barnet nämns med påhittat namn"

  Scenario: Andra barn nämns som vanligt
    Givet ett barn som är 10 år
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan forum inte nämna "Barnet nämns med påhittat namn"
