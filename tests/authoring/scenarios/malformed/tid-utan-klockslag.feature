# language: sv
Egenskap: Fel med flit

  Scenario: En tid utan klockslag
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska rektor i skola ha att göra "anmäler" senast 2026-10-16
