import { expect, it } from 'vitest'
import { dropUnusedTokens, tokensIn } from './unused-tokens.ts'

const none = new Set<string>()

it('drops what nothing asks for, and what only that asked for', () => {
  expect(dropUnusedTokens(':root{--kern-a:1px;--kern-b:var(--kern-c);--kern-c:2px}p{margin:var( --kern-a )}', none)).toBe(':root{--kern-a:1px;}p{margin:var( --kern-a )}')
})

it('keeps what other sheets, templates and scripts ask for, and everything of our own', () => {
  expect(dropUnusedTokens(':root{--kern-a: 1px; --kek-b: 2px}', new Set(tokensIn('<path fill="var(--kern-a, red)">')))).toBe(':root{--kern-a: 1px; --kek-b: 2px}')
})

it('takes no name for another that it begins with', () => {
  expect(dropUnusedTokens(':root{--kern-a:1px;--kern-a-b:2px}p{margin:var(--kern-a-b)}', none)).toBe(':root{--kern-a-b:2px}p{margin:var(--kern-a-b)}')
})

it('leaves values with brackets and commas whole', () => {
  const css = ':root{--kern-a:calc(1px + (2px));--kern-b:url("x.svg") , clamp(1px,2vw,3px)}p{a:var(--kern-a);b:var(--kern-b)}'
  expect(dropUnusedTokens(css, none)).toBe(css)
})
