import { describe, expect, it } from 'vitest'
import { draftMediaHeaders, mediaHeaders, pageHeaders, previewHeaders, shareHeaders } from './security-headers.ts'

const policyIn = (headers: readonly string[]) => headers[headers.indexOf('Content-Security-Policy') + 1]

it('names what pages hold, and lets no other script run', () => {
  expect(policyIn(pageHeaders)).toMatch(/script-src 'self' 'sha256-[\w+/]{43}=' 'sha256-[\w+/]{43}='; /)
  expect(policyIn(pageHeaders)).not.toContain('unsafe')
})

describe('a page in a frame', () => {
  it('is what nobody may show, except a preview in the panel', () => {
    expect(policyIn(pageHeaders)).toMatch(/frame-ancestors 'none'$/)
    expect(policyIn(previewHeaders([]))).toMatch(/frame-ancestors 'none'$/)
    expect(policyIn(previewHeaders(['https://redaktion.example.de', 'http://127.0.0.1:1337']))).toMatch(/frame-ancestors https:\/\/redaktion\.example\.de http:\/\/127\.0\.0\.1:1337$/)
  })

  it.each(['*', 'https://a.de; script-src *', 'https://a.de/pfad', 'javascript:alert(1)', ''])('%j is no origin and opens nothing', (origin) => {
    expect(policyIn(previewHeaders([origin]))).toMatch(/frame-ancestors 'none'$/)
  })
})

it('other sites may embed the pictures that are made for them, and nothing else', () => {
  const embedders = (headers: readonly string[]) => headers[headers.indexOf('Cross-Origin-Resource-Policy') + 1]
  expect([pageHeaders, mediaHeaders, draftMediaHeaders, previewHeaders([])].map(embedders)).toEqual(Array.from({ length: 4 }, () => 'same-origin'))
  expect(embedders(shareHeaders)).toBe('cross-origin')
  expect(shareHeaders.filter(part => part !== 'cross-origin')).toEqual(pageHeaders.filter((part, index) => pageHeaders[index - 1] !== 'Cross-Origin-Resource-Policy'))
})
