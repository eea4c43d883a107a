# language: sv
# Källa: OSL 2009:400 10 kap. 1 och 27 §§, 12 kap. 2-3 §§, 23 kap. 2 §, 25 kap. 12 §; FB 1949:381 6 kap. 11 och 13 §§.
Egenskap: Varje del av en handling lämnas på sin egen grund, och det som saknar grund lämnas inte

  Bakgrund:
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma och pappa
    Och att kurator i elevhälsan håller ihop barnets väg
    När skolpsykolog i elevhälsan antecknar att kommer sent är nej
    Och specialpedagog i elevhälsan antecknar att ovanligt uppvarvad är ja och förändring i sömn är ny
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup

  # Vårdnadshavare bestämmer tillsammans.
  Scenario: Den enas ja räcker inte när de är två
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska väg remiss-till-bup stå i steget grund i elevhälsan
    Och ska remiss till bup inte ha lämnat elevhälsan
    Och ska ingen i elevhälsan ha att göra "prövar vad som får lämnas"
    När pappa samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska väg remiss-till-bup stå i steget sänd i elevhälsan
    Och ska remiss till bup från elevhälsan till bup vila på samtycke

  Scenario: Är den andra hindrad bestämmer den ena
    När kurator i elevhälsan antecknar att hindrad vårdnadshavare är ja
    Och mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska remiss till bup från elevhälsan till bup vila på samtycke

  Scenario: Den som är mogen nog bestämmer själv
    När kurator i elevhälsan antecknar att mognad är själv
    Och mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och pappa samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska remiss till bup inte ha lämnat elevhälsan
    När barnet samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska remiss till bup från elevhälsan till bup vila på samtycke

  Scenario: På vägen dit bestämmer de tillsammans
    När kurator i elevhälsan antecknar att mognad är tillsammans
    Och mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och pappa samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska remiss till bup inte ha lämnat elevhälsan
    När barnet samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska remiss till bup från elevhälsan till bup vila på samtycke

  Scenario: Tillsammans räcker den ena när den andra är hindrad
    När kurator i elevhälsan antecknar att mognad är tillsammans och hindrad vårdnadshavare är ja
    Och pappa samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska remiss till bup inte ha lämnat elevhälsan
    När barnet samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska remiss till bup från elevhälsan till bup vila på samtycke

  # Ett nej från barnet går ingen förbi: någon väger det, och skälen antecknas.
  Scenario: Barnets nej vägs av en människa
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och barnet säger nej hos elevhälsan till att remiss till bup lämnas till bup
    Och pappa samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska remiss till bup inte ha lämnat elevhälsan
    Och ska skolpsykolog i elevhälsan ha att göra "prövar vad som får lämnas i Remiss till barn- och ungdomspsykiatrin" senast 2026-10-16 23:59, annars får rektor veta
    När skolpsykolog i elevhälsan prövar att "frågeställning, vad som har iakttagits" i remiss till bup får lämnas till bup
    Så ska väg remiss-till-bup stå i steget sänd i elevhälsan
    Och ska "frågeställning" i remiss till bup från elevhälsan vila på prövning
    Och ska "barnets egna ord" i remiss till bup från elevhälsan hållas inne för prövat: lämnas inte
    Och ska ingen i elevhälsan ha att göra "prövar vad som får lämnas"

  Scenario: Prövas det att inget får lämnas går inget iväg
    När pappa säger nej hos elevhälsan till att remiss till bup lämnas till bup
    Så ska skolpsykolog i elevhälsan ha att göra "prövar vad som får lämnas" senast 2026-10-16 23:59
    När skolpsykolog i elevhälsan prövar att "inget" i remiss till bup får lämnas till bup
    Så ska remiss till bup inte ha lämnat elevhälsan
    Och ska ingen i elevhälsan ha att göra "prövar vad som får lämnas"

  Scenario: Den som inte har fått prövningen prövar inte, men rektorn kan
    När pappa säger nej hos elevhälsan till att remiss till bup lämnas till bup
    Och kurator i elevhälsan prövar att "allt" i remiss till bup får lämnas till bup
    Så ska det nekas med BL-C081
    Och ska remiss till bup inte ha lämnat elevhälsan
    När rektor i elevhälsan prövar att "allt" i remiss till bup får lämnas till bup
    Så ska remiss till bup från elevhälsan till bup vila på prövning

  Scenario: Blir det inte prövat i tid får rektorn veta
    När pappa säger nej hos elevhälsan till att remiss till bup lämnas till bup
    Och klockan blir 2026-10-17 00:00
    Så ska rektor i elevhälsan ha fått veta att "prövar vad som får lämnas" dröjer

  Scenario: Prövningen är inte klar förrän någon har sagt vad som får lämnas
    När pappa säger nej hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan gör klart "prövar vad som får lämnas"
    Så ska det nekas med BL-C079

  # Den det gäller får inte tillfrågas, så en människa prövar i stället.
  Scenario: En spärrad vårdnadshavare frågas inte
    När barnet berättar för kurator i elevhälsan om pappa att utsatt för slag är ja och gjort av vårdnadshavare är ja
    Så ska inga meddelanden från elevhälsan nå pappa
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska remiss till bup inte ha lämnat elevhälsan
    Och ska skolpsykolog i elevhälsan ha att göra "prövar vad som får lämnas" senast 2026-10-16 23:59

  Scenario: Det som inte har gått iväg när ett samtycke går ut går inte iväg
    När mamma samtycker till 2026-10-16 hos elevhälsan till att remiss till bup lämnas till bup
    Och pappa samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska väg remiss-till-bup stå i steget sänd i elevhälsan
    När klockan blir 2026-10-17 08:00
    Så ska remiss till bup från elevhälsan till bup vara återsänd
    Och ska väg remiss-till-bup stå i steget återsänd i elevhälsan

  # Så länge ett ja gäller är lokalt bestämt; lagen säger ingen tid.
  Scenario: När ingen dag är sagd gäller ett ja så länge som policyn säger, och sedan frågar någon på nytt
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och klockan blir 2027-04-12 23:00
    Så ska ingen i elevhälsan ha att göra "frågar på nytt om samtycke"
    När klockan blir 2027-04-13 08:00
    Så ska skolpsykolog i elevhälsan ha att göra "frågar på nytt om samtycke" senast 2027-04-20 23:59, annars får rektor veta
    När pappa samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska remiss till bup inte ha lämnat elevhälsan
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska remiss till bup från elevhälsan till bup vila på samtycke
    Och ska ingen i elevhälsan ha att göra "frågar på nytt om samtycke"
