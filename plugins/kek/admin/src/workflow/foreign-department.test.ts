import type { Standing } from './standing.ts'
import { expect, it } from 'vitest'
import { whyForeign } from './foreign-department.ts'

const refused = (action: string, code: string) => ({ allowed: [{ action, label: '', ok: false, needs: [], isPastRule: false, reasons: [{ code, field: null, message: 'Dieser Inhalt gehört einem anderen Fachdienst.' }] }] }) as unknown as Standing

it('a document of another department is foreign, one that the role may not change at all is not', () => {
  expect(whyForeign(refused('edit', 'department'))).toBe('Dieser Inhalt gehört einem anderen Fachdienst.')
  expect(whyForeign(refused('edit', 'right'))).toBeUndefined()
  expect(whyForeign(refused('publish', 'department'))).toBeUndefined()
  expect(whyForeign(undefined)).toBeUndefined()
})
