import type { Context } from 'koa'
import { describe, expect, it } from 'vitest'
import { germanFor, germanRefusals } from './german-refusals.ts'

async function answer(status: number, body: unknown): Promise<unknown> {
  const context = { status: 200, body: undefined as unknown }
  await germanRefusals()(context as unknown as Context, async () => Object.assign(context, { status, body }))
  return context.body
}

describe('the platform\'s refusals', () => {
  it.each(['Forbidden', 'Forbidden access', 'Policy Failed', 'Not Found', 'Unauthorized', 'Invalid credentials', 'Missing or invalid credentials', 'Document not found', 'apiToken.notFound', 'Method Not Allowed', 'Unterminated string in JSON at position 18', 'Unexpected end of JSON input', 'Internal Server Error', 'This locale doesn\'t exist'])('%s is said in German', (message) => {
    expect(germanFor(message)).toMatch(/^\p{Lu}.*\.$/u)
    expect(germanFor(message)).not.toBe(message)
  })

  it.each(['User not active', '„Titel“ fehlt noch.', 'Das Ziel wurde not found.x'])('%s stays', (message) => {
    expect(germanFor(message)).toBeUndefined()
  })

  it('keep the name and details that the panel decides by', async () => {
    const refusal = { data: null, error: { status: 403, name: 'ForbiddenError', message: 'Forbidden', details: { a: 1 } } }
    expect(await answer(403, refusal)).toEqual({ data: null, error: { ...refusal.error, message: expect.stringContaining('Rolle') } })
  })

  it.each([undefined, null, 'Forbidden', { error: 'Forbidden' }, { error: null }, { error: { message: 1 } }])('an answer of another shape stays: %j', async (body) => {
    expect(await answer(403, body)).toBe(body)
  })

  it('an answer that is no refusal stays', async () => {
    const body = { error: { message: 'Forbidden' } }
    expect(await answer(200, body)).toBe(body)
  })
})
