import type { ImportData } from '../../format/item.ts'
import type { Translations } from './translation.ts'

type Texts = readonly [title: string, statement: string]

/** Title and statement of every goal: first in English, then in Leichte Sprache. */
const goals: Readonly<Record<string, readonly [Texts, Texts]>> = {
  'standortbedingungen': [
    ['Attractive conditions for business', 'Everywhere in the district businesses find roads, lines and sites with which they can work and grow.'],
    ['Gute Plätze für Firmen', 'Firmen finden bei uns gute Wege und genug Platz.'],
  ],
  'verkehrswege-und-netze': [
    ['Efficient transport routes and networks', 'Roads, railways, waterways and data networks connect all parts of the district with each other and with Hamburg, Berlin and Schwerin.'],
    ['Gute Straßen und schnelles Internet', 'Straßen, Züge und Internet verbinden alle Orte.'],
  ],
  'gewerbeflaechen': [
    ['Coordinated sites for trade and industry', 'Towns and villages develop their business parks together and use existing sites before new ones are made.'],
    ['Platz für Firmen', 'Städte und Dörfer planen zusammen: Hier können Firmen bauen.'],
  ],
  'innovation-und-gruendung': [
    ['Innovation and new businesses', 'New ideas are tried out in the district, and anyone who wants to found or take over a business finds advice, space and partners.'],
    ['Neue Ideen und neue Firmen', 'Wer eine Firma gründen will, bekommt Hilfe.'],
  ],
  'raum-fuer-gruendungen': [
    ['Space and advice for founders', 'In every part of the district there are rooms and advice for people who go into business for themselves.'],
    ['Räume und Rat für neue Firmen', 'Es gibt Räume und Beratung für Menschen mit einer neuen Firma.'],
  ],
  'wissen-fuer-betriebe': [
    ['Knowledge that reaches businesses', 'Businesses and universities work together regularly, and new methods reach small workshops too.'],
    ['Neues Wissen für Firmen', 'Firmen und Hoch-Schulen arbeiten zusammen.'],
  ],
  'fachkraefte': [
    ['Winning and keeping skilled workers', 'Those looking for training or good work in the district find it, and vacancies do not stay open for long.'],
    ['Gute Arbeit finden', 'Wer Arbeit oder eine Ausbildung sucht, findet sie bei uns.'],
  ],
  'ausbilden-und-bleiben': [
    ['Learn here, stay here, come back', 'Young people know the businesses around them, and those who have moved away find it easy to return.'],
    ['Hier lernen, hier bleiben', 'Junge Menschen kennen die Firmen in ihrer Nähe. Wer weg war, kommt leicht zurück.'],
  ],
  'willkommen-sein': [
    ['Settling in well', 'Within the first months new residents find a home, a doctor, a nursery place and company.'],
    ['Gut ankommen', 'Neue Bürger und Bürgerinnen finden schnell Wohnung, Arzt und Kita.'],
  ],
  'tourismus': [
    ['Tourism that connects', 'Guests experience the district as one region, and its towns and villages earn from it all year round.'],
    ['Urlaub bei uns', 'Gäste machen gern bei uns Urlaub. Die Orte verdienen damit Geld.'],
  ],
  'wege-fuer-gaeste': [
    ['Connected routes on water and land', 'Whoever travels by boat, by bicycle or on foot finds continuous routes with places to rest, electricity and connections to bus and rail.'],
    ['Gute Wege für Gäste', 'Es gibt gute Wege für Boote, Fahr-Räder und Fuß-Gänger.'],
  ],
  'gastgeber': [
    ['Hosts with quality', 'Places to stay, inns and museums work together and have something to offer outside summer too.'],
    ['Gute Hotels und Gast-Häuser', 'Hotels, Gast-Häuser und Museen arbeiten zusammen.'],
  ],
  'klima-und-energie': [
    ['Climate and energy', 'The district produces more renewable energy than it uses and is prepared for heat, drought and heavy rain.'],
    ['Klima und Strom', 'Wir machen mehr sauberen Strom, als wir brauchen. Wir sind auf Hitze und starken Regen vorbereitet.'],
  ],
  'energie-aus-der-region': [
    ['Energy from the region', 'Villages and towns share in the earnings of the wind, solar and bioenergy plants that stand near them.'],
    ['Strom von hier', 'Die Orte verdienen Geld mit Wind-Rädern und mit Sonnen-Strom.'],
  ],
  'sparsam-bauen': [
    ['Building and renovating economically', 'Public buildings use half as much heat as in 2015, and private houses are renovated with good advice.'],
    ['Häuser mit wenig Heizung', 'Häuser brauchen nur noch halb so viel Wärme.'],
  ],
  'klimavorsorge': [
    ['Precautions against heat, drought and heavy rain', 'Every municipality knows where water is lacking or becoming too much, and has taken the most necessary steps.'],
    ['Schutz vor Hitze und starkem Regen', 'Jeder Ort weiß: Hier fehlt Wasser. Und hier kommt zu viel Wasser.'],
  ],
  'natur-und-landschaft': [
    ['Nature and landscape', 'Lakes, bogs, forests and fields are healthy, and farming, conservation and municipalities care for them together.'],
    ['Natur', 'Seen, Moore, Wälder und Felder sind gesund. Alle pflegen sie zusammen.'],
  ],
  'gewaesser-und-moore': [
    ['Living waters and wet bogs', 'Rivers and lakes are in good condition, and the most important bogs hold water in the landscape again.'],
    ['Saubere Flüsse und nasse Moore', 'Flüsse und Seen sind sauber. Moore halten das Wasser fest.'],
  ],
  'feld-und-wald': [
    ['Diversity in field and forest', 'Avenues, hedges and mixed forests shape the landscape and offer room to many species.'],
    ['Viele Tiere und Pflanzen', 'In Hecken und Wäldern leben viele Tiere und Pflanzen.'],
  ],
  'mobil-auf-dem-land': [
    ['Getting about in the country', 'Those who have no car of their own, or want to leave it at home, get to work, to the doctor and back home in the evening.'],
    ['Unterwegs auf dem Land', 'Auch ohne Auto kommen Sie zur Arbeit und zum Arzt. Und abends kommen Sie nach Hause.'],
  ],
  'bus-und-bahn': [
    ['Bus and rail as one network', 'Trains, scheduled buses and dial-a-ride buses share one timetable, and connections wait for each other.'],
    ['Bus und Bahn passen zusammen', 'Bus und Bahn haben einen gemeinsamen Fahr-Plan.'],
  ],
  'fuss-und-rad': [
    ['Safe on foot and by bicycle', 'Between neighbouring places and on the way to school people can cycle and walk without danger.'],
    ['Sicher zu Fuß und mit dem Rad', 'Die Wege von Ort zu Ort sind sicher. Auch die Wege zur Schule.'],
  ],
  'teilen-und-laden': [
    ['Sharing and charging', 'In every joint authority there are charging points and cars to share.'],
    ['Autos teilen und laden', 'Überall gibt es Strom für Autos. Und es gibt Autos zum Teilen.'],
  ],
  'gesund-und-versorgt': [
    ['Healthy and well provided for', 'Surgery, care and shops are within everyone’s reach, including people who no longer drive.'],
    ['Gesund und gut versorgt', 'Alle erreichen Arzt, Pflege und Läden. Auch Menschen ohne Auto.'],
  ],
  'aerztliche-versorgung': [
    ['Medical care nearby', 'Nobody needs more than half an hour to a general practitioner, whether by car or by bus.'],
    ['Ärzte in der Nähe', 'Der Weg zum Haus-Arzt dauert höchstens eine halbe Stunde.'],
  ],
  'pflege-und-alter': [
    ['Growing old well', 'Older people can stay in their village or town even when they need help, and carers are relieved.'],
    ['Gut alt sein', 'Alte Menschen bleiben in ihrem Ort. Auch wenn sie Hilfe brauchen.'],
  ],
  'nahversorgung': [
    ['Shopping and errands in the village', 'Food, post, cash and official business are available in every village on at least one day a week.'],
    ['Einkaufen im Dorf', 'In jedem Dorf kann man 1 Mal in der Woche einkaufen.'],
  ],
  'lernen-und-miteinander': [
    ['Learning, culture and community', 'People of every age learn, make music and take part, in town and village alike.'],
    ['Lernen, Kultur und Gemeinschaft', 'Menschen in jedem Alter lernen und machen mit.'],
  ],
  'kita-und-schule': [
    ['Nurseries and schools nearby', 'Children have short ways to well-equipped nurseries and schools that can carry small year groups too.'],
    ['Kita und Schule in der Nähe', 'Kinder haben kurze Wege zu guten Kitas und Schulen.'],
  ],
  'lebenslang-lernen': [
    ['Learning for life', 'Everyone knows where to learn something new, and can get there.'],
    ['Immer weiter lernen', 'Alle wissen, wo sie etwas lernen können. Und sie kommen hin.'],
  ],
  'kultur-in-der-flaeche': [
    ['Culture across the district', 'Music, theatre and museums can be reached in the evening and without a car too.'],
    ['Kultur überall', 'Musik und Theater gibt es auch abends. Und auch für Menschen ohne Auto.'],
  ],
  'ehrenamt': [
    ['Strong volunteering', 'Clubs and initiatives find people, advice and rooms, and their work is seen.'],
    ['Helfen ohne Lohn', 'Vereine finden Menschen, Rat und Räume. Alle sehen ihre Arbeit.'],
  ],
  'jugend-redet-mit': [
    ['Young people have their say', 'Young people help to decide what happens in their village or town and in the district.'],
    ['Junge Menschen reden mit', 'Junge Menschen entscheiden mit.'],
  ],
  'wohnen-und-ortskerne': [
    ['Homes and lively centres', 'The centres of villages and towns are lived in and lively, and there are homes for families, single people and older people.'],
    ['Gute Wohnungen', 'In der Mitte vom Ort wohnen Menschen. Es gibt Wohnungen für alle.'],
  ],
  'haeuser-mit-zukunft': [
    ['Houses with a future', 'Empty houses find new users before anything new is built on the edge of the village.'],
    ['Leere Häuser nutzen', 'In leere Häuser ziehen wieder Menschen ein.'],
  ],
  'treffpunkte': [
    ['Places to meet', 'Every village and town has a square or a house where people meet without an occasion and without an entrance fee.'],
    ['Plätze zum Treffen', 'In jedem Ort kann man sich treffen. Das kostet nichts.'],
  ],
}

const dataOf = ([title, statement]: Texts): ImportData<'goal'> => ({ title, statement })

/** The goals as the overview of the plan shows them; what their own pages say beyond that is there in German only. */
export const goalTranslations: Translations<'goal'> = Object.fromEntries(Object.entries(goals).map(([key, [english, simple]]) => [key, { 'en': dataOf(english), 'de-simple': dataOf(simple) }]))
