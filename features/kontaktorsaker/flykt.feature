# language: sv
# Källa: SKR 2023 bilaga 1, Skollagen 2010:800 2 kap. 27 §, Barnkonventionen 2018:1197 artikel 12, lokalt beslut
Egenskap: Barn som har kommit hit på flykt möts i lugn takt, på sitt eget språk

  Scenariomall: Att barnet har flytt räcker
    Givet att barnet går i grundskola
    När mentor i skola antecknar att <det>
    Så ska kontaktorsaken flykt <gäller> i skola
    Exempel:
      | det              | gäller     |
      | har flytt är ja  | gälla      |
      | har flytt är nej | inte gälla |

  Scenariomall: Den som sover dåligt efter flykten bedöms av första linjen
    Givet att barnet går i grundskola
    När mentor i skola antecknar att har flytt är ja och förändring i sömn är <sömn>
    Så ska svaret på frågan bedömer <nämner> "psykologen i vården (första linjen): Bedömning när barnet inte sover, drar sig undan eller är rädd"
    Exempel:
      | sömn  | nämner     |
      | ny    | nämna      |
      | länge | nämna      |
      | nej   | inte nämna |

  Scenario: Skolan, vården och socialtjänsten hjälps åt kring den som har flytt
    Givet att barnet går i grundskola
    När mentor i skola antecknar att har flytt är ja och kropp trött är ja
    Så ska svaret på frågan bedömer nämna "skolsköterskan (elevhälsans medicinska gren): Hälsosamtal med tolk och mer än ett möte"
    Och ska svaret på frågan bedömer nämna "skolkuratorn (elevhälsan): Samtal om familj, förluster, boende och väntan på besked"
    Och ska svaret på frågan bedömer nämna "specialpedagogen (elevhälsan): Kartlägger kunskaper på barnets starkaste språk"
    Och ska svaret på frågan bedömer nämna "läkaren (vårdcentral): Hälsoundersökning och det som aldrig blivit undersökt"
    Och ska svaret på frågan bedömer inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan bedömer inte nämna "barnhälsovårdens sjuksköterska"
    Och ska svaret på frågan gör insatser nämna "mentorn: Välkomstvecka"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Hälsobesök för nya elever"
    Och ska svaret på frågan gör insatser nämna "specialpedagogen: Studiehandledning"
    Och ska svaret på frågan gör insatser nämna "skolkuratorn: Samtal om då och nu"
    Och ska svaret på frågan gör insatser nämna "läraren: Trygg undervisning"
    Och ska svaret på frågan gör insatser nämna "psykologen i vården: Bedömning och behandling"
    Och ska svaret på frågan gör insatser nämna "socialsekreteraren: Familjens vardag"
    Och ska svaret på frågan gör insatser nämna "familjebehandlaren: Föräldragrupp"
    Och ska svaret på frågan gör insatser inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan dokumenterar nämna "skolsköterskan: Hälsosamtal, tolkens närvaro och vad barnet vill, i elevhälsans medicinska journal"
    Och ska svaret på frågan dokumenterar nämna "skolkuratorn: Samtal och kontakter, i kuratorns akt i elevhälsan"
    Och ska svaret på frågan dokumenterar nämna "mentorn: Kartläggning av kunskaper och närvaro, i elevens dokumentation i skolan"
    Och ska svaret på frågan följer upp nämna "skolsköterskan: Nytt möte med samma tolk: vågar barnet mer nu? (senast 2026-11-04)"
    Och ska svaret på frågan följer upp nämna "mentorn: Ser på vänner, närvaro och språk med barn och föräldrar (senast 2026-12-13)"
    Och ska svaret på frågan gemensam uppföljning nämna "samma tolk och samma vuxna så långt det går"
    Och ska svaret på frågan andra aktörer nämna "Gode mannen för barn utan föräldrar"

  Scenario: I förskolan skolas barnet in i lugn takt, med barnhälsovården vid sidan
    Givet att barnet går i förskola
    När pedagog i förskola antecknar att har flytt är ja
    Så ska svaret på frågan bedömer nämna "pedagogen i förskolan (förskola): Inskolning i lugn takt med förälder och tolk"
    Och ska svaret på frågan bedömer nämna "barnhälsovårdens sjuksköterska (barnhälsovård): Hälsa, vaccinationer och föräldrastöd med tolk"
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen (elevhälsan)"
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan gör insatser nämna "pedagogen i förskolan: Flera språk i gruppen"
    Och ska svaret på frågan gör insatser inte nämna "mentorn:"
    Och ska svaret på frågan dokumenterar inte nämna "mentorn:"
    Och ska svaret på frågan följer upp inte nämna "mentorn:"

  Scenario: Innan skolformen är känd nämns ingen som bara finns i den ena
    När mentor i skola antecknar att har flytt är ja
    Så ska kontaktorsaken flykt gälla i skola
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen ("
    Och ska svaret på frågan bedömer inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan bedömer inte nämna "barnhälsovårdens sjuksköterska"
