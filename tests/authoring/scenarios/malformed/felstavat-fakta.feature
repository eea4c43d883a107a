# language: sv
Egenskap: Fel med flit

  Scenario: Ett fakta som inte finns
    När mentor i skola antecknar att barnets syn är fritt och frånvarro är upprepad
    Så ska väg frånvaro pågå i skola
