/** A point of a picture, in its own units. */
export type Point = readonly [x: number, y: number]

/** Two decimals are finer than a pixel and keep the pictures' sources short. */
export const round = (value: number) => Math.round(value * 100) / 100

/** A smooth line through points (Catmull-Rom as Bézier curves), as SVG path data. */
export function smooth(points: readonly Point[]): string {
  const [start] = points
  if (!start)
    return ''
  const at = (index: number): Point => points[Math.min(Math.max(index, 0), points.length - 1)] ?? start
  const curves = points.slice(1).map((end, index) => {
    const [before, from, after] = [at(index - 1), at(index), at(index + 2)]
    const first = [from[0] + (end[0] - before[0]) / 6, from[1] + (end[1] - before[1]) / 6]
    const second = [end[0] - (after[0] - from[0]) / 6, end[1] - (after[1] - from[1]) / 6]
    return `C${[...first, ...second, ...end].map(round).join(' ')}`
  })
  return `M${start.map(round).join(' ')}${curves.join('')}`
}

/** Numbers from 0 to 1 that are the same on every run (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One of several values, by a number from 0 to 1. */
export function choose<T>(values: readonly [T, ...T[]], number: number): T {
  return values[Math.floor(number * values.length)] ?? values[0]
}

/** Numbers 0 to count − 1. */
export const count = (length: number) => Array.from({ length }, (_, index) => index)

/** Moves and scales a group of shapes. */
export function place(x: number, y: number, scale: number, shapes: string, turn = 0): string {
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${round(scale)})${turn ? ` rotate(${turn})` : ''}">${shapes}</g>`
}

/** A picture of 1600 by 900. */
export function picture(definitions: string, shapes: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900" width="1600" height="900"><defs>${definitions}</defs>${shapes.join('')}</svg>`
}

/** A gradient from top to bottom. */
export function gradient(id: string, ...colours: readonly string[]): string {
  const stops = colours.map((colour, index) => `<stop offset="${round(index / Math.max(colours.length - 1, 1))}" stop-color="${colour}"/>`)
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops.join('')}</linearGradient>`
}
