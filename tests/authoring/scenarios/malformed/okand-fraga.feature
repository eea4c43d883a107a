# language: sv
Egenskap: Fel med flit

  Scenario: Frågan finns inte bland de tretton
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska svaret på frågan bedömmer nämna "rektor"
