import type { GoalSource } from '../format/goal-tree.ts'

/** Field 3: three goals with two to five sub-goals, as the customer's page declares; no title is known, so all of it is example content. */
export const communityGoals: readonly GoalSource[] = [
  {
    key: 'gesund-und-versorgt',
    title: 'Gesund und gut versorgt',
    statement: 'Praxis, Pflege und Einkauf sind für alle erreichbar, auch für Menschen, die nicht mehr selbst fahren.',
    goals: [
      {
        key: 'aerztliche-versorgung',
        title: 'Ärztliche Versorgung in der Nähe',
        statement: 'Niemand braucht länger als eine halbe Stunde bis zu einer Hausarztpraxis, ob mit dem Auto oder dem Bus.',
        approaches: [
          {
            key: 'hausaerzte',
            title: 'Nachwuchs für Hausarztpraxen gewinnen',
            description: 'Wer im Landkreis Medizin lernt, soll hier bleiben können: mit Stipendien, Praktika in Landpraxen und Hilfe bei der Übernahme. Gemeinden stellen Räume bereit, in denen mehrere Ärztinnen und Ärzte zusammenarbeiten.',
            themes: ['demografische-entwicklung', 'kooperationen'],
            rating: ['high', 'short'],
          },
          {
            key: 'sprechstunde-digital',
            title: 'Sprechstunde per Bildschirm mit Begleitung vor Ort',
            description: 'Eine medizinische Fachkraft besucht Menschen zu Hause, misst Werte und schaltet die Praxis dazu. So sparen Kranke den Weg, und niemand muss allein mit der Technik zurechtkommen.',
            themes: ['digitalisierung', 'teilhabe-integration-barrierefreiheit'],
            rating: ['medium', 'medium'],
          },
          {
            key: 'notfallversorgung',
            title: 'Rettungsdienst und Ersthelfende besser verbinden',
            description: 'Bis der Rettungswagen da ist, zählt jede Minute. Ausgebildete Ersthelferinnen und Ersthelfer aus der Nachbarschaft werden von der Leitstelle mit alarmiert; öffentliche Defibrillatoren stehen auf einer Karte.',
            themes: ['digitalisierung', 'kooperationen'],
            rating: ['high', 'medium'],
          },
        ],
      },
      {
        key: 'pflege-und-alter',
        title: 'Gut alt werden',
        statement: 'Ältere Menschen können in ihrem Ort bleiben, auch wenn sie Hilfe brauchen, und Pflegende werden entlastet.',
        approaches: [
          {
            key: 'pflegeberatung',
            title: 'Pflegeberatung, die ins Haus kommt',
            description: 'Die Beratung klärt am Küchentisch, welche Hilfe zusteht, wer sie leistet und was sie kostet. Sie arbeitet mit Seniorenbeirat, Praxen und Diensten zusammen und vermittelt auch Kurzzeitpflege.',
            themes: ['demografische-entwicklung', 'teilhabe-integration-barrierefreiheit'],
            rating: ['high', 'short'],
          },
          {
            key: 'wohnen-im-alter',
            title: 'Barrierefreie Wohnungen im Ortskern',
            description: 'Wer das große Haus nicht mehr halten kann, soll nicht den Ort verlassen müssen. Leere Gebäude im Kern werden zu kleinen, stufenlosen Wohnungen umgebaut, gern mit Tagespflege im Erdgeschoss.',
            themes: ['demografische-entwicklung', 'teilhabe-integration-barrierefreiheit', 'finanzen'],
            places: ['hagenow', 'sternberg', 'goldberg'],
            rating: ['medium', 'medium'],
          },
          {
            key: 'pflegekraefte',
            title: 'Pflegekräfte gemeinsam ausbilden',
            description: 'Kliniken, Heime und ambulante Dienste teilen sich die Ausbildung. Auszubildende lernen mehrere Häuser kennen, und kleine Dienste können mitmachen, die allein niemanden ausbilden könnten.',
            themes: ['kooperationen', 'demografische-entwicklung'],
            rating: ['high', 'medium'],
          },
        ],
      },
      {
        key: 'nahversorgung',
        title: 'Einkaufen und erledigen im Dorf',
        statement: 'Lebensmittel, Post, Geld und Amtswege sind in jedem Dorf an mindestens einem Tag der Woche zu haben.',
        approaches: [
          {
            key: 'dorflaeden',
            title: 'Dorfläden mit mehreren Aufgaben',
            description: 'Ein Laden allein trägt sich selten. Mit Paketen, Café, Bürgerbüro und Verkauf regionaler Ware wird er zum Treffpunkt. Wer einen gründet, bekommt Beratung und Einblick in die Zahlen bestehender Läden.',
            themes: ['kooperationen', 'finanzen'],
            places: ['banzkow', 'dabel'],
            rating: ['medium', 'medium'],
          },
          {
            key: 'rollende-dienste',
            title: 'Fahrende Läden, Bücher und Bürgerbüros aufeinander abstimmen',
            description: 'Viele Dienste kommen schon heute auf Rädern, nur jeder an einem anderen Tag. Ein gemeinsamer Kalender bringt Bäcker, Bücherbus und Bürgerbüro zur selben Zeit auf den Dorfplatz.',
            themes: ['teilhabe-integration-barrierefreiheit', 'digitalisierung'],
            rating: ['low', 'short'],
          },
        ],
      },
    ],
  },
  {
    key: 'lernen-und-miteinander',
    title: 'Lernen, Kultur und Miteinander',
    statement: 'Menschen jeden Alters lernen, musizieren und gestalten mit, in der Stadt wie im Dorf.',
    goals: [
      {
        key: 'kita-und-schule',
        title: 'Kitas und Schulen in der Nähe',
        statement: 'Kinder gehen auf kurzen Wegen in gut ausgestattete Kitas und Schulen, die auch kleine Jahrgänge tragen.',
        approaches: [
          {
            key: 'kleine-schulen',
            title: 'Kleine Schulen durch Zusammenarbeit sichern',
            description: 'Benachbarte Schulen teilen sich Fachlehrkräfte, Räume und Arbeitsgemeinschaften. Der Landkreis richtet die Schülerbeförderung danach aus und rechnet offen vor, was jeder Standort kostet.',
            themes: ['demografische-entwicklung', 'kooperationen', 'finanzen'],
            rating: ['high', 'medium'],
          },
          {
            key: 'kita-zeiten',
            title: 'Kita-Zeiten, die zur Arbeit passen',
            description: 'Wer in Klinik, Stall oder Lager arbeitet, beginnt früh oder endet spät. In jeder Region hat mindestens eine Kita längere Zeiten; Tagespflegepersonen ergänzen, wo sich das nicht lohnt.',
            themes: ['teilhabe-integration-barrierefreiheit'],
            rating: ['medium', 'short'],
          },
        ],
      },
      {
        key: 'lebenslang-lernen',
        title: 'Lernen ein Leben lang',
        statement: 'Jede und jeder weiß, wo man etwas Neues lernen kann, und kommt auch hin.',
        approaches: [
          {
            key: 'bildungsmanagement',
            title: 'Bildungsangebote gemeinsam planen',
            description: 'Schulen, Volkshochschule, Kammern und Vereine tragen zusammen, was es gibt und was fehlt. Ein Bericht alle zwei Jahre zeigt, ob die Lücken kleiner werden.',
            themes: ['kooperationen', 'digitalisierung'],
            rating: ['medium', 'short'],
          },
          {
            key: 'kurse-auf-dem-dorf',
            title: 'Kurse in Dorfgemeinschaftshäusern und Bibliotheken',
            description: 'Sprachkurs, Erste Hilfe, Umgang mit dem Smartphone: Die Volkshochschule kommt ins Dorf, sobald sich acht Menschen anmelden. Räume und Werbung stellt die Gemeinde.',
            themes: ['teilhabe-integration-barrierefreiheit', 'digitalisierung'],
            rating: ['low', 'short'],
          },
        ],
      },
      {
        key: 'kultur-in-der-flaeche',
        title: 'Kultur in der Fläche',
        statement: 'Musik, Theater und Museum sind auch abends und ohne Auto erreichbar.',
        approaches: [
          {
            key: 'kultur-unterwegs',
            title: 'Kultur kommt ins Dorf, Publikum kommt zur Kultur',
            description: 'Theater und Musikschulen spielen auf Höfen und in Kirchen; zu großen Abenden in den Städten fahren Busse mit fester Rückfahrt. Ein Kalender für den ganzen Landkreis verhindert, dass sich Termine überschneiden.',
            themes: ['teilhabe-integration-barrierefreiheit', 'kooperationen'],
            places: ['ludwigslust', 'parchim', 'sternberg'],
            rating: ['medium', 'medium'],
          },
          {
            key: 'musikschule-vor-ort',
            title: 'Musikunterricht an Außenstellen halten',
            description: 'Musikschulen unterrichten nachmittags in Grundschulen und Kitas. Leihinstrumente und gestaffelte Beiträge sorgen dafür, dass es nicht am Geld scheitert.',
            themes: ['teilhabe-integration-barrierefreiheit', 'finanzen'],
            rating: ['low', 'medium'],
          },
        ],
      },
      {
        key: 'ehrenamt',
        title: 'Starkes Ehrenamt',
        statement: 'Vereine und Initiativen finden Menschen, Rat und Räume, und ihre Arbeit wird gesehen.',
        approaches: [
          {
            key: 'engagement-beraten',
            title: 'Vereine beraten und entlasten',
            description: 'Steuern, Versicherung, Datenschutz, Förderanträge: Die MitMachZentralen beantworten Fragen, an denen Vorstände verzweifeln, und bringen Vereine zusammen, die sich eine Kassenführung teilen wollen.',
            themes: ['kooperationen', 'demografische-entwicklung'],
            rating: ['high', 'short'],
          },
          {
            key: 'engagement-anerkennen',
            title: 'Engagement sichtbar machen und anerkennen',
            description: 'Eine Karte mit Vergünstigungen, ein jährlicher Tag des Ehrenamts und kurze Porträts zeigen, wer sich einsetzt. Vorschläge machen die Vereine selbst.',
            themes: ['teilhabe-integration-barrierefreiheit'],
            rating: ['low', 'short'],
          },
        ],
      },
      {
        key: 'jugend-redet-mit',
        title: 'Jugend redet mit',
        statement: 'Junge Menschen entscheiden mit, was in ihrem Ort und im Landkreis geschieht.',
        approaches: [
          {
            key: 'jugendbeteiligung',
            title: 'Jugendforum regelmäßig fortsetzen',
            description: 'Das Jugendforum von 2016 bleibt kein einzelner Termin. Einmal im Jahr laden Jugendliche selbst ein, stellen Anträge an den Kreistag und erfahren, was daraus geworden ist.',
            themes: ['teilhabe-integration-barrierefreiheit', 'demografische-entwicklung'],
            department: 'regionalmanagement',
            rating: ['medium', 'short'],
          },
          {
            key: 'jugendraeume',
            title: 'Räume, die Jugendliche selbst verwalten',
            description: 'Ein Bauwagen, ein Raum über der Feuerwehr, eine Ecke im Bahnhof: Gemeinden geben Schlüssel und ein kleines Budget, Jugendliche übernehmen Regeln und Putzplan. Ein mobiler Jugendarbeiter schaut regelmäßig vorbei.',
            themes: ['teilhabe-integration-barrierefreiheit', 'finanzen'],
            rating: ['medium', 'medium'],
          },
        ],
      },
    ],
  },
  {
    key: 'wohnen-und-ortskerne',
    title: 'Wohnen und lebendige Ortskerne',
    statement: 'Ortskerne sind bewohnt und belebt, und es gibt Wohnungen für Familien, Alleinstehende und ältere Menschen.',
    goals: [
      {
        key: 'haeuser-mit-zukunft',
        title: 'Häuser mit Zukunft',
        statement: 'Leere Häuser finden neue Nutzerinnen und Nutzer, bevor am Ortsrand neu gebaut wird.',
        approaches: [
          {
            key: 'leerstand',
            title: 'Leerstand erfassen und vermitteln',
            description: 'Ehrenamtliche gehen mit offenen Augen durch den Ort und tragen leere Häuser in eine Liste ein. Eine Ansprechperson fragt die Eigentümer, was sie hindert, und bringt sie mit Suchenden zusammen.',
            themes: ['demografische-entwicklung', 'digitalisierung'],
            places: ['boizenburg', 'grabow', 'goldberg'],
            rating: ['high', 'short'],
          },
          {
            key: 'kleine-wohnungen',
            title: 'Kleine Wohnungen zur Miete schaffen',
            description: 'In vielen Orten gibt es fast nur Einfamilienhäuser. Wohnungsgesellschaften und Gemeinden bauen in vorhandenen Gebäuden Wohnungen für ein bis zwei Personen und vermieten sie zu Preisen, die auch Auszubildende zahlen können.',
            themes: ['finanzen', 'demografische-entwicklung'],
            rating: ['medium', 'long'],
          },
        ],
      },
      {
        key: 'treffpunkte',
        title: 'Treffpunkte im Ort',
        statement: 'Jeder Ort hat einen Platz oder ein Haus, in dem man sich ohne Anlass und ohne Eintritt trifft.',
        approaches: [
          {
            key: 'gemeinschaftshaeuser',
            title: 'Gemeinschaftshäuser gemeinsam nutzen und bezahlen',
            description: 'Feuerwehr, Chor, Kirchengemeinde und Sportverein teilen sich ein Haus, statt vier halb leere zu heizen. Der Landkreis hilft bei Verträgen, Belegungsplan und barrierefreiem Umbau.',
            themes: ['teilhabe-integration-barrierefreiheit', 'finanzen', 'kooperationen'],
            rating: ['medium', 'medium'],
          },
          {
            key: 'ortsmitten',
            title: 'Ortsmitten mit Bänken, Bäumen und Wasser gestalten',
            description: 'Ein Dorfplatz braucht keinen Wettbewerb, sondern Schatten, Sitzgelegenheiten und einen Weg ohne Stufen. Bewohnerinnen und Bewohner planen mit und bauen, wo es geht, selbst.',
            themes: ['teilhabe-integration-barrierefreiheit'],
            rating: ['low', 'medium'],
          },
        ],
      },
    ],
  },
]
