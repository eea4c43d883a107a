# language: sv
Egenskap: Fel med flit

  Scenario: En regel som inte finns
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska regeln skola-franvaro gälla i skola
