# language: sv
Egenskap: Fel med flit

  Scenario: Syskonet väntar inte på något ärende
    När mentor i skola antecknar att frånvaro är upprepad
    Och mentor i skola öppnar ett eget ärende för syskonet syster
    Så ska delen i skola vara öppen
