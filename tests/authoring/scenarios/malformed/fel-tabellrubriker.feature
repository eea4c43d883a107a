# language: sv
Egenskap: Fel med flit

  Scenario: Tabellen har andra rubriker
    När mentor i skola antecknar:
      | uppgift  | svar     |
      | frånvaro | upprepad |
    Så ska väg frånvaro pågå i skola
