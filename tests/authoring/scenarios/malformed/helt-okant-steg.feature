# language: sv
Egenskap: Fel med flit

  Scenario: Ett steg som inte liknar något
    När solen skiner
    Så ska väg frånvaro pågå i skola
