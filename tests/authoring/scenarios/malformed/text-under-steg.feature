# language: sv
Egenskap: Fel med flit

  Scenario: Texten står på egna rader
    När mentor i skola antecknar att frånvaro är upprepad
      """
      Borta ofta.
      """
    Så ska väg frånvaro pågå i skola
