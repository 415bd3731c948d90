import type { ImportItem } from '../format/item.ts'
import { days } from '../format/days.ts'

const analysis = 'Grundlagenanalyse zum KEK 2030, sinngemäß'
const example = 'Beispielinhalt'
const known = (texts: readonly string[]) => texts.map(text => ({ text, asOf: '2017-10-12', source: analysis }))
const made = (texts: readonly string[]) => texts.map(text => ({ text, asOf: '2017-10-12', source: example }))

/** The three fields with their analysis of strengths, weaknesses, opportunities and threats. */
export const fields: readonly ImportItem<'field'>[] = [
  {
    type: 'field',
    key: 'starker-wirtschaftsstandort',
    effectiveOn: days.adoption,
    note: null,
    data: {
      title: 'Starker Wirtschaftsstandort',
      kind: 'field',
      order: 1,
      colour: 'blue',
      image: 'field-wirtschaft',
      summary: 'Handwerk, Ernährungswirtschaft und Logistik zwischen A 14 und A 24: Wie Betriebe wachsen können und wer in ihnen arbeitet.',
      text: `Der Landkreis liegt in der Metropolregion Hamburg und zugleich auf dem Weg nach Berlin und Schwerin. Viele kleine Betriebe, vor allem im Handwerk, tragen die Wirtschaft; daneben stehen Unternehmen der Ernährungswirtschaft, der Forst- und Holzwirtschaft und der Logistik.

Vier strategische Ziele mit je zwei Teilzielen beschreiben, was bis 2030 erreicht sein soll.`,
      strengths: known([
        'In Landwirtschaft, Industrie und Dienstleistungen wachsen Beschäftigung und Produktivität.',
        'Eine breite Basis kleiner Betriebe, vor allem im Handwerk.',
        'In wissensintensiven Branchen arbeiten mehr Menschen als früher.',
        'Schwerpunkte bei Nahrungs- und Futtermitteln, Land- und Forstwirtschaft.',
        'In Beherbergung, Sozialwesen und Logistik entstehen neue Arbeitsplätze.',
        'Ein hoher Anteil versicherungspflichtiger Arbeitsplätze in der Industrie.',
        'Das Handwerk ist wichtig für Arbeit und Ausbildung.',
        'Gut erreichbar: A 14, A 24 und ICE-Halt in Ludwigslust.',
        'Plau am See ist als Reiseziel bekannt.',
        'Gemeinden arbeiten beim Wassertourismus zusammen: Müritz-Elde-Wasserstraße, Störkanal, Elbe.',
      ]),
      weaknesses: [
        ...known([
          'Fach- und Arbeitskräfte fehlen, auch in Gesundheit und Bildung.',
          'Es gibt wenige Arbeitsplätze für Hochqualifizierte.',
          'Die touristische Infrastruktur hat Lücken und ist schlecht vernetzt.',
        ]),
        ...made(['Gewerbeflächen liegen verstreut, ihre Vermarktung ist nicht abgestimmt.']),
      ],
      opportunities: [
        ...known(['Vorhandene Stärken der Industrie lassen sich ausbauen.']),
        ...made([
          'Die A 14 verbindet den Landkreis durchgehend mit der Ostsee und Mitteldeutschland.',
          'Wer im Umland von Hamburg keinen Platz findet, sucht Flächen und Wohnraum weiter östlich.',
          'Regionale Lebensmittel und Holz als Baustoff sind gefragt.',
        ]),
      ],
      threats: made([
        'Viele Inhaberinnen und Inhaber kleiner Betriebe finden niemanden, der übernimmt.',
        'Junge Leute gehen zur Ausbildung fort und kommen nicht zurück.',
        'Der Wettbewerb um Fachkräfte mit Hamburg und Schwerin nimmt zu.',
      ]),
      isExample: false,
    },
  },
  {
    type: 'field',
    key: 'nachhaltiger-lebensraum',
    effectiveOn: days.adoption,
    note: null,
    data: {
      title: 'Nachhaltiger Lebensraum',
      kind: 'field',
      order: 2,
      colour: 'green',
      image: 'field-lebensraum',
      summary: 'Seen, Wälder, Moore und Felder: Wie wir sie nutzen und erhalten, und wie wir uns in ihnen bewegen.',
      text: `Zwischen der Elbe im Südwesten und den Seen im Osten liegt eine weite, dünn besiedelte Landschaft. Sie ernährt, erzeugt Energie, speichert Wasser und ist Lebensraum für seltene Arten. Wer hier lebt, hat oft lange Wege.

Alle Ziele dieses Handlungsfeldes sind Beispielinhalte: Der Wortlaut des beschlossenen Konzepts liegt dieser Demo nicht vor.`,
      strengths: made([
        'Große, zusammenhängende Schutzgebiete am Schaalsee, an der Elbe und in der Sternberger Seenlandschaft.',
        'Viel Fläche für Wind, Sonne und Biomasse bei geringer Siedlungsdichte.',
        'Erfahrung mit Bioenergiedörfern und kommunalen Stadtwerken.',
        'Der Rufbus verbindet auch kleine Dörfer mit Bahn und Stadt.',
      ]),
      weaknesses: made([
        'Ohne eigenes Auto sind viele Wege kaum zu schaffen.',
        'Radwege enden an Gemeindegrenzen.',
        'Entwässerte Moore geben große Mengen Treibhausgas ab.',
      ]),
      opportunities: made([
        'Wiedervernässte Moore speichern Wasser und schützen das Klima.',
        'Gemeinden können an Wind- und Solarparks mitverdienen.',
        'Naturtourismus passt zu den Schutzgebieten und bringt Einkommen in die Dörfer.',
      ]),
      threats: made([
        'Trockene Sommer und Starkregen treffen Äcker, Wälder und Ortslagen.',
        'Flächen werden knapp: Energie, Landwirtschaft und Naturschutz konkurrieren.',
        'Steigende Kosten gefährden Buslinien mit wenigen Fahrgästen.',
      ]),
      isExample: false,
    },
  },
  {
    type: 'field',
    key: 'lebenswerte-orte',
    effectiveOn: days.adoption,
    note: null,
    data: {
      title: 'Lebenswerte Orte',
      kind: 'field',
      order: 3,
      colour: 'amber',
      image: 'field-orte',
      summary: 'Schule, Arzt, Verein und Wohnung: Was Dörfer und Städte brauchen, damit Menschen jeden Alters gern dort leben.',
      text: `Rund 214.000 Menschen leben in Kleinstädten und vielen Dörfern. Was den Alltag trägt, soll erreichbar bleiben: Kita und Schule, Praxis und Pflege, Laden und Treffpunkt. Vieles davon lebt vom Ehrenamt.

Drei strategische Ziele mit zwei bis fünf Teilzielen beschreiben das Bild für 2030.`,
      strengths: known([
        'Schulen und Weiterbildung bieten eine große Auswahl.',
        'In Hagenow, Ludwigslust und Parchim sind Gesundheit, Pflege und Wohnen im Alter gut ausgebaut.',
        'Die Zahl der Kita-Plätze deckt den Bedarf.',
        'Natur, Sport und Kultur bieten viel für die Freizeit.',
        'Familien wohnen hier gut.',
        'Starkes Ehrenamt: über 1.000 Vereine, der Seniorenbeirat und die MitMachZentralen.',
      ]),
      weaknesses: made([
        'Hausarztpraxen auf dem Land finden keine Nachfolge.',
        'Viele Ortskerne haben leere Häuser und zu wenige kleine Wohnungen.',
        'Kulturangebote sind abends ohne Auto schwer zu erreichen.',
      ]),
      opportunities: known([
        'Soziale Einrichtungen modernisieren, vor allem medizinische Versorgung und Pflege.',
        'Schnelles Internet überall bis 2019.',
        'Gemeinden arbeiten in der Bildung zusammen, mit einem Bildungsmanagement der Kommunen.',
        'Das Engagement der Bürgerinnen und Bürger weiter fördern.',
        'Die hohe Lebensqualität ausbauen und bekannter machen.',
      ]),
      threats: made([
        'Die Bevölkerung altert, und in Pflegeberufen fehlen Menschen.',
        'Vereine finden schwer Vorstände.',
        'Kleine Schulstandorte geraten bei sinkenden Kinderzahlen in Gefahr.',
      ]),
      isExample: false,
    },
  },
]
