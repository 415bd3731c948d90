import type { Standing } from '../workflow/standing.ts'
import { slugify } from '@kek/contract'

/** What to say below an address when its title has become another one: what it could be, or that it stays. */
export type Advice = { readonly kind: 'offer', readonly address: string } | { readonly kind: 'stays' }

interface Naming {
  readonly address: string
  readonly title: string
  /** The title as it is saved. */
  readonly savedTitle: string
  /** Undefined while the document was never saved, or nothing is known of it. */
  readonly standing: Pick<Standing, 'isPublic' | 'withdrawal' | 'locale'> | undefined
}

/** Whether an address is the one that a title gives, with or without the number of one that was taken. */
const isMadeFrom = (address: string, made: string) => address === made || (address.startsWith(`${made}-`) && /^\d+$/.test(address.slice(made.length + 1)))

/**
 * What follows from a title for an address that was made before: as long as nobody could read the page, a better one; afterwards nothing, for
 * somebody knows it. Undefined where there is nothing to say. A translation shares the address of the German page.
 */
export function adviseAddress({ address, title, savedTitle, standing }: Naming): Advice | undefined {
  const made = slugify(title)
  if (!standing || standing.locale !== 'de' || address === '' || made === '' || isMadeFrom(address, made))
    return undefined
  if (!standing.isPublic && !standing.withdrawal)
    return { kind: 'offer', address: made }
  return title.trim() === savedTitle.trim() ? undefined : { kind: 'stays' }
}
