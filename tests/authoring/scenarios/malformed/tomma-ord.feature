# language: sv
Egenskap: Fel med flit

  Scenario: Orden saknas
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska mentor i skola ha att göra ""
