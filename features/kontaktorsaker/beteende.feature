# language: sv
# Källa: SKR 2023 bilaga 1, Skollagen 2010:800 3 kap. 7 §, SoL 2025:400 19 kap. 1 §, SoL 2025:400 11 kap. 5 §, lokalt beslut
Egenskap: Ett beteende som stör eller skrämmer är ett barn som inte klarar något, och de vuxna tar reda på vad

  Scenariomall: Utbrott, bråk, brott, gäng och farliga handlingar hör hit, och att barnet har burits ut
    Givet att barnet går i grundskola
    När mentor i skola antecknar att <det>
    Så ska kontaktorsaken beteende <gäller> i skola
    Exempel:
      | det                        | gäller |
      | utbrott är enstaka         | gälla  |
      | stör andra är ofta         | gälla  |
      | brott är hört av andra     | gälla  |
      | farligt umgänge är ja      | gälla  |
      | farlig handling är ja      | gälla  |
      | lyftes eller bars ut är ja | gälla  |

  Scenario: När inget av det är sett hör barnet inte hit
    Givet att barnet går i grundskola
    När mentor i skola antecknar:
      | fakta                | värde  |
      | utbrott              | nej    |
      | stör andra           | ibland |
      | brott                | nej    |
      | farligt umgänge      | nej    |
      | farlig handling      | nej    |
      | lyftes eller bars ut | nej    |
    Så ska kontaktorsaken beteende inte gälla i skola

  Scenario: Upprepade utbrott och rykten om brott bedöms av skolpsykologen och socialtjänsten
    Givet att barnet går i grundskola
    När mentor i skola antecknar att utbrott är upprepade och brott är hört av andra
    Så ska svaret på frågan bedömer nämna "specialpedagogen (elevhälsan): Kartlägger situationer, krav och språk där det går fel och där det går rätt"
    Och ska svaret på frågan bedömer nämna "skolpsykologen (elevhälsan): Förstår vad barnet inte klarar och om rädsla eller svåra händelser ligger bakom"
    Och ska svaret på frågan bedömer nämna "skolkuratorn (elevhälsan): Samtal om vänner, fritid och hemmet, enskilt med barnet"
    Och ska svaret på frågan bedömer nämna "socialsekreteraren (socialtjänst): Tar emot anmälan och bedömer behov av stöd"
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen (förskola)"
    Och ska svaret på frågan bedömer inte nämna "psykologen i vården (barnhälsovård)"
    Och ska svaret på frågan gör insatser nämna "läraren: Ordning som går att förstå"
    Och ska svaret på frågan gör insatser nämna "specialpedagogen: Lugnande plan"
    Och ska svaret på frågan gör insatser nämna "skolkuratorn: Samtal efteråt"
    Och ska svaret på frågan gör insatser nämna "skolpsykologen: Handledning, Hjälper de vuxna att möta utbrott utan att lyfta eller hålla fast"
    Och ska svaret på frågan gör insatser nämna "rektorn: Utredning av särskilt stöd"
    Och ska svaret på frågan gör insatser nämna "fältsekreteraren: Vuxen på fritiden"
    Och ska svaret på frågan gör insatser nämna "familjebehandlaren: Familjestöd"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Hälsosamtal, Frågar om sömn, hunger, hörsel"
    Och ska svaret på frågan gör insatser nämna "psykologen i vården: Bedömning i vården"
    Och ska svaret på frågan gör insatser inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan dokumenterar nämna "läraren: Vad som hände före, under och efter, utan värdeord, i elevens dokumentation i skolan"
    Och ska svaret på frågan dokumenterar nämna "rektorn: Ingripanden mot barnet och beslut om stöd, i elevakten"
    Och ska svaret på frågan dokumenterar nämna "skolkuratorn: Samtal och egen orosanmälan, i kuratorns akt i elevhälsan"
    Och ska svaret på frågan dokumenterar nämna "socialsekreteraren: Anmälan, bedömning och insats, i personakt i socialtjänsten"
    Och ska svaret på frågan följer upp nämna "specialpedagogen: Räknar goda dagar och ser vad som skilde dem från de svåra (senast 2026-11-04)"
    Och ska svaret på frågan följer upp nämna "skolkuratorn: Samtal med barnet om vänner, fritid och om planen är rättvis (senast 2026-11-28)"
    Och ska svaret på frågan gemensam uppföljning nämna "så att barnet inte får två planer som säger emot varandra"
    Och ska svaret på frågan andra aktörer nämna "Polisen när barnet misstänks för brott"

  Scenario: Ett enda utbrott är inte socialtjänstens sak
    Givet att barnet går i grundskola
    När mentor i skola antecknar att utbrott är enstaka och brott är nej och farligt umgänge är nej
    Så ska svaret på frågan bedömer nämna "specialpedagogen (elevhälsan)"
    Och ska svaret på frågan bedömer inte nämna "skolpsykologen ("
    Och ska svaret på frågan bedömer inte nämna "socialsekreteraren ("

  Scenario: I förskolan ser specialpedagogen och barnhälsovården vad barnet försöker säga
    Givet att barnet går i förskola
    När pedagog i förskola antecknar att utbrott är enstaka
    Så ska svaret på frågan bedömer nämna "specialpedagogen (förskola): Ser gruppen, rummet och språket"
    Och ska svaret på frågan bedömer nämna "psykologen i vården (barnhälsovård): Bedömer utveckling och stöder föräldrarna"
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen (elevhälsan)"
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan gör insatser nämna "pedagogen i förskolan: Lekledare"
    Och ska svaret på frågan gör insatser inte nämna "läraren:"
    Och ska svaret på frågan dokumenterar nämna "pedagogen i förskolan: Situationer som gått bra och varför, i barnets dokumentation i förskolan"
    Och ska svaret på frågan dokumenterar inte nämna "läraren:"
    Och ska svaret på frågan följer upp nämna "specialpedagogen: Räknar goda dagar"
    Och ska svaret på frågan följer upp inte nämna "skolkuratorn:"

  Scenario: Innan skolformen är känd nämns ingen som bara finns i den ena
    När mentor i skola antecknar att utbrott är enstaka
    Så ska kontaktorsaken beteende gälla i skola
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen ("
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan bedömer inte nämna "psykologen i vården"
