# language: sv
# Källa: OSL 2009:400 10 kap. 1 §, 12 kap. 2-3 §§, 23 kap. 2 § och 25 kap. 12 §, FB 1949:381 6 kap. 11 §.
Egenskap: Ingenting lämnar en verksamhet utan grund, och ett samtycke kan tas tillbaka tills det har lämnat

  Bakgrund:
    Givet ett barn som är 17 år
    Och att barnets vårdnadshavare är mamma
    Och att mormor är släkting till barnet
    Och att fostermamma är familjehem till barnet
    Och att kurator i elevhälsan håller ihop barnets väg
    När skolpsykolog i elevhälsan antecknar att kommer sent är nej
    Och specialpedagog i elevhälsan antecknar att ovanligt uppvarvad är ja och förändring i sömn är ny

  # ---- Samtycke saknas ----

  Scenario: Utan samtycke stannar remissen i huset, hur klart underlaget än är
    När skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och klockan blir 2026-10-16 08:00
    Så ska remiss till bup inte ha lämnat elevhälsan
    Och ska väg remiss-till-bup stå i steget grund i elevhälsan
    Och ska skolpsykolog i elevhälsan vara ansvarig
    Och ska det inte finnas någon del i bup

  Scenario: Ingen kan säga att grunden finns; den finns när någon har samtyckt
    När skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och skolpsykolog i elevhälsan säger att grund finns på väg remiss-till-bup
    Så ska det nekas med BL-C036
    Och ska remiss till bup inte ha lämnat elevhälsan

  Scenariomall: Ett samtycke gäller just den handlingen till just den mottagaren
    När skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och mamma samtycker hos elevhälsan till att <handling> lämnas till <mottagare>
    Så ska remiss till bup inte ha lämnat elevhälsan
    Och ska väg remiss-till-bup stå i steget grund i elevhälsan

    Exempel:
      | handling                 | mottagare     |
      | remiss till bup          | första linjen |
      | remiss till första linjen | bup          |
      | begäran om SIP           | bup           |

  Scenariomall: Bara vårdnadshavare, god man och barnet självt kan samtycka
    När skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och <vem> samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska det nekas med BL-C007
    Och ska remiss till bup inte ha lämnat elevhälsan

    Exempel:
      | vem         |
      | mormor      |
      | fostermamma |
      | grannen     |

  Scenario: Med samtycke från den som får samtycka går remissen
    När skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska remiss till bup från elevhälsan till bup vara erbjuden
    Och ska remiss till bup från elevhälsan till bup vila på samtycke

  Scenario: Den som är mogen nog att bestämma själv samtycker själv
    När kurator i elevhälsan antecknar att mognad är själv
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och barnet samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska remiss till bup från elevhälsan till bup vara erbjuden
    Och ska remiss till bup från elevhälsan till bup vila på samtycke

  Scenario: Ett samtycke i förväg sänder ingenting innan underlaget är klart
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska väg remiss-till-bup stå i steget underlag i elevhälsan
    Och ska remiss till bup inte ha lämnat elevhälsan

  Scenario: Är alla hemma spärrade frågar ingen dem om samtycke, men klockan går ändå
    När barnet berättar för specialpedagog i elevhälsan att utsatt för tvång eller heder är ja
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Så ska ingen i elevhälsan ha att göra "går igenom handlingen med vårdnadshavarna"
    Och ska remiss till bup inte ha lämnat elevhälsan
    Och ska skolpsykolog i elevhälsan svara för väg remiss-till-bup senast 2026-10-21 23:59, annars får rektor veta

  # ---- Samtycket tas tillbaka ----

  Scenario: Ett återkallat samtycke stoppar det som ännu inte har lämnat
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och mamma tar tillbaka samtycket till remiss till bup hos elevhälsan
    Så ska remiss till bup från elevhälsan till bup vara återsänd
    Och ska väg remiss-till-bup stå i steget återsänd i elevhälsan
    Och ska kurator i elevhälsan ha att göra "läser skälet och ringer den som föreslås" senast 2026-10-16 23:59, annars får rektor veta
    Och ska skolpsykolog i elevhälsan vara ansvarig

  Scenario: Det som har stoppats kan inte tas emot
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och mamma tar tillbaka samtycket till remiss till bup hos elevhälsan
    Och läkare i vården i bup tar emot remiss till bup från elevhälsan
    Så ska det nekas med BL-C009
    Och ska det inte finnas någon del i bup

  Scenario: Efter ett återkallat samtycke krävs ett nytt innan något lämnas
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och mamma tar tillbaka samtycket till remiss till bup hos elevhälsan
    Och kurator i elevhälsan säger att handlingen kompletteras på väg remiss-till-bup
    Så ska väg remiss-till-bup stå i steget grund i elevhälsan
    Och ska remiss till bup från elevhälsan till bup vara återsänd
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska väg remiss-till-bup stå i steget sänd i elevhälsan
    Och ska remiss till bup från elevhälsan till bup vara erbjuden

  Scenario: Ett samtycke som tas tillbaka innan underlaget är klart gäller inte
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och mamma tar tillbaka samtycket till remiss till bup hos elevhälsan
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Så ska remiss till bup inte ha lämnat elevhälsan
    Och ska väg remiss-till-bup stå i steget grund i elevhälsan

  Scenario: Det som en människa har tagit emot kan inte tas tillbaka, och den som tog emot har barnet
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och läkare i vården i bup tar emot remiss till bup från elevhälsan
    Och mamma tar tillbaka samtycket till remiss till bup hos elevhälsan
    Så ska remiss till bup från elevhälsan till bup vara mottagen
    Och ska läkare i vården i bup vara ansvarig
    Och ska delen i bup vara öppen

  Scenario: Det som någon har tagit emot har lämnat, och mottagaren svarar för det
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och läkare i vården i bup tar emot remiss till bup från elevhälsan
    Och mamma tar tillbaka samtycket till remiss till bup hos elevhälsan
    Så ska remiss till bup från elevhälsan till bup vara mottagen

  Scenario: Det som har kommit fram i samma liggare men som ingen har läst har inte lämnat
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och remiss till bup från elevhälsan kommer fram
    Och mamma tar tillbaka samtycket till remiss till bup hos elevhälsan
    Så ska remiss till bup från elevhälsan till bup vara återsänd

  Scenario: Två återkallade samtycken är inget bollande och leder inte till något chefsmöte
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och mamma tar tillbaka samtycket till remiss till bup hos elevhälsan
    Och kurator i elevhälsan säger att handlingen kompletteras på väg remiss-till-bup
    Och mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och mamma tar tillbaka samtycket till remiss till bup hos elevhälsan
    Så ska ingen i elevhälsan ha att göra "kallar mottagarens chef"
    Och ska ingen ha larmats i elevhälsan

  # ---- Det som inte behöver samtycke ----

  Scenario: En orosanmälan väntar inte på något samtycke och stoppas inte av att ett tas tillbaka
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och specialpedagog i elevhälsan antecknar att farlig handling är ja
    Och specialpedagog i elevhälsan säger att anmälan är undertecknad på väg far-illa
    Och mamma tar tillbaka samtycket till remiss till bup hos elevhälsan
    Så ska orosanmälan från elevhälsan till socialtjänst vara erbjuden
    Och ska orosanmälan från elevhälsan till socialtjänst vila på plikt

  Scenario: Ett samtycke når bara den som det gavs för: ingen annan kan ta emot
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och psykolog i vården i första linjen tar emot remiss till bup från elevhälsan
    Så ska det nekas med BL-C003
    Och ska remiss till bup från elevhälsan till bup vara erbjuden
    Och ska det inte finnas någon del i första linjen

  # ---- Till just en verksamhet ----

  Scenario: Ett ja till just en verksamhet når den och ingen annan av samma slag
    Givet att det finns en till bup som heter bup-norr
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas just till bup-norr
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Så ska remiss till bup från elevhälsan vara just till bup-norr
    Och ska remiss till bup från elevhälsan till bup vila på samtycke
    När läkare i vården i bup tar emot remiss till bup från elevhälsan
    Så ska det nekas med BL-C003

  Scenario: Ett nej till just en verksamhet stoppar ingen annan
    Givet att det finns en till bup som heter bup-norr
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och mamma säger nej hos elevhälsan till att remiss till bup lämnas just till bup-norr
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Så ska remiss till bup från elevhälsan vara just till bup

  Scenario: Ett senare nej till alla gäller också den som fick ett ja
    Givet att det finns en till bup som heter bup-norr
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas just till bup-norr
    Och mamma säger nej hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Så ska remiss till bup inte ha lämnat elevhälsan
