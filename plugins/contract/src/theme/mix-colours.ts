import { contrastOf } from './contrast.ts'

const channels = (colour: string) => [1, 3, 5].map(start => Number.parseInt(colour.slice(start, start + 2), 16))

/** `share` (0 to 1) of one colour in another, both `#rrggbb`. */
export function mixColours(colour: string, into: string, share: number): string {
  const other = channels(into)
  return `#${channels(colour).map((part, index) => Math.round(part * share + (other[index] ?? 0) * (1 - share)).toString(16).padStart(2, '0')).join('')}`
}

/** The colour, as far towards `end` (black or white) as it has to go to be readable on all grounds; `end` where nothing less will do. */
export function readableOn(colour: string, grounds: readonly string[], least: number, end: '#000000' | '#ffffff'): string {
  const steps = Array.from({ length: 21 }, (_, index) => mixColours(end, colour, index / 20))
  return steps.find(step => grounds.every(ground => contrastOf(step, ground) >= least)) ?? end
}
