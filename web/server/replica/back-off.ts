/**
 * How long to wait after so many failures in a row, in milliseconds: doubling from 0.1 to 5 seconds, so that a CMS that
 * is back is noticed quickly, and spread by half, so that many replicas do not ask at the same moment.
 * @param random a number from 0 up to, not including, 1.
 */
export function backOff(failures: number, random: number): number {
  const longest = Math.min(100 * 2 ** Math.max(0, failures - 1), 5000)
  return longest * (0.5 + random / 2)
}
