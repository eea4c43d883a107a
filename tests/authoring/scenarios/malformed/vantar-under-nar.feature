# language: sv
Egenskap: Fel med flit

  Scenario: Det som väntas står under När
    När ska väg frånvaro pågå i skola
    Så ska väg frånvaro pågå i skola
