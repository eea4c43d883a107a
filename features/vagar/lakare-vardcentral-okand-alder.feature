# language: sv
# Källa: OSL 2009:400 12 kap. 2-3 §§, 25 kap. 12 §; tiderna är lokala beslut.
Egenskap: Är åldern okänd frågar också vården om samtycke innan begäran går

  # Lagens regel för vården gäller den som är under arton; ingen vet att barnet är det.
  Bakgrund:
    Givet att barnets vårdnadshavare är mamma
    Och att skolsköterska i elevhälsans medicinska gren håller ihop barnets väg
    När skolläkare i elevhälsans medicinska gren antecknar att äter är som vanligt
    Och skolsköterska i elevhälsans medicinska gren antecknar att kropp ofta sjuk är ja
    Och skolläkare i elevhälsans medicinska gren gör klart allt på sin lista
    Och skolläkare i elevhälsans medicinska gren säger att underlaget är klart på väg läkare-på-vårdcentralen

  Scenario: Familjen frågas i tid, och med dess ja går begäran
    Så ska väg läkare-på-vårdcentralen stå i steget grund i elevhälsans medicinska gren
    Och ska begäran om läkarbedömning inte ha lämnat elevhälsans medicinska gren
    När skolläkare i elevhälsans medicinska gren gör klart "går igenom handlingen med vårdnadshavarna"
    Och mamma samtycker hos elevhälsans medicinska gren till att begäran om läkarbedömning lämnas till vårdcentral
    Så ska begäran om läkarbedömning från elevhälsans medicinska gren till vårdcentral vila på samtycke

  Scenario: Blir familjen inte frågad i tid får chefen veta det
    När klockan blir 2026-10-22 00:00
    Så ska verksamhetschef elevhälsa i elevhälsans medicinska gren ha fått veta att väg läkare-på-vårdcentralen dröjer
    Och ska verksamhetschef elevhälsa i elevhälsans medicinska gren ha fått veta att "går igenom handlingen med vårdnadshavarna" dröjer
