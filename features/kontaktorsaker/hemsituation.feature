# language: sv
# Källa: SKR 2023 bilaga 1, SoL 2025:400 19 kap. 1 §, SoL 2025:400 20 kap. 1 §, HSL 2017:30 5 kap. 7 §, OSL 2009:400 12 kap. 3 §, vägledning heder och våld, vägledning anmäla oro, lokalt beslut
Egenskap: När det är svårt hemma utreder bara socialtjänsten hemmet, och barnet har en vuxen i skolan

  Scenariomall: Våld, sjukdom, brist, ansvar och otrygghet hemma hör hit, var för sig
    Givet att barnet går i grundskola
    När mentor i skola antecknar att <det>
    Så ska kontaktorsaken hemsituation <gäller> i skola
    Exempel:
      | det                                | gäller |
      | utsatt för tvång eller heder är ja | gälla  |
      | vuxen hemma är sjuk                | gälla  |
      | en nära vuxen är döende            | gälla  |
      | omsorgen hemma är sviktar          | gälla  |
      | bär vuxnas ansvar är ja            | gälla  |
      | knapp ekonomi är ja                | gälla  |
      | trygg hem idag är nej              | gälla  |
      | vuxen att gå hem till är nej       | gälla  |
      | rymt eller inte kommit hem är ja   | gälla  |

  Scenario: När allt är som det ska hemma hör barnet inte hit
    Givet att barnet går i grundskola
    När mentor i skola antecknar:
      | fakta                      | värde       |
      | vuxen hemma                | som vanligt |
      | en nära vuxen              | nej         |
      | omsorgen hemma             | räcker      |
      | bär vuxnas ansvar          | nej         |
      | knapp ekonomi              | nej         |
      | trygg hem idag             | ja          |
      | vuxen att gå hem till      | ja          |
      | rymt eller inte kommit hem | nej         |
    Så ska kontaktorsaken hemsituation inte gälla i skola

  Scenario: När ingen har gjort barnet illa hör barnet inte hit
    Givet att barnet går i grundskola
    När mentor i skola antecknar:
      | fakta                        | värde |
      | utsatt för slag              | nej   |
      | utsatt för sexuellt          | nej   |
      | utsatt för hot               | nej   |
      | utsatt för tvång eller heder | nej   |
      | utsatt för sett våld         | nej   |
    Så ska kontaktorsaken hemsituation inte gälla i skola

  Scenario: Våld, sjukdom och knapp ekonomi bedöms av var sin, och barnet får samtal och stöd
    Givet att barnet går i grundskola
    När mentor i skola antecknar att utsatt för tvång eller heder är ja och knapp ekonomi är ja och vuxen hemma är sjuk
    Så ska svaret på frågan bedömer nämna "socialsekreteraren (socialtjänst): Gör skyddsbedömningen genast och avgör om en utredning ska inledas"
    Och ska svaret på frågan bedömer nämna "barnsamordnaren (socialtjänst): Ser vilket stöd familjen kan få utan utredning"
    Och ska svaret på frågan bedömer nämna "skolkuratorn (elevhälsan): Samtal med barnet enskilt om vardagen hemma och vem som tar hand om vad"
    Och ska svaret på frågan bedömer nämna "skolsköterskan (elevhälsans medicinska gren): Ser till barnets hälsa, skador, sömn och mat"
    Och ska svaret på frågan bedömer nämna "läkaren (vuxenpsykiatri): Har förälderns vård och ska särskilt beakta vad barnet behöver"
    Och ska svaret på frågan bedömer inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan bedömer inte nämna "barnhälsovårdens sjuksköterska"
    Och ska svaret på frågan gör insatser nämna "rektorn: Frukost, kläder och en lugn start"
    Och ska svaret på frågan gör insatser nämna "mentorn: Barn med tunga ryggsäckar"
    Och ska svaret på frågan gör insatser nämna "fältsekreteraren: Kostnadsfria aktiviteter"
    Och ska svaret på frågan gör insatser nämna "läraren: Orosanmälan, Anmäler själv, genast, med barnets egna ord; misstanken räcker"
    Och ska svaret på frågan gör insatser nämna "skolkuratorn: Stödsamtal för barnet"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Omvårdnad och dokumentation av skador"
    Och ska svaret på frågan gör insatser nämna "kuratorn i vården: Barn som anhörig"
    Och ska svaret på frågan gör insatser nämna "socialsekreteraren: Skydd och stöd"
    Och ska svaret på frågan gör insatser nämna "familjebehandlaren: Ekonomi och vardag"
    Och ska svaret på frågan gör insatser inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan dokumenterar nämna "läraren: Det egna barnsamtalet och den egna anmälan, ord för ord, i skolans diarium"
    Och ska svaret på frågan dokumenterar nämna "skolkuratorn: Samtalen; inget som en vårdnadshavare kan läsa till men för barnet, i kuratorns akt i elevhälsan"
    Och ska svaret på frågan dokumenterar nämna "skolsköterskan: Hälsa och skador, i elevhälsans medicinska journal"
    Och ska svaret på frågan dokumenterar nämna "socialsekreteraren: Skyddsbedömning, samtal och beslut, i personakt i socialtjänsten"
    Och ska svaret på frågan följer upp nämna "skolkuratorn: Ser barnet, frågar enskilt om det är tryggt och om något har blivit bättre eller värre (senast 2026-10-21)"
    Och ska svaret på frågan följer upp nämna "socialsekreteraren: Svarar den som anmält vad som beslutats, när den frågar (senast 2026-11-04)"
    Och ska svaret på frågan följer upp nämna "mentorn: Ser till att vardagsstödet finns kvar när det värsta är över (senast 2026-12-13)"
    Och ska svaret på frågan gemensam uppföljning nämna "vid våld är det socialtjänsten som avgör vad som delas och med vem"
    Och ska svaret på frågan andra aktörer nämna "Socialjouren utanför kontorstid"

  Scenario: Den vars mormor är svårt sjuk men som har det bra hemma möts av elevhälsan
    Givet att barnet går i grundskola
    När mentor i skola antecknar att en nära vuxen är svårt sjuk och knapp ekonomi är nej och vuxen hemma är som vanligt och bär vuxnas ansvar är nej
    Och mentor i skola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Så ska svaret på frågan bedömer nämna "skolkuratorn (elevhälsan)"
    Och ska svaret på frågan bedömer inte nämna "Gör skyddsbedömningen genast och avgör"
    Och ska svaret på frågan bedömer inte nämna "barnsamordnaren"
    Och ska svaret på frågan bedömer inte nämna "läkaren (vuxenpsykiatri)"

  Scenario: I förskolan ser pedagogen barnet varje dag, och barnhälsovården känner familjen
    Givet att barnet går i förskola
    När pedagog i förskola antecknar att knapp ekonomi är ja
    Så ska svaret på frågan bedömer nämna "pedagogen i förskolan (förskola): Ser barnet varje dag vid lämning, mat och vila"
    Och ska svaret på frågan bedömer nämna "barnhälsovårdens sjuksköterska (barnhälsovård): Känner familjen och kan möta föräldrarna var för sig"
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan gör insatser nämna "pedagogen i förskolan: Trygg famn"
    Och ska svaret på frågan gör insatser inte nämna "mentorn:"
    Och ska svaret på frågan dokumenterar inte nämna "läraren:"
    Och ska svaret på frågan följer upp inte nämna "mentorn:"

  Scenario: Innan skolformen är känd nämns ingen som bara finns i den ena
    När mentor i skola antecknar att knapp ekonomi är ja
    Så ska kontaktorsaken hemsituation gälla i skola
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan bedömer inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan bedömer inte nämna "barnhälsovårdens sjuksköterska"
