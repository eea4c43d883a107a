# language: sv
# Källa: SKR 2023 bilaga 1, Skollagen 2010:800 3 kap. 5 §, Skollagen 2010:800 3 kap. 7 §, vård- och insatsprogram, BUP 30+30, lokalt beslut
Egenskap: Stödet börjar genast och väntar inte på en utredning, och bara vården ställer diagnos

  Scenariomall: Att ha svårt att hålla kvar uppmärksamheten räcker
    Givet att barnet går i grundskola
    När mentor i skola antecknar att <det>
    Så ska kontaktorsaken uppmärksamhet-energi <gäller> i skola
    Exempel:
      | det                        | gäller     |
      | koncentration är svårt     | gälla      |
      | koncentration är som andra | inte gälla |

  Scenario: När skolarbetet hindras och en utredning pågår bedömer skolpsykolog, skolläkare och BUP
    Givet att barnet går i grundskola
    När mentor i skola antecknar att koncentration är hindrar skolarbetet och utredning är pågår
    Så ska svaret på frågan bedömer nämna "specialpedagogen (elevhälsan): Kartlägger undervisningen, rummet och arbetspassen"
    Och ska svaret på frågan bedömer nämna "skolpsykologen (elevhälsan): Utreder lärandets förutsättningar och frågar efter rädsla, sömn och svåra händelser"
    Och ska svaret på frågan bedömer nämna "skolläkaren (elevhälsans medicinska gren): Ser över syn, hörsel, sömn och hälsa"
    Och ska svaret på frågan bedömer nämna "psykologen i vården (bup): Gör den diagnostiska utredningen när remissen är mottagen; bara vården ställer diagnos"
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen (förskola)"
    Och ska svaret på frågan bedömer inte nämna "läkaren (barnhälsovård)"
    Och ska svaret på frågan gör insatser nämna "läraren: Undervisning med rörelse"
    Och ska svaret på frågan gör insatser nämna "läraren: Extra anpassning genast"
    Och ska svaret på frågan gör insatser nämna "specialpedagogen: Handledning i klassrummet"
    Och ska svaret på frågan gör insatser nämna "rektorn: Särskilt stöd"
    Och ska svaret på frågan gör insatser nämna "skolkuratorn: Samtal om att vara jag"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Hälsobesök"
    Och ska svaret på frågan gör insatser nämna "läkaren: Utredning och behandling"
    Och ska svaret på frågan gör insatser nämna "familjebehandlaren: Föräldrakurs"
    Och ska svaret på frågan gör insatser inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan dokumenterar nämna "läraren: Extra anpassningar och vad de gav, i elevens dokumentation i skolan"
    Och ska svaret på frågan dokumenterar nämna "rektorn: Utredning av särskilt stöd och åtgärdsprogram, i elevakten"
    Och ska svaret på frågan dokumenterar nämna "skolpsykologen: Utredningen och återgivningen till barnet och föräldrarna, i skolpsykologens journal"
    Och ska svaret på frågan dokumenterar nämna "skolläkaren: Remissen och svaret, i elevhälsans medicinska journal"
    Och ska svaret på frågan dokumenterar inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan följer upp nämna "specialpedagogen: Ny stund i rummet: vilka anpassningar används, vilka ska bytas? (senast 2026-11-25)"
    Och ska svaret på frågan följer upp nämna "rektorn: Ser över stödet och om remissen är mottagen av en människa (senast 2026-12-13)"
    Och ska svaret på frågan gemensam uppföljning nämna "så att väntan på vården aldrig blir väntan på stöd"
    Och ska svaret på frågan andra aktörer nämna "Habiliteringen när funktionsnedsättning är känd"

  Scenario: När en utredning övervägs är det skolläkaren som skriver remissen, och BUP väntar på den
    Givet att barnet går i grundskola
    När mentor i skola antecknar att koncentration är svårt och utredning är övervägs
    Så ska svaret på frågan bedömer nämna "skolläkaren (elevhälsans medicinska gren): Ser över syn, hörsel, sömn och hälsa och skriver remiss"
    Och ska svaret på frågan bedömer inte nämna "skolpsykologen ("
    Och ska svaret på frågan bedömer inte nämna "psykologen i vården (bup)"

  Scenario: Utan tanke på utredning räcker specialpedagogen
    Givet att barnet går i grundskola
    När mentor i skola antecknar att koncentration är svårt och utredning är nej
    Så ska svaret på frågan bedömer nämna "specialpedagogen (elevhälsan): Kartlägger undervisningen"
    Och ska svaret på frågan bedömer inte nämna "skolläkaren ("
    Och ska svaret på frågan bedömer inte nämna "psykologen i vården (bup)"

  Scenario: I förskolan ses barnet i samling och lek, och barnhälsovårdens läkare hör föräldrarna enskilt
    Givet att barnet går i förskola
    När pedagog i förskola antecknar att koncentration är svårt
    Så ska svaret på frågan bedömer nämna "specialpedagogen (förskola): Ser barnet i samling, lek och övergångar"
    Och ska svaret på frågan bedömer nämna "läkaren (barnhälsovård): Undersöker barnets utveckling och hälsa och hör föräldrarna enskilt om hemmet"
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen (elevhälsan)"
    Och ska svaret på frågan gör insatser nämna "pedagogen i förskolan: Samling på barnets villkor"
    Och ska svaret på frågan gör insatser inte nämna "läraren:"
    Och ska svaret på frågan dokumenterar nämna "pedagogen i förskolan: Vad barnet lyckas med och i vilka stunder, i barnets dokumentation i förskolan"
    Och ska svaret på frågan dokumenterar inte nämna "läraren:"
    Och ska svaret på frågan följer upp inte nämna "rektorn:"

  Scenario: I förskoleklass finns både skolans specialpedagog och barnhälsovårdens läkare
    Givet att barnet går i förskoleklass
    När mentor i skola antecknar att koncentration är svårt
    Så ska svaret på frågan bedömer nämna "specialpedagogen (elevhälsan)"
    Och ska svaret på frågan bedömer nämna "läkaren (barnhälsovård)"
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen (förskola)"

  Scenario: Innan skolformen är känd nämns ingen som bara finns i den ena
    När mentor i skola antecknar att koncentration är svårt
    Så ska kontaktorsaken uppmärksamhet-energi gälla i skola
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen ("
    Och ska svaret på frågan bedömer inte nämna "läkaren (barnhälsovård)"
