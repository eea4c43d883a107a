# language: sv
Egenskap: Fel med flit

  Scenario: Ett steg som inte finns
    När mentor i skola antecknat att frånvaro är upprepad
    Så ska väg frånvaro pågå i skola
