import type { LookName, OwnColour, WeakPair } from '@kek/contract'
import type { Check, Fields, Rule } from '../check.ts'
import { contrastOf, defaultLook, findWeakPairs, isLookName, nameColour, originOf, ownColours, readOwnColours, themeColours } from '@kek/contract'
import { textOf } from '../subject-fields.ts'

const views = { light: 'hellen', dark: 'dunklen' } as const
const sayRatio = (ratio: number) => (Math.floor(ratio * 10) / 10).toLocaleString('de', { maximumFractionDigits: 1 })
/** In which direction a colour can be read on another one. */
const sayDirection = (other: string) => contrastOf('#ffffff', other) > contrastOf('#000000', other) ? 'hellere' : 'dunklere'
/** How far a pair is from what it needs; the less, the worse. */
const nearness = ({ reached, least }: WeakPair) => (reached ?? 0) / least

function notColours(fields: Fields): Check[] {
  const read = readOwnColours(fields)
  return (Object.keys(ownColours) as OwnColour[])
    .filter(name => textOf(fields, name) !== null && !read[name])
    .map(name => ({ code: 'colourForm', severity: 'error', field: name, message: `„${ownColours[name]}“ ist keine Farbe, die die Website versteht. Bitte ein # und sechs Zeichen angeben, zum Beispiel „#14579b“.` }))
}

/** Colours that cannot be read on each other, in the light view or in the dark one: for each colour its weakest pair. */
export const readableColours: Rule = ({ type, fields }): Check[] => {
  if (type !== 'theme')
    return []
  const chosen = textOf(fields, 'look') ?? ''
  const look: LookName = isLookName(chosen) ? chosen : defaultLook
  const colours = themeColours(look, fields)
  const own = readOwnColours(fields)
  /** A tone of the page by a name that the form knows; one that nobody typed says from which colour it is made. */
  const sayTone = (token: string) => {
    const [name, origin] = [nameColour(token), originOf(token)]
    const label = origin && own[origin] ? ownColours[origin] : name
    return name === label ? `„${name}“` : `„${name}“ (entsteht aus „${label}“)`
  }
  const culprit = ({ front, ground }: WeakPair) => [front, ground].map(originOf).find(name => name !== undefined && own[name] !== undefined)
  const worst = new Map<OwnColour, WeakPair>()
  for (const pair of findWeakPairs(colours).toSorted((a, b) => nearness(a) - nearness(b))) {
    const field = culprit(pair)
    if (field && !worst.has(field))
      worst.set(field, pair)
  }
  const weak = [...worst].map(([field, { front, ground, least, reached, scheme }]): Check => {
    const other = colours[scheme][originOf(front) === field ? ground : front] ?? '#ffffff'
    return {
      code: 'weakContrast',
      severity: 'error',
      field,
      message: `In der ${views[scheme]} Ansicht ist ${sayTone(front)} auf ${sayTone(ground)} schlecht zu lesen. Bitte für „${ownColours[field]}“ eine ${sayDirection(other)} Farbe wählen (Kontrast ${sayRatio(reached ?? 0)}, nötig ${sayRatio(least)}).`,
    }
  })
  return [...notColours(fields), ...weak]
}
