import type { Standing } from './standing.ts'
import { describe, expect, it } from 'vitest'
import { needsDialog } from './needs-dialog.ts'

const clean = { type: 'press-article', needsNote: false, checks: [], allowed: [{ action: 'publish', label: 'Veröffentlichen', ok: true, needs: [], isPastRule: false, reasons: [] }] } as unknown as Standing

describe('a step', () => {
  it('happens at one click where there is nothing to ask', () => {
    for (const step of ['publish', 'submit', 'approve', 'unschedule'] as const)
      expect(needsDialog(step, clean), step).toBe(false)
  })

  it('asks first where words, a time or a way have to come along', () => {
    for (const step of ['request-changes', 'schedule', 'withdraw'] as const)
      expect(needsDialog(step, clean), step).toBe(true)
  })

  it('asks before publishing what nobody can change afterwards', () => {
    expect(needsDialog('publish', { ...clean, type: 'adopted-version' })).toBe(true)
  })

  it('asks before publishing where a note is wanted, a check has something to say or a reason is due', () => {
    expect(needsDialog('publish', { ...clean, needsNote: true })).toBe(true)
    expect(needsDialog('submit', { ...clean, needsNote: true })).toBe(true)
    expect(needsDialog('approve-publish', { ...clean, needsNote: true })).toBe(true)
    expect(needsDialog('publish', { ...clean, checks: [{ code: 'noMedium', severity: 'warning', field: 'medium', message: 'Ohne Medium.' }] })).toBe(true)
    expect(needsDialog('publish', { ...clean, allowed: [{ action: 'publish', label: 'Veröffentlichen', ok: true, needs: ['reason'], isPastRule: true, reasons: [] }] })).toBe(true)
  })
})
