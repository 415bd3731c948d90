import type { ContentType } from '../attribute.ts'
import { rights } from './press-article.ts'

export const medium = {
  name: 'medium',
  plural: 'media-outlets',
  label: 'Medium',
  labelPlural: 'Medien',
  help: 'Zeitungen und Blätter, aus denen Presseartikel stammen.',
  titleField: 'name',
  columns: ['name', 'kind', 'defaultRights'],
  rows: [['name', 'kind'], ['publisher', 'website'], ['defaultRights'], ['editions']],
  attributes: {
    name: { type: 'string', required: true, maxLength: 120, label: 'Name', help: 'Voller Name des Mediums.' },
    kind: { type: 'enumeration', required: true, values: { own: 'Eigenes Blatt', daily: 'Tageszeitung', weekly: 'Wochenblatt', broadcast: 'Rundfunk', online: 'Online-Medium' }, default: 'daily', label: 'Art', help: 'Bei Monatsblättern ist nur der Monat bekannt.' },
    publisher: { type: 'string', maxLength: 200, label: 'Verlag', help: 'Wer es herausgibt.' },
    website: { type: 'string', maxLength: 300, regex: /^https?:\/\/\S+$/, label: 'Website', help: 'Vollständige Adresse, beginnt mit „https://“.' },
    defaultRights: { type: 'enumeration', values: rights, default: 'quotation', label: 'Übliche Rechte', help: 'Was für Artikel dieses Mediums meistens gilt: Wer das Medium in einem Artikel wählt, bekommt es dort angeboten.' },
    editions: { type: 'parts', part: 'entry', label: 'Ausgaben', help: 'Regionalausgaben, zum Beispiel „Hagenower Kreisblatt“.' },
  },
} as const satisfies ContentType
