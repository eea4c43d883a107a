# language: sv
Egenskap: Fel med flit

  Scenario: Steget tar ingen tabell
    När mentor i skola antecknar att frånvaro är upprepad
      | fakta    | värde    |
      | frånvaro | upprepad |
    Så ska väg frånvaro pågå i skola
