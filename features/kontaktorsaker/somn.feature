# language: sv
# Källa: SKR 2023 bilaga 1, Skollagen 2010:800 2 kap. 27 §, Skollagen 2010:800 2 kap. 28 §, lokalt beslut
Egenskap: Den som sover dåligt får råd och en dagbok, och ingen skäller på den som är trött

  Scenariomall: En förändring i sömnen räcker, hur länge den än har varat
    Givet att barnet går i grundskola
    När mentor i skola antecknar:
      | fakta             | värde  |
      | förändring i sömn | <sömn> |
    Så ska kontaktorsaken sömn <gäller> i skola
    Exempel:
      | sömn           | gäller     |
      | ny             | gälla      |
      | länge          | gälla      |
      | kommer och går | gälla      |
      | nej            | inte gälla |

  Scenario: Den som har sovit dåligt länge, är orolig och uppvarvad bedöms av fler
    Givet att barnet går i grundskola
    När mentor i skola antecknar att förändring i sömn är länge och rädd eller orolig är ofta och ovanligt uppvarvad är ja
    Så ska svaret på frågan bedömer nämna "skolsköterskan (elevhälsans medicinska gren): Sömnvanor, kroppens hälsa och vad som stör natten"
    Och ska svaret på frågan bedömer nämna "skolläkaren (elevhälsans medicinska gren): När sömnen inte blir bättre"
    Och ska svaret på frågan bedömer nämna "skolkuratorn (elevhälsan): När tankar, bråk eller rädsla är det som håller barnet vaket"
    Och ska svaret på frågan bedömer nämna "läkaren (bup): När barnet sover allt mindre utan att bli trött"
    Och ska svaret på frågan bedömer inte nämna "barnhälsovårdens sjuksköterska"
    Och ska svaret på frågan gör insatser nämna "läraren: Vila i skoldagen"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Sömnsamtal i klassen"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Sömnråd och sömndagbok"
    Och ska svaret på frågan gör insatser nämna "mentorn: Snällare morgon"
    Och ska svaret på frågan gör insatser nämna "skolkuratorn: Tankar som snurrar"
    Och ska svaret på frågan gör insatser nämna "läkaren: Medicinsk bedömning"
    Och ska svaret på frågan gör insatser nämna "familjebehandlaren: Ordning på kvällarna"
    Och ska svaret på frågan gör insatser inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan dokumenterar nämna "skolsköterskan: Sömnvanor, råd och uppföljning, i elevhälsans medicinska journal"
    Och ska svaret på frågan dokumenterar nämna "mentorn: Tillfälliga ändringar i schemat, i elevens dokumentation i skolan"
    Och ska svaret på frågan dokumenterar inte nämna "barnhälsovårdens sjuksköterska"
    Och ska svaret på frågan följer upp nämna "skolsköterskan: Går igenom dagboken med barnet; sover det igen är ärendet färdigt (senast 2026-11-04)"
    Och ska svaret på frågan följer upp nämna "skolläkaren: Tar ställning till vården om inget har ändrats (senast 2026-12-13)"
    Och ska svaret på frågan gemensam uppföljning nämna "Behövs bara när sömnen hör ihop med något som flera arbetar med"
    Och ska svaret på frågan andra aktörer nämna "Vårdcentralen"

  Scenario: Den som nyss har börjat sova dåligt och mår bra i övrigt får skolsköterskans råd
    Givet att barnet går i grundskola
    När mentor i skola antecknar att förändring i sömn är ny och rädd eller orolig är ibland och ledsen eller nedstämd är ibland och ovanligt uppvarvad är nej
    Så ska svaret på frågan bedömer nämna "skolsköterskan (elevhälsans medicinska gren): Sömnvanor"
    Och ska svaret på frågan bedömer inte nämna "skolläkaren ("
    Och ska svaret på frågan bedömer inte nämna "När tankar, bråk eller rädsla"
    Och ska svaret på frågan bedömer inte nämna "läkaren (bup)"

  Scenario: I förskolan hänger dagsvilan ihop med natten, och barnhälsovården ger råd
    Givet att barnet går i förskola
    När pedagog i förskola antecknar att förändring i sömn är ny
    Så ska svaret på frågan bedömer nämna "barnhälsovårdens sjuksköterska (barnhälsovård): Små barns sömn och familjens rutiner"
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan gör insatser nämna "pedagogen i förskolan: Vilan i förskolan"
    Och ska svaret på frågan gör insatser inte nämna "mentorn:"
    Och ska svaret på frågan dokumenterar nämna "barnhälsovårdens sjuksköterska: Sömn och råd till föräldrarna, i barnhälsovårdens journal"
    Och ska svaret på frågan dokumenterar inte nämna "mentorn:"
    Och ska svaret på frågan följer upp inte nämna "skolsköterskan:"

  Scenario: Innan skolformen är känd nämns ingen som bara finns i den ena
    När mentor i skola antecknar att förändring i sömn är ny
    Så ska kontaktorsaken sömn gälla i skola
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan bedömer inte nämna "barnhälsovårdens sjuksköterska"
