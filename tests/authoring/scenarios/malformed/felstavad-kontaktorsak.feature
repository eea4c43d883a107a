# language: sv
Egenskap: Fel med flit

  Scenario: En kontaktorsak som inte finns
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska kontaktorsaken strest gälla i skola
