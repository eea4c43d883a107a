# language: sv
Egenskap: Fel med flit

  Scenario: En handling som inte finns
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska remiss till bub inte ha lämnat skola
