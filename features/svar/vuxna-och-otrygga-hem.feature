# language: sv
# Källa: FB 6 kap. 11 §, OSL 12 kap. 2 §; SoL 20 kap. 4 §, vägledning heder och våld
Egenskap: Inget svar skickar någon hem till ett hem som inte är tryggt, eller till den som är vuxen

  Scenariomall: Hemmet får veta så länge barnet är ett barn och hemmet är tryggt
    Givet ett barn som är <år> år
    När mentor i skola antecknar att <det> och trygg hem idag är <tryggt>
    Så ska svaret på frågan <fråga> <nämner> "<ord>"

    Exempel:
      | år | tryggt | det | fråga | nämner | ord |
      | 17 | ja | ogiltiga frånvarominuter är 1 | hur snart | nämna | Mentorn berättar för vårdnadshavarna samma dag att barnet varit borta utan giltigt skäl |
      | 18 | ja | ogiltiga frånvarominuter är 1 | hur snart | inte nämna | Mentorn berättar för vårdnadshavarna samma dag att barnet varit borta utan giltigt skäl |
      | 17 | nej | ogiltiga frånvarominuter är 1 | hur snart | inte nämna | Mentorn berättar för vårdnadshavarna samma dag att barnet varit borta utan giltigt skäl |
      | 17 | ja | självskada är berättad | talar med föräldrarna | nämna | Huvudregeln är att hemmet får veta |
      | 18 | ja | självskada är berättad | talar med föräldrarna | inte nämna | Huvudregeln är att hemmet får veta |
      | 17 | nej | självskada är berättad | talar med föräldrarna | inte nämna | Huvudregeln är att hemmet får veta |
      | 17 | ja | vuxen hemma är sjuk | talar med föräldrarna | nämna | Kuratorn frågar den förälder som finns till hands |
      | 18 | ja | vuxen hemma är sjuk | talar med föräldrarna | inte nämna | Kuratorn frågar den förälder som finns till hands |
      | 17 | nej | vuxen hemma är sjuk | talar med föräldrarna | inte nämna | Kuratorn frågar den förälder som finns till hands |
      | 17 | ja | brott är säkert | talar med föräldrarna | nämna | Mentorn och kuratorn tillsammans, innan ryktet hinner fram |
      | 18 | ja | brott är säkert | talar med föräldrarna | inte nämna | Mentorn och kuratorn tillsammans, innan ryktet hinner fram |
      | 17 | nej | brott är säkert | talar med föräldrarna | inte nämna | Mentorn och kuratorn tillsammans, innan ryktet hinner fram |
      | 17 | ja | sagt om livet är vill vara död | talar med föräldrarna | nämna | berättar samma dag, med barnet bredvid om det vill |
      | 18 | ja | sagt om livet är vill vara död | talar med föräldrarna | inte nämna | berättar samma dag, med barnet bredvid om det vill |
