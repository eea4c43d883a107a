# language: sv
# Källa: SKR 2023 bilaga 1, Skollagen 2010:800 2 kap. 27 §, vård- och insatsprogram, lokalt beslut
Egenskap: Barn som har det svårt med mat möts av elevhälsans medicinska gren, och vården avgör hur bråttom det är

  Scenariomall: Att äta lite eller gå ned i vikt räcker
    Givet att barnet går i grundskola
    När mentor i skola antecknar att <det>
    Så ska kontaktorsaken ätproblem <gäller> i skola
    Exempel:
      | det                                              | gäller     |
      | äter är lite                                     | gälla      |
      | kropp viktnedgång är ja                          | gälla      |
      | äter är som vanligt och kropp viktnedgång är nej | inte gälla |

  Scenario: Den som nästan inte äter bedöms av skolans medicinska gren, BUP och barnmedicin
    Givet att barnet går i grundskola
    När mentor i skola antecknar att äter är nästan inget och kropp viktnedgång är ja och kropp svimmat är ja
    Så ska svaret på frågan bedömer nämna "skolsköterskan (elevhälsans medicinska gren): Hälsosamtal, tillväxt och hur barnet mår; väger bara när det behövs och aldrig i grupp"
    Och ska svaret på frågan bedömer nämna "skolläkaren (elevhälsans medicinska gren): Medicinsk bedömning och remiss"
    Och ska svaret på frågan bedömer nämna "läkaren (bup): Bedömer om det är en ätstörning och hur bråttom det är"
    Och ska svaret på frågan bedömer nämna "läkaren (barnmedicin): Kroppens tillstånd när barnet svimmat eller slutat äta"
    Och ska svaret på frågan bedömer inte nämna "barnhälsovårdens sjuksköterska"
    Och ska svaret på frågan bedömer inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan gör insatser nämna "rektorn: Matro"
    Och ska svaret på frågan gör insatser nämna "läraren: Inga viktsamtal"
    Och ska svaret på frågan gör insatser nämna "mentorn: Måltidssällskap"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Regelbunden kontakt"
    Och ska svaret på frågan gör insatser nämna "skolläkaren: Paus från idrott"
    Och ska svaret på frågan gör insatser nämna "psykologen i vården: Behandling, Behandlar barn och familj"
    Och ska svaret på frågan gör insatser nämna "skolkuratorn: Samtal om krav och kropp"
    Och ska svaret på frågan gör insatser nämna "socialsekreteraren: Mat på bordet"
    Och ska svaret på frågan gör insatser inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan dokumenterar nämna "skolsköterskan: Samtal, tillväxt och remiss, i elevhälsans medicinska journal"
    Och ska svaret på frågan dokumenterar nämna "skolläkaren: Bedömning och vad kroppen orkar, i elevhälsans medicinska journal"
    Och ska svaret på frågan dokumenterar nämna "mentorn: Bara de praktiska ändringarna kring mat och idrott, i elevens dokumentation i skolan"
    Och ska svaret på frågan följer upp nämna "skolsköterskan: Träffar barnet, ser hur det mår och att remissen är mottagen (senast 2026-10-21)"
    Och ska svaret på frågan följer upp nämna "skolsköterskan: Stämmer av med familjen hur måltiderna går hemma och i skolan (senast 2026-11-13)"
    Och ska svaret på frågan gemensam uppföljning nämna "så att lunch och idrott i skolan följer samma plan som hemma"
    Och ska svaret på frågan andra aktörer nämna "BUP och dess enheter för ätstörningar"

  Scenario: Den som äter lite men inte har svimmat eller gått ned i vikt behöver inte vården först
    Givet att barnet går i grundskola
    När mentor i skola antecknar att äter är lite och kropp viktnedgång är nej och kropp svimmat är nej
    Så ska svaret på frågan bedömer nämna "skolsköterskan (elevhälsans medicinska gren): Hälsosamtal, tillväxt"
    Och ska svaret på frågan bedömer inte nämna "skolläkaren ("
    Och ska svaret på frågan bedömer inte nämna "läkaren (bup)"
    Och ska svaret på frågan bedömer inte nämna "läkaren (barnmedicin)"

  Scenario: I förskolan ser pedagogen måltiderna och barnhälsovården tillväxten
    Givet att barnet går i förskola
    När pedagog i förskola antecknar att äter är lite
    Så ska svaret på frågan bedömer nämna "pedagogen i förskolan (förskola): Ser vad, när och med vem barnet äter, och om det finns mat hemma"
    Och ska svaret på frågan bedömer nämna "barnhälsovårdens sjuksköterska (barnhälsovård): Små barns ätande och tillväxt"
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan gör insatser nämna "pedagogen i förskolan: Smakglädje"
    Och ska svaret på frågan gör insatser inte nämna "mentorn:"
    Och ska svaret på frågan dokumenterar inte nämna "mentorn:"
    Och ska svaret på frågan följer upp inte nämna "skolsköterskan:"

  Scenario: Innan skolformen är känd nämns ingen som bara finns i den ena
    När mentor i skola antecknar att äter är lite
    Så ska kontaktorsaken ätproblem gälla i skola
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan bedömer inte nämna "barnhälsovårdens sjuksköterska"
    Och ska svaret på frågan bedömer inte nämna "pedagogen i förskolan"
