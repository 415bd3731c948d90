import type { Bundle, BundleAction, BundleItem, BundleState, Offer } from './bundle.ts'

/** What the way to the public asks for next. */
const nextOf: Readonly<Record<BundleState, BundleAction | undefined>> = {
  draft: 'submit',
  changesRequested: 'submit',
  withdrawn: 'submit',
  inReview: 'approve',
  approved: 'publish',
  scheduled: undefined,
  published: undefined,
}

/** Reasons that no waiting and no work of this person changes. */
const notTheirs: ReadonlySet<string> = new Set(['right'])
const isTheirs = ({ items, reasons }: Offer) => ![...reasons, ...items.flatMap(item => item.reasons)].some(({ code }) => notTheirs.has(code))

/** Taking down is named by what it does to the site: „Zurückziehen“ reads like taking a bundle back from those who approve it. */
const named = (offer: Offer): Offer => offer.action === 'withdraw' ? { ...offer, label: 'Von der Website nehmen' } : offer

/** What the person can do with the bundle now, the next step first; and what keeps the next step, where it is theirs. */
export function offersOf({ state, allowed, finishedAt, items }: Pick<Bundle, 'state' | 'allowed' | 'finishedAt'> & { readonly items: readonly Pick<BundleItem, 'isPublic'>[] }): { readonly primary: Offer | undefined, readonly others: readonly Offer[], readonly kept: Offer | undefined } {
  const isSomethingPublic = items.some(({ isPublic }) => isPublic)
  const possible = allowed.filter(({ ok, action }) => ok && (action !== 'withdraw' || isSomethingPublic)).map(named)
  const next = allowed.find(({ action }) => action === nextOf[state])
  const isDirect = possible.some(({ action }) => action === 'publish')
  const primary = next?.ok ? next : isDirect ? possible.find(({ action }) => action === 'publish') : undefined
  return {
    primary,
    others: possible.filter(offer => offer !== primary),
    kept: !finishedAt && next && !next.ok && isTheirs(next) ? next : undefined,
  }
}
