# language: sv
# Källa: SoL 2025:400 19 kap. 1 §, OSL 2009:400 10 kap. 1 § och 12 kap. 2 §, lokalt beslut
# Höstlovet är vecka 44 år 2026. Den 23 oktober är den sista skoldagen före lovet.
Egenskap: Någon slutar fredagen före höstlovet och ingenting får bli liggande

  Bakgrund:
    Givet ett barn som är 11 år
    Och barnet går i grundskola
    Och barnets vårdnadshavare är mamma
    Och klockan är 2026-10-23 13:00

  Scenario: Mentorn slutar innan socialtjänsten har tagit emot, och rektorn svarar genast
    När mentor i skola antecknar att vuxen hemma är missbruk misstänks
    Så ska mentor i skola ha att göra "undertecknar orosanmälan" senast 2026-10-23 13:30, annars får rektor veta
    När mentor i skola gör klart "undertecknar orosanmälan"
    Och mentor i skola säger att anmälan är undertecknad på väg far-illa
    Så ska orosanmälan från skola till socialtjänst vara erbjuden
    Och ska orosanmälan från skola till socialtjänst vila på plikt
    Och ska mentor i skola svara för väg far-illa senast 2026-10-24 23:59, annars får rektor veta
    När mentor i skola slutar
    Så ska rektor i skola ha larmats
    Och ska rektor i skola vara ansvarig
    Och ska rektor i skola svara för väg far-illa senast 2026-10-24 23:59
    Och ska ingen i skola ha att göra "undertecknar orosanmälan"

  Scenario: Ingen tar emot på lördagen, så huvudmannen får veta mitt i lovet
    När mentor i skola antecknar att vuxen hemma är missbruk misstänks
    Och mentor i skola säger att anmälan är undertecknad på väg far-illa
    Och orosanmälan från skola kommer fram
    Och orosanmälan från skola sparas hos mottagaren
    Och mentor i skola slutar
    Så ska orosanmälan från skola till socialtjänst vara registrerad
    När klockan blir 2026-10-25 08:00
    Så ska huvudmannens ombud i skola ha fått veta att ingen har svarat på orosanmälan
    Och ska huvudmannens ombud i skola ha fått veta att väg far-illa dröjer
    Och ska det inte finnas någon del i socialtjänst
    Och ska delen i skola vara öppen
    När socialsekreterare i socialtjänst tar emot orosanmälan från skola
    Så ska orosanmälan från skola till socialtjänst vara mottagen
    Och ska socialsekreterare i socialtjänst vara ansvarig
    Och ska rektor i skola vara ansvarig
    Och ska väg far-illa stå i steget hos socialtjänsten i skola

  Scenariomall: Den som slutar lämnar aldrig barnet utan en människa
    När <den som slutar> i <hållare> antecknar att vuxen hemma är missbruk misstänks
    Så ska <den som slutar> i <hållare> vara ansvarig
    När <den som slutar> i <hållare> slutar
    Så ska <efterträdaren> i <hållare> vara ansvarig
    Och ska <efterträdaren> i <hållare> ha larmats
    Och ska <efterträdaren> i <hållare> ha att göra "undertecknar orosanmälan" senast 2026-10-23 13:30

    Exempel:
      | den som slutar | hållare                     | efterträdaren             |
      | mentor         | skola                       | rektor                    |
      | kurator        | elevhälsan                  | rektor                    |
      | skolsköterska  | elevhälsans medicinska gren | verksamhetschef elevhälsa |

  Scenario: Mamma tar tillbaka sitt ja medan remissen väntar på BUP
    När kurator i elevhälsan antecknar att frånvaro är knappt i skolan och vardag hemma är stannat
    Och kurator i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Så ska väg remiss-till-bup stå i steget grund i elevhälsan
    Och ska remiss till bup inte ha lämnat elevhälsan
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska remiss till bup från elevhälsan till bup vara erbjuden
    Och ska remiss till bup från elevhälsan till bup vila på samtycke
    När mamma tar tillbaka samtycket till remiss till bup hos elevhälsan
    Och läkare i vården i bup tar emot remiss till bup från elevhälsan
    Så ska det nekas
    Och ska det inte finnas någon del i bup
    Och ska väg remiss-till-bup pågå i elevhälsan
    Och ska kurator i elevhälsan vara ansvarig

  Scenario: Samtycket tas tillbaka samma fredag som kuratorn slutar
    När kurator i elevhälsan antecknar att frånvaro är knappt i skolan och vardag hemma är stannat
    Och mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och mamma tar tillbaka samtycket till remiss till bup hos elevhälsan
    Och kurator i elevhälsan slutar
    Så ska rektor i elevhälsan vara ansvarig
    När rektor i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Så ska väg remiss-till-bup stå i steget grund i elevhälsan
    Och ska remiss till bup inte ha lämnat elevhälsan
