import type { DatePrecision, TermSet } from '@kek/contract'
import type { ReactNode } from 'react'
import { Typography } from '@strapi/design-system'
import { showDate } from '../dates/understand-date.ts'
import { useTerms } from '../terms/use-terms.ts'
import { wordsOf } from '../words/enumeration-words.ts'

type Row = Readonly<Record<string, unknown>>

interface ListAttribute {
  readonly type: string
  readonly customField?: string
  readonly relation?: string
  readonly enum?: readonly string[]
  readonly options?: { readonly precision?: string, readonly set?: TermSet }
}
export interface Header {
  readonly name: string
  readonly attribute: ListAttribute
  /** The field that names the other end of a relation. */
  readonly mainField?: { readonly name: string }
  readonly cellFormatter?: (row: Row, header: Header) => ReactNode
}

function Cell({ children }: { readonly children: ReactNode }) {
  return <Typography textColor="neutral800">{children || '–'}</Typography>
}

/** One related document, cut off early: the columns behind it should stay in sight. */
function RelatedCell({ name }: { readonly name: string }) {
  return <Typography tag="div" textColor="neutral800" ellipsis maxWidth="14rem" title={name}>{name || '–'}</Typography>
}

function TermCell({ set, value }: { readonly set: TermSet, readonly value: unknown }) {
  const terms = useTerms(set)
  return <Cell>{terms?.find(term => term.key === value)?.label ?? (terms ? String(value ?? '') : '')}</Cell>
}

/** Languages in two letters: Strapi's own cell is so wide that it pushes the status out of sight. */
const languages: Readonly<Record<string, string>> = { 'de': 'DE', 'en': 'EN', 'de-simple': 'LS' }

function LanguagesCell({ row }: { readonly row: Row }) {
  const others = (row.localizations as readonly { readonly locale: string }[] | undefined ?? []).map(({ locale }) => locale)
  return <Cell>{[String(row.locale), ...others].map(locale => languages[locale] ?? locale).join(', ')}</Cell>
}

const days = new Intl.DateTimeFormat('de-DE', { day: '2-digit', month: '2-digit', year: 'numeric' })

/** How the column of a field shows its values, where Strapi's own way is not for readers; undefined elsewhere. */
function cellFor({ name, attribute, mainField }: Header): ((row: Row) => ReactNode) | undefined {
  const { options = {} } = attribute
  if (attribute.type === 'date') {
    const { precision } = options
    return row => <Cell>{showDate(row[name] as string | null, precision ? row[precision] as DatePrecision | null : 'day')}</Cell>
  }
  if (attribute.type === 'datetime')
    return row => <Cell>{row[name] ? days.format(new Date(String(row[name]))) : ''}</Cell>
  if (attribute.customField === 'plugin::kek.term' && options.set) {
    const { set } = options
    return row => <TermCell set={set} value={row[name]} />
  }
  if (attribute.relation === 'oneToOne' && mainField)
    return row => <RelatedCell name={String((row[name] as Row | null)?.[mainField.name] ?? '')} />
  const words = attribute.enum && wordsOf(name, attribute.enum)
  return words && (row => <Cell>{words[String(row[name])] ?? ''}</Cell>)
}

/** Strapi's hook for the columns of a list: dates as far as they are known, words instead of stored values. */
export function showReadableCells<T extends { readonly displayedHeaders: readonly Header[] }>(view: T): T {
  return {
    ...view,
    displayedHeaders: view.displayedHeaders.map((header) => {
      if (header.name === 'locales')
        return { ...header, cellFormatter: (row: Row) => <LanguagesCell row={row} /> }
      const cellFormatter = header.cellFormatter ?? cellFor(header)
      return cellFormatter ? { ...header, cellFormatter } : header
    }),
  }
}
