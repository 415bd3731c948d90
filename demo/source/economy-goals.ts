import type { GoalSource } from '../format/goal-tree.ts'

/** Field 1: four goals with two sub-goals each, as the customer's page declares. The themes of the first three are known, no wording is. */
export const economyGoals: readonly GoalSource[] = [
  {
    key: 'standortbedingungen',
    title: 'Attraktive Standortbedingungen',
    statement: 'Betriebe finden überall im Landkreis Wege, Leitungen und Flächen vor, mit denen sie arbeiten und wachsen können.',
    description: 'Gute Erreichbarkeit ist eine Stärke des Landkreises. Sie hilft aber nur dort, wo die letzten Kilometer ebenso gut sind wie die Autobahn und wo Flächen zur Nachfrage passen.',
    goals: [
      {
        key: 'verkehrswege-und-netze',
        title: 'Leistungsfähige Verkehrswege und Netze',
        statement: 'Straßen, Schienen, Wasserstraßen und Datennetze verbinden alle Teile des Landkreises miteinander und mit Hamburg, Berlin und Schwerin.',
        approaches: [
          {
            key: 'verkehrswege',
            title: 'Straßen, Schienen, Rad- und Wanderwege sowie Wasserstraßen sanieren und ausbauen',
            isExample: false,
            description: 'Eine gemeinsame Liste zeigt, welche Wege für Arbeit, Alltag und Tourismus am wichtigsten sind. Sie wird mit Land, Bund und Gemeinden abgestimmt und legt offen, was wann erneuert werden soll.',
            themes: ['kooperationen', 'finanzen'],
            rating: ['high', 'long'],
          },
          {
            key: 'breitband',
            title: 'Flächendeckende Breitbandversorgung',
            isExample: false,
            description: 'Schnelles Internet soll nicht an der Ortsgrenze enden. Dafür werden Ausbaugebiete gebündelt und Förderverfahren begleitet. Wann welcher Ort angeschlossen ist, lässt sich öffentlich nachlesen.',
            themes: ['digitalisierung', 'finanzen'],
            rating: ['high', 'short'],
          },
        ],
      },
      {
        key: 'gewerbeflaechen',
        title: 'Abgestimmte Flächen für Gewerbe und Industrie',
        statement: 'Städte und Gemeinden entwickeln ihre Gewerbegebiete gemeinsam und nutzen vorhandene Flächen, bevor neue entstehen.',
        approaches: [
          {
            key: 'gewerbestandorte',
            title: 'Interkommunale Abstimmung zur Entwicklung und Vermarktung von Gewerbe- und Industriestandorten',
            isExample: false,
            description: 'Ludwigslust, Neustadt-Glewe und Grabow liegen dicht beieinander an der A 14. Statt um dieselben Betriebe zu werben, treten sie gemeinsam auf: mit einem Angebot, einer Ansprechperson und abgestimmten Plänen.',
            themes: ['kooperationen'],
            places: ['ludwigslust', 'neustadt-glewe', 'grabow'],
            department: 'regionalmanagement',
            contact: 'kreisentwicklung',
            rating: ['high', 'short'],
          },
          {
            key: 'flaechenuebersicht',
            title: 'Gemeinsame Übersicht freier Gewerbeflächen und Hallen',
            description: 'Wer einen Standort sucht, soll nicht dreißig Rathäuser anrufen müssen. Eine Karte zeigt freie Flächen und Hallen mit Größe, Anschluss und Ansprechperson. Die Gemeinden pflegen ihre Einträge selbst.',
            themes: ['digitalisierung', 'kooperationen'],
            rating: ['medium', 'short'],
          },
          {
            key: 'brachflaechen',
            title: 'Alte Gewerbe- und Militärflächen wieder nutzen',
            description: 'Auf Brachen liegen oft schon Straßen und Leitungen. Für ausgewählte Flächen wird geklärt, was im Boden liegt, was ein Abriss kostet und wer sie braucht. So bleibt Ackerland frei.',
            themes: ['finanzen'],
            places: ['hagenow', 'luebtheen', 'doemitz'],
            rating: ['low', 'long'],
          },
        ],
      },
    ],
  },
  {
    key: 'innovation-und-gruendung',
    title: 'Innovation und Gründung',
    statement: 'Neue Ideen werden im Landkreis ausprobiert, und wer ein Unternehmen gründen oder übernehmen will, findet Rat, Raum und Partner.',
    description: 'Die Wirtschaft besteht vor allem aus kleinen Betrieben. Sie haben selten eigene Entwicklungsabteilungen, kennen aber ihre Kundschaft und probieren viel aus.',
    goals: [
      {
        key: 'raum-fuer-gruendungen',
        title: 'Raum und Rat für Gründungen',
        statement: 'In jeder Region des Landkreises gibt es Räume und Beratung für Menschen, die sich selbstständig machen.',
        approaches: [
          {
            key: 'gruenderzentren',
            title: 'Gründer- und Gewerbezentren',
            isExample: false,
            description: 'Kleine, bezahlbare Räume mit gutem Netz und kurzen Verträgen senken das Risiko am Anfang. Vorhandene Zentren arbeiten zusammen und ergänzen sich, statt dasselbe anzubieten.',
            themes: ['kooperationen'],
            places: ['parchim', 'ludwigslust'],
            rating: ['medium', 'medium'],
          },
          {
            key: 'betriebsnachfolge',
            title: 'Betriebe an Nachfolgerinnen und Nachfolger vermitteln',
            description: 'Viele Meisterinnen und Meister gehen in den nächsten Jahren in Rente. Kammern, Banken und Landkreis sprechen sie früh an, bewerten den Betrieb mit ihnen und suchen gemeinsam nach Menschen, die weitermachen.',
            themes: ['demografische-entwicklung', 'kooperationen'],
            rating: ['high', 'short'],
          },
        ],
      },
      {
        key: 'wissen-fuer-betriebe',
        title: 'Wissen, das bei den Betrieben ankommt',
        statement: 'Betriebe und Hochschulen arbeiten regelmäßig zusammen, und neue Verfahren kommen auch in kleinen Werkstätten an.',
        approaches: [
          {
            key: 'innovationsverbuende',
            title: 'Innovationsverbünde von Wissenschaft und Unternehmen',
            isExample: false,
            description: 'Ernährung, Holz und Logistik sind Schwerpunkte der Region. Zu jedem dieser Themen trifft sich ein Kreis aus Betrieben und Hochschulen, sucht gemeinsame Aufgaben und wirbt dafür Fördermittel ein.',
            themes: ['kooperationen', 'digitalisierung'],
            rating: ['medium', 'medium'],
          },
          {
            key: 'handwerk-digital',
            title: 'Digitale Werkzeuge im Handwerk erproben',
            description: 'Aufmaß mit dem Tablet, Planung am Modell, Bestellung ohne Papier: In offenen Werkstatttagen zeigen Betriebe einander, was sich bewährt hat und was nicht.',
            themes: ['digitalisierung'],
            places: ['hagenow', 'parchim'],
            rating: ['low', 'medium'],
          },
        ],
      },
    ],
  },
  {
    key: 'fachkraefte',
    title: 'Fachkräfte gewinnen und halten',
    statement: 'Wer im Landkreis eine Ausbildung oder gute Arbeit sucht, findet sie, und offene Stellen bleiben nicht lange leer.',
    description: 'Der Mangel an Fach- und Arbeitskräften ist eine der größten Schwächen, auch in Gesundheit und Bildung. Gehalt allein entscheidet nicht: Wohnung, Kita und Verein zählen mit.',
    goals: [
      {
        key: 'ausbilden-und-bleiben',
        title: 'Hier lernen, hier bleiben, zurückkommen',
        statement: 'Junge Menschen kennen die Betriebe ihrer Umgebung, und wer fortgezogen ist, findet leicht zurück.',
        approaches: [
          {
            key: 'berufsorientierung',
            title: 'Praktika und Berufsorientierung an allen weiterführenden Schulen',
            description: 'Ab der achten Klasse lernt jede Schülerin und jeder Schüler drei Betriebe aus der Nähe kennen. Ein Fahrplan zu den Betrieben gehört dazu, denn viele Praktika scheitern am Weg.',
            themes: ['demografische-entwicklung', 'kooperationen'],
            rating: ['high', 'short'],
          },
          {
            key: 'ausbildungswege',
            title: 'Wohnen und Fahren für Auszubildende erleichtern',
            description: 'Betrieb hier, Berufsschule dort, Elternhaus woanders: Für Auszubildende entstehen günstige Zimmer in der Nähe der Berufsschulen, und die Busse richten sich nach Schichtbeginn und Unterricht.',
            themes: ['teilhabe-integration-barrierefreiheit'],
            places: ['parchim', 'ludwigslust', 'hagenow'],
            rating: ['medium', 'medium'],
          },
          {
            key: 'rueckkehr',
            title: 'Rückkehr abgewanderter Fachkräfte',
            isExample: false,
            description: 'Wer nach Jahren in Hamburg oder München zurück möchte, fragt zuerst in der Familie und im Freundeskreis. Hier setzt der Ansatz an: mit Stellen, Wohnungen und Ansprechpersonen auf einen Blick.',
            themes: ['demografische-entwicklung'],
            rating: ['medium', 'short'],
          },
        ],
      },
      {
        key: 'willkommen-sein',
        title: 'Gut ankommen',
        statement: 'Neue Einwohnerinnen und Einwohner finden in den ersten Monaten Wohnung, Arzt, Kita und Anschluss.',
        approaches: [
          {
            key: 'standortqualitaet',
            title: 'Lebens- und Standortqualität erhöhen',
            isExample: false,
            description: 'Fachkräfte bleiben dort, wo auch die Familie gern lebt. Wirtschaftsförderung und Ortsentwicklung werden deshalb zusammen geplant: Gewerbegebiet, Wohnungen, Kita und Bus gehören in ein Bild.',
            themes: ['demografische-entwicklung', 'teilhabe-integration-barrierefreiheit'],
            rating: ['medium', 'long'],
          },
          {
            key: 'willkommen',
            title: 'Willkommensangebote weiterentwickeln (Behörden- und Ärztewegweiser)',
            isExample: false,
            description: 'Der Wegweiser zu Behörden und Praxen wird zu einem Begleiter für die ersten hundert Tage: mehrsprachig, in einfacher Sprache und mit Menschen, die man anrufen kann.',
            themes: ['teilhabe-integration-barrierefreiheit', 'digitalisierung'],
            department: 'regionalmanagement',
            rating: ['medium', 'short'],
          },
        ],
      },
    ],
  },
  {
    key: 'tourismus',
    title: 'Tourismus, der verbindet',
    statement: 'Gäste erleben den Landkreis als zusammenhängende Reiseregion, und die Orte verdienen das ganze Jahr daran mit.',
    description: 'Plau am See ist als Reiseziel bekannt, die Wasserwege sind es zunehmend. Dazwischen fehlt es an Verbindungen, Rastplätzen und gemeinsamer Werbung.',
    goals: [
      {
        key: 'wege-fuer-gaeste',
        title: 'Verbundene Wege auf Wasser und Land',
        statement: 'Wer mit Boot, Rad oder zu Fuß unterwegs ist, findet durchgehende Strecken mit Rast, Strom und Anschluss an Bus und Bahn.',
        approaches: [
          {
            key: 'wassertourismus',
            title: 'Wasserwanderrouten auf Elde, Stör und Elbe ergänzen',
            description: 'An der Müritz-Elde-Wasserstraße, am Störkanal und an der Elbe entstehen Anleger in Abständen, die man mit dem Kanu an einem Tag schafft. Schleusenzeiten und Liegeplätze stehen auf einer Karte.',
            themes: ['kooperationen', 'digitalisierung'],
            places: ['plau-am-see', 'luebz', 'parchim', 'doemitz'],
            rating: ['medium', 'medium'],
          },
          {
            key: 'rastplaetze',
            title: 'Rastplätze mit Wasser, Schatten und Ladepunkt',
            description: 'Gemeinden richten Rastplätze nach einem gemeinsamen Muster ein: Trinkwasser, Schatten, Toilette, Strom für Räder und eine Tafel mit dem nächsten Gasthof. Die Pflege übernehmen Vereine gegen einen festen Betrag.',
            themes: ['teilhabe-integration-barrierefreiheit', 'finanzen'],
            rating: ['low', 'medium'],
          },
        ],
      },
      {
        key: 'gastgeber',
        title: 'Gastgeber mit Qualität',
        statement: 'Unterkünfte, Gasthöfe und Museen arbeiten zusammen und bieten auch außerhalb des Sommers etwas an.',
        approaches: [
          {
            key: 'gastgebernetz',
            title: 'Kleine Gastgeber gemeinsam schulen und beraten',
            description: 'Pensionen und Ferienhöfe haben selten Zeit für lange Lehrgänge. Halbe Tage im Winter behandeln, was drängt: Buchung, Barrierefreiheit, Energie, Personal.',
            themes: ['kooperationen', 'teilhabe-integration-barrierefreiheit'],
            rating: ['low', 'short'],
          },
          {
            key: 'regionale-produkte',
            title: 'Regionale Lebensmittel in Gasthöfe und Kantinen bringen',
            description: 'Fleisch, Fisch, Kartoffeln und Säfte kommen aus der Nähe, werden aber oft weit entfernt verkauft. Eine gemeinsame Liefertour verbindet Höfe mit Gasthöfen, Schulküchen und Kliniken.',
            themes: ['kooperationen'],
            places: ['sternberg', 'goldberg', 'eldena'],
            rating: ['medium', 'medium'],
          },
          {
            key: 'reiseregion',
            title: 'Als eine Reiseregion auftreten',
            description: 'Griese Gegend, Schaalsee, Elbtal, Lewitz und Seenland werben bisher meist einzeln. Ein gemeinsamer Auftritt führt Gäste zu Erlebnissen statt zu Verwaltungsgrenzen.',
            themes: ['kooperationen', 'digitalisierung'],
            rating: ['medium', 'long'],
          },
        ],
      },
    ],
  },
]
