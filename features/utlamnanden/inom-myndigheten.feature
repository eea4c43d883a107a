# language: sv
# Källa: OSL 2009:400 25 kap. 13 a §, 10 kap. 1 §.
Egenskap: Skolsköterskan får berätta för resten av elevhälsan, inom den egna myndigheten

  Bakgrund:
    Givet ett barn som är 13 år
    Och att barnets vårdnadshavare är mamma
    När skolsköterska i elevhälsans medicinska gren antecknar att kommer sent är ja

  Scenario: Inom myndigheten räcker lagen
    När skolsköterska i elevhälsans medicinska gren lämnar underlag för vård och stöd till elevhälsan
    Så ska underlag för vård och stöd från elevhälsans medicinska gren till elevhälsan vila på lag

  Scenario: Till en annan myndighet behövs samtycke
    Givet att elevhälsan hör till en annan myndighet
    När skolsköterska i elevhälsans medicinska gren lämnar underlag för vård och stöd till elevhälsan
    Så ska det nekas med BL-C101
    Och ska underlag för vård och stöd inte ha lämnat elevhälsans medicinska gren
    När mamma samtycker hos elevhälsans medicinska gren till att underlag för vård och stöd lämnas till elevhälsan
    Och skolsköterska i elevhälsans medicinska gren lämnar underlag för vård och stöd till elevhälsan
    Så ska underlag för vård och stöd från elevhälsans medicinska gren till elevhälsan vila på samtycke
