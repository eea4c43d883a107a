# language: sv
# Källa: SKR 2023 bilaga 1, Skollagen 2010:800 3 kap. 5 §, Skollagen 2010:800 3 kap. 7 §, Skollagen 2010:800 3 kap. 9 §, lokalt beslut
Egenskap: Den som behöver mer tid för att lära kartläggs brett, så att inget annat tas för svaghet

  Scenariomall: Mer tid, ojämn förmåga, eller att inte nå målen trots att barnet kan koncentrera sig
    Givet att barnet går i grundskola
    När mentor i skola antecknar att <det>
    Så ska kontaktorsaken låg-begåvning <gäller> i skola
    Exempel:
      | det                                                                | gäller     |
      | svårt att lära är ja                                               | gälla      |
      | ojämn förmåga är ja                                                | gälla      |
      | når målen är når inte och koncentration är som andra               | gälla      |
      | når målen är når inte och koncentration är svårt                   | inte gälla |
      | når målen är knappt och koncentration är som andra                 | inte gälla |
      | svårt att lära är nej och ojämn förmåga är nej och når målen är ja | inte gälla |

  Scenario: Den som har svårt att lära och sent språk bedöms också av skolläkaren och logopeden
    Givet att barnet går i grundskola
    När mentor i skola antecknar att svårt att lära är ja och språk är sent
    Så ska svaret på frågan bedömer nämna "specialpedagogen (elevhälsan): Pedagogisk kartläggning: vad barnet kan, hur det lär sig"
    Och ska svaret på frågan bedömer nämna "skolpsykologen (elevhälsan): Utredning av hur barnet tänker och lär"
    Och ska svaret på frågan bedömer nämna "skolläkaren (elevhälsans medicinska gren): Medicinsk bedömning, syn och hörsel"
    Och ska svaret på frågan bedömer nämna "logopeden (elevhälsan): Språkets del i svårigheterna"
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen (förskola)"
    Och ska svaret på frågan bedömer inte nämna "psykologen i vården (barnhälsovård)"
    Och ska svaret på frågan gör insatser nämna "läraren: Begripligt för alla"
    Och ska svaret på frågan gör insatser nämna "specialpedagogen: Tidig läshjälp"
    Och ska svaret på frågan gör insatser nämna "läraren: Extra anpassningar i varje ämne"
    Och ska svaret på frågan gör insatser nämna "rektorn: Åtgärdsprogram"
    Och ska svaret på frågan gör insatser nämna "skolpsykologen: Rätt skolform"
    Och ska svaret på frågan gör insatser nämna "skolkuratorn: Social beskrivning och självkänsla"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Hälsokontroll"
    Och ska svaret på frågan gör insatser nämna "socialsekreteraren: Stöd och service"
    Och ska svaret på frågan gör insatser inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan dokumenterar nämna "specialpedagogen: Kartläggningen och vilket stöd som prövats, i elevakten"
    Och ska svaret på frågan dokumenterar nämna "rektorn: Beslut om åtgärdsprogram eller att det inte behövs, i elevakten"
    Och ska svaret på frågan dokumenterar nämna "skolpsykologen: Utredningen och hur barnet fick veta, i skolpsykologens journal"
    Och ska svaret på frågan dokumenterar nämna "skolläkaren: Den medicinska bedömningen, i elevhälsans medicinska journal"
    Och ska svaret på frågan följer upp nämna "specialpedagogen: Ser på barnets egna alster: vad går nu som inte gick förut? (senast 2026-11-25)"
    Och ska svaret på frågan följer upp nämna "rektorn: Utvärderar åtgärdsprogrammet med barn och föräldrar (senast 2027-01-12)"
    Och ska svaret på frågan gemensam uppföljning nämna "så att ingen börjar om från början"
    Och ska svaret på frågan andra aktörer nämna "Habiliteringen och LSS"

  Scenario: Den som är ojämn men inte har svårt att lära behöver varken skolläkare eller logoped
    Givet att barnet går i grundskola
    När mentor i skola antecknar att ojämn förmåga är ja och svårt att lära är nej och språk är som väntat
    Så ska svaret på frågan bedömer nämna "specialpedagogen (elevhälsan): Pedagogisk kartläggning"
    Och ska svaret på frågan bedömer inte nämna "skolläkaren ("
    Och ska svaret på frågan bedömer inte nämna "logopeden ("

  Scenario: I förskolan följer specialpedagogen utvecklingen i leken
    Givet att barnet går i förskola
    När pedagog i förskola antecknar att svårt att lära är ja
    Så ska svaret på frågan bedömer nämna "specialpedagogen (förskola): Följer utvecklingen i lek, språk och rörelse"
    Och ska svaret på frågan bedömer nämna "psykologen i vården (barnhälsovård): Utvecklingsbedömning av små barn"
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen (elevhälsan)"
    Och ska svaret på frågan bedömer inte nämna "skolpsykologen ("
    Och ska svaret på frågan gör insatser nämna "pedagogen i förskolan: Språk och lek varje dag"
    Och ska svaret på frågan gör insatser inte nämna "läraren:"
    Och ska svaret på frågan dokumenterar inte nämna "rektorn:"
    Och ska svaret på frågan följer upp inte nämna "rektorn:"

  Scenario: Innan skolformen är känd nämns ingen som bara finns i den ena
    När mentor i skola antecknar att ojämn förmåga är ja
    Så ska kontaktorsaken låg-begåvning gälla i skola
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen ("
    Och ska svaret på frågan bedömer inte nämna "skolpsykologen ("
    Och ska svaret på frågan bedömer inte nämna "psykologen i vården (barnhälsovård)"
