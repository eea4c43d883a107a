# language: sv
# Källa: Göteborg 2022; tiderna är lokala beslut utom två år, som står i källan.
Egenskap: SkolPrev följer barnet tillbaka till skolan, i skolan, hemma och på fritiden

  Scenario: Stor frånvaro räcker, och efter två år prövas om SkolPrev behövs längre
    Givet ett barn som är 14 år
    När kurator i elevhälsan antecknar att frånvaro är knappt i skolan
    Så ska väg skolprev stå i steget kartlägga i elevhälsan
    Och ska specialpedagog i elevhälsan ha att göra "kartlägger lärmiljön" senast 2026-11-04 23:59, annars får rektor veta
    Och ska kurator i elevhälsan ha att göra "frågar barnet hur det är hemma och på fritiden" senast 2026-11-04 23:59
    Och ska skolpsykolog i elevhälsan ha att göra "både psykisk ohälsa och en funktionsnedsättning" senast 2026-11-04 23:59
    Och ska kurator i elevhälsan ha att göra "prövar med barnet och skolan om SkolPrev behövs längre" senast 2028-10-14 23:59

  Scenario: Planen gäller skolan och hemmet och börjar om när barnet behöver något annat
    Givet ett barn som är 14 år
    När kurator i elevhälsan antecknar att frånvaro är knappt i skolan
    Och kurator i elevhälsan säger att kartläggningen är klar på väg skolprev
    Och kurator i elevhälsan säger att beslut är fattat på väg skolprev
    Så ska specialpedagog i elevhälsan ha att göra "handleder pedagogerna om lärmiljön" senast 2026-11-25 23:59
    Och ska kurator i elevhälsan ha att göra "ger föräldrarna stöd i vardagens rutiner" senast 2026-11-25 23:59
    När kurator i elevhälsan säger att nytt behov visar sig på väg skolprev
    Så ska väg skolprev stå i steget handlingsplan i elevhälsan
    Och ska kurator i elevhälsan ha att göra "prövar med barnet och skolan om SkolPrev behövs längre" senast 2028-10-14 23:59

  Scenariomall: Upprepad frånvaro räcker tillsammans med något mer
    När kurator i elevhälsan antecknar att frånvaro är upprepad och <mer>
    Så ska regeln skolprev <gäller> i elevhälsan
    Exempel:
      | mer                                                                                                               | gäller     |
      | rädd eller orolig är ofta                                                                                         | gälla      |
      | koncentration är svårt                                                                                            | gälla      |
      | utredning är övervägs                                                                                             | gälla      |
      | rädd eller orolig är nej och ledsen eller nedstämd är nej och koncentration är som andra och utredning är nej     | inte gälla |

  Scenariomall: Skolan går igenom checklistan och frågar SkolPrev, utan barnets namn
    När mentor i skola antecknar att <tecken>
    Så ska mentor i skola ha att göra "går igenom checklistan över tidiga tecken och frågar SkolPrev om råd, utan barnets namn" senast 2026-11-04 23:59, annars får rektor veta
    Exempel:
      | tecken                         |
      | frånvaro är enstaka            |
      | frånvaro är knappt i skolan    |
      | kommer sent är ja              |
      | går hem tidigare är ja         |
      | på plats men deltar inte är ja |

  Scenario: Inga tecken, ingen checklista
    När mentor i skola antecknar att kommer sent är nej och går hem tidigare är nej och på plats men deltar inte är nej och frånvaro är nej
    Så ska regeln skolprev-tidiga-tecken inte gälla i skola

  Scenario: När målet är nått slutar vägen
    När kurator i elevhälsan antecknar att frånvaro är knappt i skolan
    Och kurator i elevhälsan säger att kartläggningen är klar på väg skolprev
    Och kurator i elevhälsan säger att beslut är fattat på väg skolprev
    Och kurator i elevhälsan säger att målet är nått på väg skolprev
    Så ska väg skolprev vara avslutad i elevhälsan

  # ---- Det som står kvar ----

  Scenario: Skolan utreder frånvaron skyndsamt som förut
    När mentor i skola antecknar att frånvaro är knappt i skolan
    Så ska väg frånvaro stå i steget utreda i skola
    Och ska rektor i skola ha att göra "anmäler till huvudmannen att frånvaron utreds" senast 2026-10-16 23:59, annars får huvudmannens ombud veta

  Scenario: Oron för livet går före SkolPrev
    Givet ett barn som är 14 år
    När barnet berättar för kurator i elevhälsan att sagt om livet är planer och frånvaro är knappt i skolan
    Så ska väg oro-för-suicid stå i steget akut i elevhälsan
    Och ska akut överlämning från elevhälsan till bup vila på nödläge
