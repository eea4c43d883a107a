# language: sv
# Källa: SoL 2025:400 19 kap. 1 §, FB 1949:381 6 kap. 11 §; vinjetterna Kalle och Lisa (SKR 2023 bilaga 1).
# I förskolan finns en pedagog, en specialpedagog och en rektor; i elevhälsan kurator, skolpsykolog och specialpedagog.
Egenskap: Plikten är densamma i förskolan och i elevhälsan, och det är chefen som får veta när något inte blir gjort

  Scenario: I förskolan får förskolans rektor veta när ingen har hjälpt barnet vars hem inte är tryggt
    Givet ett barn som är 4 år
    Och att barnet går i förskola
    Och att barnets vårdnadshavare är mamma och pappa
    Och att barnet har syskonen storasyster
    När pedagog i förskola antecknar om pappa att trygg hem idag är nej och vuxen hemma är missbruk misstänks och ombett att tiga är ja och bor hos är familjehem
    Och pedagog i förskola antecknar om pappa att uteblev från besök är ja och varit med om något svårt är ja och utredning är övervägs
    Så ska väg far-illa stå i steget skriv anmälan i förskola
    Och ska pedagog i förskola ha att göra "ringer socialtjänsten eller socialjouren innan barnet går hem" senast 2026-10-14 09:30, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "berättar öppet för vårdnadshavarna efter trygghetsfrågan att anmälan görs och varför" senast 2026-10-14 23:59, annars får förskolerektor veta
    Och ska "berättar öppet för vårdnadshavarna" i förskola inte nå pappa
    Och ska pedagog i förskola ha att göra "tar med syskonen i orosanmälan" senast 2026-10-14 09:30, annars får förskolerektor veta
    Och ska syskonet storasyster få ett eget ärende från förskola
    Och ska pedagog i förskola ha att göra "ser till att någon hos varje syskon prövar samma sak om hemmet för det barnet" senast 2026-10-14 09:30, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "förklarar vänligt för barnet vad en vuxen måste berätta vidare" senast 2026-10-14 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "tar reda på med socialtjänsten vem som får samtycka till vad" senast 2026-10-16 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "ringer familjen, tar reda på varför och ger en ny tid" senast 2026-10-16 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "ser till att trauma är bedömt innan svaret på utredningen är slutligt" senast 2026-10-21 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola fråga om frågats enskilt om hemmet senast 2026-10-21 23:59, annars får förskolerektor veta

  Scenario: I förskolan frågar pedagogen vem som är hemma när den vuxna är borta och ett syskon sköter hemmet
    Givet ett barn som är 4 år
    Och att barnet går i förskola
    När pedagog i förskola antecknar att vuxen hemma är borta och bär vuxnas ansvar är ja
    Så ska väg far-illa stå i steget skriv anmälan i förskola
    Och ska pedagog i förskola fråga om vuxen att gå hem till senast 2026-10-14 09:30, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "ringer socialtjänsten innan barnet går hem, om ingen vuxen finns där" senast 2026-10-14 09:30, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "ser till med socialtjänstens hjälp att den vuxnas vård vet att det finns barn hemma" senast 2026-10-15 23:59, annars får förskolerektor veta

  Scenario: I förskolan frågas familjen när en vuxen är sjuk
    Givet ett barn som är 4 år
    Och att barnet går i förskola
    När pedagog i förskola antecknar att vuxen hemma är sjuk
    Så ska väg far-illa inte pågå i förskola
    Och ska pedagog i förskola ha att göra "frågar familjen hur barnet har det och om de vill att den vuxnas vård får veta" senast 2026-10-21 23:59, annars får förskolerektor veta

  Scenario: I elevhälsan frågar den ansvariga den som en elev har slagit om någon hemma gör detsamma
    Givet att kurator i elevhälsan antecknar att når målen är ja
    När skolpsykolog i elevhälsan antecknar att utsatt för slag är ja och gjort av elev är ja
    Så ska kurator i elevhälsan fråga om gjort av någon hemma senast 2026-10-16 23:59, annars får rektor veta
    Och ska väg far-illa inte pågå i elevhälsan

  Scenario: I elevhälsan får den vuxna eleven hjälp, och syskonen anmäls av den som fick veta
    Givet ett barn som är 18 år
    Och att barnet har syskonen lillebror
    Och att kurator i elevhälsan antecknar att når målen är ja
    När skolpsykolog i elevhälsan antecknar att utsatt för sett våld är ja
    Så ska skolpsykolog i elevhälsan ha att göra "anmäler oron för de syskon som är under 18 år till socialtjänsten" senast 2026-10-14 09:30, annars får rektor veta
    Och ska skolpsykolog i elevhälsan ha att göra "erbjuder eleven att tillsammans ta kontakt med vuxenpsykiatrin, socialtjänsten eller polisen" senast 2026-10-14 23:59, annars får rektor veta
    Och ska kurator i elevhälsan ha att göra "säger till eleven att den är vuxen, ger sitt eget samtycke och själv bestämmer vem som får veta" senast 2026-10-16 23:59, annars får rektor veta
    Och ska inga meddelanden från elevhälsan nå någon hemma
