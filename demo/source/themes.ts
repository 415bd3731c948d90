import type { ImportData, ImportItem } from '../format/item.ts'
import { days } from '../format/days.ts'

const texts: readonly (ImportData<'field'> & { readonly key: string })[] = [
  {
    key: 'demografische-entwicklung',
    title: 'Demografische Entwicklung',
    colour: 'violet',
    summary: 'Mehr ältere, weniger junge Menschen: Jeder Handlungsansatz wird daran gemessen, ob er zu einer Bevölkerung passt, die sich ändert.',
    text: `Rund 214.000 Menschen leben im Landkreis, und ihr Durchschnittsalter steigt. Das verändert Schulen, Wohnungen, Praxen und Betriebe.

Wer einen Handlungsansatz umsetzt, fragt deshalb: Für wen ist das in zehn Jahren da? Lässt es sich anders nutzen, wenn weniger oder andere Menschen kommen?`,
  },
  {
    key: 'teilhabe-integration-barrierefreiheit',
    title: 'Teilhabe, Integration und Barrierefreiheit',
    colour: 'red',
    image: 'theme-teilhabe',
    summary: 'Alle sollen mitmachen können: mit und ohne Behinderung, alteingesessen oder zugezogen, mit viel oder wenig Geld.',
    text: `Im Entwurf vom Juni 2017 hieß dieses Thema noch „Teilhabe und Integration“. In der beschlossenen Fassung ist die Barrierefreiheit dazugekommen.

Sie betrifft mehr als Rampen und Aufzüge: verständliche Sprache, lesbare Fahrpläne, Angebote ohne hohe Kosten und Wege, die auch ohne Auto zu schaffen sind.`,
  },
  {
    key: 'kooperationen',
    title: 'Kooperationen',
    colour: 'teal',
    summary: 'Viele Aufgaben enden nicht an der Gemeindegrenze. Wer zusammenarbeitet, spart Geld und bietet mehr an.',
    text: `Städte, Ämter und Gemeinden sind je für sich oft zu klein für große Vorhaben. Gemeinsam können sie Flächen vermarkten, Busse abstimmen und Fachleute beschäftigen.

Dazu gehören auch die Nachbarn: die Landeshauptstadt Schwerin, die Metropolregion Hamburg und die angrenzenden Landkreise.`,
  },
  {
    key: 'digitalisierung',
    title: 'Digitalisierung',
    colour: 'blue',
    summary: 'Schnelle Netze sind die Voraussetzung. Entscheidend ist, was sie im Alltag leichter machen.',
    text: `Ein Antrag ohne Fahrt ins Amt, eine Sprechstunde per Bildschirm, ein Fahrplan, der sich nach dem Bedarf richtet: Digitale Technik kann auf dem Land lange Wege ersparen.

Sie soll niemanden ausschließen. Wer kein Gerät hat oder keines möchte, bekommt Hilfe von Mensch zu Mensch.`,
  },
  {
    key: 'finanzen',
    title: 'Finanzen',
    colour: 'grey',
    summary: 'Ziele brauchen Geld. Zu jedem Handlungsansatz gehört die Frage, wer zahlt und was der Betrieb später kostet.',
    text: `Der Landkreis kann nicht alles selbst bezahlen. Er wirbt Fördermittel ein, teilt Kosten mit Partnern und prüft vor jedem Bau, was der Unterhalt kostet.

Im Entwurf vom Juni 2017 fehlte dieses Thema noch. In der beschlossenen Fassung gilt es für alle Handlungsfelder.`,
  },
]

/** The five cross-cutting themes of the adopted plan. */
export const themes: readonly ImportItem<'field'>[] = texts.map(({ key, ...data }, index) => ({
  type: 'field',
  key,
  effectiveOn: days.adoption,
  note: null,
  data: { ...data, kind: 'crossCutting', order: index + 1, isExample: false },
}))
