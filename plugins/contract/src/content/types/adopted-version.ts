import type { ContentType } from '../attribute.ts'
import { slug } from '../fields.ts'

export const adoptedVersion = {
  name: 'adopted-version',
  plural: 'adopted-versions',
  label: 'Fassung',
  labelPlural: 'Fassungen',
  help: 'Beschlossene Fassungen des Konzepts: benannte Stellen im Verzeichnis der Veröffentlichungen. Was einmal veröffentlicht ist, bleibt, wie es ist.',
  titleField: 'title',
  columns: ['title', 'adoptedOn', 'seq'],
  rows: [['title'], ['seq'], ['slug'], ['adoptedOn', 'adoptedBy'], ['resolutionNumber', 'vote'], ['description'], ['headHash']],
  attributes: {
    title: { type: 'string', required: true, maxLength: 200, label: 'Name der Fassung', help: 'Zum Beispiel „Beschlossene Fassung vom 12. Oktober 2017“.' },
    slug: { ...slug, help: 'Letzter Teil der Webadresse. Leer lassen: Sie entsteht aus dem Namen. Später lässt sie sich nicht mehr ändern.' },
    seq: { type: 'integer', required: true, min: 1, isPosition: true, label: 'Stelle im Verzeichnis', help: 'Nummer des letzten Eintrags, der noch zu dieser Fassung gehört. Leer lassen: der Stand beim Speichern.' },
    headHash: { type: 'string', required: true, isWritten: true, maxLength: 64, regex: /^[0-9a-f]{64}$/, label: 'Prüfsumme', help: 'Trägt das System ein: die Prüfsumme des Eintrags an dieser Stelle. Sie beweist den Wortlaut.' },
    adoptedOn: { type: 'date', required: true, label: 'Beschlossen am', help: 'Tag des Beschlusses.' },
    adoptedBy: { type: 'string', required: true, maxLength: 120, label: 'Beschlossen durch', help: 'Das Gremium, zum Beispiel „Kreistag“.' },
    resolutionNumber: { type: 'string', maxLength: 60, label: 'Drucksache', help: 'Nummer der Beschlussvorlage.' },
    vote: { type: 'string', maxLength: 120, label: 'Abstimmung', help: 'Zum Beispiel „einstimmig“.' },
    description: { type: 'richtext', label: 'Was diese Fassung ist', help: 'Ein, zwei Sätze für die Startseite der Fassung.' },
  },
} as const satisfies ContentType
