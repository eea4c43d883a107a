# language: sv
Egenskap: Fel med flit

  Scenario: Inget väntas
    När mentor i skola antecknar att frånvaro är upprepad
