# language: sv
Egenskap: Fel med flit

  Scenariomall: En kolumn används inte
    När mentor i skola antecknar att frånvaro är <frånvaro>
    Så ska väg frånvaro pågå i skola

    Exempel:
      | frånvaro | steg   |
      | upprepad | utreda |
