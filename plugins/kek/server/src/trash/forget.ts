import type { Core } from '@strapi/types'
import type { Ledger } from '../ledger/ledger.ts'
import { describeFault } from '../problem/describe-fault.ts'
import { TrashStore } from './trash-store.ts'

/** Takes out of the trash what was erased by law: languages that had this content as their draft or in public. The caller holds the write lock. @returns whether there was any */
export async function forgetErased(strapi: Core.Strapi, contentHash: string): Promise<boolean> {
  const store = new TrashStore(strapi)
  const items = await store.mentioning(contentHash)
  for (const item of items)
    await store.keep(item, { ...item.content, locales: item.content.locales.filter(({ hashes }) => !hashes.includes(contentHash)) })
  return items.length > 0
}

/** Removes for good what was deleted more than thirty days ago, and nothing else. @returns how many deletions that were */
export async function removeEnded(strapi: Core.Strapi, ledger: Ledger, now: Date): Promise<number> {
  return ledger.write(() => new TrashStore(strapi).removeEnded(now))
}

const timers = new WeakMap<Core.Strapi, NodeJS.Timeout>()
const daily = 24 * 60 * 60 * 1000

/** Removes at once and then every day what is over. */
export async function startEmptying(strapi: Core.Strapi, ledger: Ledger): Promise<void> {
  await removeEnded(strapi, ledger, new Date())
  timers.set(strapi, setInterval(() => {
    removeEnded(strapi, ledger, new Date()).catch((cause: unknown) => strapi.log.error(describeFault(cause)))
  }, daily).unref())
}

/** Ends what `startEmptying` has begun. */
export function stopEmptying(strapi: Core.Strapi): void {
  clearInterval(timers.get(strapi))
}
