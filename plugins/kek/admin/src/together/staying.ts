/** So often somebody says that they are still there; the CMS forgets whoever was silent for half a minute. */
export const interval = 10_000
/** Whoever looks at other windows for so long has gone. */
const awayAfter = 120_000

/**
 * Whether somebody still sits before a form whose window they may have covered.
 * @param hiddenSince when the window went out of sight; undefined while it is seen
 */
export function isStillHere(hiddenSince: number | undefined, now: number): boolean {
  return hiddenSince === undefined || now - hiddenSince < awayAfter
}
