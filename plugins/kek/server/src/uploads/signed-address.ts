import { createHmac, timingSafeEqual } from 'node:crypto'

/** How long an address that an editor got may be opened: a long morning's work in one form. */
const lifetimeSeconds = 12 * 60 * 60

const signatureOf = (path: string, until: string, secret: string) => createHmac('sha256', secret).update(`${path}\n${until}`).digest('base64url')

/**
 * The address of a file in the library with a signature that ends.
 * @param path `/uploads/zeitung_0123456789.pdf`
 * @param now seconds since 1970
 */
export function signAddress(path: string, secret: string, now: number): string {
  // The same all day long, so that a browser may keep a preview.
  const until = String((Math.floor(now / lifetimeSeconds) + 2) * lifetimeSeconds)
  return `${path}?bis=${until}&zeichen=${signatureOf(path, until, secret)}`
}

/** Whether an address was signed by us for this path, and has not ended. */
export function isSigned(path: string, { bis, zeichen }: Readonly<Record<string, unknown>>, secret: string, now: number): boolean {
  if (typeof bis !== 'string' || typeof zeichen !== 'string' || !/^\d{1,12}$/.test(bis) || Number(bis) < now)
    return false
  const [given, right] = [Buffer.from(zeichen), Buffer.from(signatureOf(path, bis, secret))]
  return given.length === right.length && timingSafeEqual(given, right)
}
