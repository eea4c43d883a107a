# language: sv
# Källa: SKR 2023 bilaga 1, Skollagen 2010:800 3 kap. 5 §, Skollagen 2010:800 2 kap. 25 §, lokalt beslut
Egenskap: Barn som behöver stöd i språk och samspel får det i rummet och på rasten, och hörseln prövas först

  Scenariomall: Svårt samspel eller språk räcker, och att dra sig undan när ingen nedstämdhet är sedd
    Givet att barnet går i grundskola
    När mentor i skola antecknar att <det>
    Så ska kontaktorsaken kommunikation-samspel <gäller> i skola
    Exempel:
      | det                                                                              | gäller     |
      | samspel är svårt                                                                 | gälla      |
      | språk är sent                                                                    | gälla      |
      | ensam och tillbakadragen är ofta                                                 | gälla      |
      | ensam och tillbakadragen är ofta och ledsen eller nedstämd är nej                | gälla      |
      | ensam och tillbakadragen är ofta och ledsen eller nedstämd är ibland             | inte gälla |
      | ensam och tillbakadragen är ibland och ledsen eller nedstämd är nej              | inte gälla |
      | ensam och tillbakadragen är ibland                                               | inte gälla |
      | samspel är som andra och språk är som väntat och ensam och tillbakadragen är nej | inte gälla |

  Scenario: Specialpedagog, logoped, psykolog och habilitering ser var sin del
    Givet att barnet går i grundskola
    När mentor i skola antecknar att samspel är ensam och språk är sent och utredning är svar givet
    Så ska svaret på frågan bedömer nämna "specialpedagogen (elevhälsan): Ser samspelet i klassrum och på rast"
    Och ska svaret på frågan bedömer nämna "logopeden (elevhälsan): Språk, tal och förståelse"
    Och ska svaret på frågan bedömer nämna "skolpsykologen (elevhälsan): Hur barnet uppfattar andra och situationer"
    Och ska svaret på frågan bedömer nämna "skolkuratorn (elevhälsan): Hör barnet om vänskap, nätet och om någon är elak"
    Och ska svaret på frågan bedömer nämna "psykologen i vården (habilitering): Stöd när en funktionsnedsättning är känd"
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen (förskola)"
    Och ska svaret på frågan bedömer inte nämna "barnhälsovårdens sjuksköterska"
    Och ska svaret på frågan gör insatser nämna "läraren: Grupper som vuxna väljer"
    Och ska svaret på frågan gör insatser nämna "mentorn: Rastvärd med uppdrag"
    Och ska svaret på frågan gör insatser nämna "specialpedagogen: Lugn och ordning i rummet"
    Och ska svaret på frågan gör insatser nämna "logopeden: Språkträning"
    Och ska svaret på frågan gör insatser nämna "skolkuratorn: Samspelsgrupp"
    Och ska svaret på frågan gör insatser nämna "skolpsykologen: Råd efter utredning"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Hörsel och hälsa"
    Och ska svaret på frågan gör insatser nämna "socialsekreteraren: Fritid med stöd"
    Och ska svaret på frågan gör insatser inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan dokumenterar nämna "specialpedagogen: Kartläggning av samspel och miljö, i elevakten"
    Och ska svaret på frågan dokumenterar nämna "logopeden: Språkbedömning och träning, i logopedens journal"
    Och ska svaret på frågan dokumenterar nämna "skolkuratorn: Samtalen om vänskap, i kuratorns akt i elevhälsan"
    Och ska svaret på frågan dokumenterar inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan följer upp nämna "specialpedagogen: Sitter med en rast och en lektion: vem är barnet med nu? (senast 2026-11-25)"
    Och ska svaret på frågan följer upp nämna "mentorn: Frågar barnet om det har någon; har det så räcker vardagsstödet (senast 2027-01-12)"
    Och ska svaret på frågan gemensam uppföljning nämna "Behövs vid övergången från förskola till skola och när vården utreder"
    Och ska svaret på frågan andra aktörer nämna "Logoped i vården"

  Scenario: Den som har lite svårt med andra behöver varken logoped, psykolog eller habilitering
    Givet att barnet går i grundskola
    När mentor i skola antecknar att samspel är svårt och språk är som väntat och utredning är pågår
    Så ska svaret på frågan bedömer nämna "specialpedagogen (elevhälsan): Ser samspelet"
    Och ska svaret på frågan bedömer inte nämna "logopeden ("
    Och ska svaret på frågan bedömer inte nämna "skolpsykologen ("
    Och ska svaret på frågan bedömer inte nämna "psykologen i vården (habilitering)"

  Scenario: I förskolan leker specialpedagogen med barnet och barnhälsovården kontrollerar språket
    Givet att barnet går i förskola
    När pedagog i förskola antecknar att språk är sent
    Så ska svaret på frågan bedömer nämna "specialpedagogen (förskola): Leker med barnet och ser turtagning, uttryck och intressen"
    Och ska svaret på frågan bedömer nämna "barnhälsovårdens sjuksköterska (barnhälsovård): Språk- och utvecklingskontroll"
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen (elevhälsan)"
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan gör insatser nämna "pedagogen i förskolan: Tecken, bilder och sång"
    Och ska svaret på frågan gör insatser inte nämna "mentorn:"
    Och ska svaret på frågan dokumenterar nämna "pedagogen i förskolan: Ord, lek och vem barnet söker sig till, i barnets dokumentation i förskolan"
    Och ska svaret på frågan dokumenterar inte nämna "skolkuratorn:"
    Och ska svaret på frågan följer upp inte nämna "mentorn:"

  Scenario: Innan skolformen är känd nämns ingen som bara finns i den ena
    När mentor i skola antecknar att språk är sent
    Så ska svaret på frågan bedömer nämna "logopeden (elevhälsan): Språk, tal och förståelse"
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen ("
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan bedömer inte nämna "barnhälsovårdens sjuksköterska"
