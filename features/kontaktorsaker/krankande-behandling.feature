# language: sv
# Källa: SKR 2023 bilaga 1, Skollagen 2010:800 6 kap. 10 §, OSL 2009:400 10 kap. 24 §, lokalt beslut
Egenskap: Den som har kränkts i skolan är aldrig ensam om det: rektorn anmäler till huvudmannen och utreder

  Scenariomall: Kränkning, våld av en elev och det som personal gör hör hit
    Givet att barnet går i grundskola
    När mentor i skola antecknar att <det>
    Så ska kontaktorsaken kränkande-behandling <gäller> i skola
    Exempel:
      | det                                               | gäller |
      | kränkt i skolan är ja                             | gälla  |
      | kränkt igen efter att ha sagt ifrån är ja         | gälla  |
      | utsatt för slag är ja och gjort av elev är ja     | gälla  |
      | utsatt för hot är ja och gjort av elev är ja      | gälla  |
      | utsatt för sexuellt är ja och gjort av elev är ja | gälla  |
      | gjort av personal är ja                           | gälla  |

  Scenario: Det som någon utanför skolan har gjort är inte kränkande behandling i skolan
    Givet att barnet går i grundskola
    När mentor i skola antecknar:
      | fakta               | värde |
      | utsatt för slag     | ja    |
      | utsatt för hot      | ja    |
      | utsatt för sexuellt | ja    |
      | gjort av elev       | nej   |
      | gjort av annan      | ja    |
    Så ska kontaktorsaken kränkande-behandling inte gälla i skola

  Scenario: Utan kränkning, slag, hot eller övergrepp hör barnet inte hit
    Givet att barnet går i grundskola
    När mentor i skola antecknar:
      | fakta                               | värde |
      | kränkt i skolan                     | nej   |
      | kränkt igen efter att ha sagt ifrån | nej   |
      | utsatt för slag                     | nej   |
      | utsatt för hot                      | nej   |
      | utsatt för sexuellt                 | nej   |
      | gjort av elev                       | ja    |
      | gjort av personal                   | nej   |
    Så ska kontaktorsaken kränkande-behandling inte gälla i skola

  Scenario: När det fortsätter bedömer huvudmannens ombud om åtgärderna räcker
    Givet att barnet går i grundskola
    När mentor i skola antecknar att kränkt igen efter att ha sagt ifrån är ja och förändring i sömn är ny och utsatt för sexuellt är ja och gjort av elev är ja
    Så ska svaret på frågan bedömer nämna "rektorn (skola): Anmäler till huvudmannen och utreder skyndsamt vad som hänt"
    Och ska svaret på frågan bedömer nämna "huvudmannens ombud (skola): Tar emot anmälan och avgör om åtgärderna räcker"
    Och ska svaret på frågan bedömer nämna "skolkuratorn (elevhälsan): Samtal med den som blivit utsatt, skilt från samtal med dem som utsatt"
    Och ska svaret på frågan bedömer nämna "skolsköterskan (elevhälsans medicinska gren): Hälsosamtal om sömn, magont och hur barnet mår"
    Och ska svaret på frågan bedömer nämna "socialsekreteraren (socialtjänst): Bedömer anmälan när våld, hot eller sexuella övergrepp mellan barn misstänks"
    Och ska svaret på frågan bedömer inte nämna "förskolans rektor"
    Och ska svaret på frågan gör insatser nämna "läraren: Klassens sätt att vara"
    Och ska svaret på frågan gör insatser nämna "rektorn: Vuxna på rasten"
    Och ska svaret på frågan gör insatser nämna "mentorn: Trygg väg"
    Och ska svaret på frågan gör insatser nämna "rektorn: Stopp och uppföljda samtal"
    Och ska svaret på frågan gör insatser nämna "skolkuratorn: Samtal med den utsatta"
    Och ska svaret på frågan gör insatser nämna "skolpsykologen: Samtal med den som utsatt"
    Och ska svaret på frågan gör insatser nämna "specialpedagogen: Ta igen det förlorade"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Hälsosamtal, Följer hälsan tills barnet sover och äter som förr"
    Och ska svaret på frågan gör insatser nämna "rektorn: Anmälan om brott"
    Och ska svaret på frågan gör insatser inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan dokumenterar nämna "rektorn: Anmälan till huvudmannen, utredningen och åtgärderna, i huvudmannens ärende om kränkande behandling"
    Och ska svaret på frågan dokumenterar nämna "mentorn: Iakttagelser dag för dag, i huvudmannens ärende om kränkande behandling"
    Och ska svaret på frågan dokumenterar nämna "skolkuratorn: Samtalen, hos vart och ett av barnen för sig, i kuratorns akt i elevhälsan"
    Och ska svaret på frågan följer upp nämna "mentorn: Frågar barnet enskilt hur dagen varit, varje dag den första veckan (senast 2026-10-16)"
    Och ska svaret på frågan följer upp nämna "rektorn: Hör barnet och hemmet om det har upphört; har det inte det görs något annat än sist (senast 2026-10-28)"
    Och ska svaret på frågan följer upp nämna "skolkuratorn: Ser att det fortfarande är lugnt när ingen längre tittar (senast 2026-12-13)"
    Och ska svaret på frågan gemensam uppföljning nämna "Huvudmannen följer alla ärenden om kränkningar"
    Och ska svaret på frågan andra aktörer nämna "Polisen vid brott"

  Scenario: Den som retas men sover gott och inte har utsatts för övergrepp är skolans sak
    Givet att barnet går i grundskola
    När mentor i skola antecknar att kränkt i skolan är ja och kränkt igen efter att ha sagt ifrån är nej och förändring i sömn är nej och utsatt för sexuellt är nej och utsatt för slag är nej och utsatt för hot är nej
    Så ska svaret på frågan bedömer nämna "rektorn (skola): Anmäler till huvudmannen"
    Och ska svaret på frågan bedömer inte nämna "huvudmannens ombud ("
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan bedömer inte nämna "socialsekreteraren ("

  Scenario: I förskolan utreder förskolans rektor
    Givet att barnet går i förskola
    När pedagog i förskola antecknar att kränkt i skolan är ja
    Så ska svaret på frågan bedömer nämna "förskolans rektor (förskola): Utreder skyndsamt när ett barn blivit kränkt av barn eller vuxna i förskolan"
    Och ska svaret på frågan bedömer inte nämna "rektorn (skola)"
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan gör insatser nämna "pedagogen i förskolan: Alla får vara med"
    Och ska svaret på frågan gör insatser inte nämna "mentorn:"
    Och ska svaret på frågan dokumenterar inte nämna "mentorn:"
    Och ska svaret på frågan följer upp inte nämna "rektorn:"

  Scenario: Innan skolformen är känd nämns ingen som bara finns i den ena
    När mentor i skola antecknar att kränkt i skolan är ja
    Så ska kontaktorsaken kränkande-behandling gälla i skola
    Och ska svaret på frågan bedömer inte nämna "rektorn ("
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan bedömer inte nämna "förskolans rektor"
