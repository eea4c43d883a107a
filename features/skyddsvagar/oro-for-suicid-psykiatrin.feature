# language: sv
# Källa: vårdprogram suicid; PSL 2010:659 6 kap. 1 §. BUP bedömer själv och skickar inte barnet vidare till sig självt.
# Psykologen antecknar först och svarar för delen, sjuksköterskan får veta och läkaren bedömer.
Egenskap: Hos psykiatrin lämnas barnet inte ensamt, en läkare bedömer nu och ingen går hem utan en ny tid

  Scenario: Sjuksköterskan är hos barnet medan läkaren bedömer
    Givet ett barn som är 15 år
    När barnet säger "Kan jag få prata med någon" till psykolog i vården i bup
    Och barnet berättar för sjuksköterska i vården i bup att sagt om livet är tungt
    Så ska väg oro-för-suicid-i-psykiatrin stå i steget bedöm nu i bup
    Och ska sjuksköterska i vården i bup svara för väg oro-för-suicid-i-psykiatrin senast 2026-10-14 09:30, annars får enhetschef veta
    Och ska sjuksköterska i vården i bup ha att göra "är hos barnet och lämnar det aldrig ensamt tills läkaren har tagit över" senast 2026-10-14 09:30, annars får enhetschef veta
    Och ska läkare i vården i bup ha att göra "bedömer faran för livet och bestämmer om barnet stannar i vården" senast 2026-10-14 09:30, annars får enhetschef veta
    Och ska sjuksköterska i vården i bup ha att göra "ser till att barnet kommer till barnakuten eller ringer 112, om det är skadat eller har fått i sig något" senast 2026-10-14 09:30, annars får enhetschef veta
    Och ska sjuksköterska i vården i bup fråga om trygg hem idag senast 2026-10-14 11:00, annars får enhetschef veta

  Scenario: Dröjer bedömningen får enhetschefen veta efter en halvtimme
    Givet ett barn som är 15 år
    När barnet säger "Kan jag få prata med någon" till psykolog i vården i bup
    Och barnet berättar för sjuksköterska i vården i bup att sagt om livet är tungt
    Och klockan blir 2026-10-14 09:30
    Så ska enhetschef i bup ha fått veta att "lämnar det aldrig ensamt tills läkaren har tagit över" dröjer
    Och ska enhetschef i bup ha fått veta att "bedömer faran för livet" dröjer
    Och ska enhetschef i bup ha fått veta att "barnet kommer till barnakuten" dröjer
    Och ska enhetschef i bup ha fått veta att väg oro-för-suicid-i-psykiatrin dröjer
    När klockan blir 2026-10-14 11:00
    Så ska enhetschef i bup ha fått veta att svaret på trygg hem idag dröjer

  Scenario: Också om den som fick veta svarar för delen är det enhetschefen som annars får veta
    Givet ett barn som är 15 år
    När barnet berättar för sjuksköterska i vården i bup att sagt om livet är tungt
    Och psykolog i vården i bup tar över ansvaret för barnet
    Så ska sjuksköterska i vården i bup svara för väg oro-för-suicid-i-psykiatrin senast 2026-10-14 09:30, annars får enhetschef veta
    Och ska sjuksköterska i vården i bup fråga om trygg hem idag senast 2026-10-14 11:00, annars får enhetschef veta

  Scenariomall: Först när läkaren har bestämt något följs barnet upp
    Givet ett barn som är 15 år
    När barnet berättar för sjuksköterska i vården i bup att sagt om livet är planer
    Och läkare i vården i bup antecknar att vårdens besked är <besked>
    Så ska väg oro-för-suicid-i-psykiatrin stå i steget <steg> i bup

    Exempel:
      | besked          | steg     |
      | kvar i vården   | följ upp |
      | hem utan ny tid | följ upp |
      | vet inte        | bedöm nu |

  Scenario: Barnet har en ny tid och vet vem det kan ringa dygnet runt
    Givet ett barn som är 15 år
    När barnet säger "Kan jag få prata med någon" till psykolog i vården i bup
    Och barnet berättar för sjuksköterska i vården i bup att sagt om livet är tankar
    Och läkare i vården i bup antecknar att vårdens besked är hem med ny tid
    Så ska väg oro-för-suicid-i-psykiatrin stå i steget följ upp i bup
    Och ska psykolog i vården i bup svara för väg oro-för-suicid-i-psykiatrin senast 2026-10-21 23:59, annars får enhetschef veta
    Och ska psykolog i vården i bup ha att göra "ser till att barnet har en ny tid och vet vem det kan ringa dygnet runt" senast 2026-10-15 23:59, annars får enhetschef veta
    # Det som skulle göras genast står kvar tills någon har gjort det.
    Och ska läkare i vården i bup ha att göra "bedömer faran för livet" senast 2026-10-14 09:30
    När läkare i vården i bup tar över ansvaret för barnet
    Så ska psykolog i vården i bup svara för väg oro-för-suicid-i-psykiatrin senast 2026-10-21 23:59, annars får enhetschef veta

  Scenario: Går veckan utan att läget är tryggt får enhetschefen veta
    Givet ett barn som är 15 år
    När barnet säger "Kan jag få prata med någon" till psykolog i vården i bup
    Och barnet berättar för sjuksköterska i vården i bup att sagt om livet är tungt
    Och sjuksköterska i vården i bup gör klart allt på sin lista
    Och läkare i vården i bup gör klart allt på sin lista
    Och läkare i vården i bup antecknar att vårdens besked är hem med ny tid
    Och klockan blir 2026-10-15 23:59
    Så ska enhetschef i bup ha fått veta att "barnet har en ny tid" dröjer
    När psykolog i vården i bup gör klart allt på sin lista
    Och klockan blir 2026-10-21 23:59
    Så ska enhetschef i bup ha fått veta att väg oro-för-suicid-i-psykiatrin dröjer

  Scenario: Vägen avslutas inte förrän läkaren har bedömt och trygghetsfrågan är besvarad
    Givet ett barn som är 15 år
    När barnet säger "Kan jag få prata med någon" till psykolog i vården i bup
    Och barnet berättar för sjuksköterska i vården i bup att sagt om livet är tungt
    Och psykolog i vården i bup säger att läget är tryggt på väg oro-för-suicid-i-psykiatrin
    Så ska det nekas med BL-C006
    När läkare i vården i bup antecknar att vårdens besked är hem med ny tid
    Och psykolog i vården i bup säger att läget är tryggt på väg oro-för-suicid-i-psykiatrin
    Så ska det nekas med BL-C037
    När läkare i vården i bup gör klart "bedömer faran för livet"
    Och sjuksköterska i vården i bup gör klart "lämnar det aldrig ensamt"
    Och sjuksköterska i vården i bup gör klart "barnet kommer till barnakuten"
    Och psykolog i vården i bup säger att läget är tryggt på väg oro-för-suicid-i-psykiatrin
    Så ska det nekas med BL-C037
    När sjuksköterska i vården i bup antecknar att trygg hem idag är ja
    Så ska ingen i bup fråga om trygg hem idag
    När psykolog i vården i bup säger att läget är tryggt på väg oro-för-suicid-i-psykiatrin
    Så ska väg oro-för-suicid-i-psykiatrin vara avslutad i bup

  Scenario: Delen hos psykiatrin avslutas inte medan vägen pågår
    När barnet berättar för läkare i vården i bup att självskada är berättad
    Och läkare i vården i bup avslutar delen med "remissen är besvarad"
    Så ska det nekas med BL-C010
    Och ska väg oro-för-suicid-i-psykiatrin stå i steget bedöm nu i bup

  Scenario: Barn utan känd ålder, och det som en förälder berättar, hindras inte av något
    Givet att barnets vårdnadshavare är mamma
    När mamma berättar för sjuksköterska i vården i bup att sagt om livet är vill vara död
    Så ska ålder vara inte frågat i bup
    Och ska väg oro-för-suicid-i-psykiatrin stå i steget bedöm nu i bup
    Och ska läkare i vården i bup ha att göra "bedömer faran för livet" senast 2026-10-14 09:30

  Scenario: När skolan har lämnat över och barnet säger det igen hos BUP bedömer BUP själv
    Givet ett barn som är 15 år
    När barnet berättar för lärare i skola att sagt om livet är planer
    Och sjuksköterska i vården i bup tar emot akut överlämning från skola
    Så ska väg oro-för-suicid stå i steget följ upp beskedet i skola
    När barnet berättar för psykolog i vården i bup att sagt om livet är planer
    Så ska psykolog i vården i bup svara för väg oro-för-suicid-i-psykiatrin senast 2026-10-14 09:30, annars får enhetschef veta
    Och ska läkare i vården i bup ha att göra "bedömer faran för livet" senast 2026-10-14 09:30
    Och ska väg oro-för-suicid inte pågå i bup
