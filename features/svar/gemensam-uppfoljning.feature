# language: sv
# Källa: SoL 2025:400 10 kap. 8 §, 18 kap. 6 § och 20 kap. 6 §; HSL 2017:30 16 kap. 4 §; OSL 2009:400 8, 10, 12 och 25 kap.; vårdprogram suicid
Egenskap: Svaret på om det behövs gemensam uppföljning: bara när fler än en gör något, och då med en grund

  Scenario: Bara om fler än en verksamhet gör något
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan gemensam uppföljning nämna "Bara om fler än en verksamhet gör något"

  Scenariomall: Skolan kan påtala behovet av en samordnad plan men inte besluta
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan gemensam uppföljning <nämner> "Skolan kan påtala behovet men inte besluta"
    Exempel:
      | det                                       | nämner     |
      | vårdens besked är kvar i vården           | nämna      |
      | frånvaro är upprepad och samspel är ensam | nämna      |
      | frånvaro är enstaka och samspel är ensam  | inte nämna |

  Scenariomall: När någon hemma har gjort barnet illa leder socialtjänsten samverkan
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan gemensam uppföljning <nämner> "Andras uppgifter lämnas till utredningen, inte runt i kretsen"
    Exempel:
      | det                                | nämner |
      | utsatt för tvång eller heder är ja | nämna  |

  Scenario: När ingen har gjort barnet illa leder socialtjänsten inte samverkan
    När mentor i skola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Så ska svaret på frågan gemensam uppföljning inte nämna "Andras uppgifter lämnas till utredningen, inte runt i kretsen"

  Scenariomall: Kuratorn och skolpsykologen behöver samtycke för att dela med vården
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan gemensam uppföljning <nämner> "Kuratorn och skolpsykologen behöver som regel samtycke för att dela med vården"
    Exempel:
      | det                                                             | nämner     |
      | ledsen eller nedstämd är ofta                                   | nämna      |
      | rädd eller orolig är ofta                                       | nämna      |
      | ledsen eller nedstämd är ibland och rädd eller orolig är ibland | inte nämna |

  Scenariomall: Vid planer på att dö räddas livet först och dokumenteras sedan
    När mentor i skola antecknar att sagt om livet är <ord>
    Så ska svaret på frågan gemensam uppföljning <nämner> "Rädda först, dokumentera sedan"
    Exempel:
      | ord    | nämner     |
      | planer | nämna      |
      | tankar | inte nämna |
