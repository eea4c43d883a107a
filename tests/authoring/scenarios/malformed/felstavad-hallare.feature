# language: sv
Egenskap: Fel med flit

  Scenario: En hållare som inte finns
    När mentor i skolan antecknar att frånvaro är upprepad
    Så ska väg frånvaro pågå i skola
