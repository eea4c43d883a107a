# language: sv
# Källa: SKR 2023 bilaga 1, SoL 2025:400 10 kap. 8 §, HSL 2017:30 16 kap. 4 §, vårdprogram suicid, BUP 30+30, Socialstyrelsen samverka för barns bästa, lokalt beslut
Egenskap: När det är allvarligt eller omfattande samordnas hjälpen, och alla vet vem som gör vad

  Scenariomall: Det är allvarligt eller omfattande först när flera saker väger ihop, eller när livet är i fara
    Givet att barnet går i grundskola
    När mentor i skola antecknar att <det>
    Så ska kontaktorsaken allvarlig-omfattande <gäller> i skola
    Exempel:
      | det                                                                                                       | gäller     |
      | sagt om livet är tankar                                                                                   | gälla      |
      | sagt om livet är vill vara död                                                                            | inte gälla |
      | självskada är sedd och ledsen eller nedstämd är ofta                                                      | gälla      |
      | självskada är sedd och ledsen eller nedstämd är ibland och rädd eller orolig är ibland                    | inte gälla |
      | självskada är berättad och rädd eller orolig är ofta                                                      | inte gälla |
      | ovanligt uppvarvad är ja och vardag i skolan är påverkad                                                  | gälla      |
      | ovanligt uppvarvad är ja och alkohol eller droger är prövat                                               | gälla      |
      | ovanligt uppvarvad är nej och alkohol eller droger är prövat och vardag i skolan är påverkad              | inte gälla |
      | vardag i skolan är stannat och vardag med vänner är stannat                                               | gälla      |
      | vardag i skolan är påverkad och vardag med vänner är stannat och ritualer eller tvång är hindrar vardagen | inte gälla |
      | frånvaro är knappt i skolan och vardag hemma är påverkad                                                  | gälla      |
      | frånvaro är knappt i skolan och utredning är övervägs                                                     | gälla      |
      | frånvaro är upprepad och utredning är övervägs                                                            | inte gälla |
      | äter är nästan inget och vardag med vänner är påverkad                                                    | gälla      |
      | ritualer eller tvång är hindrar vardagen och vardag i skolan är stannat                                   | gälla      |
      | vårdens besked är kvar i vården                                                                           | gälla      |
      | vårdens besked är vet inte                                                                                | inte gälla |

  Scenario: Den som är uppvarvad men klarar vardagen och inte dricker hör inte hit
    Givet att barnet går i grundskola
    När mentor i skola antecknar:
      | fakta                | värde    |
      | ovanligt uppvarvad   | ja       |
      | alkohol eller droger | nej      |
      | vardag i skolan      | fungerar |
      | vardag hemma         | fungerar |
      | vardag med vänner    | fungerar |
    Så ska kontaktorsaken allvarlig-omfattande inte gälla i skola

  Scenario: När skolan har stannat men vännerna, maten och ritualerna bara är påverkade räcker det inte
    Givet att barnet går i grundskola
    När mentor i skola antecknar:
      | fakta                | värde    |
      | vardag i skolan      | stannat  |
      | vardag med vänner    | påverkad |
      | frånvaro             | upprepad |
      | ritualer eller tvång | märks    |
      | äter                 | lite     |
    Så ska kontaktorsaken allvarlig-omfattande inte gälla i skola

  Scenario: Den som knappt är i skolan eller äter men klarar vardagen i övrigt hör inte hit
    Givet att barnet går i grundskola
    När mentor i skola antecknar:
      | fakta             | värde           |
      | frånvaro          | knappt i skolan |
      | utredning         | nej             |
      | äter              | nästan inget    |
      | vardag i skolan   | fungerar        |
      | vardag hemma      | fungerar        |
      | vardag med vänner | fungerar        |
    Så ska kontaktorsaken allvarlig-omfattande inte gälla i skola

  Scenario: När allt är tungt bedömer vården faran, socialtjänsten skyddet och skolan frånvaron
    Givet att barnet går i grundskola
    När mentor i skola antecknar att sagt om livet är tankar och utredning är övervägs och frånvaro är upprepad
    Och mentor i skola antecknar att utsatt för tvång eller heder är ja och vardag hemma är påverkad
    Så ska svaret på frågan bedömer nämna "läkaren (bup): Bedömer faran för livet, ställer diagnos och bestämmer vård"
    Och ska svaret på frågan bedömer nämna "psykologen i vården (bup): Utredning och behandling"
    Och ska svaret på frågan bedömer nämna "socialsekreteraren (socialtjänst): Utreder behov av skydd, stöd eller placering"
    Och ska svaret på frågan bedömer nämna "barnsamordnaren (socialtjänst): Ser helheten och bedömer om en samordnad individuell plan behövs"
    Och ska svaret på frågan bedömer nämna "rektorn (skola): Utreder frånvaron skyndsamt"
    Och ska svaret på frågan bedömer nämna "skolläkaren (elevhälsans medicinska gren): Medicinsk bedömning och remiss"
    Och ska svaret på frågan bedömer nämna "skolpsykologen (elevhälsan): Skolutredning som vården kan bygga vidare på"
    Och ska svaret på frågan bedömer inte nämna "förskolans rektor"
    Och ska svaret på frågan gör insatser nämna "rektorn: En dörr in"
    Och ska svaret på frågan gör insatser nämna "enhetschefen i vården: Snabb väg mellan chefer"
    Och ska svaret på frågan gör insatser nämna "psykologen i vården: Plan för svåra dagar"
    Och ska svaret på frågan gör insatser nämna "socialsekreteraren: Samordnad individuell plan"
    Och ska svaret på frågan gör insatser nämna "skolkuratorn: Säga att plan behövs"
    Och ska svaret på frågan gör insatser nämna "läkaren: Psykiatrisk vård"
    Och ska svaret på frågan gör insatser nämna "mentorn: Tillbaka till skolan i steg"
    Och ska svaret på frågan gör insatser nämna "specialpedagogen: Undervisning där barnet är"
    Och ska svaret på frågan gör insatser nämna "familjebehandlaren: Stöd i hemmet"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Hälsan under tiden"
    Och ska svaret på frågan gör insatser inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan dokumenterar nämna "socialsekreteraren: Planen, vem som gör vad, och huvudansvarig, i samordnad individuell plan"
    Och ska svaret på frågan dokumenterar nämna "läkaren: Bedömning, behandling och vad som gäller vid försämring, i vårdens journal"
    Och ska svaret på frågan dokumenterar nämna "rektorn: Frånvaroutredning och åtgärdsprogram, i elevakten"
    Och ska svaret på frågan dokumenterar nämna "skolsköterskan: Hälsa, remisser och kvitton, i elevhälsans medicinska journal"
    Och ska svaret på frågan följer upp nämna "skolsköterskan: Ringer eller träffar barnet efter varje besök i vården (senast 2026-10-16)"
    Och ska svaret på frågan följer upp nämna "skolkuratorn: Ser att varje verksamhet gjort det den lovat och lyfter det som står stilla (senast 2026-10-28)"
    Och ska svaret på frågan följer upp nämna "socialsekreteraren: Kallar till uppföljning av planen med barn och familj (senast 2026-11-25)"
    Och ska svaret på frågan gemensam uppföljning nämna "Behövs alltid."
    Och ska svaret på frågan andra aktörer nämna "Skolskjuts och fritid när planen säger det"

  Scenario: Den som vill vara död har BUP för sin nedstämdhet, och bedöms inte för det som ingen har sett
    Givet att barnet går i grundskola
    När mentor i skola antecknar att vårdens besked är kvar i vården och sagt om livet är vill vara död och utredning är nej och frånvaro är enstaka
    Och mentor i skola antecknar att vardag i skolan är fungerar och vardag hemma är fungerar och vardag med vänner är fungerar
    Och mentor i skola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Så ska kontaktorsaken allvarlig-omfattande gälla i skola
    Och ska svaret på frågan bedömer nämna "läkaren (bup): Bedömer faran för livet och ställer diagnos; ingen annan gör det"
    Och ska svaret på frågan bedömer inte nämna "ställer diagnos och bestämmer vård"
    Och ska svaret på frågan bedömer inte nämna "psykologen i vården (bup)"
    Och ska svaret på frågan bedömer inte nämna "socialsekreteraren (socialtjänst)"
    Och ska svaret på frågan bedömer inte nämna "barnsamordnaren"
    Och ska svaret på frågan bedömer inte nämna "rektorn (skola)"
    Och ska svaret på frågan bedömer nämna "skolläkaren (elevhälsans medicinska gren): Medicinsk bedömning och remiss"

  Scenario: I förskolan samlar rektorn det som är känt och pedagogen är nära
    Givet att barnet går i förskola
    När pedagog i förskola antecknar att vårdens besked är hem med ny tid
    Så ska svaret på frågan bedömer nämna "förskolans rektor (förskola): Samlar det förskolan vet"
    Och ska svaret på frågan bedömer inte nämna "skolläkaren"
    Och ska svaret på frågan bedömer inte nämna "skolpsykologen"
    Och ska svaret på frågan gör insatser nämna "pedagogen i förskolan: Nära och lugnt"
    Och ska svaret på frågan gör insatser inte nämna "mentorn:"
    Och ska svaret på frågan dokumenterar inte nämna "i elevakten"
    Och ska svaret på frågan följer upp inte nämna "skolkuratorn:"

  Scenario: Innan skolformen är känd nämns ingen som bara finns i den ena
    När mentor i skola antecknar att vårdens besked är hem med ny tid
    Så ska kontaktorsaken allvarlig-omfattande gälla i skola
    Och ska svaret på frågan bedömer inte nämna "skolläkaren"
    Och ska svaret på frågan bedömer inte nämna "skolpsykologen"
    Och ska svaret på frågan bedömer inte nämna "förskolans rektor"
