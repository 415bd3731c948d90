import type { Look } from './look.ts'
import { lup } from './looks/lup.ts'
import { moor } from './looks/moor.ts'

/** Every look that comes with the software. The first one is worn as long as nobody has chosen. */
export const looks = { lup, moor } as const satisfies Readonly<Record<string, Look>>

export type LookName = keyof typeof looks
export const defaultLook: LookName = 'lup'

/** Whether a word names a look. */
export function isLookName(word: string): word is LookName {
  return Object.hasOwn(looks, word)
}
