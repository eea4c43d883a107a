# language: sv
Egenskap: Fel med flit

  Scenario: Det som händer står under Så
    När mentor i skola antecknar att frånvaro är upprepad
    Så mentor i skola slutar
