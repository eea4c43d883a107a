# language: sv
# Källa: SoL 2025:400 20 kap. 3 och 6 §§; OSL 2009:400 10 kap. 28 §.
Egenskap: Den som vet något lämnar det till socialnämndens utredning, när det finns en

  Bakgrund:
    Givet ett barn som är 13 år
    Och att barnet går i grundskola
    När mentor i skola antecknar att kommer sent är ja

  Scenario: Utan en utredning finns ingen plikt att svara
    När mentor i skola lämnar svar till utredning till socialtjänst
    Så ska det nekas med BL-C108
    Och ska svar till utredning inte ha lämnat skola
    När mentor i skola antecknar att socialnämnden utreder är nej
    Och mentor i skola lämnar svar till utredning till socialtjänst
    Så ska det nekas med BL-C101

  Scenario: När någon har sagt att socialnämnden utreder är svaret en plikt
    När lärare i skola antecknar att socialnämnden utreder är ja
    Och mentor i skola lämnar svar till utredning till socialtjänst
    Så ska svar till utredning från skola till socialtjänst vara erbjuden
    Och ska svar till utredning från skola till socialtjänst vila på plikt

  # Fyra månader, om ingen säger att den pågår längre.
  Scenariomall: Det gäller så länge en utredning pågår
    När lärare i skola antecknar att socialnämnden utreder är ja
    Och klockan blir <tidpunkt>
    Och mentor i skola lämnar svar till utredning till socialtjänst
    Så ska <utfall>

    Exempel:
      | tidpunkt         | utfall                                                           |
      | 2027-02-10 08:00 | svar till utredning från skola till socialtjänst vila på plikt  |
      | 2027-02-12 08:00 | det nekas med BL-C108                                            |

  Scenario: Det som ingen har läst lämnas inte när utredningen är över
    När lärare i skola antecknar att socialnämnden utreder är ja
    Och mentor i skola lämnar svar till utredning till socialtjänst
    Och lärare i skola antecknar att socialnämnden utreder är nej
    Så ska svar till utredning från skola till socialtjänst vara återsänd

  # En orosanmälan frågar aldrig efter en utredning.
  Scenario: En orosanmälan väntar inte på något
    När lärare i skola antecknar att socialnämnden utreder är nej
    Och mentor i skola antecknar att farlig handling är ja
    Och mentor i skola säger att anmälan är undertecknad på väg far-illa
    Så ska orosanmälan från skola till socialtjänst vila på plikt
