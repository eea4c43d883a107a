# language: sv
# Källa: vårdprogram suicid; PSL 2010:659 6 kap. 1 §. Skolan frågar och lämnar över; vården bedömer.
# Den som antecknar först svarar för delen, en annan får veta och en tredje hör mer, så att de går att skilja åt.
Egenskap: Barnet lämnas inte ensamt, någon frågar rakt samma dag och en människa i vården tar emot

  # ---- Fråga samma dag ----

  Scenario: Den som fick veta stannar hos barnet och frågar om det är tryggt att gå hem
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är tungt
    Så ska väg oro-för-suicid stå i steget fråga samma dag i skola
    Och ska lärare i skola svara för väg oro-för-suicid senast 2026-10-14 11:00, annars får rektor veta
    Och ska lärare i skola ha att göra "stannar hos barnet och lyssnar ensam med det tills en annan vuxen har tagit över" senast 2026-10-14 09:30, annars får rektor veta
    Och ska lärare i skola fråga om trygg hem idag senast 2026-10-14 11:00, annars får rektor veta
    Och ska akut överlämning inte ha lämnat skola

  Scenario: Dröjer det får rektorn veta, först om vem som är hos barnet
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är tungt
    Och klockan blir 2026-10-14 09:30
    Så ska rektor i skola ha fått veta att "stannar hos barnet och lyssnar ensam" dröjer
    När klockan blir 2026-10-14 11:00
    Så ska rektor i skola ha fått veta att svaret på trygg hem idag dröjer
    Och ska rektor i skola ha fått veta att väg oro-för-suicid dröjer

  Scenario: Att mentorn har lämnat över ansvaret ändrar inte vem som får veta
    Givet ett barn som är 14 år
    När barnet berättar för lärare i skola att sagt om livet är tungt
    Och mentor i skola tar över ansvaret för barnet
    Så ska lärare i skola svara för väg oro-för-suicid senast 2026-10-14 11:00, annars får rektor veta
    Och ska lärare i skola fråga om trygg hem idag senast 2026-10-14 11:00, annars får rektor veta

  Scenariomall: Vad som följer av det som barnet sedan säger till någon annan i skolan
    Givet ett barn som är 14 år
    När barnet berättar för lärare i skola att sagt om livet är tungt
    Och barnet berättar för mentor i skola att <svar>
    Så ska väg oro-för-suicid stå i steget <steg> i skola

    Exempel:
      | svar                                                   | steg            |
      | sagt om livet är planer                                | akut            |
      | sagt om livet är förberett eller försökt               | akut            |
      | sagt om livet är tankar                                | fråga samma dag |
      | sagt om livet är tankar och självskada senast är idag   | akut            |
      | sagt om livet är tankar och självskada senast är senaste veckan | fråga samma dag |
      | sagt om livet är vill vara död och självskada senast är idag | fråga samma dag |

  Scenariomall: Vad som följer när elevhälsan har gått igenom stegen
    Givet ett barn som är 14 år
    När barnet berättar för kurator i elevhälsan att <först>
    Och skolpsykolog i elevhälsan antecknar att suicidstegen är <stegen> och sagt om livet är <sedan>
    Så ska väg oro-för-suicid stå i steget <steg> i elevhälsan

    Exempel:
      | först                         | stegen   | sedan         | steg               |
      | sagt om livet är tungt         | ja       | vill vara död | vården tar emot    |
      | sagt om livet är tungt         | ja       | tankar        | vården tar emot    |
      | sagt om livet är tungt         | ja       | tungt         | någon att gå till  |
      | självskada är berättad        | ja       | nej           | någon att gå till  |
      | självskada är berättad        | ja       | vet inte      | fråga samma dag    |
      | sagt om livet är vill vara död | ja       | nej           | vården tar emot    |
      | sagt om livet är tungt         | nej      | vill vara död | fråga samma dag    |
      | sagt om livet är tungt         | nej      | tungt         | fråga samma dag    |
      | sagt om livet är tungt         | vet inte | vill vara död | fråga samma dag    |
      | sagt om livet är tungt         | ja       | planer        | akut               |

  Scenario: När elevhälsan har tagit över frågan har barnet någon att gå till
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är tungt
    Och lärare i skola säger att en annan mottagare har tagit över på väg oro-för-suicid
    Så ska väg oro-för-suicid stå i steget någon att gå till i skola
    Och ska mentor i skola svara för väg oro-för-suicid senast 2026-10-21 23:59, annars får rektor veta
    # Det som frågades står kvar tills en människa har gjort det.
    Och ska lärare i skola ha att göra "stannar hos barnet och lyssnar ensam" senast 2026-10-14 09:30
    Och ska lärare i skola fråga om trygg hem idag senast 2026-10-14 11:00

  # ---- Akut ----

  Scenario: Vid planer är den som hörde dem hos barnet, ringer och följer med
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är tungt
    Och klockan blir 2026-10-14 09:10
    Och barnet berättar för studie- och yrkesvägledare i skola att sagt om livet är planer
    Så ska väg oro-för-suicid stå i steget akut i skola
    Och ska studie- och yrkesvägledare i skola svara för väg oro-för-suicid senast 2026-10-14 09:40, annars får rektor veta
    Och ska studie- och yrkesvägledare i skola ha att göra "är hos barnet och lämnar det aldrig ensamt, eller ringer 112 om ingen vet var det är" senast 2026-10-14 09:40, annars får rektor veta
    Och ska studie- och yrkesvägledare i skola ha att göra "ringer BUP akut eller 112 och följer med barnet dit" senast 2026-10-14 09:40, annars får rektor veta
    Och ska mentor i skola ha att göra "antecknar grunden för det som lämnades ut" senast 2026-10-15 23:59, annars får rektor veta
    Och ska akut överlämning från skola till bup vara erbjuden
    Och ska akut överlämning från skola till bup vila på nödläge

  Scenario: Tankar och ett sår från idag: trygghetsfrågan ställs genast
    # Ingen anmälan pågår här, så det är den akuta vägen själv som frågar.
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är tankar och självskada senast är idag
    Så ska väg far-illa inte pågå i skola
    Och ska väg oro-för-suicid stå i steget akut i skola
    Och ska lärare i skola fråga om trygg hem idag senast 2026-10-14 09:30, annars får rektor veta

  Scenario: Dröjer något i det akuta får rektorn veta efter en halvtimme, och om tystnaden nästa dag
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är tankar och självskada senast är idag
    Och klockan blir 2026-10-14 09:30
    Så ska rektor i skola ha fått veta att "lämnar det aldrig ensamt" dröjer
    Och ska rektor i skola ha fått veta att "ringer BUP akut eller 112" dröjer
    Och ska rektor i skola ha fått veta att svaret på trygg hem idag dröjer
    Och ska rektor i skola ha fått veta att väg oro-för-suicid dröjer
    När klockan blir 2026-10-15 23:59
    Så ska rektor i skola ha fått veta att "antecknar grunden för det som lämnades ut" dröjer
    Och ska rektor i skola ha fått veta att ingen har svarat på akut överlämning

  Scenario: Skickar BUP tillbaka överlämningen ringer den som fick veta en gång till
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är planer
    Och läkare i vården i bup skickar tillbaka akut överlämning från skola med skälet "vi har inte hört barnet" och föreslår "BUP akut på telefon"
    Så ska väg oro-för-suicid stå i steget vården tar emot i skola
    Och ska lärare i skola svara för väg oro-för-suicid senast 2026-10-14 11:00, annars får rektor veta
    Och ska lärare i skola ha att göra "ringer BUP och lämnar över barnet till en människa som tar emot" senast 2026-10-14 11:00, annars får rektor veta
    Och ska mentor i skola ha att göra "läser varför överlämningen kom tillbaka och ringer den som föreslås" senast 2026-10-14 09:30, annars får rektor veta
    Och ska akut överlämning från skola till bup vara erbjuden

  # ---- Vården tar emot ----

  Scenario: När barnet vill vara död lämnas det över till en människa i vården innan det går hem
    Givet ett barn som är 15 år
    När barnet säger "Kan jag få prata med någon" till kurator i elevhälsan
    Och barnet berättar för skolpsykolog i elevhälsan att suicidstegen är ja och sagt om livet är vill vara död
    Så ska väg oro-för-suicid stå i steget vården tar emot i elevhälsan
    Och ska skolpsykolog i elevhälsan svara för väg oro-för-suicid senast 2026-10-14 11:00, annars får rektor veta
    Och ska skolpsykolog i elevhälsan ha att göra "ringer BUP och lämnar över barnet till en människa som tar emot" senast 2026-10-14 11:00, annars får rektor veta
    Och ska akut överlämning från elevhälsan till bup vara erbjuden
    Och ska akut överlämning från elevhälsan till bup vila på nödläge
    När klockan blir 2026-10-14 11:00
    Så ska rektor i elevhälsan ha fått veta att "ringer BUP och lämnar över barnet" dröjer
    Och ska rektor i elevhälsan ha fått veta att väg oro-för-suicid dröjer
    När klockan blir 2026-10-15 23:59
    Så ska rektor i elevhälsan ha fått veta att ingen har svarat på akut överlämning

  Scenariomall: Säger barnet mer medan vården ännu inte har svarat
    Givet ett barn som är 15 år
    När barnet berättar för skolpsykolog i elevhälsan att suicidstegen är ja och sagt om livet är vill vara död
    Och specialpedagog i elevhälsan antecknar att sagt om livet är <sedan>
    Så ska väg oro-för-suicid stå i steget <steg> i elevhälsan

    Exempel:
      | sedan  | steg            |
      | planer | akut            |
      | tankar | vården tar emot |

  Scenario: Skickar vården tillbaka en gång till kan barnet ändå tas emot, av samma mottagare
    Givet ett barn som är 15 år
    När barnet berättar för skolpsykolog i elevhälsan att suicidstegen är ja och sagt om livet är vill vara död
    Och läkare i vården i bup skickar tillbaka akut överlämning från elevhälsan med skälet "mottagningen är stängd" och föreslår "akutmottagningen"
    Så ska väg oro-för-suicid stå i steget vården tar emot i elevhälsan
    Och ska skolpsykolog i elevhälsan ha att göra "läser varför överlämningen kom tillbaka och ringer den som föreslås" senast 2026-10-14 09:30
    När skolpsykolog i elevhälsan säger att handlingen kompletteras på väg oro-för-suicid
    Så ska akut överlämning från elevhälsan till bup vara erbjuden
    Och ska väg oro-för-suicid stå i steget vården tar emot i elevhälsan
    När läkare i vården i bup tar emot akut överlämning från elevhälsan
    Så ska väg oro-för-suicid stå i steget följ upp beskedet i elevhälsan

  Scenario: Tar någon annan i vården över har barnet någon att gå till, och vägen kan få ett slut
    Givet ett barn som är 15 år
    När barnet berättar för skolpsykolog i elevhälsan att suicidstegen är ja och sagt om livet är vill vara död
    Och läkare i vården i bup skickar tillbaka akut överlämning från elevhälsan med skälet "mottagningen är stängd" och föreslår "akutmottagningen"
    Och skolpsykolog i elevhälsan säger att en annan mottagare har tagit över på väg oro-för-suicid
    Så ska väg oro-för-suicid stå i steget någon att gå till i elevhälsan

  Scenario: Också efter ett återsänt ärende tar det akuta vid när barnet säger mer
    Givet ett barn som är 14 år
    När barnet berättar för lärare i skola att sagt om livet är planer
    Och läkare i vården i bup skickar tillbaka akut överlämning från skola med skälet "vi har inte hört barnet" och föreslår "BUP akut på telefon"
    Och barnet berättar för mentor i skola att sagt om livet är förberett eller försökt
    Så ska väg oro-för-suicid stå i steget akut i skola
    Och ska mentor i skola ha att göra "ringer BUP akut eller 112 och följer med barnet dit" senast 2026-10-14 09:30, annars får rektor veta

  Scenario: Planerna står kvar: varje ny anteckning för vägen tillbaka till det akuta
    Givet ett barn som är 14 år
    När barnet berättar för lärare i skola att sagt om livet är planer
    Och läkare i vården i bup skickar tillbaka akut överlämning från skola med skälet "vi har inte hört barnet" och föreslår "akuten på telefon"
    Så ska väg oro-för-suicid stå i steget vården tar emot i skola
    När mentor i skola antecknar att trygg hem idag är ja
    Så ska väg oro-för-suicid stå i steget akut i skola
    Och ska mentor i skola ha att göra "lämnar det aldrig ensamt" senast 2026-10-14 09:30, annars får rektor veta
    Och ska ingen i skola ha att göra "stannar hos barnet och lyssnar ensam"

  Scenario: Det som är gjort står inte kvar på någons lista
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är tankar och självskada senast är idag
    Och lärare i skola gör klart "lämnar det aldrig ensamt"
    Och lärare i skola gör klart "ringer BUP akut eller 112"
    Och mentor i skola gör klart "antecknar grunden för det som lämnades ut"
    Och lärare i skola antecknar att trygg hem idag är ja
    Så ska ingen i skola ha att göra "lämnar det aldrig ensamt"
    Och ska ingen i skola ha att göra "ringer BUP akut eller 112"
    Och ska ingen i skola ha att göra "antecknar grunden för det som lämnades ut"
    Och ska ingen i skola fråga om trygg hem idag
    När läkare i vården i bup skickar tillbaka akut överlämning från skola med skälet "vi har inte hört barnet" och föreslår "akuten på telefon"
    Och lärare i skola gör klart "ringer BUP och lämnar över barnet"
    Så ska ingen i skola ha att göra "ringer BUP och lämnar över barnet"

  # ---- Följ upp beskedet ----

  Scenariomall: När en människa i vården har tagit emot frågar den som svarar för delen vad vården bestämde
    Givet ett barn som är 15 år
    När barnet säger "Kan jag få prata med någon" till kurator i elevhälsan
    Och barnet berättar för skolpsykolog i elevhälsan att suicidstegen är ja och sagt om livet är <livet>
    Så ska väg oro-för-suicid stå i steget <steg> i elevhälsan
    När läkare i vården i bup tar emot akut överlämning från elevhälsan
    Så ska akut överlämning från elevhälsan till bup vara mottagen
    Och ska läkare i vården i bup vara ansvarig
    Och ska väg oro-för-suicid stå i steget följ upp beskedet i elevhälsan
    Och ska kurator i elevhälsan svara för väg oro-för-suicid senast 2026-10-15 23:59, annars får rektor veta
    Och ska kurator i elevhälsan fråga om vårdens besked senast 2026-10-15 23:59, annars får rektor veta

    Exempel:
      | livet         | steg            |
      | planer        | akut            |
      | vill vara död | vården tar emot |

  Scenario: Hör vården inte av sig får rektorn veta att beskedet dröjer
    Givet ett barn som är 15 år
    När barnet säger "Kan jag få prata med någon" till kurator i elevhälsan
    Och barnet berättar för skolpsykolog i elevhälsan att suicidstegen är ja och sagt om livet är vill vara död
    Och läkare i vården i bup tar emot akut överlämning från elevhälsan
    Och klockan blir 2026-10-15 23:59
    Så ska rektor i elevhälsan ha fått veta att svaret på vårdens besked dröjer
    Och ska rektor i elevhälsan ha fått veta att väg oro-för-suicid dröjer

  Scenario: Den som tog över ansvaret är inte den som får veta att beskedet dröjer
    Givet ett barn som är 15 år
    När barnet berättar för kurator i elevhälsan att suicidstegen är ja och sagt om livet är vill vara död
    Och läkare i vården i bup tar emot akut överlämning från elevhälsan
    Och skolpsykolog i elevhälsan tar över ansvaret för barnet
    Så ska kurator i elevhälsan svara för väg oro-för-suicid senast 2026-10-15 23:59, annars får rektor veta
    Och ska kurator i elevhälsan fråga om vårdens besked senast 2026-10-15 23:59, annars får rektor veta

  # ---- Någon att gå till, och slutet ----

  Scenario: Med vårdens besked vet barnet vilken vuxen det kan gå till, i en vecka till
    Givet ett barn som är 15 år
    När barnet säger "Kan jag få prata med någon" till kurator i elevhälsan
    Och barnet berättar för skolpsykolog i elevhälsan att suicidstegen är ja och sagt om livet är vill vara död
    Och läkare i vården i bup tar emot akut överlämning från elevhälsan
    Och skolpsykolog i elevhälsan antecknar att vårdens besked är vet inte
    Så ska väg oro-för-suicid stå i steget följ upp beskedet i elevhälsan
    När skolpsykolog i elevhälsan antecknar att vårdens besked är hem med ny tid
    Så ska väg oro-för-suicid stå i steget någon att gå till i elevhälsan
    Och ska ingen i elevhälsan fråga om vårdens besked
    Och ska kurator i elevhälsan svara för väg oro-för-suicid senast 2026-10-21 23:59, annars får rektor veta
    Och ska kurator i elevhälsan ha att göra "ser till att barnet vet vilken vuxen det kan gå till varje dag" senast 2026-10-15 23:59, annars får rektor veta
    När skolpsykolog i elevhälsan tar över ansvaret för barnet
    Så ska kurator i elevhälsan svara för väg oro-för-suicid senast 2026-10-21 23:59, annars får rektor veta

  Scenario: Går veckan utan att någon har sagt att det är tryggt får rektorn veta
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till kurator i elevhälsan
    Och barnet berättar för skolpsykolog i elevhälsan att suicidstegen är ja och sagt om livet är tungt
    Och skolpsykolog i elevhälsan gör klart allt på sin lista
    Och klockan blir 2026-10-15 23:59
    Så ska rektor i elevhälsan ha fått veta att "barnet vet vilken vuxen det kan gå till" dröjer
    När kurator i elevhälsan gör klart allt på sin lista
    Och klockan blir 2026-10-21 23:59
    Så ska rektor i elevhälsan ha fått veta att väg oro-för-suicid dröjer

  Scenario: Ingen avslutar vägen medan något som skulle göras genast är ogjort
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är tungt
    Och lärare i skola säger att en annan mottagare har tagit över på väg oro-för-suicid
    Och mentor i skola antecknar att trygg hem idag är ja
    Och mentor i skola säger att läget är tryggt på väg oro-för-suicid
    Så ska det nekas med BL-C037
    Och ska väg oro-för-suicid stå i steget någon att gå till i skola
    När lärare i skola gör klart "stannar hos barnet"
    Och mentor i skola säger att läget är tryggt på väg oro-för-suicid
    Så ska väg oro-för-suicid vara avslutad i skola

  Scenario: Ingen avslutar vägen medan trygghetsfrågan är obesvarad
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är tungt
    Och lärare i skola gör klart "stannar hos barnet"
    Och lärare i skola säger att en annan mottagare har tagit över på väg oro-för-suicid
    Och mentor i skola säger att läget är tryggt på väg oro-för-suicid
    Så ska det nekas med BL-C037
    När mentor i skola antecknar att trygg hem idag är vet inte
    Och mentor i skola säger att läget är tryggt på väg oro-för-suicid
    Så ska det nekas med BL-C037
    När mentor i skola antecknar att trygg hem idag är ja
    Och mentor i skola säger att läget är tryggt på väg oro-för-suicid
    Så ska väg oro-för-suicid vara avslutad i skola

  Scenariomall: Att läget är tryggt hoppar inte över något steg
    Givet ett barn som är 14 år
    När barnet berättar för lärare i skola att sagt om livet är <livet>
    Och lärare i skola gör klart allt på sin lista
    Och lärare i skola säger att läget är tryggt på väg oro-för-suicid
    Så ska det nekas med BL-C006
    Och ska väg oro-för-suicid stå i steget <steg> i skola

    Exempel:
      | livet  | steg            |
      | tungt  | fråga samma dag |
      | planer | akut            |
