# language: sv
# Källa: SKR 2023 bilaga 1, Skollagen 2010:800 2 kap. 27 §, Skollagen 2010:800 2 kap. 28 §, HSF 2017:80 6 kap. 1 §, lokalt beslut
Egenskap: Besvär i kroppen undersöks först, och ingen kallar smärtan inbillad

  Scenariomall: Ett enda tecken från kroppen räcker
    Givet att barnet går i grundskola
    När skolsköterska i elevhälsans medicinska gren antecknar att <det>
    Så ska kontaktorsaken kroppsligt <gäller> i elevhälsans medicinska gren
    Exempel:
      | det                               | gäller |
      | kropp smärta är ja                | gälla  |
      | kropp ofta sjuk är ja             | gälla  |
      | kropp blek och tanig är ja        | gälla  |
      | kropp går ofta på toaletten är ja | gälla  |
      | kropp törst är ja                 | gälla  |
      | kropp svimmat är ja               | gälla  |
      | kropp viktnedgång är ja           | gälla  |
      | blodsocker är förhöjt             | gälla  |

  Scenario: När kroppen inte visar något hör barnet inte hit
    Givet att barnet går i grundskola
    När skolsköterska i elevhälsans medicinska gren antecknar:
      | fakta                       | värde   |
      | kropp smärta                | nej     |
      | kropp ofta sjuk             | nej     |
      | kropp blek och tanig        | nej     |
      | kropp går ofta på toaletten | nej     |
      | kropp törst                 | nej     |
      | kropp svimmat               | nej     |
      | kropp viktnedgång           | nej     |
      | blodsocker                  | normalt |
    Så ska kontaktorsaken kroppsligt inte gälla i elevhälsans medicinska gren

  Scenario: Ont, svimning och högt blodsocker bedöms av skolläkaren, vårdcentralen och barnmedicin
    Givet att barnet går i grundskola
    När skolsköterska i elevhälsans medicinska gren antecknar att kropp smärta är ja och kropp svimmat är ja och blodsocker är förhöjt
    Så ska svaret på frågan bedömer nämna "skolsköterskan (elevhälsans medicinska gren): Undersöker, mäter och frågar; avgör om barnet ska till vården idag"
    Och ska svaret på frågan bedömer nämna "skolläkaren (elevhälsans medicinska gren): Medicinsk bedömning och remiss när besvären kommer tillbaka"
    Och ska svaret på frågan bedömer nämna "läkaren (vårdcentral): Undersökning och prover som skolan inte kan göra"
    Och ska svaret på frågan bedömer nämna "läkaren (barnmedicin): Tar över samma dag när ett prov eller barnets tillstånd kräver det"
    Och ska svaret på frågan bedömer inte nämna "barnhälsovårdens sjuksköterska"
    Och ska svaret på frågan bedömer inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan gör insatser nämna "rektorn: Fri toalett och vatten"
    Och ska svaret på frågan gör insatser nämna "läraren: Rörelse och frisk luft"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Hälsobesök i förtid"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Undersökning samma dag"
    Och ska svaret på frågan gör insatser nämna "läkaren: Medicinsk utredning"
    Och ska svaret på frågan gör insatser nämna "fysioterapeuten: Hantera värk i vardagen"
    Och ska svaret på frågan gör insatser nämna "skolkuratorn: Samtal när kroppen bär på något"
    Och ska svaret på frågan gör insatser nämna "mentorn: Närvaro trots värk"
    Och ska svaret på frågan gör insatser inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan dokumenterar nämna "skolsköterskan: Besvären, mätningarna och kontakten med hem och vård, i elevhälsans medicinska journal"
    Och ska svaret på frågan dokumenterar nämna "läkaren: Undersökning, svar och behandling, i vårdens journal"
    Och ska svaret på frågan dokumenterar nämna "mentorn: Tidig hemgång och vad barnet missat, utan medicinska uppgifter, i elevens dokumentation i skolan"
    Och ska svaret på frågan dokumenterar inte nämna "barnhälsovårdens sjuksköterska"
    Och ska svaret på frågan följer upp nämna "skolsköterskan: Hör med barnet och hemmet att undersökningen blev av och vad den visade (senast 2026-10-21)"
    Och ska svaret på frågan följer upp nämna "mentorn: Ser om barnet orkar hela dagar igen (senast 2026-11-13)"
    Och ska svaret på frågan gemensam uppföljning nämna "annars räcker det att skolsköterskan vet att vården har tagit emot"
    Och ska svaret på frågan andra aktörer nämna "Tandvården vid värk i mun och käkar"

  Scenario: Den som ofta är sjuk men varken har ont eller har svimmat ses av skolsköterskan
    Givet att barnet går i grundskola
    När skolsköterska i elevhälsans medicinska gren antecknar att kropp ofta sjuk är ja och kropp smärta är nej och kropp svimmat är nej och blodsocker är normalt
    Så ska svaret på frågan bedömer nämna "skolsköterskan (elevhälsans medicinska gren): Undersöker, mäter och frågar"
    Och ska svaret på frågan bedömer inte nämna "skolläkaren ("
    Och ska svaret på frågan bedömer inte nämna "läkaren (vårdcentral)"
    Och ska svaret på frågan bedömer inte nämna "läkaren (barnmedicin)"

  Scenario: I förskolan skriver pedagogen ned när det gör ont, och barnhälsovården följer barnet
    Givet att barnet går i förskola
    När pedagog i förskola antecknar att kropp ofta sjuk är ja
    Så ska svaret på frågan bedömer nämna "barnhälsovårdens sjuksköterska (barnhälsovård): Följer tillväxt, infektioner och utveckling"
    Och ska svaret på frågan bedömer nämna "pedagogen i förskolan (förskola): Skriver ned när på dagen barnet har ont, äter, sover och leker"
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan gör insatser nämna "pedagogen i förskolan: Lugn mage i förskolan"
    Och ska svaret på frågan gör insatser inte nämna "mentorn:"
    Och ska svaret på frågan dokumenterar nämna "barnhälsovårdens sjuksköterska: Tillväxt, infektioner och råd, i barnhälsovårdens journal"
    Och ska svaret på frågan dokumenterar inte nämna "mentorn:"
    Och ska svaret på frågan följer upp inte nämna "mentorn:"

  Scenario: Innan skolformen är känd nämns ingen som bara finns i den ena
    När skolsköterska i elevhälsans medicinska gren antecknar att kropp ofta sjuk är ja
    Så ska kontaktorsaken kroppsligt gälla i elevhälsans medicinska gren
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan bedömer inte nämna "barnhälsovårdens sjuksköterska"
    Och ska svaret på frågan bedömer inte nämna "pedagogen i förskolan"
