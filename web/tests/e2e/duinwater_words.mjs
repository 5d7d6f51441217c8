// What the people of Duinwater notice and need: the words of the scene.
export const matters = {
  duty: {
    title: 'Avondpiket',
    situation:
      'Sinds januari komt 4 op de 10 meldingen buiten kantooruren binnen; ' +
      'die worden de volgende ochtend gelezen',
    effect: 'klanten wachten gemiddeld 14 uur; drie klanten zegden op',
    need: 'we hebben een manier nodig om dringende meldingen dezelfde avond op te merken',
    impact: 'zodat klanten met een storing niet vertrekken',
    text:
      'Dewi en Esra wisselen per week, telefoon 18–22 uur, vergoeding **€ 30 per avond**.\n\n' +
      '- dringend is: niemand kan inloggen, of gegevens ontbreken\n- de rest wacht tot de ochtend',
    criterion: 'mediaan wachttijd avondstoring < 60 minuten in april; mislukt als > 3 uur',
  },
  release: {
    title: 'Vaste uitgaveweek',
    situation: 'In het voorjaar vielen 7 van de 11 uitgaven op een vrijdagmiddag',
    effect: 'twee mensen werkten drie weekenden door om fouten te herstellen',
    need: 'we hebben een rustig en voorspelbaar moment van uitgeven nodig',
    impact: 'zodat weekenden vrij zijn en klanten weten wanneer iets verandert',
    text: 'We geven uit op dinsdag of woensdag, voor 15 uur. Een spoedherstel mag altijd.',
    criterion: 'hooguit 1 uitgave per kwartaal buiten de week; mislukt bij 4 of meer',
  },
  newcomers: {
    title: 'Inwerken met een maatje',
    situation: 'Bas kreeg in zijn eerste maand 23 keer een ander antwoord op dezelfde vraag',
    effect: 'hij begon na zes weken pas zelfstandig te werken',
    need: 'nieuwe mensen hebben één plek nodig waar zij met vragen terecht kunnen',
    impact: 'zodat zij na drie weken zelfstandig werken',
    text: 'Wie nieuw is kiest een maatje voor zes weken. Zij praten elke dag een kwartier.',
    criterion: 'zelfstandig aan het werk binnen 4 weken; mislukt bij meer dan 8',
  },
  budget: {
    title: 'Uitgaven tot € 500',
    situation: 'Voor elke uitgave, ook van € 20, wordt nu op een vergadering gewacht',
    effect: 'gereedschap komt gemiddeld 9 dagen later dan nodig',
    need: 'kleine uitgaven moeten dezelfde dag kunnen, met zicht voor iedereen',
    impact: 'zodat niemand stilzit en we toch weten waar het geld heen gaat',
    text: 'Iedereen geeft tot € 500 per maand uit en zet het dezelfde dag op de lijst.',
    criterion: 'lijst klopt elke maand met de bank; mislukt bij een verschil boven € 100',
  },
  quiet: {
    title: 'Stille ochtenden',
    situation: 'Tussen 9 en 12 uur zijn er gemiddeld 14 onderbrekingen per persoon',
    effect: 'moeilijk werk schuift naar de avond',
    need: 'we hebben dagelijks een paar uur zonder onderbreking nodig',
    impact: 'zodat moeilijk werk overdag af komt',
    text: 'Tot 12 uur geen vergaderingen en geen berichten die een antwoord verwachten.',
    criterion: 'hooguit 4 onderbrekingen per ochtend in de meting van juni',
  },
  backups: {
    title: 'Elke maand een herstelproef',
    situation: 'De laatste keer dat iemand een reservekopie terugzette is 16 maanden geleden',
    effect: 'we weten niet of een klant na brand verder kan',
    need: 'we moeten weten dat terugzetten werkt en hoe lang het duurt',
    impact: 'zodat een ramp een halve dag kost en geen klant',
    text: 'Op de eerste maandag zet het platformteam een willekeurige kopie terug, met een klok.',
    criterion: 'terug binnen 4 uur, twaalf keer per jaar; mislukt bij twee gemiste maanden',
  },
  support: {
    title: 'Eén nummer voor vragen',
    situation: 'Klanten mailen vier adressen; 1 op de 5 vragen wordt dubbel beantwoord',
    effect: 'twee antwoorden spraken elkaar in april drie keer tegen',
    need: 'elke vraag moet één eigenaar hebben die iedereen ziet',
    impact: 'zodat een klant één antwoord krijgt',
    text: 'Alle vragen gaan naar één bak; wie opent is eigenaar tot het antwoord.',
    criterion: 'dubbele antwoorden onder 1 op 50 in juli',
  },
  office: {
    title: 'Kantoor op dinsdag en donderdag',
    situation: 'Op maandag en vrijdag zit er gemiddeld 1 mens in een kantoor voor acht',
    effect: 'de huur van € 1.900 levert die dagen niets op',
    need: 'ruimte en huur moeten passen bij wanneer mensen samen werken',
    impact: 'zodat we elkaar treffen en geld overhouden voor mensen',
    text: 'We huren nog twee dagen per week; op die dagen is iedereen er die kan.',
    criterion: 'minstens 5 mensen op beide dagen; huur onder € 900',
  },
};
export const spare = [
  ['De handleiding is van 2024', 'nieuwe mensen vragen na wat er staat'],
  ['Facturen gaan gemiddeld 11 dagen na de maand uit', 'we staan elke maand 8 dagen rood'],
  ['Twee klanten vroegen om een proefomgeving', 'zij testen nu op hun echte gegevens'],
  ['De stilteruimte staat vol dozen', 'bellen gebeurt op de gang'],
  ['Een klant meldde een lek op een privénummer', 'het bleef een weekend liggen'],
];
