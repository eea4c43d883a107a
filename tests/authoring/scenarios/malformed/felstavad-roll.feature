# language: sv
Egenskap: Fel med flit

  Scenario: En roll som inte finns
    När mentr i skola antecknar att frånvaro är upprepad
    Så ska väg frånvaro pågå i skola
