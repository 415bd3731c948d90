import type { Core } from '@strapi/types'
import { describeFault } from '../../problem/describe-fault.ts'
import { BarrierStore } from './barrier-store.ts'

const timers = new WeakMap<Core.Strapi, NodeJS.Timeout>()
const daily = 24 * 60 * 60 * 1000

/** Deletes at once and then every day what was answered long ago. */
export async function startForgettingBarriers(strapi: Core.Strapi): Promise<void> {
  const store = new BarrierStore(strapi)
  await store.removeEnded(new Date())
  timers.set(strapi, setInterval(() => {
    store.removeEnded(new Date()).catch((cause: unknown) => strapi.log.error(describeFault(cause)))
  }, daily).unref())
}

/** Ends what `startForgettingBarriers` has begun. */
export function stopForgettingBarriers(strapi: Core.Strapi): void {
  clearInterval(timers.get(strapi))
}
