import type { Locale } from '@kek/contract'
import { splitLanguage } from '../site/split-language.ts'

/** What is asked of the form for barriers beside reading it. */
export interface ReportAddress {
  readonly kind: 'form' | 'task'
  readonly locale: Locale
}

const kinds: Readonly<Record<string, ReportAddress['kind']>> = { 'POST /barriere-melden': 'form', 'GET /barriere-melden/aufgabe': 'task' }

/** Whether a request sends the form or asks for its task; undefined for everything else. */
export function readReportAddress(method: string | undefined, target: string): ReportAddress | undefined {
  const { locale, path } = splitLanguage(target.split('?', 1)[0] ?? '/')
  const kind = kinds[`${method} ${path}`]
  return kind && { kind, locale }
}
