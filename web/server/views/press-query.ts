import type { PressNotice, RawQuery } from '../../shared/views/press.ts'
import { readQuestion } from '../search/words/search-words.ts'

/** What a reader asks of the archive; empty text stands for "all". */
export interface PressQuery {
  readonly year: string
  readonly medium: string
  readonly topic: string
  readonly words: string
  /** From 1. */
  readonly page: number
  /** What was asked in a way that cannot be answered. */
  readonly notices: readonly PressNotice[]
}

/** How much of a wrong value is repeated to the reader. */
const quotedLength = 40

/** Reads `jahr`, `medium`, `thema`, `q` and `seite`. Never fails: what makes no sense is left out and named in `notices`. */
export function readPressQuery(raw: RawQuery): PressQuery {
  const notices: PressNotice[] = []
  const matching = (name: string, key: PressNotice['key'], pattern: RegExp) => {
    const { text } = readQuestion(raw[name])
    if (text === '' || pattern.test(text))
      return text
    notices.push({ key, value: readQuestion(text, quotedLength).text })
    return ''
  }
  const question = readQuestion(raw.q)
  if (question.isCut)
    notices.push({ key: 'tooLong', value: '' })
  return {
    year: matching('jahr', 'year', /^\d{4}$/),
    medium: matching('medium', 'medium', /^[a-z0-9-]{1,120}$/),
    topic: matching('thema', 'topic', /^[a-z0-9-]{1,120}$/),
    words: question.text,
    page: Number(matching('seite', 'page', /^0{0,3}[1-9]\d{0,5}$/) || 1),
    notices,
  }
}

/** The part of an address that asks for this; filters that ask for all are left out. */
export function pressAddress(base: string, { year, medium, topic, words, page }: Omit<PressQuery, 'notices'>): string {
  const query = new URLSearchParams(Object.entries({ jahr: year, medium, thema: topic, q: words, seite: page > 1 ? String(page) : '' }).filter(([, value]) => value))
  return query.size > 0 ? `${base}?${query}` : base
}
