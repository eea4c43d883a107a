# language: sv
Egenskap: Fel med flit

  Scenario: Texten har inget slut
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska väg frånvaro pågå i skola
      """
      Borta ofta.
