# language: sv
# Källa: SKR 2023 bilaga 1, Skollagen 2010:800 2 kap. 25 §, SoL 2025:400 19 kap. 1 §, HSLF-FS 2022:39, lokalt beslut
Egenskap: Efter något svårt får barnet vanliga dagar, och frågan om svåra händelser ställs före andra förklaringar

  Scenariomall: En svår händelse, våld, övergrepp eller skilsmässa från familjen räcker var för sig
    Givet att barnet går i grundskola
    När mentor i skola antecknar att <det>
    Så ska kontaktorsaken kris-trauma <gäller> i skola
    Exempel:
      | det                            | gäller |
      | varit med om något svårt är ja | gälla  |
      | utsatt för sett våld är ja     | gälla  |
      | utsatt för slag är ja          | gälla  |
      | utsatt för sexuellt är ja      | gälla  |
      | skild från familjen är ja      | gälla  |

  Scenario: Den som inte har varit med om något svårt hör inte hit
    Givet att barnet går i grundskola
    När mentor i skola antecknar:
      | fakta                    | värde |
      | varit med om något svårt | nej   |
      | utsatt för sett våld     | nej   |
      | utsatt för slag          | nej   |
      | utsatt för sexuellt      | nej   |
      | skild från familjen      | nej   |
    Så ska kontaktorsaken kris-trauma inte gälla i skola

  Scenario: Efter våld och övergrepp bedömer vården, socialtjänsten och barnahus var sin del
    Givet att barnet går i grundskola
    När mentor i skola antecknar att utsatt för sett våld är ja och utsatt för sexuellt är ja och koncentration är svårt och vardag med vänner är påverkad
    Så ska svaret på frågan bedömer nämna "skolkuratorn (elevhälsan): Krissamtal och överblick över vilka som finns runt barnet"
    Och ska svaret på frågan bedömer nämna "skolpsykologen (elevhälsan): Skiljer på en naturlig reaktion och en som inte släpper"
    Och ska svaret på frågan bedömer nämna "psykologen i vården (bup): Bedömer och behandlar traumasymtom; bara vården ställer diagnos"
    Och ska svaret på frågan bedömer nämna "socialsekreteraren (socialtjänst): Skyddsbedömning och utredning när barnet sett eller utsatts för våld"
    Och ska svaret på frågan bedömer nämna "socialsekreteraren (barnahus): Samlar dem som ska möta barnet"
    Och ska svaret på frågan bedömer inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan bedömer inte nämna "psykologen i vården (barnhälsovård)"
    Och ska svaret på frågan gör insatser nämna "rektorn: Beredskap"
    Och ska svaret på frågan gör insatser nämna "läraren: Vanliga dagar"
    Och ska svaret på frågan gör insatser nämna "skolkuratorn: Krissamtal"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Kroppen efteråt"
    Och ska svaret på frågan gör insatser nämna "skolpsykologen: Att förstå rätt sak"
    Och ska svaret på frågan gör insatser nämna "specialpedagogen: Skolarbetet väntar"
    Och ska svaret på frågan gör insatser nämna "psykologen i vården: Traumabehandling"
    Och ska svaret på frågan gör insatser nämna "socialsekreteraren: Stöd till barn som upplevt våld"
    Och ska svaret på frågan gör insatser inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan dokumenterar nämna "skolkuratorn: Krissamtal och vad barnet vill att andra vet, i kuratorns akt i elevhälsan"
    Och ska svaret på frågan dokumenterar nämna "skolpsykologen: Bedömning och råd, i skolpsykologens journal"
    Och ska svaret på frågan dokumenterar nämna "mentorn: Anpassningar, utan att berätta varför, i elevens dokumentation i skolan"
    Och ska svaret på frågan dokumenterar nämna "socialsekreteraren: Skydd, barnsamtal och insats, i personakt i socialtjänsten"
    Och ska svaret på frågan följer upp nämna "skolkuratorn: Kort möte: sover du, äter du, är någon vuxen med dig? (senast 2026-10-17)"
    Och ska svaret på frågan följer upp nämna "skolpsykologen: Ser om reaktionen klingar av eller om vården ska kopplas in (senast 2026-11-11)"
    Och ska svaret på frågan följer upp nämna "mentorn: Stämmer av igen när alla andra har slutat tänka på det (senast 2027-01-12)"
    Och ska svaret på frågan gemensam uppföljning nämna "så att barnet slipper berätta för var och en"
    Och ska svaret på frågan andra aktörer nämna "Trossamfund eller förening om familjen själv vill"

  Scenario: Efter en olycka räcker elevhälsan när vardagen fungerar
    Givet att barnet går i grundskola
    När mentor i skola antecknar att varit med om något svårt är ja och koncentration är som andra och utsatt för sett våld är nej och utsatt för sexuellt är nej
    Och mentor i skola antecknar att vardag i skolan är fungerar och vardag hemma är fungerar och vardag med vänner är fungerar
    Så ska svaret på frågan bedömer nämna "skolkuratorn (elevhälsan): Krissamtal"
    Och ska svaret på frågan bedömer inte nämna "Skiljer på en naturlig reaktion"
    Och ska svaret på frågan bedömer inte nämna "psykologen i vården (bup)"
    Och ska svaret på frågan bedömer inte nämna "socialsekreteraren (socialtjänst)"
    Och ska svaret på frågan bedömer inte nämna "socialsekreteraren (barnahus)"

  Scenario: I förskolan ser pedagogen vad som leks om och om igen
    Givet att barnet går i förskola
    När pedagog i förskola antecknar att varit med om något svårt är ja
    Så ska svaret på frågan bedömer nämna "pedagogen i förskolan (förskola): Ser vad som leks om och om igen och vad barnet blir rädd för"
    Och ska svaret på frågan bedömer nämna "psykologen i vården (barnhälsovård): Små barns reaktioner och stöd till de vuxna runt dem"
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan gör insatser nämna "pedagogen i förskolan: Trygga rutiner"
    Och ska svaret på frågan gör insatser inte nämna "läraren:"
    Och ska svaret på frågan dokumenterar inte nämna "mentorn:"
    Och ska svaret på frågan följer upp inte nämna "mentorn:"

  Scenario: Innan skolformen är känd nämns ingen som bara finns i den ena
    När mentor i skola antecknar att varit med om något svårt är ja
    Så ska kontaktorsaken kris-trauma gälla i skola
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan bedömer inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan bedömer inte nämna "psykologen i vården (barnhälsovård)"
