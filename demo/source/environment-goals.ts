import type { GoalSource } from '../format/goal-tree.ts'

/** Field 2: nothing of it is known but its title, so all of this is example content; one approach's title is known, its place is not. */
export const environmentGoals: readonly GoalSource[] = [
  {
    key: 'klima-und-energie',
    title: 'Klima und Energie',
    statement: 'Der Landkreis erzeugt mehr erneuerbare Energie, als er verbraucht, und ist auf Hitze, Dürre und Starkregen vorbereitet.',
    goals: [
      {
        key: 'energie-aus-der-region',
        title: 'Energie aus der Region',
        statement: 'An Wind-, Solar- und Bioenergieanlagen verdienen die Orte mit, in deren Nähe sie stehen.',
        approaches: [
          {
            key: 'buergerenergie',
            title: 'Bürgerinnen, Bürger und Gemeinden an Energieanlagen beteiligen',
            description: 'Eine Beratungsstelle erklärt Gemeinden, wie sie sich an Wind- und Solarparks beteiligen können und worauf bei Verträgen zu achten ist. Musterverträge ersparen jedem Ort den eigenen Anwalt.',
            themes: ['finanzen', 'kooperationen'],
            rating: ['high', 'medium'],
          },
          {
            key: 'waermenetze',
            title: 'Nahwärme in Dörfern und Kleinstädten ausbauen',
            description: 'Wo Biogasanlage, Holz oder Abwärme in der Nähe sind, lohnt sich ein gemeinsames Wärmenetz. Der Landkreis prüft mit den Gemeinden, welche Orte sich eignen, und begleitet die ersten bis zum Bau.',
            themes: ['finanzen'],
            places: ['luebz', 'crivitz', 'boizenburg'],
            rating: ['medium', 'long'],
          },
          {
            key: 'sonnendaecher',
            title: 'Solarstrom auf Dächern des Landkreises',
            description: 'Schulen, Sporthallen und Verwaltungsgebäude haben große Dächer. Sie werden nach Statik und Ausrichtung geprüft und nach und nach belegt; den Strom nutzen die Häuser zuerst selbst.',
            themes: ['finanzen'],
            rating: ['high', 'short'],
          },
        ],
      },
      {
        key: 'sparsam-bauen',
        title: 'Sparsam bauen und sanieren',
        statement: 'Öffentliche Gebäude verbrauchen halb so viel Wärme wie 2015, und private Häuser werden mit gutem Rat saniert.',
        approaches: [
          {
            key: 'gebaeude-sanieren',
            title: 'Sanierungsfahrplan für kreiseigene Gebäude',
            description: 'Für jedes Gebäude stehen Verbrauch, Zustand und nächste Schritte in einer Liste. Saniert wird dort zuerst, wo ein Euro am meisten Energie spart.',
            themes: ['finanzen'],
            rating: ['medium', 'medium'],
          },
          {
            key: 'energieberatung',
            title: 'Unabhängige Energieberatung auf Tour durch die Ämter',
            description: 'Einmal im Monat sitzt eine Beraterin im Amtsgebäude vor Ort. Sie schaut sich Rechnungen und Baupläne an, rechnet Fördermittel aus und verkauft nichts.',
            themes: ['teilhabe-integration-barrierefreiheit', 'kooperationen'],
            rating: ['medium', 'short'],
          },
        ],
      },
      {
        key: 'klimavorsorge',
        title: 'Vorsorge gegen Hitze, Dürre und Starkregen',
        statement: 'Jede Gemeinde weiß, wo Wasser fehlt oder zu viel wird, und hat das Nötigste dagegen getan.',
        approaches: [
          {
            key: 'starkregen',
            title: 'Starkregenkarten für alle Ortslagen',
            description: 'Karten zeigen, wohin das Wasser bei einem Wolkenbruch läuft. Gemeinden sehen, welche Gräben und Durchlässe zu klein sind; Hausbesitzer, welche Kellerfenster gefährdet sind.',
            themes: ['digitalisierung'],
            rating: ['high', 'short'],
          },
          {
            key: 'loeschwasser',
            title: 'Löschwasser und Waldbrandvorsorge sichern',
            description: 'In den Kiefernwäldern der Griesen Gegend ist die Waldbrandgefahr hoch. Brunnen, Wege und Meldeketten werden gemeinsam mit Feuerwehren und Forst überprüft und ergänzt.',
            themes: ['kooperationen'],
            places: ['luebtheen', 'doemitz', 'ludwigslust'],
            rating: ['high', 'medium'],
          },
        ],
      },
    ],
  },
  {
    key: 'natur-und-landschaft',
    title: 'Natur und Landschaft',
    statement: 'Seen, Moore, Wälder und Äcker sind gesund, und Landwirtschaft, Naturschutz und Gemeinden pflegen sie gemeinsam.',
    goals: [
      {
        key: 'gewaesser-und-moore',
        title: 'Lebendige Gewässer und nasse Moore',
        statement: 'Flüsse und Seen sind in gutem Zustand, und die wichtigsten Moore halten wieder Wasser in der Landschaft.',
        approaches: [
          {
            key: 'moore',
            title: 'Moore wieder vernässen und weiter bewirtschaften',
            description: 'Nasse Moore speichern Kohlenstoff, trockene geben ihn ab. Mit Eigentümern und Betrieben werden Flächen gesucht, auf denen höhere Wasserstände möglich sind, und Nutzungen wie Nasswiesen oder Schilf erprobt.',
            themes: ['kooperationen', 'finanzen'],
            places: ['crivitz', 'zarrentin', 'bruel'],
            rating: ['medium', 'long'],
          },
          {
            key: 'gewaesser',
            title: 'Bäche und Gräben naturnah unterhalten',
            description: 'Wasser- und Bodenverbände mähen und räumen nach einem gemeinsamen Plan, der Ufer schont und trotzdem den Abfluss sichert. Randstreifen werden dort breiter, wo es der Betrieb verträgt.',
            themes: ['kooperationen'],
            rating: ['low', 'medium'],
          },
        ],
      },
      {
        key: 'feld-und-wald',
        title: 'Vielfalt in Feld und Wald',
        statement: 'Alleen, Hecken und Mischwälder prägen die Landschaft und bieten vielen Arten Platz.',
        approaches: [
          {
            key: 'alleen-und-hecken',
            title: 'Alleen und Hecken nachpflanzen',
            description: 'Für jeden Baum, der fällt, wird an Kreisstraßen und Feldwegen ein neuer gepflanzt. Baumschulen der Region ziehen Sorten, die Trockenheit vertragen; Patinnen und Paten gießen in den ersten Sommern.',
            themes: ['finanzen'],
            rating: ['medium', 'short'],
          },
          {
            key: 'waldumbau',
            title: 'Kiefernforste zu Mischwald umbauen',
            description: 'Reine Kiefernbestände leiden unter Trockenheit und Feuer. Der Landkreis bringt private und kommunale Waldbesitzer zusammen, die gemeinsam pflanzen, zäunen und Fördermittel beantragen.',
            themes: ['kooperationen'],
            places: ['luebtheen', 'neustadt-glewe'],
            rating: ['low', 'long'],
          },
          {
            key: 'artenreiche-raender',
            title: 'Blühende Ränder an Äckern und Straßen',
            description: 'Straßenränder werden später und seltener gemäht, Ackerränder mit heimischem Saatgut angelegt. Eine einfache Karte zeigt, welche Ränder mitmachen und was dort wächst.',
            themes: ['kooperationen', 'digitalisierung'],
            rating: ['low', 'short'],
          },
        ],
      },
    ],
  },
  {
    key: 'mobil-auf-dem-land',
    title: 'Mobil auf dem Land',
    statement: 'Wer kein eigenes Auto hat oder es stehen lassen will, kommt zur Arbeit, zum Arzt und abends wieder nach Hause.',
    description: 'Im Online-Forum zog sich die Mobilität durch alle drei Handlungsfelder: Rufbus, Bahnstrecke und Radweg kamen in vielen Beiträgen vor.',
    goals: [
      {
        key: 'bus-und-bahn',
        title: 'Bus und Bahn als ein Netz',
        statement: 'Bahn, Linienbus und Rufbus haben einen gemeinsamen Fahrplan, und Anschlüsse warten aufeinander.',
        approaches: [
          {
            key: 'verkehrskonzept',
            title: 'Entwicklung eines integrierten Verkehrskonzeptes',
            isExample: false,
            description: 'Straße, Schiene, Bus, Rad und Fußweg werden zusammen betrachtet: Wer fährt wohin, wo fehlen Verbindungen, welche kosten mehr, als sie nützen? Die Gemeinden und die Verkehrsgesellschaft arbeiten mit. An welcher Stelle des Konzepts der Ansatz steht, ist nicht bekannt.',
            themes: ['kooperationen', 'demografische-entwicklung', 'teilhabe-integration-barrierefreiheit'],
            department: 'regionalmanagement',
            contact: 'kreisentwicklung',
            rating: ['high', 'short'],
          },
          {
            key: 'rufbus',
            title: 'Rufbus in alle Ortsteile ausdehnen',
            description: 'Ein Rufbus fährt nur, wenn jemand ihn bestellt, hält dafür aber in jedem Dorf. Er soll sieben Tage die Woche fahren, per Telefon und im Netz buchbar sein und Rollstühle mitnehmen können.',
            themes: ['teilhabe-integration-barrierefreiheit', 'digitalisierung', 'finanzen'],
            rating: ['high', 'short'],
          },
          {
            key: 'bahnhalte',
            title: 'Bahnstrecken und Haltepunkte erhalten und beleben',
            description: 'Für jeden Haltepunkt wird festgehalten, was fehlt: Dach, Licht, Fahrradständer, Bus zum Zug. Wo Strecken von Stilllegung bedroht sind, tritt der Landkreis zusammen mit den Gemeinden für sie ein.',
            themes: ['kooperationen', 'teilhabe-integration-barrierefreiheit'],
            places: ['parchim', 'luebz', 'plau-am-see', 'hagenow'],
            rating: ['medium', 'long'],
          },
        ],
      },
      {
        key: 'fuss-und-rad',
        title: 'Sicher zu Fuß und mit dem Rad',
        statement: 'Zwischen benachbarten Orten und auf Schulwegen kann man gefahrlos Rad fahren und gehen.',
        approaches: [
          {
            key: 'radwege',
            title: 'Lücken im Radwegenetz schließen',
            description: 'Viele Radwege enden an einer Gemeindegrenze oder im Nichts. Ein gemeinsames Netz legt fest, welche Lücken zuerst geschlossen werden, und behandelt Alltagswege und Reiserouten gleich.',
            themes: ['kooperationen', 'finanzen'],
            rating: ['high', 'medium'],
          },
          {
            key: 'schulwege',
            title: 'Schulwege mit Kindern prüfen',
            description: 'Kinder zeigen auf einem Rundgang, wo sie sich unsicher fühlen. Polizei, Straßenbau und Schule entscheiden noch am selben Tag, was sich sofort ändern lässt: Schild, Licht, Querung, Haltestelle.',
            themes: ['teilhabe-integration-barrierefreiheit'],
            rating: ['medium', 'short'],
          },
        ],
      },
      {
        key: 'teilen-und-laden',
        title: 'Teilen und laden',
        statement: 'In jedem Amt gibt es Ladepunkte und Autos, die man sich teilen kann.',
        approaches: [
          {
            key: 'ladepunkte',
            title: 'Ladepunkte dort, wo Menschen ohnehin parken',
            description: 'Ladepunkte entstehen an Praxen, Märkten und Bahnhöfen statt auf leeren Plätzen. Stadtwerke, Märkte und Gemeinden stimmen Standorte und Bezahlung miteinander ab.',
            themes: ['kooperationen', 'digitalisierung'],
            rating: ['low', 'medium'],
          },
          {
            key: 'mitfahren',
            title: 'Mitfahrbänke und Dorfautos',
            description: 'Eine Bank mit Ortsschildern zeigt, wohin jemand möchte. Ein Dorfauto gehört der Gemeinde und kann stundenweise gebucht werden. Beides kostet wenig und hilft, wo kein Bus fährt.',
            themes: ['teilhabe-integration-barrierefreiheit', 'demografische-entwicklung'],
            places: ['dabel', 'banzkow', 'eldena'],
            rating: ['low', 'short'],
          },
        ],
      },
    ],
  },
]
