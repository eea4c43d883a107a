# language: sv
Egenskap: Fel med flit

  Scenario: En händelse som inte finns
    När mentor i skola säger att utredning är klar på väg frånvaro
    Så ska väg frånvaro pågå i skola
