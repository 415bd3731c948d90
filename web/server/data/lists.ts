import type { List, ListSource } from './list.ts'
import { printCsv } from './csv.ts'
import { approachList, fieldList, goalList, projectList } from './lists/plan-elements.ts'
import { pressList } from './lists/press.ts'
import { contactList, documentList, eventList, imageList, placeList } from './lists/surroundings.ts'

/** Every list that the public may have as data. */
export const lists: readonly List[] = [fieldList, goalList, approachList, projectList, pressList, eventList, documentList, imageList, placeList, contactList]

/** A list as a table for people: German headings above it. */
export function listAsCsv(list: List, source: ListSource): string {
  return printCsv([list.columns.map(({ heading }) => heading), ...list.rows(source)])
}

/** A list for programs: its keys never change, empty fields are null, and addresses are complete. */
export function listAsJson(list: List, source: ListSource, address: string): string {
  const items = list.rows(source).map(row => Object.fromEntries(list.columns.map(({ key }, column) => [key, row[column] ?? null])))
  const { snapshot, locale } = source.reading
  return `${JSON.stringify({ title: list.title, address, language: locale, ledger: { seq: snapshot.seq, headHash: snapshot.headHash }, count: items.length, items }, null, 2)}\n`
}
