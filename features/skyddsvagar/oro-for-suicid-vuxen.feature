# language: sv
# Källa: vårdprogram suicid; PSL 2010:659 6 kap. 1 §. Faran är lika stor efter 18-årsdagen, men vuxenpsykiatrin tar emot.
# Den som antecknar först svarar för delen, en annan får veta och en tredje hör mer, så att de går att skilja åt.
Egenskap: Eleven som har fyllt 18 år lämnas inte ensam, någon frågar rakt samma dag och vuxenpsykiatrin tar emot

  Scenario: Den som fick veta stannar hos eleven och frågar om det är tryggt att gå hem
    Givet ett barn som är 18 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är tungt
    Så ska väg oro-för-suicid-vuxen stå i steget fråga samma dag i skola
    Och ska lärare i skola svara för väg oro-för-suicid-vuxen senast 2026-10-14 11:00, annars får rektor veta
    Och ska lärare i skola ha att göra "stannar hos eleven och lyssnar ensam med den tills en annan vuxen har tagit över" senast 2026-10-14 09:30, annars får rektor veta
    Och ska lärare i skola fråga om trygg hem idag senast 2026-10-14 11:00, annars får rektor veta
    Och ska akut överlämning inte ha lämnat skola

  Scenario: Dröjer det med eleven får rektorn veta
    Givet ett barn som är 18 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är tungt
    Och klockan blir 2026-10-14 11:00
    Så ska rektor i skola ha fått veta att "stannar hos eleven och lyssnar ensam" dröjer
    Och ska rektor i skola ha fått veta att svaret på trygg hem idag dröjer
    Och ska rektor i skola ha fått veta att väg oro-för-suicid-vuxen dröjer

  Scenario: Att någon annan tar över ansvaret för eleven ändrar inte vem som får veta
    Givet ett barn som är 18 år
    När barnet berättar för lärare i skola att sagt om livet är tungt
    Och mentor i skola tar över ansvaret för barnet
    Så ska lärare i skola svara för väg oro-för-suicid-vuxen senast 2026-10-14 11:00, annars får rektor veta
    Och ska lärare i skola fråga om trygg hem idag senast 2026-10-14 11:00, annars får rektor veta

  Scenariomall: Vad som följer av det som eleven sedan säger till någon annan i skolan
    Givet ett barn som är 18 år
    När barnet berättar för lärare i skola att sagt om livet är tungt
    Och barnet berättar för mentor i skola att <svar>
    Så ska väg oro-för-suicid-vuxen stå i steget <steg> i skola

    Exempel:
      | svar                                                   | steg            |
      | sagt om livet är planer                                | akut            |
      | sagt om livet är förberett eller försökt               | akut            |
      | sagt om livet är tankar                                | fråga samma dag |
      | sagt om livet är tankar och självskada senast är idag   | akut            |
      | sagt om livet är tankar och självskada senast är senaste veckan | fråga samma dag |
      | sagt om livet är vill vara död och självskada senast är idag | fråga samma dag |

  Scenariomall: Vad som följer när elevhälsan har gått igenom stegen med eleven
    Givet ett barn som är 18 år
    När barnet berättar för kurator i elevhälsan att <först>
    Och skolpsykolog i elevhälsan antecknar att suicidstegen är <stegen> och sagt om livet är <sedan>
    Så ska väg oro-för-suicid-vuxen stå i steget <steg> i elevhälsan

    Exempel:
      | först                  | stegen | sedan         | steg              |
      | sagt om livet är tungt  | ja     | vill vara död | vården tar emot   |
      | sagt om livet är tungt  | ja     | tungt         | någon att gå till |
      | självskada är berättad | ja     | nej           | någon att gå till |
      | självskada är berättad | ja     | vet inte      | fråga samma dag   |
      | sagt om livet är tungt  | nej    | vill vara död | fråga samma dag   |
      | sagt om livet är tungt  | nej    | tungt         | fråga samma dag   |
      | sagt om livet är tungt  | ja     | planer        | akut              |

  Scenario: När elevhälsan har tagit över har eleven någon att gå till
    Givet ett barn som är 18 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är tungt
    Och lärare i skola säger att en annan mottagare har tagit över på väg oro-för-suicid-vuxen
    Så ska väg oro-för-suicid-vuxen stå i steget någon att gå till i skola
    Och ska mentor i skola svara för väg oro-för-suicid-vuxen senast 2026-10-21 23:59, annars får rektor veta
    Och ska lärare i skola fråga om trygg hem idag senast 2026-10-14 11:00

  Scenario: Vid planer är den som hörde dem hos eleven, ringer vuxenpsykiatrin och följer med
    Givet ett barn som är 18 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är tungt
    Och klockan blir 2026-10-14 09:10
    Och barnet berättar för studie- och yrkesvägledare i skola att sagt om livet är planer
    Så ska väg oro-för-suicid-vuxen stå i steget akut i skola
    Och ska studie- och yrkesvägledare i skola svara för väg oro-för-suicid-vuxen senast 2026-10-14 09:40, annars får rektor veta
    Och ska studie- och yrkesvägledare i skola ha att göra "är hos eleven och lämnar den aldrig ensamt, eller ringer 112 om ingen vet var eleven är" senast 2026-10-14 09:40, annars får rektor veta
    Och ska studie- och yrkesvägledare i skola ha att göra "ringer vuxenpsykiatrins akutmottagning eller 112 och följer med eleven dit" senast 2026-10-14 09:40, annars får rektor veta
    Och ska studie- och yrkesvägledare i skola fråga om trygg hem idag senast 2026-10-14 09:40, annars får rektor veta
    Och ska mentor i skola ha att göra "antecknar grunden för det som lämnades ut" senast 2026-10-15 23:59, annars får rektor veta
    Och ska akut överlämning från skola till vuxenpsykiatri vara erbjuden
    Och ska akut överlämning från skola till vuxenpsykiatri vila på nödläge

  Scenario: Dröjer något i det akuta får rektorn veta, och om tystnaden nästa dag
    Givet ett barn som är 18 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är planer
    Och klockan blir 2026-10-14 09:30
    Så ska rektor i skola ha fått veta att "lämnar den aldrig ensamt" dröjer
    Och ska rektor i skola ha fått veta att "ringer vuxenpsykiatrins akutmottagning" dröjer
    Och ska rektor i skola ha fått veta att svaret på trygg hem idag dröjer
    Och ska rektor i skola ha fått veta att väg oro-för-suicid-vuxen dröjer
    När klockan blir 2026-10-15 23:59
    Så ska rektor i skola ha fått veta att "antecknar grunden för det som lämnades ut" dröjer
    Och ska rektor i skola ha fått veta att ingen har svarat på akut överlämning

  Scenario: Skickar vuxenpsykiatrin tillbaka ringer den som fick veta en gång till
    Givet ett barn som är 18 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är planer
    Och läkare i vården i vuxenpsykiatri skickar tillbaka akut överlämning från skola med skälet "vi har inte hört eleven" och föreslår "akutmottagningen på telefon"
    Så ska väg oro-för-suicid-vuxen stå i steget vården tar emot i skola
    Och ska lärare i skola svara för väg oro-för-suicid-vuxen senast 2026-10-14 11:00, annars får rektor veta
    Och ska lärare i skola ha att göra "ringer vuxenpsykiatrin och lämnar över eleven till en människa som tar emot" senast 2026-10-14 11:00, annars får rektor veta
    Och ska akut överlämning från skola till vuxenpsykiatri vara erbjuden

  Scenario: När eleven vill vara död lämnas den över till en människa innan den går hem
    Givet ett barn som är 18 år
    När barnet säger "Kan jag få prata med någon" till kurator i elevhälsan
    Och barnet berättar för skolpsykolog i elevhälsan att suicidstegen är ja och sagt om livet är vill vara död
    Så ska väg oro-för-suicid-vuxen stå i steget vården tar emot i elevhälsan
    Och ska skolpsykolog i elevhälsan svara för väg oro-för-suicid-vuxen senast 2026-10-14 11:00, annars får rektor veta
    Och ska skolpsykolog i elevhälsan ha att göra "ringer vuxenpsykiatrin och lämnar över eleven till en människa som tar emot" senast 2026-10-14 11:00, annars får rektor veta
    Och ska akut överlämning från elevhälsan till vuxenpsykiatri vara erbjuden
    När klockan blir 2026-10-14 11:00
    Så ska rektor i elevhälsan ha fått veta att "ringer vuxenpsykiatrin och lämnar över eleven" dröjer
    Och ska rektor i elevhälsan ha fått veta att väg oro-för-suicid-vuxen dröjer
    När klockan blir 2026-10-15 23:59
    Så ska rektor i elevhälsan ha fått veta att ingen har svarat på akut överlämning

  Scenariomall: Säger eleven mer medan vården ännu inte har svarat
    Givet ett barn som är 18 år
    När barnet berättar för skolpsykolog i elevhälsan att suicidstegen är ja och sagt om livet är vill vara död
    Och specialpedagog i elevhälsan antecknar att sagt om livet är <sedan>
    Så ska väg oro-för-suicid-vuxen stå i steget <steg> i elevhälsan

    Exempel:
      | sedan  | steg            |
      | planer | akut            |
      | tankar | vården tar emot |

  Scenario: Skickar vården tillbaka en gång till kan eleven ändå tas emot, av samma mottagare
    Givet ett barn som är 18 år
    När barnet berättar för skolpsykolog i elevhälsan att suicidstegen är ja och sagt om livet är vill vara död
    Och läkare i vården i vuxenpsykiatri skickar tillbaka akut överlämning från elevhälsan med skälet "mottagningen är stängd" och föreslår "akutmottagningen"
    Så ska väg oro-för-suicid-vuxen stå i steget vården tar emot i elevhälsan
    Och ska skolpsykolog i elevhälsan ha att göra "läser varför överlämningen kom tillbaka och ringer den som föreslås" senast 2026-10-14 09:30
    När skolpsykolog i elevhälsan säger att handlingen kompletteras på väg oro-för-suicid-vuxen
    Så ska akut överlämning från elevhälsan till vuxenpsykiatri vara erbjuden
    Och ska väg oro-för-suicid-vuxen stå i steget vården tar emot i elevhälsan
    När läkare i vården i vuxenpsykiatri tar emot akut överlämning från elevhälsan
    Så ska väg oro-för-suicid-vuxen stå i steget följ upp beskedet i elevhälsan

  Scenario: Tar någon annan i vården över har eleven någon att gå till, och vägen kan få ett slut
    Givet ett barn som är 18 år
    När barnet berättar för skolpsykolog i elevhälsan att suicidstegen är ja och sagt om livet är vill vara död
    Och läkare i vården i vuxenpsykiatri skickar tillbaka akut överlämning från elevhälsan med skälet "mottagningen är stängd" och föreslår "akutmottagningen"
    Och skolpsykolog i elevhälsan säger att en annan mottagare har tagit över på väg oro-för-suicid-vuxen
    Så ska väg oro-för-suicid-vuxen stå i steget någon att gå till i elevhälsan

  Scenario: Också efter ett återsänt ärende tar det akuta vid när eleven säger mer
    Givet ett barn som är 18 år
    När barnet berättar för lärare i skola att sagt om livet är planer
    Och läkare i vården i vuxenpsykiatri skickar tillbaka akut överlämning från skola med skälet "vi har inte hört eleven" och föreslår "akutmottagningen på telefon"
    Och barnet berättar för mentor i skola att sagt om livet är förberett eller försökt
    Så ska väg oro-för-suicid-vuxen stå i steget akut i skola

  Scenario: Elevens planer står kvar: varje ny anteckning för vägen tillbaka till det akuta
    Givet ett barn som är 18 år
    När barnet berättar för lärare i skola att sagt om livet är planer
    Och läkare i vården i vuxenpsykiatri skickar tillbaka akut överlämning från skola med skälet "vi har inte hört eleven" och föreslår "akuten på telefon"
    Så ska väg oro-för-suicid-vuxen stå i steget vården tar emot i skola
    När mentor i skola antecknar att trygg hem idag är ja
    Så ska väg oro-för-suicid-vuxen stå i steget akut i skola
    Och ska mentor i skola ha att göra "lämnar den aldrig ensamt" senast 2026-10-14 09:30, annars får rektor veta
    Och ska ingen i skola ha att göra "stannar hos eleven och lyssnar ensam"

  Scenario: Det som är gjort för eleven står inte kvar på någons lista
    Givet ett barn som är 18 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är tankar och självskada senast är idag
    Och lärare i skola gör klart "lämnar den aldrig ensamt"
    Och lärare i skola gör klart "ringer vuxenpsykiatrins akutmottagning"
    Och mentor i skola gör klart "antecknar grunden för det som lämnades ut"
    Och lärare i skola antecknar att trygg hem idag är ja
    Så ska ingen i skola ha att göra "lämnar den aldrig ensamt"
    Och ska ingen i skola ha att göra "ringer vuxenpsykiatrins akutmottagning"
    Och ska ingen i skola ha att göra "antecknar grunden för det som lämnades ut"
    Och ska ingen i skola fråga om trygg hem idag
    När läkare i vården i vuxenpsykiatri skickar tillbaka akut överlämning från skola med skälet "vi har inte hört eleven" och föreslår "akuten på telefon"
    Och lärare i skola gör klart "ringer vuxenpsykiatrin och lämnar över eleven"
    Så ska ingen i skola ha att göra "ringer vuxenpsykiatrin och lämnar över eleven"

  Scenariomall: När vuxenpsykiatrin har tagit emot frågar den som svarar för delen vad den bestämde
    Givet ett barn som är 18 år
    När barnet säger "Kan jag få prata med någon" till kurator i elevhälsan
    Och barnet berättar för skolpsykolog i elevhälsan att suicidstegen är ja och sagt om livet är <livet>
    Så ska väg oro-för-suicid-vuxen stå i steget <steg> i elevhälsan
    När läkare i vården i vuxenpsykiatri tar emot akut överlämning från elevhälsan
    Så ska akut överlämning från elevhälsan till vuxenpsykiatri vara mottagen
    Och ska läkare i vården i vuxenpsykiatri vara ansvarig
    Och ska väg oro-för-suicid-vuxen stå i steget följ upp beskedet i elevhälsan
    Och ska kurator i elevhälsan svara för väg oro-för-suicid-vuxen senast 2026-10-15 23:59, annars får rektor veta
    Och ska kurator i elevhälsan fråga om vårdens besked senast 2026-10-15 23:59, annars får rektor veta

    Exempel:
      | livet         | steg            |
      | planer        | akut            |
      | vill vara död | vården tar emot |

  Scenario: Hör vuxenpsykiatrin inte av sig får rektorn veta att beskedet dröjer
    Givet ett barn som är 18 år
    När barnet berättar för kurator i elevhälsan att suicidstegen är ja och sagt om livet är vill vara död
    Och läkare i vården i vuxenpsykiatri tar emot akut överlämning från elevhälsan
    Och skolpsykolog i elevhälsan tar över ansvaret för barnet
    Så ska kurator i elevhälsan svara för väg oro-för-suicid-vuxen senast 2026-10-15 23:59, annars får rektor veta
    Och ska kurator i elevhälsan fråga om vårdens besked senast 2026-10-15 23:59, annars får rektor veta
    När klockan blir 2026-10-15 23:59
    Så ska rektor i elevhälsan ha fått veta att svaret på vårdens besked dröjer
    Och ska rektor i elevhälsan ha fått veta att väg oro-för-suicid-vuxen dröjer

  Scenario: Med vårdens besked vet eleven vilken vuxen den kan gå till, i en vecka till
    Givet ett barn som är 18 år
    När barnet säger "Kan jag få prata med någon" till kurator i elevhälsan
    Och barnet berättar för skolpsykolog i elevhälsan att suicidstegen är ja och sagt om livet är vill vara död
    Och läkare i vården i vuxenpsykiatri tar emot akut överlämning från elevhälsan
    Och skolpsykolog i elevhälsan antecknar att vårdens besked är vet inte
    Så ska väg oro-för-suicid-vuxen stå i steget följ upp beskedet i elevhälsan
    När skolpsykolog i elevhälsan antecknar att vårdens besked är hem med ny tid
    Så ska väg oro-för-suicid-vuxen stå i steget någon att gå till i elevhälsan
    Och ska ingen i elevhälsan fråga om vårdens besked
    Och ska kurator i elevhälsan svara för väg oro-för-suicid-vuxen senast 2026-10-21 23:59, annars får rektor veta
    Och ska kurator i elevhälsan ha att göra "ser till att eleven vet vilken vuxen den kan gå till varje dag" senast 2026-10-15 23:59, annars får rektor veta
    När skolpsykolog i elevhälsan tar över ansvaret för barnet
    Så ska kurator i elevhälsan svara för väg oro-för-suicid-vuxen senast 2026-10-21 23:59, annars får rektor veta

  Scenario: Går elevens vecka utan att någon har sagt att det är tryggt får rektorn veta
    Givet ett barn som är 18 år
    När barnet säger "Kan jag få prata med någon" till kurator i elevhälsan
    Och barnet berättar för skolpsykolog i elevhälsan att suicidstegen är ja och sagt om livet är tungt
    Och skolpsykolog i elevhälsan gör klart allt på sin lista
    Och klockan blir 2026-10-15 23:59
    Så ska rektor i elevhälsan ha fått veta att "eleven vet vilken vuxen den kan gå till" dröjer
    När kurator i elevhälsan gör klart allt på sin lista
    Och klockan blir 2026-10-21 23:59
    Så ska rektor i elevhälsan ha fått veta att väg oro-för-suicid-vuxen dröjer

  Scenario: Ingen avslutar elevens väg medan något genast eller trygghetsfrågan är ogjort
    Givet ett barn som är 18 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är tungt
    Och lärare i skola säger att en annan mottagare har tagit över på väg oro-för-suicid-vuxen
    Och mentor i skola antecknar att trygg hem idag är ja
    Och mentor i skola säger att läget är tryggt på väg oro-för-suicid-vuxen
    Så ska det nekas med BL-C037
    När lärare i skola gör klart "stannar hos eleven"
    Och mentor i skola säger att läget är tryggt på väg oro-för-suicid-vuxen
    Så ska väg oro-för-suicid-vuxen vara avslutad i skola

  Scenario: Inget samtycke och ingen avslutad del hindrar vägen till vuxenpsykiatrin
    Givet ett barn som är fött 2008-10-16
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och mentor i skola säger att barnet har hörts på väg barnets väg
    Och mentor i skola säger att vardagsstöd räcker på väg barnets väg
    Och mentor i skola säger att målet är nått på väg barnets väg
    Och mentor i skola avslutar delen med "vardagsstöd räcker"
    Så ska delen i skola vara avslutad
    När barnet fyller 18 år
    Och barnet berättar för lärare i skola att sagt om livet är planer
    Så ska delen i skola vara öppen
    Och ska lärare i skola svara för väg oro-för-suicid-vuxen senast 2026-10-16 08:30, annars får rektor veta
    Och ska samtycke till akut överlämning vara nej i skola
    Och ska akut överlämning från skola till vuxenpsykiatri vila på nödläge
    När mentor i skola avslutar delen med "vuxenpsykiatrin tar vid"
    Så ska det nekas med BL-C010

  Scenario: Den vuxna eleven bestämmer själv vem hemma som får veta
    Givet ett barn som är 18 år
    Och att mamma är släkting till barnet
    När barnet berättar för lärare i skola att sagt om livet är planer och trygg hem idag är ja
    Så ska väg oro-för-suicid-vuxen stå i steget akut i skola
    Och ska inga meddelanden från skola nå någon hemma
    Och ska ingen i skola ha att göra "berättar för vårdnadshavarna efter trygghetsfrågan"
    Och ska ingen i skola ha att göra "kommer överens med de vuxna hemma"

  Scenario: På 18-årsdagen byter eleven väg vid nästa oro men ingen släpper den första
    Givet ett barn som är fött 2008-10-16
    När barnet berättar för lärare i skola att sagt om livet är tungt
    Så ska väg oro-för-suicid pågå i skola
    När barnet fyller 18 år
    Och barnet berättar för mentor i skola att sagt om livet är planer
    Så ska mentor i skola svara för väg oro-för-suicid-vuxen senast 2026-10-16 08:30, annars får rektor veta
    Och ska väg oro-för-suicid pågå i skola
