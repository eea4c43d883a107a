# language: sv
# Källa: SKR 2023, figur 4 och övning 4b; Barnkonventionen artikel 12; tiderna är lokala beslut.
Egenskap: Barnets väg är densamma för de minsta, och förskolans rektor får veta när den dröjer

  # Pedagogen skrev först och har ansvaret; specialpedagogen skrev senast och håller ihop vägen.
  Bakgrund:
    Givet ett barn som är 4 år
    Och att specialpedagog i förskola håller ihop barnets väg
    När pedagog i förskola antecknar att samspel är som andra
    Och specialpedagog i förskola antecknar att samspel är som andra

  Scenario: Pedagogen talar ensam med barnet inom fem skoldagar
    Så ska väg barnets väg stå i steget upptäckt i förskola
    Och ska pedagog i förskola svara för väg barnets väg senast 2026-10-21 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "talar ensam med barnet om hur det har det, hur det själv ser på saken och vad som fungerar bra" senast 2026-10-21 23:59, annars får förskolerektor veta

  Scenario: Kartläggning, beslut, insats och uppföljning har var sin dag
    När pedagog i förskola säger att barnet har hörts på väg barnets väg
    Så ska väg barnets väg stå i steget kartläggning i förskola
    Och ska pedagog i förskola svara för väg barnets väg senast 2026-11-04 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "samlar bilden av barnets vardag tillsammans med barnet och dem som det möter" senast 2026-11-04 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "frågar vårdnadshavarna hur de ser på barnets vardag" senast 2026-11-04 23:59, annars får förskolerektor veta
    När pedagog i förskola säger att kartläggningen är klar på väg barnets väg
    Så ska väg barnets väg stå i steget beslut i förskola
    Och ska pedagog i förskola svara för väg barnets väg senast 2026-10-21 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "antecknar barnets egna ord och styrkor först och därefter vad som ska göras och av vem" senast 2026-10-21 23:59, annars får förskolerektor veta
    När pedagog i förskola säger att beslut är fattat på väg barnets väg
    Så ska väg barnets väg stå i steget insats i förskola
    Och ska pedagog i förskola svara för väg barnets väg senast 2026-11-25 23:59, annars får förskolerektor veta
    När pedagog i förskola säger att insatsen är genomförd på väg barnets väg
    Så ska väg barnets väg stå i steget uppföljning i förskola
    Och ska pedagog i förskola svara för väg barnets väg senast 2026-11-04 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "frågar barnet och de vuxna om det har blivit bättre och om de fick säga sitt" senast 2026-11-04 23:59, annars får förskolerektor veta
