# language: sv
# Källa: SKR 2023 bilaga 1, Skollagen 2010:800 2 kap. 25 §, vårdprogram suicid, lokalt beslut
Egenskap: Den som är ledsen möts av en vuxen i vardagen, och bara vården bedömer faran för livet

  Scenariomall: Att vara ledsen räcker, och tung sinnesstämning och ett humör som ändrats tillsammans med något mer
    Givet att barnet går i grundskola
    När mentor i skola antecknar att <det>
    Så ska kontaktorsaken nedstämdhet <gäller> i skola
    Exempel:
      | det                                                                               | gäller     |
      | ledsen eller nedstämd är ibland                                                   | gälla      |
      | sagt om livet är tungt                                                            | gälla      |
      | förändring i humör är ny och slutat med fritid är ja                              | gälla      |
      | förändring i humör är länge och slutat med fritid är ja                           | gälla      |
      | förändring i humör är ny och går hem tidigare är ja                               | gälla      |
      | förändring i humör är länge och går hem tidigare är ja                            | gälla      |
      | förändring i humör är ny och slutat med fritid är nej och går hem tidigare är nej | inte gälla |
      | förändring i humör är nej och slutat med fritid är ja och går hem tidigare är ja  | inte gälla |
      | ledsen eller nedstämd är nej och sagt om livet är nej                             | inte gälla |

  Scenario: Den som ofta är ledsen, trött och vill vara död bedöms av läkare och psykolog
    Givet att barnet går i grundskola
    När mentor i skola antecknar att ledsen eller nedstämd är ofta och kropp trött är ja och sagt om livet är vill vara död
    Så ska svaret på frågan bedömer nämna "skolkuratorn (elevhälsan): Samtal om sorg, vänner och familj; frågar om livet steg för steg"
    Och ska svaret på frågan bedömer nämna "skolsköterskan (elevhälsans medicinska gren): Hälsosamtal om trötthet, aptit och sömn; frågar om livet men bedömer inte hur stor faran är"
    Och ska svaret på frågan bedömer nämna "skolläkaren (elevhälsans medicinska gren): Tar ställning till kroppsliga förklaringar och till remiss"
    Och ska svaret på frågan bedömer nämna "psykologen i vården (första linjen): Bedömer nedstämdheten och vilken hjälp som behövs"
    Och ska svaret på frågan bedömer nämna "läkaren (bup): Bedömer faran för livet och ställer diagnos; ingen annan gör det"
    Och ska svaret på frågan bedömer inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan bedömer inte nämna "barnhälsovårdens sjuksköterska"
    Och ska svaret på frågan gör insatser nämna "läraren: Vuxna som ser"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Tala om att må dåligt"
    Och ska svaret på frågan gör insatser nämna "mentorn: Lättare dagar"
    Och ska svaret på frågan gör insatser nämna "skolkuratorn: Tillbaka till det man tyckte om"
    Och ska svaret på frågan gör insatser nämna "skolläkaren: Kroppen först"
    Och ska svaret på frågan gör insatser nämna "specialpedagogen: Plan för skoldagen"
    Och ska svaret på frågan gör insatser nämna "psykologen i vården: Behandling av nedstämdhet"
    Och ska svaret på frågan gör insatser nämna "familjebehandlaren: Stöd till familjen"
    Och ska svaret på frågan gör insatser inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan dokumenterar nämna "skolkuratorn: Samtalen, vad barnet svarat om livet och vem som tog över, i kuratorns akt i elevhälsan"
    Och ska svaret på frågan dokumenterar nämna "skolsköterskan: Hälsosamtalet, överlämningen och vem som mötte barnet i vården, i elevhälsans medicinska journal"
    Och ska svaret på frågan dokumenterar nämna "mentorn: Vad som lättas i skolarbetet och till när, i elevens dokumentation i skolan"
    Och ska svaret på frågan dokumenterar nämna "psykologen i vården: Bedömning, behandling och plan om det blir värre, i vårdens journal"
    Och ska svaret på frågan följer upp nämna "skolkuratorn: Träffar barnet ensamt, frågar om humöret och på nytt om livet (senast 2026-10-28)"
    Och ska svaret på frågan följer upp nämna "skolsköterskan: Hör efter sömn, mat och ork och att vårdens tid blev av (senast 2026-11-13)"
    Och ska svaret på frågan gemensam uppföljning nämna "så att någon märker om barnet blir sämre mellan två besök"
    Och ska svaret på frågan andra aktörer nämna "Ungdomsmottagningen för de äldre"

  Scenario: Den som ibland är ledsen och säger att allt är tungt möts av elevhälsan, som frågar vidare
    Givet att barnet går i grundskola
    När mentor i skola antecknar att ledsen eller nedstämd är ibland och kropp trött är nej och sagt om livet är tungt
    Så ska svaret på frågan bedömer nämna "skolkuratorn (elevhälsan): Samtal om sorg"
    Och ska svaret på frågan bedömer inte nämna "skolläkaren ("
    Och ska svaret på frågan bedömer inte nämna "psykologen i vården (första linjen)"
    Och ska svaret på frågan bedömer inte nämna "läkaren (bup)"

  Scenario: I förskolan ser pedagogen när barnet är ledset
    Givet att barnet går i förskola
    När pedagog i förskola antecknar att ledsen eller nedstämd är ibland
    Så ska svaret på frågan bedömer nämna "pedagogen i förskolan (förskola): Känner barnet och ser när det är ledset"
    Och ska svaret på frågan bedömer nämna "barnhälsovårdens sjuksköterska (barnhälsovård): Ser barnet och familjen tillsammans"
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan gör insatser nämna "pedagogen i förskolan: Famn och lekkamrat"
    Och ska svaret på frågan gör insatser inte nämna "mentorn:"
    Och ska svaret på frågan dokumenterar inte nämna "mentorn:"
    Och ska svaret på frågan följer upp inte nämna "skolkuratorn:"

  Scenario: Innan skolformen är känd nämns ingen som bara finns i den ena
    När mentor i skola antecknar att ledsen eller nedstämd är ibland
    Så ska kontaktorsaken nedstämdhet gälla i skola
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan bedömer inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan bedömer inte nämna "barnhälsovårdens sjuksköterska"
