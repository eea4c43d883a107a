# language: sv
Egenskap: Fel med flit

  Scenario: Inga steg
