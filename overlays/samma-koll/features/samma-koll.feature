# language: sv
# Källa: TSI 2018 bilaga 3 rad 15; SoL 2025:400 10 kap. 8 §; tecknen och tiderna är lokala beslut.
Egenskap: Risken att hamna utanför söks på samma sätt hos alla, och planen erbjuds tidigare

  Scenario: Ett tecken gör att de andra tre frågas om
    När mentor i skola antecknar att slutat med fritid är ja
    Så ska mentor i skola fråga om frånvaro senast 2026-11-04 23:59
    Och ska mentor i skola fråga om når målen senast 2026-11-04 23:59
    Och ska mentor i skola fråga om samspel senast 2026-11-04 23:59
    Och ska ingen i skola fråga om slutat med fritid
    Och ska väg sip inte pågå i skola

  Scenariomall: Två tecken gör att planen erbjuds
    Givet att mentor i skola håller ihop barnets väg
    När mentor i skola antecknar att <ett> och <två>
    Så ska väg sip stå i steget fråga familjen i skola
    Och ska mentor i skola ha att göra "frågar barnet om en gemensam plan" senast 2026-10-21 23:59
    Och ska svaret på frågan gemensam uppföljning nämna "Planen erbjuds redan vid risk att hamna utanför"
    Exempel:
      | ett                     | två                     |
      | frånvaro är upprepad    | når målen är når inte   |
      | frånvaro är upprepad    | samspel är ensam        |
      | frånvaro är upprepad    | slutat med fritid är ja |
      | når målen är når inte   | samspel är ensam        |

  Scenario: Inget tecken, ingen fråga
    När mentor i skola antecknar att frånvaro är nej och når målen är ja och samspel är som andra och slutat med fritid är nej
    Så ska regeln samma-koll-fråga inte gälla i skola
    Och ska svaret på frågan gemensam uppföljning inte nämna "Planen erbjuds redan vid risk"

  # ---- Det som står kvar ----

  Scenario: Planen behöver fortfarande ett ja, och skolan kan bara be om den
    Givet att mentor i skola håller ihop barnets väg
    När mentor i skola antecknar att frånvaro är upprepad och samspel är ensam
    Så ska begäran om SIP inte ha lämnat skola
    Och ska svaret på frågan gemensam uppföljning nämna "med samtycke"

  Scenario: Det som förut gav en plan ger den fortfarande
    När mentor i skola antecknar att frånvaro är knappt i skolan och vardag i skolan är stannat
    Så ska väg sip stå i steget fråga familjen i skola

  Scenario: Oron för livet går före planen
    Givet ett barn som är 14 år
    När barnet berättar för mentor i skola att sagt om livet är tungt
    Så ska väg oro-för-suicid stå i steget fråga samma dag i skola
