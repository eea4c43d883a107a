# language: sv
Egenskap: Fel med flit

  Scenario: En väg som inte finns
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska väg frånvaron pågå i skola
