# language: sv
# Källa: vårdprogram suicid. Ingen har frågat, och det finns skäl att fråga.
Egenskap: Den som är nedstämd, förändrad eller har tappat det den tyckte om får frågan om livet av någon som den litar på

  Scenario: Den nedstämda får frågan inom två arbetsdagar
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och lärare i skola antecknar att ledsen eller nedstämd är ibland
    Så ska regeln liv-fråga-vid-nedstämdhet gälla i skola
    Och ska mentor i skola fråga om sagt om livet senast 2026-10-16 23:59, annars får rektor veta
    När klockan blir 2026-10-16 23:59
    Så ska rektor i skola ha fått veta att svaret på sagt om livet dröjer
    När mentor i skola antecknar att sagt om livet är nej
    Så ska ingen i skola fråga om sagt om livet

  Scenariomall: Ett av skälen räcker
    # I det första är allt som regeln frågar efter känt och nej. Sedan ändras bara det som står i raden.
    Givet att barnet går i grundskola
    När lärare i skola antecknar:
      | fakta                               | värde        |
      | ledsen eller nedstämd               | nej          |
      | förändring i humör                  | nej          |
      | kropp smärta                        | nej          |
      | ensam och tillbakadragen            | nej          |
      | kränkt igen efter att ha sagt ifrån | nej          |
      | slutat med fritid                   | nej          |
      | vuxen hemma                         | som vanligt  |
      | en nära vuxen                       | nej          |
    Så ska regeln liv-fråga-vid-nedstämdhet inte gälla i skola
    När mentor i skola antecknar att <svar>
    Så ska regeln liv-fråga-vid-nedstämdhet <gäller> i skola

    Exempel:
      | svar                                                          | gäller     |
      | ledsen eller nedstämd är ibland                               | gälla      |
      | ledsen eller nedstämd är ofta                                 | gälla      |
      | förändring i humör är ny                                      | gälla      |
      | förändring i humör är länge                                   | gälla      |
      | förändring i humör är kommer och går                          | gälla      |
      | kropp smärta är ja                                            | inte gälla |
      | ensam och tillbakadragen är ofta                              | inte gälla |
      | kropp smärta är ja och ensam och tillbakadragen är ibland     | gälla      |
      | kränkt igen efter att ha sagt ifrån är ja                     | gälla      |
      | slutat med fritid är ja                                       | inte gälla |
      | vuxen hemma är sjuk                                           | inte gälla |
      | slutat med fritid är ja och vuxen hemma är sjuk               | gälla      |
      | slutat med fritid är ja och ensam och tillbakadragen är ibland | gälla     |

  Scenariomall: När någon har frågat frågas det inte en gång till av samma skäl
    När lärare i skola antecknar att <svar> och sagt om livet är nej
    Så ska regeln liv-fråga-vid-nedstämdhet inte gälla i skola
    Och ska ingen i skola fråga om sagt om livet

    Exempel:
      | svar                                                           |
      | ledsen eller nedstämd är ofta                                  |
      | förändring i humör är ny                                       |
      | kropp smärta är ja och ensam och tillbakadragen är ibland      |
      | kränkt igen efter att ha sagt ifrån är ja                      |
      | slutat med fritid är ja och vuxen hemma är sjuk                |
      | slutat med fritid är ja och ensam och tillbakadragen är ibland |

  Scenariomall: Skolans barn får frågan, förskolans barn får den inte
    Givet att barnet går i <skolform>
    När <vem> i <var> antecknar att ledsen eller nedstämd är ofta
    Så ska regeln liv-fråga-vid-nedstämdhet <gäller> i <var>

    Exempel:
      | skolform      | vem     | var      | gäller     |
      | förskoleklass | lärare  | skola    | gälla      |
      | förskola      | pedagog | förskola | inte gälla |

  Scenario: Den som svarar vet inte har ännu inte fått frågan besvarad
    När lärare i skola antecknar att ledsen eller nedstämd är ofta och sagt om livet är vet inte
    Så ska regeln liv-fråga-vid-nedstämdhet gälla i skola
    Och ska lärare i skola fråga om sagt om livet senast 2026-10-16 23:59
