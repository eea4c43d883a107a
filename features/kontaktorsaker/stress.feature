# language: sv
# Källa: SKR 2023 bilaga 1, Skollagen 2010:800 3 kap. 5 §, Skollagen 2010:800 2 kap. 25 §, lokalt beslut
Egenskap: När det blir för mycket ändrar de vuxna det som går att ändra innan barnet ska ändra sig

  Scenariomall: Stress som märks räcker
    Givet att barnet går i grundskola
    När mentor i skola antecknar att <det>
    Så ska kontaktorsaken stress <gäller> i skola
    Exempel:
      | det               | gäller     |
      | stressad är märks | gälla      |
      | stressad är nej   | inte gälla |

  Scenario: Stress som hindrar vardagen får specialpedagogen att se på kraven
    Givet att barnet går i grundskola
    När mentor i skola antecknar att stressad är hindrar vardagen
    Så ska svaret på frågan bedömer nämna "mentorn (skola): Överblick över prov, läxor, raster och fritid"
    Och ska svaret på frågan bedömer nämna "skolsköterskan (elevhälsans medicinska gren): Hälsosamtal om återhämtning, huvudvärk, magont och måltider"
    Och ska svaret på frågan bedömer nämna "specialpedagogen (elevhälsan): Ser om kraven är rätt ställda"
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen (förskola)"
    Och ska svaret på frågan gör insatser nämna "rektorn: Gemensam provkalender"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Stress och återhämtning i undervisningen"
    Och ska svaret på frågan gör insatser nämna "mentorn: Veckokoll"
    Och ska svaret på frågan gör insatser nämna "specialpedagogen: Studieteknik som passar"
    Och ska svaret på frågan gör insatser nämna "läraren: Extra anpassning"
    Och ska svaret på frågan gör insatser nämna "skolkuratorn: Samtal i grupp"
    Och ska svaret på frågan gör insatser nämna "kuratorn i vården: Råd vid långvarig stress"
    Och ska svaret på frågan gör insatser inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan dokumenterar nämna "mentorn: Vad som flyttats eller tagits bort och hur det gick, i elevens dokumentation i skolan"
    Och ska svaret på frågan dokumenterar nämna "läraren: Extra anpassningar i ämnet, i elevens dokumentation i skolan"
    Och ska svaret på frågan dokumenterar nämna "skolsköterskan: Hälsosamtalet, i elevhälsans medicinska journal"
    Och ska svaret på frågan följer upp nämna "mentorn: Ser på veckan tillsammans med barnet: har det blivit luft? (senast 2026-11-04)"
    Och ska svaret på frågan följer upp nämna "skolsköterskan: Nytt kort hälsosamtal om kroppen har reagerat; annars räcker vardagsstödet (senast 2026-12-13)"
    Och ska svaret på frågan gemensam uppföljning nämna "Oftast räcker skolans egen"
    Och ska svaret på frågan andra aktörer nämna "Vårdcentralen eller första linjen när kroppen tar stryk"

  Scenario: Stress som bara märks möts av mentorn
    Givet att barnet går i grundskola
    När mentor i skola antecknar att stressad är märks
    Så ska svaret på frågan bedömer nämna "mentorn (skola): Överblick"
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen ("

  Scenario: I förskolan ses ljud, grupper och byten över
    Givet att barnet går i förskola
    När pedagog i förskola antecknar att stressad är märks
    Så ska svaret på frågan bedömer nämna "specialpedagogen (förskola): Ser på ljud, grupper och byten under dagen"
    Och ska svaret på frågan bedömer inte nämna "mentorn"
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan gör insatser nämna "pedagogen i förskolan: Lugna hörnor"
    Och ska svaret på frågan gör insatser inte nämna "mentorn:"
    Och ska svaret på frågan dokumenterar inte nämna "mentorn:"
    Och ska svaret på frågan följer upp inte nämna "mentorn:"

  Scenario: Innan skolformen är känd nämns ingen som bara finns i den ena
    När mentor i skola antecknar att stressad är märks
    Så ska kontaktorsaken stress gälla i skola
    Och ska svaret på frågan bedömer inte nämna "mentorn ("
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen ("
