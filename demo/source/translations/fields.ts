import type { Translations } from './translation.ts'

/** Fields and cross-cutting themes: title, summary and text. Their analysis is there in German only, and the pages say so. */
export const fieldTranslations: Translations<'field'> = {
  'starker-wirtschaftsstandort': {
    'en': {
      title: 'A strong economy',
      summary: 'Crafts, food and logistics between the A 14 and A 24 motorways: how businesses can grow, and who will work in them.',
      text: `The district belongs to the Hamburg Metropolitan Region and lies on the way to Berlin and Schwerin. Many small businesses, above all in the crafts, carry the economy; beside them there are companies in food, forestry and timber, and logistics.

Four strategic goals with two sub-goals each describe what should be achieved by 2030.`,
    },
    'de-simple': {
      title: 'Gute Arbeit und starke Firmen',
      summary: 'Hier geht es um Arbeit. Wie geht es den Firmen gut? Und wer arbeitet dort?',
      text: `Bei uns gibt es viele kleine Firmen.
Zum Beispiel Firmen für Hand-Werk.
Und es gibt Firmen für Essen, für Holz und für Lastwagen.
Die Städte Hamburg, Berlin und Schwerin sind nicht weit.

Dieser Bereich hat 4 große Ziele.
Jedes große Ziel hat 2 kleine Ziele.`,
    },
  },
  'nachhaltiger-lebensraum': {
    'en': {
      title: 'A sustainable environment',
      summary: 'Lakes, forests, bogs and fields: how we use and preserve them, and how we get about in them.',
      text: `Between the Elbe in the south-west and the lakes in the east lies a wide, thinly populated landscape. It feeds people, produces energy, stores water and is home to rare species. Those who live here often have a long way to go.

All goals in this field of action are example content: the wording of the adopted plan is not available to this demo.`,
    },
    'de-simple': {
      title: 'Natur und gute Wege',
      summary: 'Hier geht es um Seen, Wälder und Felder. Wie schützen wir die Natur? Und wie kommen wir von Ort zu Ort?',
      text: `Bei uns gibt es viel Natur.
Es gibt die Elbe und viele Seen.
Die Natur gibt uns Essen, Wasser und Strom.
Viele seltene Tiere leben hier.
Die Wege sind oft weit.

Alle Ziele in diesem Bereich sind nur Beispiele.`,
    },
  },
  'lebenswerte-orte': {
    'en': {
      title: 'Good places to live',
      summary: 'School, doctor, club and home: what villages and towns need so that people of every age like living there.',
      text: `Around 214,000 people live in small towns and many villages. What carries everyday life should stay within reach: nursery and school, surgery and care, a shop and a place to meet. Much of it depends on volunteers.

Three strategic goals with two to five sub-goals each describe the picture for 2030.`,
    },
    'de-simple': {
      title: 'Gut leben in Dorf und Stadt',
      summary: 'Hier geht es um den Alltag. Was brauchen Dörfer und Städte? Zum Beispiel Schulen, Ärzte und Wohnungen.',
      text: `Viele Menschen leben in kleinen Städten und Dörfern.
Sie brauchen Schulen und Kitas.
Sie brauchen Ärzte und Pflege.
Sie brauchen Läden und Plätze zum Treffen.
Das alles soll in der Nähe sein.
Viele Menschen helfen dabei ohne Lohn.

Dieser Bereich hat 3 große Ziele.`,
    },
  },
  'demografische-entwicklung': {
    'en': {
      title: 'Demographic change',
      summary: 'More older people, fewer young ones: every approach is measured by whether it suits a population that is changing.',
      text: `Around 214,000 people live in the district, and their average age is rising. That changes schools, homes, surgeries and businesses.

Whoever carries out an approach therefore asks: who will this be for in ten years? Can it be used differently if fewer people come, or different ones?`,
    },
    'de-simple': {
      title: 'Mehr alte und weniger junge Menschen',
      summary: 'Bei uns leben immer mehr alte Menschen. Und es gibt weniger junge Menschen. Daran denken wir bei jedem Vorhaben.',
      text: `Bei uns leben ungefähr 214 000 Menschen.
Viele Menschen werden älter.
Das ändert Schulen, Wohnungen und Firmen.

Bei jedem Vorhaben fragen wir:
Wer braucht das in 10 Jahren?
Kann man es dann auch anders nutzen?`,
    },
  },
  'teilhabe-integration-barrierefreiheit': {
    'en': {
      title: 'Participation, integration and accessibility',
      summary: 'Everyone should be able to join in: with or without a disability, long-established or newly arrived, with much money or little.',
      text: `In the draft of June 2017 this theme was still called “Participation and integration”. Accessibility was added in the version that was adopted.

It is about more than ramps and lifts: it means language people understand, timetables they can read, offers that do not cost much and journeys that are possible without a car.`,
    },
    'de-simple': {
      title: 'Alle können mitmachen',
      summary: 'Alle Menschen sollen mitmachen können: mit und ohne Behinderung, mit viel oder wenig Geld.',
      text: `Alle Menschen sollen mitmachen können.
Egal, ob sie eine Behinderung haben.
Egal, ob sie neu hier sind.
Egal, ob sie viel oder wenig Geld haben.

Dafür brauchen wir zum Beispiel:

- Texte in Leichter Sprache
- Fahr-Pläne, die man gut lesen kann
- Angebote, die wenig kosten
- Wege ohne Stufen`,
    },
  },
  'kooperationen': {
    'en': {
      title: 'Cooperation',
      summary: 'Many tasks do not end at a municipal boundary. Working together saves money and makes more possible.',
      text: `Towns, joint authorities and villages are often too small for large projects on their own. Together they can market land, coordinate buses and employ specialists.

That includes the neighbours: the state capital Schwerin, the Hamburg Metropolitan Region and the adjoining districts.`,
    },
    'de-simple': {
      title: 'Zusammen arbeiten',
      summary: 'Manche Aufgaben sind zu groß für ein Dorf. Dann arbeiten mehrere Orte zusammen.',
      text: `Ein Ort allein ist oft zu klein.
Mehrere Orte zusammen schaffen mehr.
Sie können zum Beispiel zusammen die Busse planen.
Das spart Geld.

Wir arbeiten auch mit unseren Nachbarn zusammen.
Zum Beispiel mit der Stadt Schwerin.`,
    },
  },
  'digitalisierung': {
    'en': {
      title: 'Going digital',
      summary: 'Fast networks are the precondition. What matters is what they make easier in everyday life.',
      text: `An application without a trip to the office, a consultation on a screen, a timetable that follows demand: in the countryside digital technology can save long journeys.

It should shut nobody out. Anyone who has no device, or does not want one, gets help from a person.`,
    },
    'de-simple': {
      title: 'Computer und Internet',
      summary: 'Schnelles Internet hilft im Alltag. Zum Beispiel spart es weite Wege.',
      text: `Mit dem Internet geht vieles leichter.
Sie können zum Beispiel einen Antrag zu Hause ausfüllen.
Oder Sie sprechen mit dem Arzt am Bild-Schirm.

Manche Menschen haben kein Gerät.
Oder sie wollen kein Gerät.
Diese Menschen bekommen auch Hilfe: von einem Menschen.`,
    },
  },
  'finanzen': {
    'en': {
      title: 'Finance',
      summary: 'Goals need money. With every approach comes the question of who pays, and what it will cost to run later.',
      text: `The district cannot pay for everything itself. It applies for grants, shares costs with partners and checks before each building project what upkeep will cost.

In the draft of June 2017 this theme was still missing. In the adopted version it applies to all fields of action.`,
    },
    'de-simple': {
      title: 'Das Geld',
      summary: 'Vorhaben kosten Geld. Wir fragen immer: Wer bezahlt das? Und was kostet es später?',
      text: `Der Land-Kreis kann nicht alles allein bezahlen.
Er fragt auch andere nach Geld.
Zum Beispiel das Land oder den Bund.

Vor jedem Bau prüfen wir:
Was kostet das Haus, wenn es fertig ist?`,
    },
  },
}
