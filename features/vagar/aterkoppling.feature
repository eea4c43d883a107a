# language: sv
# Källa: SoL 2025:400 19 kap. 6 § (återkoppling, på begäran inom en vecka från beslutet), 20 kap. 2 §; OSL 2009:400 26 kap. 9 a §.
Egenskap: Den som har anmält får veta att anmälan kom fram och om utredning inleds, och inget mer

  # Logopeden fick veta och anmälde, skolpsykologen har ansvaret i elevhälsan och rektorn är chef där.
  Bakgrund:
    Givet ett barn som är 13 år
    Och att barnet går i grundskola
    När skolpsykolog i elevhälsan antecknar att kommer sent är nej
    Och logoped i elevhälsan antecknar att farlig handling är ja
    Och logoped i elevhälsan säger att anmälan är undertecknad på väg far-illa
    Och socialsekreterare i socialtjänst tar emot orosanmälan från elevhälsan

  Scenario: När en anmälan har tagits emot har någon i uppgift att säga det till den som anmälde
    Så ska socialtjänst ha fått orosanmälan från elevhälsan
    Och ska väg återkoppling stå i steget mottagen i socialtjänst
    Och ska socialsekreterare i socialtjänst svara för väg återkoppling senast 2026-10-28 23:59, annars får enhetschef socialtjänst veta
    Och ska socialsekreterare i socialtjänst ha att göra "återkopplar till var och en som har anmält att anmälan är mottagen" senast 2026-10-15 23:59, annars får enhetschef socialtjänst veta

  Scenario: Anmälaren får veta att den är mottagen, och ingenting byter ansvarig
    När socialsekreterare i socialtjänst lämnar återkoppling mottagen till elevhälsan
    Så ska återkoppling mottagen från socialtjänst till elevhälsan vara erbjuden
    Och ska återkoppling mottagen från socialtjänst till elevhälsan vila på lag
    Och ska "att anmälan är mottagen" i återkoppling mottagen från socialtjänst vila på lag
    När logoped i elevhälsan läser återkoppling mottagen från socialtjänst
    Så ska återkoppling mottagen från socialtjänst till elevhälsan vara mottagen
    Och ska elevhälsan ha fått återkoppling mottagen från socialtjänst
    Och ska socialsekreterare i socialtjänst vara ansvarig
    Och ska skolpsykolog i elevhälsan vara ansvarig
    Och ska skolpsykolog i elevhälsan ha att göra "läser det som har kommit: Återkoppling till den som har anmält: anmälan är mottagen" senast 2026-10-15 23:59
    Och ska ingen i elevhälsan ha att göra "tar hand om det som har tagits emot"
    Och ska väg återkoppling stå i steget mottagen i socialtjänst

  Scenariomall: Efter beslutet får anmälaren veta inom en vecka, och sedan är vägen slut
    När socialsekreterare i socialtjänst säger att <beslut> på väg återkoppling
    Så ska väg återkoppling stå i steget <steg> i socialtjänst
    Och ska socialsekreterare i socialtjänst svara för väg återkoppling senast 2026-10-21 23:59, annars får enhetschef socialtjänst veta
    Och ska socialsekreterare i socialtjänst ha att göra "återkopplar till var och en som har anmält att <uppgift>" senast 2026-10-21 23:59, annars får enhetschef socialtjänst veta
    Och ska ingen i socialtjänst ha att göra "att anmälan är mottagen"
    När socialsekreterare i socialtjänst lämnar <handling> till elevhälsan
    Och skolpsykolog i elevhälsan läser <handling> från socialtjänst
    Så ska elevhälsan ha fått <handling> från socialtjänst
    Och ska ingen i elevhälsan ha att göra "läser det som har kommit"
    När socialsekreterare i socialtjänst säger att återkopplingen är klar på väg återkoppling
    Så ska väg återkoppling vara avslutad i socialtjänst
    Och ska ingen i socialtjänst ha att göra "återkopplar till"

    Exempel:
      | beslut                   | steg         | uppgift                    | handling                  |
      | utredning är inledd      | inledd       | utredning är inledd        | återkoppling inledd       |
      | utredning är inte inledd | inte inledd  | utredning inte är inledd   | återkoppling inte inledd  |

  Scenariomall: Dröjer beslutet eller återkopplingen får enhetschefen veta det
    När socialsekreterare i socialtjänst gör klart allt på sin lista
    Och socialsekreterare i socialtjänst säger att barnet har hörts på väg barnets väg
    Och socialsekreterare i socialtjänst säger att vardagsstöd räcker på väg barnets väg
    Och socialsekreterare i socialtjänst gör klart allt på sin lista
    Och socialsekreterare i socialtjänst säger att <beslut> på väg återkoppling
    Och klockan blir 2026-10-22 00:00
    Så ska enhetschef socialtjänst i socialtjänst ha fått veta att väg återkoppling dröjer
    Och ska enhetschef socialtjänst i socialtjänst ha fått veta att "återkopplar till var och en som har anmält" dröjer

    Exempel:
      | beslut                   |
      | utredning är inledd      |
      | utredning är inte inledd |

  Scenario: Inget beslut på fjorton dagar är något som enhetschefen får veta
    När klockan blir 2026-10-16 00:00
    Så ska enhetschef socialtjänst i socialtjänst ha fått veta att "att anmälan är mottagen" dröjer
    När klockan blir 2026-10-29 00:00
    Så ska enhetschef socialtjänst i socialtjänst ha fått veta att väg återkoppling dröjer

  # Vården fick veta om samma barn: också den ska få veta.
  Scenario: En anmälan till börjar vägen om, och var och en som har anmält får veta
    När socialsekreterare i socialtjänst säger att utredning är inledd på väg återkoppling
    Och kurator i vården i första linjen antecknar att farlig handling är ja
    Och kurator i vården i första linjen säger att anmälan är undertecknad på väg far-illa
    Och socialsekreterare i socialtjänst tar emot orosanmälan från första linjen
    Så ska väg återkoppling stå i steget mottagen i socialtjänst
    Och ska socialsekreterare i socialtjänst ha att göra "återkopplar till var och en som har anmält att anmälan är mottagen" senast 2026-10-15 23:59
    När socialsekreterare i socialtjänst lämnar återkoppling mottagen till första linjen
    Så ska återkoppling mottagen från socialtjänst till första linjen vara erbjuden

  Scenario: Är den första återkopplingen redan lämnad blir det en ny uppgift för den nya anmälaren
    När socialsekreterare i socialtjänst gör klart "återkopplar till var och en som har anmält att anmälan är mottagen"
    Och kurator i vården i första linjen antecknar att farlig handling är ja
    Och kurator i vården i första linjen säger att anmälan är undertecknad på väg far-illa
    Och socialsekreterare i socialtjänst tar emot orosanmälan från första linjen
    Så ska socialsekreterare i socialtjänst ha att göra "återkopplar till var och en som har anmält att anmälan är mottagen" senast 2026-10-15 23:59

  Scenario: Har ingen läst den i tid får socialtjänsten veta, och delen kan ändå avslutas
    När socialsekreterare i socialtjänst lämnar återkoppling mottagen till elevhälsan
    Och återkoppling mottagen från socialtjänst kommer fram
    Och klockan blir 2026-10-20 00:00
    Så ska återkoppling mottagen från socialtjänst till elevhälsan vara obesvarad
    Och ska socialsekreterare i socialtjänst ha att göra "ringer mottagaren och frågar om någon har läst det som har lämnats" senast 2026-10-20 23:59

  # OSL 26 kap. 9 a §: den som har anmält, och ingen annan.
  Scenariomall: Den som inte har anmält får ingen återkoppling
    När socialsekreterare i socialtjänst lämnar <handling> till <mottagare>
    Så ska det nekas med BL-C106
    Och ska <handling> inte ha lämnat socialtjänst

    Exempel:
      | handling                 | mottagare                   |
      | återkoppling mottagen    | skola                       |
      | återkoppling inledd      | elevhälsans medicinska gren |
      | återkoppling inte inledd | första linjen               |

  Scenario: Den som anmälde i telefon får återkoppling när någon har antecknat det
    När socialsekreterare i socialtjänst säger att utredning är inledd på väg återkoppling
    Och socialsekreterare i socialtjänst får orosanmälan från skola på annat sätt
    Så ska socialtjänst ha fått orosanmälan från skola
    Och ska väg återkoppling stå i steget mottagen i socialtjänst
    När socialsekreterare i socialtjänst lämnar återkoppling mottagen till skola
    Så ska återkoppling mottagen från socialtjänst till skola vila på lag

  Scenario: Den som inte kan ha anmält antecknas inte som anmälare
    När socialsekreterare i socialtjänst får orosanmälan från barnahus på annat sätt
    Så ska det nekas med BL-C109

  Scenario: Skolan får inte veta något annat än återkopplingen utan samtycke
    När socialsekreterare i socialtjänst lämnar underlag för vård och stöd till elevhälsan
    Så ska det nekas med BL-C101
    Och ska underlag för vård och stöd inte ha lämnat socialtjänst

  Scenario: Det som lämnar över ansvar lämnas bara på en väg
    När skolpsykolog i elevhälsan lämnar orosanmälan till socialtjänst
    Så ska det nekas med BL-C100

  Scenario: Det som bara underrättar tar ingen emot som om det vore ett barn
    När socialsekreterare i socialtjänst lämnar återkoppling inledd till elevhälsan
    Och skolpsykolog i elevhälsan tar emot återkoppling inledd från socialtjänst
    Så ska det nekas med BL-C105
    Och ska återkoppling inledd från socialtjänst till elevhälsan vara erbjuden
