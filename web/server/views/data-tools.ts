import type { RawQuery } from '../../shared/views/press.ts'
import type { PageTool } from '../../shared/views/shell.ts'
import type { Reading } from './reading.ts'
import { localizePath, pageFolders, pagePaths, planPaths } from '@kek/contract'
import { formats } from '../data/formats.ts'
import { lists } from '../data/lists.ts'
import { pressAddress, readPressQuery } from './press-query.ts'

const feed = (path: string): PageTool => ({ key: 'feed', href: path, type: formats.atom.mediaType })
const isElement = (path: string) => ([pageFolders.field, pageFolders.goal, pageFolders.approach, pageFolders.project] as const).some(folder => path.startsWith(folder))

/** The list that a page shows, as it was asked for. The plan's page shows several at once. */
function listTools(path: string, query: RawQuery, locale: Reading['locale']): PageTool[] {
  const list = path === pagePaths.concept ? undefined : lists.find(({ page }) => page === path)
  if (!list)
    return []
  const asked = list.parameters ? { ...readPressQuery(query), page: 1 } : undefined
  const address = (ending: 'csv' | 'json') => {
    const base = localizePath(`${list.path}.${ending}`, locale)
    return asked ? pressAddress(base, asked) : base
  }
  return (['csv', 'json'] as const).map(ending => ({ key: ending === 'csv' ? 'listCsv' : 'listJson', href: address(ending), type: formats[ending].mediaType }))
}

/** Lists with a feed of what changes in them. */
const subscribedPages: readonly string[] = [pagePaths.concept, pagePaths.press]

/** What of a page there is to subscribe to, to put into a calendar, and as data. */
export function dataTools({ locale }: Reading, path: string, query: RawQuery): PageTool[] {
  return [
    ...subscribedPages.includes(path) || isElement(path) ? [feed(localizePath(`${path}.atom`, locale))] : [],
    ...path === pagePaths.process ? [{ key: 'calendar', href: localizePath('/prozess.ics', locale), type: formats.ics.mediaType }] : [],
    ...path === pagePaths.concept ? [{ key: 'planJson', href: planPaths.file, type: formats.json.mediaType }, { key: 'data', href: localizePath(pagePaths.data, locale), type: 'text/html' }] : [],
    ...listTools(path, query, locale),
  ]
}
