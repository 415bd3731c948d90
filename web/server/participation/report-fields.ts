import type { ReportValues } from '../../shared/views/report.ts'

/** What the form was sent with. */
export interface SentReport {
  readonly values: ReportValues
  /** Work done by the browser, after ALTCHA's protocol; empty where it could not. */
  readonly proof: string
  /** Says when the form was shown for looking it over; empty at first. */
  readonly ticket: string
  /** Whether the field that nobody sees was filled: by a program, or by one that fills in forms for somebody. */
  readonly isTrapped: boolean
  /** Whether somebody wants to go on writing. */
  readonly isChanging: boolean
}

/** Characters that no database and no screen can do anything with; browsers send none. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const unprintable = /[\u0000-\u0008\v\f\u000E-\u001F\u007F]/g

/** Reads the form's fields; what is missing is empty. */
export function readReportFields(fields: URLSearchParams): SentReport {
  const read = (name: string) => (fields.get(name) ?? '').toWellFormed().replace(unprintable, '').replace(/\r\n?/g, '\n')
  return {
    values: { page: read('seite').trim(), barrier: read('barriere'), contact: read('antwort').trim() },
    proof: read('arbeit'),
    ticket: read('marke'),
    isTrapped: read('betreff') !== '',
    isChanging: fields.get('schritt') === 'aendern',
  }
}
