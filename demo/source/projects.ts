import type { ImportData, ImportItem } from '../format/item.ts'
import { days } from '../format/days.ts'

type ProjectSource = ImportData<'project'> & { readonly key: string, readonly title: string }

/** What exists already. Only "Regionalmanagement A 14" is known by name; all others are example content. */
const examples: readonly ProjectSource[] = [
  { key: 'regionalmanagement-a14', title: 'Regionalmanagement A 14', isExample: false, approaches: ['gewerbestandorte'], places: ['ludwigslust', 'neustadt-glewe', 'grabow'], summary: 'Ludwigslust, Neustadt-Glewe und Grabow vermarkten ihre Gewerbeflächen an der A 14 gemeinsam.', description: 'Das Konzept nennt das Regionalmanagement A 14 als Beispiel dafür, wie Nachbarstädte bei der Entwicklung von Gewerbe- und Industriestandorten zusammenarbeiten. *Dieser Text ist für die Demo neu geschrieben.*' },
  { key: 'willkommensordner', title: 'Willkommensordner für Neuzugezogene', approaches: ['willkommen'], summary: 'Behörden, Praxen, Kitas und Vereine auf zwölf Seiten, überreicht bei der Anmeldung im Einwohnermeldeamt.', partner: 'Ämter und Städte im Landkreis' },
  { key: 'rueckkehrertag', title: 'Rückkehrertag zwischen den Jahren', approaches: ['rueckkehr'], places: ['parchim'], summary: 'Am 27. Dezember treffen Menschen, die zu Besuch in der alten Heimat sind, auf Betriebe mit offenen Stellen.', partner: 'Wirtschaftsförderung und Betriebe' },
  { key: 'werkstattabende', title: 'Werkstattabende der Tischlereien', approaches: ['handwerk-digital', 'innovationsverbuende'], places: ['hagenow'], summary: 'Vier Betriebe zeigen einander reihum, wie sie mit digitalem Aufmaß und computergesteuerter Fräse arbeiten.', partner: 'Handwerksbetriebe' },
  { key: 'praktikumsbus', title: 'Praktikumsbus', approaches: ['berufsorientierung', 'ausbildungswege'], places: ['luebz', 'goldberg', 'plau-am-see'], summary: 'Zwei Wochen im Jahr fährt ein Bus vier Schulen und zwanzig Betriebe ab, damit Praktika nicht am Weg scheitern.', partner: 'Schulen und Verkehrsgesellschaft' },
  { key: 'kanurast-elde', title: 'Kanurastplätze an der Elde', approaches: ['wassertourismus', 'rastplaetze'], places: ['luebz', 'parchim', 'grabow'], summary: 'Drei Rastplätze mit Steg, Trinkwasser und Zeltwiese, gepflegt von Kanuvereinen.', partner: 'Städte und Vereine' },
  { key: 'hofladen-tour', title: 'Liefertour der Hofläden', approaches: ['regionale-produkte'], places: ['sternberg', 'bruel'], summary: 'Elf Höfe beliefern mit einem gemeinsamen Kühlwagen zweimal in der Woche Gasthöfe und Schulküchen.', partner: 'Zusammenschluss von Höfen' },
  { key: 'solardach-schule', title: 'Solarstrom vom Schuldach', approaches: ['sonnendaecher'], places: ['ludwigslust'], summary: 'Eine Schule deckt an sonnigen Tagen ihren Strombedarf selbst; im Flur zeigt eine Tafel, was gerade erzeugt wird.', partner: 'Landkreis als Schulträger' },
  { key: 'dorfwaerme', title: 'Nahwärme aus der Biogasanlage', approaches: ['waermenetze', 'buergerenergie'], places: ['eldena'], summary: 'Vierzig Häuser heizen mit der Abwärme einer Biogasanlage; das Netz gehört einer Genossenschaft des Dorfes.', partner: 'Genossenschaft' },
  { key: 'energieberatung-tour', title: 'Energieberatung im Amt', approaches: ['energieberatung'], places: ['crivitz', 'wittenburg', 'sternberg'], summary: 'Jeden zweiten Donnerstag kostenlose Beratung zu Heizung, Dämmung und Förderung, ohne Verkauf.', partner: 'Unabhängige Beratungsstelle' },
  { key: 'moorwiesen', title: 'Nasse Wiesen, gutes Heu', approaches: ['moore'], places: ['crivitz'], summary: 'Ein Betrieb bewirtschaftet dreißig Hektar mit hohem Wasserstand und verkauft das Heu als Heizmaterial.', partner: 'Landwirtschaftsbetrieb und Wasserverband' },
  { key: 'alleepaten', title: 'Alleepatinnen und Alleepaten', approaches: ['alleen-und-hecken'], summary: 'Anwohnerinnen und Anwohner gießen junge Straßenbäume in den ersten drei Sommern; der Bauhof stellt das Wasser.', partner: 'Gemeinden und Bauhöfe' },
  { key: 'rufbus-probe', title: 'Rufbus am Wochenende', approaches: ['rufbus', 'kultur-unterwegs'], places: ['sternberg', 'bruel', 'dabel'], summary: 'Freitag- und Samstagabend fährt der Rufbus bis Mitternacht und bringt Jugendliche sicher nach Hause.', partner: 'Verkehrsgesellschaft' },
  { key: 'mitfahrbank', title: 'Mitfahrbänke im Amtsbereich', approaches: ['mitfahren'], places: ['banzkow'], summary: 'Sieben Bänke mit Klappschildern: Wer sitzt, zeigt sein Ziel, wer vorbeikommt, hält an.', partner: 'Gemeinden' },
  { key: 'schulwegrunde', title: 'Rundgang auf dem Schulweg', approaches: ['schulwege'], places: ['boizenburg'], summary: 'Eine vierte Klasse führt Polizei und Bauamt; drei Querungen sind danach sicherer geworden.', partner: 'Grundschule und Stadt' },
  { key: 'landpraxis', title: 'Praxishaus für drei Ärztinnen', approaches: ['hausaerzte', 'sprechstunde-digital'], places: ['goldberg'], summary: 'Eine Gemeinde hat ein leeres Geschäftshaus umgebaut und vermietet die Praxisräume, auch tageweise.', partner: 'Gemeinde' },
  { key: 'mitmachzentrale', title: 'Sprechstunde der MitMachZentrale', approaches: ['engagement-beraten', 'engagement-anerkennen'], places: ['parchim', 'ludwigslust'], summary: 'Vereine bekommen Rat zu Steuern, Versicherung und Förderanträgen und finden Menschen, die helfen wollen.', partner: 'MitMachZentralen' },
  { key: 'kulturbus', title: 'Kulturbus zum Konzertabend', approaches: ['kultur-unterwegs'], places: ['ludwigslust'], summary: 'Ein Bus sammelt Gäste aus zehn Dörfern ein und wartet bis nach der Zugabe.', partner: 'Veranstalter und Verkehrsgesellschaft' },
  { key: 'dorfladen-cafe', title: 'Dorfladen mit Café und Paketen', approaches: ['dorflaeden', 'rollende-dienste'], places: ['banzkow'], summary: 'Ehrenamtliche und zwei Angestellte betreiben einen Laden, der zugleich Poststelle und Treffpunkt ist.', partner: 'Verein' },
  { key: 'haus-der-vereine', title: 'Haus der Vereine im alten Bahnhof', approaches: ['gemeinschaftshaeuser', 'jugendraeume', 'brachflaechen'], places: ['wittenburg'], summary: 'Chor, Modellbahn, Jugendclub und Feuerwehrnachwuchs teilen sich Räume, Heizkosten und einen Belegungsplan.', partner: 'Stadt und Vereine' },
]

/** What does not exist yet. The airport was moved in October 2017; what became of the motion is not known. */
const ideas: readonly ProjectSource[] = [
  { key: 'flughafen', title: 'Flughafen Schwerin-Parchim', isExample: false, approaches: ['verkehrswege', 'gewerbestandorte'], places: ['parchim'], summary: 'Der Wirtschaftsausschuss wollte den Flughafen im Oktober 2017 als Projekt in das Konzept aufnehmen.', description: 'Wie über den Änderungsantrag entschieden wurde und ob der Flughafen als Beispiel oder als Idee gilt, ist dieser Demo nicht bekannt. *Dieser Text ist für die Demo neu geschrieben.*' },
  { key: 'hallenboerse', title: 'Hallenbörse für kleine Betriebe', approaches: ['flaechenuebersicht', 'gruenderzentren'], summary: 'Wer zu viel Platz hat, vermietet eine Ecke der Halle; wer anfängt, findet sie auf der Karte.' },
  { key: 'nachfolgelotsin', title: 'Nachfolgelotsin für das Handwerk', approaches: ['betriebsnachfolge'], summary: 'Eine feste Ansprechperson begleitet Übergaben vom ersten Gespräch bis zum Jahr danach.' },
  { key: 'winterpass', title: 'Winterpass der Gasthöfe und Museen', approaches: ['gastgebernetz', 'reiseregion'], summary: 'Zehn Häuser öffnen im Winter abwechselnd und werben mit einem Heft füreinander.' },
  { key: 'wasser-karte', title: 'Karte: Wohin läuft das Wasser?', approaches: ['starkregen', 'gewaesser'], summary: 'Alle können nachsehen, wie ihr Grundstück bei Starkregen liegt, und eigene Beobachtungen eintragen.' },
  { key: 'radschnellweg', title: 'Radweg Parchim – Lübz ohne Lücke', approaches: ['radwege'], places: ['parchim', 'luebz'], summary: 'Ein durchgehender, beleuchteter Weg entlang der Elde für Arbeit, Schule und Ausflug.' },
  { key: 'ein-fahrschein', title: 'Ein Fahrschein für Bus, Bahn und Rufbus', approaches: ['verkehrskonzept', 'rufbus', 'bahnhalte'], summary: 'Vom Dorf bis Hamburg mit einer Karte, am Automaten, im Bus oder mit dem Telefon gekauft.' },
  { key: 'gesundheitsbus', title: 'Gesundheitsbus', approaches: ['sprechstunde-digital', 'pflegeberatung', 'rollende-dienste'], places: ['dabel', 'bruel', 'luebtheen'], summary: 'Ein Bus mit Untersuchungsraum hält jede Woche am selben Tag im Dorf; Beratung zur Pflege fährt mit.' },
  { key: 'probewohnen', title: 'Probewohnen im Ortskern', approaches: ['leerstand', 'kleine-wohnungen', 'rueckkehr'], places: ['grabow', 'boizenburg'], summary: 'Vier Wochen möbliert wohnen und arbeiten, um zu sehen, ob die Kleinstadt passt.' },
  { key: 'jugendbudget', title: 'Jugendbudget des Kreises', approaches: ['jugendbeteiligung', 'jugendraeume'], summary: 'Jugendliche entscheiden selbst über einen festen Betrag im Jahr und berichten dem Kreistag, was sie damit gemacht haben.' },
]

const inOrder = [...examples.map(project => ({ ...project, kind: 'example' as const })), ...ideas.map(project => ({ ...project, kind: 'idea' as const }))]

/** Projects came to the web edition after the decision: they are no part of the adopted text. */
export const projects: readonly ImportItem<'project'>[] = inOrder.map(({ key, ...data }, index) => ({
  type: 'project',
  key,
  effectiveOn: days.projects,
  note: null,
  data: { isExample: true, ...data, order: index + 1 },
}))
