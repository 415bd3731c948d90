import type { RawQuery } from '../../shared/views/press.ts'
import type { Reading } from '../views/reading.ts'
import type { Cell } from './csv.ts'

/** What the rows of a list are made from. */
export interface ListSource {
  readonly reading: Reading
  /** What the list was asked for, where it can be asked for less than all. */
  readonly query: RawQuery
  /** Makes an address of this site complete: `/presse` → `https://…/presse`. */
  readonly absolute: (path: string) => string
}

interface Column<Row> {
  /** What the field is called in JSON; never changes. */
  readonly key: string
  /** What stands above it in a table. */
  readonly heading: string
  readonly value: (row: Row, source: ListSource) => Cell
}

/** What a list says of itself, and how to make it. */
export interface List {
  /** Where it is, without the ending. */
  readonly path: `/${string}`
  /** The page that shows the same. */
  readonly page: `/${string}`
  readonly title: string
  /** One sentence for people: what it holds. */
  readonly summary: string
  /** The parameters that choose some of its rows. */
  readonly parameters?: readonly string[]
  readonly columns: readonly Pick<Column<never>, 'key' | 'heading'>[]
  readonly rows: (source: ListSource) => readonly (readonly Cell[])[]
}

/** Makes a list out of what its rows are and what each column says of one. */
export function defineList<Row>({ rows, columns, ...about }: Omit<List, 'rows' | 'columns'> & { readonly rows: (source: ListSource) => readonly Row[], readonly columns: readonly Column<Row>[] }): List {
  return { ...about, columns, rows: source => rows(source).map(row => columns.map(({ value }) => value(row, source))) }
}
