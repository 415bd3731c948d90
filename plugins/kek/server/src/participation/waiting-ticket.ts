import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const form = /^(\d{13})\.([0-9a-f]{32})\.([0-9a-f]{64})$/
/** Nobody reads a form through and sends it in less. */
const shortest = 3 * 1000
/** For how many milliseconds a ticket is good, longer than any work is: long enough to be interrupted, short enough that nobody keeps a stock of them. */
export const longestEffort = 2 * 60 * 60 * 1000

export type TicketVerdict =
  /** `wait`: for how many milliseconds it is still too early. */
  | { readonly kind: 'good', readonly id: string, readonly wait: number }
  | { readonly kind: 'late' | 'forged' }

function sign(secret: string, words: string): Buffer {
  return createHmac('sha256', secret).update(words).digest()
}

/** A ticket says when a form was shown; it is good after a few seconds, for two hours. For those whose browser cannot work for it. */
export function makeTicket(secret: string, now: number): string {
  const words = `${now}.${randomBytes(16).toString('hex')}`
  return `${words}.${sign(secret, words).toString('hex')}`
}

/** Whether a ticket is ours and its time has come. That it is used once only is not to be seen by it. */
export function judgeTicket(secret: string, ticket: string, now: number): TicketVerdict {
  const [, madeAt = '', id = '', signature = ''] = form.exec(ticket) ?? []
  if (signature === '' || !timingSafeEqual(sign(secret, `${madeAt}.${id}`), Buffer.from(signature, 'hex')))
    return { kind: 'forged' }
  const age = now - Number(madeAt)
  return age > longestEffort ? { kind: 'late' } : { kind: 'good', id, wait: Math.max(0, shortest - age) }
}
