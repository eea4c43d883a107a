# language: sv
# Källa: SKR 2023 bilaga 1, Skollagen 2010:800 2 kap. 25 §, vård- och insatsprogram, lokalt beslut
Egenskap: Den som är rädd eller har ritualer får öva i små steg, och skolan sätter inga diagnoser

  Scenariomall: Rädsla ibland eller ritualer som märks räcker
    Givet att barnet går i grundskola
    När mentor i skola antecknar att <det>
    Så ska kontaktorsaken rädsla-oro-ångest <gäller> i skola
    Exempel:
      | det                                                      | gäller     |
      | rädd eller orolig är ibland                              | gälla      |
      | ritualer eller tvång är märks                            | gälla      |
      | rädd eller orolig är nej och ritualer eller tvång är nej | inte gälla |

  Scenario: Den som ofta är rädd och vars ritualer hindrar vardagen bedöms också av psykologer
    Givet att barnet går i grundskola
    När mentor i skola antecknar att rädd eller orolig är ofta och ritualer eller tvång är hindrar vardagen
    Så ska svaret på frågan bedömer nämna "skolkuratorn (elevhälsan): Samtal om vad som skrämmer, när det började"
    Och ska svaret på frågan bedömer nämna "skolpsykologen (elevhälsan): Kartlägger hur rädslan eller ritualerna hindrar lärande och kamratliv; sätter inga diagnoser"
    Och ska svaret på frågan bedömer nämna "skolsköterskan (elevhälsans medicinska gren): Hälsosamtal om sömn, mat och kroppens signaler"
    Och ska svaret på frågan bedömer nämna "psykologen i vården (första linjen): Bedömer om oron behöver behandling eller specialistvård"
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen (förskola)"
    Och ska svaret på frågan bedömer inte nämna "psykologen i vården (barnhälsovård)"
    Och ska svaret på frågan gör insatser nämna "läraren: Rädslor får finnas"
    Och ska svaret på frågan gör insatser nämna "mentorn: Förutsägbar skoldag"
    Och ska svaret på frågan gör insatser nämna "specialpedagogen: Små steg"
    Och ska svaret på frågan gör insatser nämna "skolkuratorn: Stödsamtal, Några samtal där barnet lär känna sin oro"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Vardagen kring toalett och tvätt"
    Och ska svaret på frågan gör insatser nämna "skolpsykologen: Handledning till personalen"
    Och ska svaret på frågan gör insatser nämna "psykologen i vården: Behandling av oro"
    Och ska svaret på frågan gör insatser nämna "familjebehandlaren: Föräldrastöd"
    Och ska svaret på frågan gör insatser inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan dokumenterar nämna "skolkuratorn: Samtalen och vad barnet vill, i kuratorns akt i elevhälsan"
    Och ska svaret på frågan dokumenterar nämna "skolsköterskan: Hälsosamtalet och kontakten med vården, i elevhälsans medicinska journal"
    Och ska svaret på frågan dokumenterar nämna "mentorn: Anpassningarna i klassrummet, utan ord om samtalen, i elevens dokumentation i skolan"
    Och ska svaret på frågan dokumenterar inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan följer upp nämna "skolkuratorn: Frågar barnet vad det vågar nu som det inte vågade sist (senast 2026-11-11)"
    Och ska svaret på frågan följer upp nämna "mentorn: Hör med barnet och föräldrarna om vardagen räcker som stöd; gör den det är det ett gott slut (senast 2026-12-13)"
    Och ska svaret på frågan gemensam uppföljning nämna "så att barnet övar på samma sak på båda ställena"
    Och ska svaret på frågan andra aktörer nämna "BUP när oron stannar upp livet"

  Scenario: Den som ibland är rädd och har ritualer som bara märks behöver ingen psykolog först
    Givet att barnet går i grundskola
    När mentor i skola antecknar att rädd eller orolig är ibland och ritualer eller tvång är märks
    Så ska svaret på frågan bedömer nämna "skolkuratorn (elevhälsan): Samtal om vad som skrämmer"
    Och ska svaret på frågan bedömer inte nämna "skolpsykologen ("
    Och ska svaret på frågan bedömer inte nämna "psykologen i vården (första linjen)"

  Scenario: I förskolan förbereder pedagogen varje byte
    Givet att barnet går i förskola
    När pedagog i förskola antecknar att rädd eller orolig är ibland
    Så ska svaret på frågan bedömer nämna "specialpedagogen (förskola): Ser barnet i leken och i de stunder som tar stopp"
    Och ska svaret på frågan bedömer nämna "psykologen i vården (barnhälsovård): Små barns oro och ritualer, och råd till föräldrarna"
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan gör insatser nämna "pedagogen i förskolan: Trygga övergångar"
    Och ska svaret på frågan gör insatser inte nämna "mentorn:"
    Och ska svaret på frågan dokumenterar nämna "pedagogen i förskolan: Vad som hjälper barnet under dagen, i barnets dokumentation i förskolan"
    Och ska svaret på frågan dokumenterar inte nämna "mentorn:"
    Och ska svaret på frågan följer upp inte nämna "mentorn:"

  Scenario: Innan skolformen är känd nämns ingen som bara finns i den ena
    När mentor i skola antecknar att rädd eller orolig är ibland
    Så ska kontaktorsaken rädsla-oro-ångest gälla i skola
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen ("
    Och ska svaret på frågan bedömer inte nämna "psykologen i vården (barnhälsovård)"
