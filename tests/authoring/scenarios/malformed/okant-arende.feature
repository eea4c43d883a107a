# language: sv
Egenskap: Fel med flit

  Scenario: Ärendet finns inte
    Givet ärendet linda-16
    Så ska väg far-illa pågå i skola
