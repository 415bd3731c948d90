import type { Usage } from '@kek/contract'
import { expect, it, vi } from 'vitest'
import { askBeforeReplacing, guardReplacement, replacedFile } from './guard-replacement.ts'

const usage: Usage = { type: 'document', typeLabel: 'Dokument', documentId: 'd1', locale: 'de', title: 'Sachstand', field: 'file', fieldLabel: 'Datei', isPublic: true, isDraft: true }
const address = (id = '?id=7') => new URL(`http://cms.example/upload${id}`)

function form(): FormData {
  const body = new FormData()
  body.append('files', new File(['x'], 'neu.pdf'))
  return body
}

vi.stubGlobal('window', { location: { href: 'http://cms.example/admin' } })

it('a replacement is a form with a file for a file that is there already', () => {
  expect(replacedFile(address(), { method: 'POST', body: form() })).toBe('7')
  expect(replacedFile(new URL('http://cms.example/upload/files/7/replace'), { method: 'POST', body: form() })).toBe('7')
  expect(replacedFile(address(''), { method: 'POST', body: form() })).toBeUndefined()
  expect(replacedFile(address(), { method: 'POST', body: new FormData() })).toBeUndefined()
  expect(replacedFile(new URL('http://cms.example/admin/users?id=7'), { method: 'POST', body: form() })).toBeUndefined()
})

it('the question names the places, and how many more there are', () => {
  const question = askBeforeReplacing(Array.from({ length: 10 }, () => usage))
  expect(question).toContain('an 10 Stellen')
  expect(question).toContain('– Sachstand (Dokument, Feld „Datei“)')
  expect(question).toContain('und an 2 Stellen mehr')
})

it.each([
  ['goes through without a question when the file is used nowhere', [], true, true],
  ['goes through when the person agrees', [usage], true, true],
  ['goes nowhere when the person does not', [usage], false, false],
] as const)('a replacement %s', async (_, usages, agrees, isSent) => {
  const sent: string[] = []
  const plain = async (input: RequestInfo | URL) => {
    sent.push(String(input))
    return Response.json(String(input).includes('/kek/files/7/usage') ? usages : { id: 7 })
  }
  const answer = await guardReplacement(plain, async () => agrees)(address(), { method: 'POST', body: form() })
  expect(answer.ok).toBe(isSent)
  expect(sent.includes(address().href)).toBe(isSent)
})
