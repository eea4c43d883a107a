# language: sv
# Källa: SKR 2023 bilaga 1, Skollagen 2010:800 2 kap. 25 §, SoL 2025:400 10 kap. 8 §, Socialstyrelsen samverka för barns bästa, lokalt beslut
Egenskap: När flera saker är svåra samtidigt läggs bilden ihop innan någon del skickas vidare ensam

  Scenariomall: Två svårigheter tillsammans är mer än var och en för sig
    Givet att barnet går i grundskola
    När mentor i skola antecknar att <det>
    Så ska kontaktorsaken flera-problem <gäller> i skola
    Exempel:
      | det                                                                                                | gäller     |
      | ledsen eller nedstämd är ibland och brott är hört av andra                                         | gälla      |
      | ledsen eller nedstämd är nej och brott är hört av andra                                            | inte gälla |
      | ledsen eller nedstämd är ofta och frånvaro är upprepad                                             | gälla      |
      | ledsen eller nedstämd är ofta och kropp ofta sjuk är ja                                            | gälla      |
      | rädd eller orolig är ofta och alkohol eller droger är prövat                                       | gälla      |
      | rädd eller orolig är ibland och ledsen eller nedstämd är ibland och alkohol eller droger är prövat | inte gälla |
      | utbrott är upprepade och samspel är ensam                                                          | gälla      |
      | utbrott är upprepade och samspel är svårt                                                          | inte gälla |
      | utbrott är enstaka och samspel är ensam och frånvaro är enstaka                                    | inte gälla |
      | brott är säkert och frånvaro är upprepad                                                             | gälla      |
      | brott är hört av andra och frånvaro är upprepad och ledsen eller nedstämd är nej                   | inte gälla |
      | brott är säkert och frånvaro är enstaka och ledsen eller nedstämd är nej                             | inte gälla |
      | farligt umgänge är ja och ojämn förmåga är ja                                                      | gälla      |
      | farligt umgänge är ja och ojämn förmåga är nej                                                     | inte gälla |
      | farligt umgänge är nej och ojämn förmåga är ja                                                     | inte gälla |
      | koncentration är svårt och utsatt för sett våld är ja                                              | gälla      |
      | koncentration är som andra och utsatt för sett våld är ja                                          | inte gälla |
      | koncentration är svårt och utsatt för sett våld är nej                                             | inte gälla |
      | vuxen hemma är sjuk och skolresultat är sjunker                                                    | gälla      |
      | kränkt i skolan är ja och skolresultat är sjunker                                                  | gälla      |
      | vuxen hemma är sjuk och kränkt i skolan är ja och skolresultat är som förut                        | inte gälla |
      | frånvaro är upprepad och samspel är ensam                                                          | gälla      |

  Scenario: Att ibland vara ledsen och ofta sjuk eller borta är inte flera problem
    Givet att barnet går i grundskola
    När mentor i skola antecknar:
      | fakta                 | värde    |
      | ledsen eller nedstämd | ibland   |
      | brott                 | nej      |
      | frånvaro              | upprepad |
      | kropp ofta sjuk       | ja       |
      | samspel               | svårt    |
    Så ska kontaktorsaken flera-problem inte gälla i skola

  Scenario: Att ofta vara ledsen är inte flera problem när inget annat är svårt
    Givet att barnet går i grundskola
    När mentor i skola antecknar:
      | fakta                 | värde   |
      | ledsen eller nedstämd | ofta    |
      | frånvaro              | enstaka |
      | kropp ofta sjuk       | nej     |
      | brott                 | nej     |
      | alkohol eller droger  | nej     |
    Så ska kontaktorsaken flera-problem inte gälla i skola

  Scenario: När allt är som det ska hemma hör barnet inte hit
    Givet att barnet går i grundskola
    När mentor i skola antecknar:
      | fakta           | värde       |
      | vuxen hemma     | som vanligt |
      | en nära vuxen   | nej         |
      | kränkt i skolan | nej         |
      | skolresultat    | sjunker     |
    Så ska kontaktorsaken flera-problem inte gälla i skola

  Scenario: Var och en ser sin del, och skolkuratorn lägger pusslet tillsammans med barnet
    Givet att barnet går i grundskola
    När mentor i skola antecknar att ledsen eller nedstämd är ofta och brott är hört av andra och koncentration är svårt och skolresultat är sjunker
    Så ska svaret på frågan bedömer nämna "skolkuratorn (elevhälsan): Lägger pusslet tillsammans med barnet"
    Och ska svaret på frågan bedömer nämna "skolsköterskan (elevhälsans medicinska gren): Hälsosamtal som tar hela vardagen, och det kroppsliga först"
    Och ska svaret på frågan bedömer nämna "skolpsykologen (elevhälsan): Ser om svårigheterna har en gemensam orsak"
    Och ska svaret på frågan bedömer nämna "specialpedagogen (elevhälsan): Vad skolarbetet säger om hur barnet har det"
    Och ska svaret på frågan bedömer nämna "socialsekreteraren (socialtjänst): Helheten kring familj, fritid och skydd"
    Och ska svaret på frågan bedömer nämna "kuratorn i vården (första linjen): Bedömer vilken vårdnivå som passar"
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen (förskola)"
    Och ska svaret på frågan bedömer inte nämna "läkaren (barnhälsovård)"
    Och ska svaret på frågan gör insatser nämna "rektorn: Vuxna som talar med varandra"
    Och ska svaret på frågan gör insatser nämna "mentorn: Börja med en sak"
    Och ska svaret på frågan gör insatser nämna "skolkuratorn: Hålla ihop"
    Och ska svaret på frågan gör insatser nämna "skolläkaren: Kroppen undersökt"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Hälsosamtal i lugn och ro"
    Och ska svaret på frågan gör insatser nämna "läraren: Undervisningen anpassad till orken, Får veta vad barnet behöver, inte varför"
    Och ska svaret på frågan gör insatser nämna "socialsekreteraren: Samordnat stöd"
    Och ska svaret på frågan gör insatser nämna "kuratorn i vården: Bedömning utan att studsa"
    Och ska svaret på frågan gör insatser nämna "specialpedagogen: Rätt stöd i lärandet"
    Och ska svaret på frågan gör insatser inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan dokumenterar nämna "skolkuratorn: Vem som gör vad och till när, med hänvisning till var resten finns, i kuratorns akt i elevhälsan"
    Och ska svaret på frågan dokumenterar nämna "skolsköterskan: Det medicinska och inget annat, i elevhälsans medicinska journal"
    Och ska svaret på frågan dokumenterar nämna "mentorn: Skoldagens anpassningar, i elevens dokumentation i skolan"
    Och ska svaret på frågan dokumenterar nämna "socialsekreteraren: Stöd och beslut, i personakt i socialtjänsten"
    Och ska svaret på frågan följer upp nämna "skolkuratorn: Frågar barnet om det viktigaste har blivit bättre och väljer nästa sak (senast 2026-11-04)"
    Och ska svaret på frågan följer upp nämna "mentorn: Går igenom helheten med familjen; det som löst sig avslutas med ett tack (senast 2026-12-13)"
    Och ska svaret på frågan gemensam uppföljning nämna "annars ser var och en sin bit"
    Och ska svaret på frågan andra aktörer nämna "Socialtjänstens öppna stöd"

  Scenario: Den som är ensam och mycket borta bedöms inte för det som ingen har sett
    Givet att barnet går i grundskola
    När mentor i skola antecknar att frånvaro är upprepad och samspel är ensam
    Och mentor i skola antecknar att koncentration är som andra och skolresultat är som förut och brott är nej och ledsen eller nedstämd är ibland och rädd eller orolig är ibland
    Så ska kontaktorsaken flera-problem gälla i skola
    Och ska svaret på frågan bedömer inte nämna "Ser om svårigheterna har en gemensam orsak"
    Och ska svaret på frågan bedömer inte nämna "Vad skolarbetet säger om hur barnet har det"
    Och ska svaret på frågan bedömer inte nämna "socialsekreteraren ("
    Och ska svaret på frågan bedömer inte nämna "Bedömer vilken vårdnivå som passar"

  Scenario: I förskolan samlas bilden inför skolstarten, och läkaren ser hela barnet
    Givet att barnet går i förskola
    När pedagog i förskola antecknar att utbrott är upprepade och samspel är ensam
    Så ska svaret på frågan bedömer nämna "specialpedagogen (förskola): Samlar bilden av lek, språk, kropp och humör inför skolstarten"
    Och ska svaret på frågan bedömer nämna "läkaren (barnhälsovård): Undersöker barnet i sin helhet"
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan gör insatser nämna "pedagogen i förskolan: Nya ögon"
    Och ska svaret på frågan gör insatser inte nämna "mentorn:"
    Och ska svaret på frågan dokumenterar nämna "pedagogen i förskolan: Iakttagelser och överlämning till förskoleklassen, i barnets dokumentation i förskolan"
    Och ska svaret på frågan dokumenterar inte nämna "mentorn:"
    Och ska svaret på frågan följer upp inte nämna "mentorn:"

  Scenario: Innan skolformen är känd nämns ingen som bara finns i den ena
    När mentor i skola antecknar att frånvaro är upprepad och samspel är ensam
    Så ska kontaktorsaken flera-problem gälla i skola
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan bedömer inte nämna "Samlar bilden av lek"
    Och ska svaret på frågan bedömer inte nämna "läkaren (barnhälsovård)"
