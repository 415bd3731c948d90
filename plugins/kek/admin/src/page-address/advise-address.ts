import type { Standing } from '../workflow/standing.ts'
import { slugify } from '@kek/contract'

/** What to say below an address when its title has become another one: what it could be, that it stays, or that an empty one is made of the title. */
export type Advice = { readonly kind: 'offer' | 'made', readonly address: string } | { readonly kind: 'stays' }

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
 * somebody knows it. An address that is empty is made by the CMS, which knows the ones that are taken. Undefined where there is nothing to say. A
 * translation shares the address of the German page.
 */
export function adviseAddress({ address, title, savedTitle, standing }: Naming): Advice | undefined {
  const made = slugify(title)
  if (!standing || standing.locale !== 'de' || made === '' || isMadeFrom(address, made))
    return undefined
  if (address === '')
    return { kind: 'made', address: made }
  if (!standing.isPublic && !standing.withdrawal)
    return { kind: 'offer', address: made }
  return title.trim() === savedTitle.trim() ? undefined : { kind: 'stays' }
}

/** An advice in a sentence or two. */
export function sayAdvice(advice: Advice): string {
  switch (advice.kind) {
    case 'offer': return `Zum Titel passt „${advice.address}“. Die Seite war noch nicht öffentlich, ihre Adresse kann noch eine andere werden.`
    case 'made': return `Beim Speichern entsteht die Adresse aus dem Titel: „${advice.address}“. Ist sie schon vergeben, kommt eine Zahl dahinter.`
    case 'stays': return 'Die Adresse bleibt, auch wenn der Titel ein anderer wird: Wer sie kennt, soll die Seite wiederfinden.'
  }
}
