import { describe, expect, it } from 'vitest'
import { readPanelRequest } from './panel-request.ts'

const base = 'http://localhost:1337/content-manager'

describe('a request of the panel', () => {
  it.each([
    ['GET', '/collection-types/plugin::kek.goal/abc?locale=en', { does: 'load', documentId: 'abc', address: { type: 'goal', documentId: 'abc', locale: 'en' }, origin: 'http://localhost:1337' }],
    ['PUT', '/collection-types/plugin%3A%3Akek.goal/abc', { does: 'save', address: { type: 'goal', documentId: 'abc', locale: 'de' } }],
    ['POST', '/collection-types/plugin::kek.goal/abc/actions/publish', { does: 'save', documentId: 'abc' }],
    ['POST', '/collection-types/plugin::kek.goal/actions/publish', { does: 'create', documentId: undefined, address: { type: 'goal', documentId: 'create', locale: 'de' } }],
    ['POST', '/collection-types/plugin::kek.goal', { does: 'create' }],
    ['GET', '/single-types/plugin::kek.plan', { does: 'load', documentId: undefined, address: { type: 'plan', documentId: 'single', locale: 'de' } }],
    ['PUT', '/single-types/plugin::kek.plan', { does: 'save' }],
  ])('%s %s is read as what it does', (method, path, expected) => {
    expect(readPanelRequest(`${base}${path}`, method)).toMatchObject(expected)
  })

  it.each([
    ['GET', '/collection-types/plugin::kek.goal?page=1'],
    ['GET', '/collection-types/plugin::kek.goal/abc?status=published'],
    ['GET', '/collection-types/plugin::kek.goal/abc/actions/countDraftRelations'],
    ['POST', '/collection-types/plugin::kek.goal/abc/actions/unpublish'],
    ['DELETE', '/collection-types/plugin::kek.goal/abc'],
    ['PUT', '/collection-types/api::other.other/abc'],
  ])('%s %s is none of our business', (method, path) => {
    expect(readPanelRequest(`${base}${path}`, method)).toBeUndefined()
  })
})
