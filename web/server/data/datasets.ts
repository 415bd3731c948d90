import type { Snapshot } from '../snapshot/snapshot.ts'
import type { DataFormat } from './formats.ts'
import type { List } from './list.ts'
import { pagePaths, planPaths } from '@kek/contract'
import { lists } from './lists.ts'
import { pressList } from './lists/press.ts'
import { eventList } from './lists/surroundings.ts'

/** A form in which a dataset is to be had, at an address without the language's prefix. */
export interface DataForm {
  readonly path: string
  readonly format: DataFormat
}

/** Something that the site gives as data, in one form or several. */
export interface Dataset {
  readonly key: string
  /** The page that shows the same to people. */
  readonly page: string
  readonly title: string
  readonly summary: string
  readonly keywords: readonly string[]
  readonly forms: readonly DataForm[]
}

/** Where the ledger begins, and the catalogue of everything here. */
export const dataPaths = { ledger: '/verzeichnis/1.json', catalogue: '/daten/katalog.jsonld' } as const

const furtherForms: ReadonlyMap<List, DataForm> = new Map([
  [pressList, { path: '/presse.atom', format: 'atom' }],
  [eventList, { path: '/prozess.ics', format: 'ics' }],
])

function listDataset(list: List): Dataset {
  const further = furtherForms.get(list)
  return {
    key: list.path.slice(list.path.lastIndexOf('/') + 1),
    page: list.page,
    title: list.title,
    summary: list.summary,
    keywords: ['Kreisentwicklung', list.title],
    forms: [{ path: `${list.path}.csv`, format: 'csv' }, { path: `${list.path}.json`, format: 'json' }, ...further ? [further] : []],
  }
}

const plan: Dataset = {
  key: 'konzept',
  page: pagePaths.concept,
  title: 'Das ganze Konzept',
  summary: 'Alle Felder, Ziele, Ansätze und Projekte mit allem, was dazu öffentlich ist, in einer Datei. Ein zweites System kann sie einlesen und hat dann dasselbe Konzept.',
  keywords: ['Kreisentwicklung', 'Kreisentwicklungskonzept', 'Felder', 'Ziele', 'Umsetzungsstand'],
  forms: [{ path: planPaths.file, format: 'json' }, { path: '/konzept.atom', format: 'atom' }],
}

const ledger: Dataset = {
  key: 'verzeichnis',
  page: pagePaths.data,
  title: 'Verzeichnis der Veröffentlichungen',
  summary: 'Jede Veröffentlichung und jede Rücknahme seit dem ersten Tag, durch Prüfsummen verkettet: Wer es aufbewahrt, kann später nachweisen, ob etwas geändert wurde.',
  keywords: ['Kreisentwicklung', 'Transparenz', 'Änderungen', 'Nachweis'],
  forms: [{ path: dataPaths.ledger, format: 'json' }],
}

/** Everything that the site gives as data. */
export const datasets: readonly Dataset[] = [plan, ...lists.map(listDataset), ledger]

/** When something became public for the first time: UTC; null while nothing is. */
export function firstChange({ history }: Snapshot): string | null {
  return history[0]?.at ?? null
}

/** When what is public last changed: UTC; null while nothing is. */
export function lastChange({ history }: Snapshot): string | null {
  return history.at(-1)?.at ?? null
}
