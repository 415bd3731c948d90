import { AsyncLocalStorage } from 'node:async_hooks'

const lastTurn = new WeakMap<object, Promise<unknown>>()
const holder = new AsyncLocalStorage<object>()

/**
 * Runs the writes of one transaction one after the other: Strapi's bulk actions start theirs at once, and two that append
 * to the ledger together would read the same head. Between transactions the database's lock does this. A write within a write runs at once.
 */
export async function takeTurn<T>(transaction: object, work: () => Promise<T>): Promise<T> {
  if (holder.getStore() === transaction)
    return work()
  const turn = (lastTurn.get(transaction) ?? Promise.resolve()).then(() => holder.run(transaction, work))
  lastTurn.set(transaction, turn.catch(() => undefined))
  return turn
}
