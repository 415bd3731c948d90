import type { Locale } from '@kek/contract'
import type { AnyImportItem } from '../format/item.ts'
import { days } from '../format/days.ts'

/** A word in a language: the word itself, what it means, and the other forms in which texts use it. */
type Entry = readonly [term: string, explanation: string, ...forms: string[]]

/** The words of the plan and of local government that not everybody knows. */
const entries: Readonly<Record<string, Readonly<Record<Locale, Entry>>>> = {
  'kreisentwicklungskonzept': {
    'de': ['Kreisentwicklungskonzept', 'Ein Plan, in dem ein Landkreis festhält, wie er sich in den nächsten Jahren entwickeln will. Er ist kein Gesetz, aber der Kreistag hat sich auf ihn verpflichtet.', 'KEK', 'Kreisentwicklungskonzepts', 'Kreisentwicklungskonzeptes'],
    'en': ['district development plan', 'A plan in which a district sets down how it wants to develop over the coming years. It is not a law, but the district council has committed itself to it.', 'KEK'],
    'de-simple': ['Kreis-Entwicklungs-Konzept', 'Das ist ein Plan. Er sagt: So soll der Land-Kreis in ein paar Jahren sein.', 'KEK'],
  },
  'kreistag': {
    'de': ['Kreistag', 'Das gewählte Parlament des Landkreises. Er entscheidet über Haushalt, Pläne und wichtige Vorhaben.', 'Kreistags', 'Kreistages', 'Kreistage'],
    'en': ['district council', 'The elected assembly of the district. It decides on the budget, on plans and on important projects.'],
    'de-simple': ['Kreis-Tag', 'Das ist eine Gruppe von Menschen. Die Menschen im Land-Kreis haben sie gewählt. Der Kreis-Tag entscheidet wichtige Dinge.', 'Kreis-Tags'],
  },
  'landkreis': {
    'de': ['Landkreis', 'Viele Städte und Gemeinden zusammen. Er übernimmt, was eine allein nicht schafft, zum Beispiel Busse, Rettungsdienst und Berufsschulen.', 'Landkreises', 'Landkreise', 'Landkreisen'],
    'en': ['district', 'Many towns and villages together (in German: Landkreis). It does what one of them could not do alone, such as buses, ambulances and vocational schools.', 'districts'],
    'de-simple': ['Land-Kreis', 'Viele Städte und Dörfer zusammen sind ein Land-Kreis.', 'Land-Kreises'],
  },
  'handlungsfeld': {
    'de': ['Handlungsfeld', 'Einer der großen Bereiche des Konzepts, zum Beispiel „Lebenswerte Orte“. Darunter stehen Ziele und Handlungsansätze.', 'Handlungsfeldes', 'Handlungsfelds', 'Handlungsfelder', 'Handlungsfeldern'],
    'en': ['field of action', 'One of the large areas of the plan, such as “Good places to live”. It holds goals and approaches.', 'fields of action'],
    'de-simple': ['Bereich', 'Der Plan hat mehrere Teile. Ein Teil heißt Bereich.', 'Bereiche', 'Bereichen'],
  },
  'querschnittsthema': {
    'de': ['Querschnittsthema', 'Ein Thema, das in allen Handlungsfeldern mitgedacht wird, zum Beispiel Digitalisierung. Es hat keine eigenen Ziele.', 'Querschnittsthemas', 'Querschnittsthemen'],
    'en': ['cross-cutting theme', 'A theme that is kept in mind in all fields of action, such as going digital. It has no goals of its own.', 'cross-cutting themes'],
    'de-simple': ['Thema für alle Bereiche', 'Das ist überall im Plan wichtig. Zum Beispiel: Alle können mitmachen.', 'Themen für alle Bereiche'],
  },
  'strategisches-ziel': {
    'de': ['strategisches Ziel', 'Was in einem Handlungsfeld bis 2030 erreicht sein soll. Es ist so geschrieben, als wäre es schon geschafft.', 'strategische Ziele', 'strategischen Ziele', 'strategischen Zielen', 'Strategische Ziele', 'Strategisches Ziel'],
    'en': ['strategic goal', 'What should be achieved in a field of action by 2030. It is written as if it were done already.', 'strategic goals'],
    'de-simple': ['großes Ziel', 'Das wollen wir bis zum Jahr 2030 schaffen.', 'große Ziele', 'großen Zielen'],
  },
  'teilziel': {
    'de': ['Teilziel', 'Ein Stück eines strategischen Ziels. Zu ihm gehören die Handlungsansätze.', 'Teilziels', 'Teilziele', 'Teilzielen'],
    'en': ['sub-goal', 'A part of a strategic goal. The approaches belong to it.', 'sub-goals'],
    'de-simple': ['kleines Ziel', 'Das ist ein Teil von einem großen Ziel.', 'kleine Ziele', 'kleinen Zielen'],
  },
  'handlungsansatz': {
    'de': ['Handlungsansatz', 'Was getan werden soll, um ein Ziel zu erreichen. Handlungsansätze werden bewertet, zeitlich eingeordnet und umgesetzt.', 'Handlungsansatzes', 'Handlungsansätze', 'Handlungsansätzen'],
    'en': ['approach', 'What is to be done to reach a goal. Approaches are rated, placed in time and carried out.', 'approaches'],
    'de-simple': ['Vorhaben', 'Das wollen wir tun, damit wir ein Ziel schaffen.'],
  },
  'projektbeispiel': {
    'de': ['Projektbeispiel', 'Ein Projekt, das es schon gibt und das zeigt, wie ein Handlungsansatz umgesetzt werden kann.', 'Projektbeispiele', 'Projektbeispielen'],
    'en': ['example project', 'A project that exists already and shows how an approach can be carried out.', 'example projects'],
    'de-simple': ['Beispiel', 'Das gibt es schon. Es zeigt: So kann man es machen.', 'Beispiele'],
  },
  'projektidee': {
    'de': ['Projektidee', 'Ein Vorschlag, aus dem ein Projekt werden könnte. Beschlossen oder bezahlt ist es noch nicht.', 'Projektideen'],
    'en': ['project idea', 'A suggestion that could become a project. It has been neither adopted nor paid for.', 'project ideas'],
    'de-simple': ['Idee', 'Das kann noch kommen. Es ist noch nicht sicher.', 'Ideen'],
  },
  'swot': {
    'de': ['SWOT', 'Eine Übersicht über Stärken, Schwächen, Chancen und Risiken. Die vier englischen Wörter dafür geben ihr den Namen.', 'SWOT-Analyse'],
    'en': ['SWOT', 'An overview of strengths, weaknesses, opportunities and threats.', 'SWOT analysis'],
    'de-simple': ['SWOT', 'Man spricht das so: Swott. Es sagt: Was ist gut? Was ist nicht gut? Was kann gut werden? Was kann schlecht werden?'],
  },
  'grundlagenanalyse': {
    'de': ['Grundlagenanalyse', 'Die Untersuchung am Anfang: wie viele Menschen hier leben, wovon sie leben, was gut läuft und was fehlt.', 'Grundlagenanalysen'],
    'en': ['baseline analysis', 'The study at the beginning: how many people live here, what they live on, what works and what is missing.'],
    'de-simple': ['Grundlagen-Analyse', 'Am Anfang haben Fach-Leute geschaut: Was ist bei uns gut? Was fehlt?'],
  },
  'prioritaetensetzung': {
    'de': ['Prioritätensetzung', 'Die Reihenfolge nach Wichtigkeit und Zeit. 2018 haben Fachausschüsse und Verwaltung jeden Handlungsansatz bewertet.'],
    'en': ['priorities', 'The order by importance and time. In 2018 specialist committees and administration rated every approach.'],
    'de-simple': ['Priorität', 'Das sagt: So wichtig ist ein Vorhaben.', 'Prioritäten'],
  },
  'zeitklasse': {
    'de': ['Zeitklasse', 'Wann mit einem Handlungsansatz begonnen werden soll: kurz-, mittel- oder langfristig. Spät heißt nicht unwichtig.', 'Zeitklassen'],
    'en': ['time frame', 'When an approach is to be started: short, medium or long term. Late does not mean unimportant.', 'time frames'],
    'de-simple': ['Zeit-Klasse', 'Das sagt: Dann fängt ein Vorhaben an.', 'Zeit-Klassen'],
  },
  'fachausschuss': {
    'de': ['Fachausschuss', 'Eine kleinere Gruppe des Kreistages für ein Sachgebiet, zum Beispiel Bildung. Sie berät, bevor der Kreistag entscheidet.', 'Fachausschusses', 'Fachausschüsse', 'Fachausschüssen'],
    'en': ['specialist committee', 'A smaller group of the district council for one subject, such as education. It advises before the council decides.', 'specialist committees'],
    'de-simple': ['Fach-Ausschuss', 'Das ist eine kleine Gruppe vom Kreis-Tag. Sie spricht über 1 Thema.', 'Fach-Ausschüsse'],
  },
  'fachdienst': {
    'de': ['Fachdienst', 'Eine Abteilung der Kreisverwaltung. Jeder Handlungsansatz kann einen zuständigen Fachdienst haben.', 'Fachdienstes', 'Fachdienste', 'Fachdiensten'],
    'en': ['department', 'A unit of the district administration. An approach may have a department that is responsible for it.', 'departments'],
    'de-simple': ['Fach-Dienst', 'Das ist ein Teil vom Amt. Er kümmert sich um 1 Thema.', 'Fach-Dienste'],
  },
  'drucksache': {
    'de': ['Drucksache', 'Ein Papier, über das der Kreistag berät. An seiner Nummer findet man es im Archiv wieder.', 'Drucksachen'],
    'en': ['council paper', 'A document that the district council discusses. Its number helps to find it in the archive.', 'council papers'],
    'de-simple': ['Druck-Sache', 'Das ist ein Papier für den Kreis-Tag. Jedes Papier hat eine Nummer.'],
  },
  'regionalforum': {
    'de': ['Regionalforum', 'Ein öffentlicher Abend, an dem alle aus der Umgebung über das Konzept sprechen konnten.', 'Regionalforums', 'Regionalforen'],
    'en': ['regional forum', 'A public evening at which everyone from the area could talk about the plan.', 'regional forums'],
    'de-simple': ['Regional-Forum', 'Das war ein Treffen am Abend. Alle konnten kommen und mitreden.', 'Regional-Foren'],
  },
  'online-forum': {
    'de': ['Online-Forum', 'Eine Seite im Internet, auf der alle eine Zeit lang Vorschläge machen und bewerten konnten.', 'Online-Forums', 'Online-Foren'],
    'en': ['online forum', 'A page on the internet where everyone could make and rate suggestions for a while.', 'online forums'],
    'de-simple': ['Online-Forum', 'Das war eine Seite im Internet. Alle konnten dort ihre Meinung schreiben.'],
  },
  'metropolregion': {
    'de': ['Metropolregion Hamburg', 'Hamburg und rund zwanzig Kreise und Städte in vier Bundesländern, die zusammenarbeiten. Der Landkreis gehört dazu.', 'Metropolregion'],
    'en': ['Hamburg Metropolitan Region', 'Hamburg and about twenty districts and towns in four federal states that work together. The district is one of them.'],
    'de-simple': ['Metropol-Region', 'Hamburg und viele Land-Kreise arbeiten zusammen. Zusammen heißen sie Metropol-Region.'],
  },
  'leader': {
    'de': ['LEADER', 'Ein Förderprogramm der Europäischen Union für den ländlichen Raum. Menschen vor Ort entscheiden mit, wofür das Geld ausgegeben wird.'],
    'en': ['LEADER', 'A funding programme of the European Union for rural areas. Local people have a say in what the money is spent on.'],
    'de-simple': ['LEADER', 'Man spricht das so: Liider. Damit gibt die Europäische Union Geld für Dörfer.'],
  },
  'foerdermittel': {
    'de': ['Fördermittel', 'Geld von Land, Bund oder Europäischer Union für einen bestimmten Zweck. Meist muss man einen Teil selbst bezahlen.', 'Fördermitteln'],
    'en': ['grants', 'Money from the state, the federal government or the European Union for a certain purpose. Usually a part has to be paid by oneself.', 'grant'],
    'de-simple': ['Förder-Geld', 'Das Land oder der Bund gibt Geld. Das Geld ist für eine bestimmte Sache.', 'Förder-Gelder'],
  },
  'rufbus': {
    'de': ['Rufbus', 'Ein Bus, der nur fährt, wenn ihn vorher jemand bestellt hat, durch einen Anruf oder im Netz.', 'Rufbusses', 'Rufbusse', 'Rufbussen'],
    'en': ['dial-a-ride bus', 'A bus that only runs when somebody has ordered it beforehand, by phone or online.', 'dial-a-ride buses'],
    'de-simple': ['Ruf-Bus', 'Diesen Bus müssen Sie vorher bestellen. Zum Beispiel mit dem Telefon.', 'Ruf-Busse'],
  },
  'amt': {
    'de': ['Amt', 'Hier: ein Zusammenschluss kleiner Gemeinden, die sich eine Verwaltung teilen.', 'Amtes', 'Ämter', 'Ämtern'],
    'en': ['joint authority', 'A union of small municipalities that share one administration (in German: Amt).', 'joint authorities'],
    'de-simple': ['Amt', 'Mehrere Dörfer haben zusammen 1 Amt. Dort arbeiten Menschen für die Dörfer.', 'Ämter', 'Ämtern'],
  },
  'barrierefreiheit': {
    'de': ['Barrierefreiheit', 'Alle können etwas ohne fremde Hilfe nutzen, auch mit einer Behinderung: Gebäude, Busse, Texte, Websites.'],
    'en': ['accessibility', 'Everyone can use something without help from others, with a disability too: buildings, buses, texts, websites.'],
    'de-simple': ['Barriere-Freiheit', 'Eine Barriere ist ein Hindernis. Barriere-frei heißt: ohne Hindernis.'],
  },
}

/** The glossary, in all languages from the start. */
export const glossary: readonly AnyImportItem[] = Object.entries(entries).flatMap(([key, languages]) =>
  (Object.entries(languages) as [Locale, Entry][]).map(([locale, [term, explanation, ...forms]]): AnyImportItem => ({
    type: 'glossary-term',
    key,
    ...locale === 'de' ? {} : { locale },
    effectiveOn: days.translations,
    note: null,
    data: { term, explanation, forms: forms.map(text => ({ text })) },
  })))
