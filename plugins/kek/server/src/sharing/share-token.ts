import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 bits in small letters and digits, so that no mail program and no canonical address changes it. */
const form = /^[0-9a-f]{64}$/

/** A token that nobody can guess. It is given away once and never stored. */
export function makeToken(): string {
  return randomBytes(32).toString('hex')
}

/** What is stored of a token: whoever reads the database cannot open a link with it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex')
}

/** Whether what stands in an address can be a token at all. */
export function isToken(text: string): boolean {
  return form.test(text)
}

/** Whether a stored hash is the token's, in a time that says nothing about either. */
export function isHashOf(stored: string, token: string): boolean {
  const [known, given] = [Buffer.from(stored), Buffer.from(hashToken(token))]
  return known.length === given.length && timingSafeEqual(known, given)
}
