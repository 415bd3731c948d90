import type { DataReader } from '../../shared/views/data.ts'
import type { Reading } from './reading.ts'
import { localizePath, planPaths } from '@kek/contract'
import { dataPaths, datasets } from '../data/datasets.ts'
import { formats } from '../data/formats.ts'
import { licenceOf } from '../data/licence.ts'
import { breadcrumb } from './breadcrumb.ts'

/** Answers the page that explains what the site gives as data. */
export function dataReader(reading: Reading): DataReader {
  const { snapshot, locale } = reading
  return {
    data: () => {
      const { name, text, attribution } = licenceOf(reading)
      return {
        breadcrumb: breadcrumb([], reading),
        licence: { name, href: text, attribution },
        datasets: datasets.map(({ key, title, summary, page, forms }) => ({
          key,
          title,
          summary,
          href: localizePath(page, locale),
          forms: forms.map(({ path, format }) => ({ href: path, format: formats[format].name, type: formats[format].mediaType, isOfToday: path === dataPaths.ledger })),
        })),
        planHref: planPaths.file,
        schemaHref: planPaths.schema,
        catalogueHref: dataPaths.catalogue,
        chain: { href: dataPaths.ledger, seq: snapshot.seq, headHash: snapshot.headHash },
        exampleHref: `/presse.csv?jahr=${snapshot.all('press-article').map(({ content }) => content.date.slice(0, 4)).sort().at(-1) ?? reading.today.slice(0, 4)}`,
      }
    },
  }
}
