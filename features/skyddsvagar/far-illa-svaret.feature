# language: sv
# Källa: SoL 2025:400 20 kap. 1-3 §§ (förhandsbedömning inom fjorton dagar, återkoppling), vägledning anmäla oro.
Egenskap: Någon i barnets vardag hämtar socialtjänstens svar, vad det än blir, och barnet har kvar sitt stöd

  # Logopeden fick veta och anmälde, skolpsykologen har ansvaret i elevhälsan, kuratorn håller ihop
  # barnets väg, rektorn är chef och socialsekreteraren har tagit emot.
  Bakgrund:
    Givet ett barn som är 13 år
    Och att barnet går i grundskola
    Och att kurator i elevhälsan håller ihop barnets väg
    När skolpsykolog i elevhälsan antecknar att kommer sent är nej
    Och logoped i elevhälsan antecknar att farlig handling är ja
    Och logoped i elevhälsan säger att anmälan är undertecknad på väg far-illa
    Och socialsekreterare i socialtjänst tar emot orosanmälan från elevhälsan

  Scenario: När en människa har tagit emot börjar socialtjänstens egen del, och elevhälsan har sin kvar
    Så ska väg far-illa stå i steget hos socialtjänsten i elevhälsan
    Och ska orosanmälan från elevhälsan till socialtjänst vara mottagen
    Och ska socialsekreterare i socialtjänst vara ansvarig
    Och ska skolpsykolog i elevhälsan vara ansvarig
    Och ska kurator i elevhälsan hålla ihop barnets väg
    Och ska socialsekreterare i socialtjänst ha att göra "tar hand om det som har tagits emot och hör av sig till barnet" senast 2026-10-15 23:59, annars får enhetschef socialtjänst veta

  Scenario: Den ansvariga i elevhälsan frågar efter svaret inom tre veckor
    Så ska skolpsykolog i elevhälsan svara för väg far-illa senast 2026-11-04 23:59, annars får rektor veta
    Och ska skolpsykolog i elevhälsan ha att göra "frågar socialtjänsten om utredning är inledd eller inte" senast 2026-11-04 23:59, annars får rektor veta
    Och ska logoped i elevhälsan fråga om trygg hem idag senast 2026-10-14 09:30, annars får rektor veta

  Scenario: Kommer inget svar på tre veckor får chefen veta det
    # Allt annat är gjort i båda delarna, så att det bara är svaret som dröjer.
    När logoped i elevhälsan gör klart allt på sin lista
    Och skolpsykolog i elevhälsan gör klart "startar insatser inom det egna uppdraget"
    Och skolpsykolog i elevhälsan säger att barnet har hörts på väg barnets väg
    Och skolpsykolog i elevhälsan säger att vardagsstöd räcker på väg barnets väg
    Och socialsekreterare i socialtjänst gör klart allt på sin lista
    Och socialsekreterare i socialtjänst säger att barnet har hörts på väg barnets väg
    Och socialsekreterare i socialtjänst säger att vardagsstöd räcker på väg barnets väg
    Och klockan blir 2026-11-04 23:58
    Så ska ingen ha larmats i elevhälsan
    När klockan blir 2026-11-05 00:00
    Så ska rektor i elevhälsan ha fått veta att väg far-illa dröjer
    Och ska rektor i elevhälsan ha fått veta att "frågar socialtjänsten om utredning är inledd eller inte" dröjer

  Scenario: Inleds en utredning fortsätter stödet och elevhälsan lämnar det socialtjänsten frågar efter
    När skolpsykolog i elevhälsan gör klart "frågar socialtjänsten om utredning är inledd eller inte"
    Och skolpsykolog i elevhälsan säger att utredning är inledd på väg far-illa
    Så ska väg far-illa stå i steget inledd i elevhälsan
    Och ska skolpsykolog i elevhälsan svara för väg far-illa senast 2026-10-21 23:59, annars får rektor veta
    Och ska skolpsykolog i elevhälsan ha att göra "fortsätter stödet till barnet och lämnar de uppgifter som socialtjänsten frågar efter" senast 2026-10-21 23:59, annars får rektor veta
    Och ska ingen i elevhälsan ha att göra "ser efter om oron finns kvar"

  Scenario: Inleds ingen utredning ser den ansvariga efter om oron finns kvar
    När skolpsykolog i elevhälsan gör klart "frågar socialtjänsten om utredning är inledd eller inte"
    Och skolpsykolog i elevhälsan säger att utredning är inte inledd på väg far-illa
    Så ska väg far-illa stå i steget inte inledd i elevhälsan
    Och ska skolpsykolog i elevhälsan svara för väg far-illa senast 2026-10-21 23:59, annars får rektor veta
    Och ska skolpsykolog i elevhälsan ha att göra "ser efter om oron finns kvar och anmäler på nytt när den gör det" senast 2026-10-21 23:59, annars får rektor veta
    Och ska ingen i elevhälsan ha att göra "fortsätter stödet till barnet och lämnar"

  Scenariomall: Det som skulle göras när svaret kom blir inte gjort, och chefen får veta det
    När logoped i elevhälsan gör klart allt på sin lista
    Och skolpsykolog i elevhälsan gör klart allt på sin lista
    Och skolpsykolog i elevhälsan säger att barnet har hörts på väg barnets väg
    Och skolpsykolog i elevhälsan säger att <svar> på väg far-illa
    Och klockan blir 2026-10-21 23:58
    Så ska ingen ha larmats i elevhälsan
    När klockan blir 2026-10-22 00:00
    Så ska rektor i elevhälsan ha fått veta att väg far-illa dröjer
    Och ska rektor i elevhälsan ha fått veta att "<uppgift>" dröjer

    Exempel:
      | svar                     | uppgift                     |
      | utredning är inledd      | fortsätter stödet till barnet |
      | utredning är inte inledd | ser efter om oron finns kvar  |

  Scenariomall: När svaret är hämtat och allt är gjort är vägen slut, men barnets väg går vidare
    När logoped i elevhälsan gör klart allt på sin lista
    Och skolpsykolog i elevhälsan säger att <svar> på väg far-illa
    Och skolpsykolog i elevhälsan gör klart "<uppgift>"
    Och skolpsykolog i elevhälsan säger att svaret är hämtat på väg far-illa
    Så ska väg far-illa vara avslutad i elevhälsan
    Och ska väg far-illa stå i steget avslut i elevhälsan
    Och ska väg barnets väg pågå i elevhälsan
    Och ska delen i elevhälsan vara öppen
    Och ska ingen i elevhälsan ha att göra "frågar socialtjänsten om utredning är inledd"

    Exempel:
      | svar                     | uppgift                       |
      | utredning är inledd      | fortsätter stödet till barnet |
      | utredning är inte inledd | ser efter om oron finns kvar  |

  Scenario: Vägen tar inte slut medan frågan om det är tryggt hemma är obesvarad
    När skolpsykolog i elevhälsan säger att utredning är inledd på väg far-illa
    Och skolpsykolog i elevhälsan säger att svaret är hämtat på väg far-illa
    Så ska det nekas med BL-C037
    Och ska väg far-illa stå i steget inledd i elevhälsan
    Och ska logoped i elevhälsan fråga om trygg hem idag

  Scenario: Finns oron kvar när ingen utredning inleddes anmäls den på nytt, genast
    När logoped i elevhälsan gör klart allt på sin lista
    Och skolpsykolog i elevhälsan säger att utredning är inte inledd på väg far-illa
    Och klockan blir 2026-10-14 11:00
    Och skolpsykolog i elevhälsan säger att oron ska anmälas på väg far-illa
    Så ska väg far-illa stå i steget skriv anmälan i elevhälsan
    Och ska logoped i elevhälsan svara för väg far-illa senast 2026-10-14 11:30, annars får rektor veta
    Och ska logoped i elevhälsan ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-14 11:30, annars får rektor veta
    När logoped i elevhälsan säger att anmälan är undertecknad på väg far-illa
    Så ska orosanmälan från elevhälsan till socialtjänst vara erbjuden

  Scenario: Inleddes utredning är det socialtjänstens att bedöma; elevhälsan anmäler inte om utan något nytt
    När skolpsykolog i elevhälsan säger att utredning är inledd på väg far-illa
    Och skolpsykolog i elevhälsan säger att oron ska anmälas på väg far-illa
    Så ska det nekas med BL-C006

  Scenario: Ny oro efter att vägen tagit slut börjar den om från början
    När logoped i elevhälsan gör klart allt på sin lista
    Och skolpsykolog i elevhälsan säger att utredning är inledd på väg far-illa
    Och skolpsykolog i elevhälsan säger att svaret är hämtat på väg far-illa
    Och klockan blir 2026-10-14 13:00
    Och specialpedagog i elevhälsan antecknar att rymt eller inte kommit hem är ja
    Så ska väg far-illa stå i steget skriv anmälan i elevhälsan
    Och ska specialpedagog i elevhälsan svara för väg far-illa senast 2026-10-14 13:30, annars får rektor veta
    Och ska specialpedagog i elevhälsan ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-14 13:30, annars får rektor veta

  Scenario: Slutar den som fick veta står barnet inte utan; den ansvariga får läsa vad som ska göras
    När logoped i elevhälsan slutar
    Så ska skolpsykolog i elevhälsan fråga om trygg hem idag
    Och ska skolpsykolog i elevhälsan vara ansvarig
