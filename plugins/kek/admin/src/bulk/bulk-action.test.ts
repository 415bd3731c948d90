import type { BulkResult } from './bulk-action.ts'
import { describe, expect, it } from 'vitest'
import { bodyOf, fieldsOf, sayResult, sayTrial, sayUndone } from './bulk-action.ts'

const result = (ok: boolean, needs: BulkResult['needs'] = []): BulkResult => ({ type: 'approach', documentId: 'a', locale: 'de', title: 'Ansatz', ok, reasons: [], needs })

describe('many at once', () => {
  it('is announced in one sentence', () => {
    expect(sayTrial([result(true), result(true)])).toBe('Das geht mit allen 2 Inhalten.')
    expect(sayTrial([result(true)])).toBe('Das geht mit diesem Inhalt.')
    expect(sayTrial([result(true), result(false)])).toBe('Das geht mit 1 von 2. Die anderen bleiben, wie sie sind.')
    expect(sayTrial([result(false), result(false)])).toBe('Das geht zurzeit mit keinem der ausgewählten Inhalte.')
  })

  it('is told when it is done, and when it is taken back', () => {
    expect(sayResult('publish', [result(true), result(true), result(false)])).toBe('2 Inhalte veröffentlicht. 1 Inhalt unverändert.')
    expect(sayUndone([result(true)])).toBe('Rückgängig gemacht: Alles ist, wie es vorher war.')
    expect(sayUndone([result(true), result(false)])).toBe('1 Inhalt wie vorher, 1 Inhalt nicht: Daran hat seitdem jemand weitergearbeitet.')
  })

  it('asks for a reason to publish only where the rule of two people is passed by', () => {
    expect(fieldsOf('publish', [result(true)])).toEqual([])
    expect(fieldsOf('publish', [result(true), result(true, ['reason'])])).toEqual([{ name: 'reason', isRequired: true }])
    expect(fieldsOf('publish', [result(false, ['reason'])])).toEqual([])
  })

  it('sends what was filled in', () => {
    expect(bodyOf({ note: ' Neu. ', comment: '', reason: ' ', at: '' })).toEqual({ note: 'Neu.' })
  })
})
