import type { LookName, OwnColour, WeakPair } from '@kek/contract'
import type { Check, Fields, Rule } from '../check.ts'
import { defaultLook, findWeakPairs, isLookName, nameColour, originOf, ownColours, readOwnColours, themeColours } from '@kek/contract'
import { textOf } from '../subject-fields.ts'

const views = { light: 'hellen', dark: 'dunklen' } as const
const sayRatio = (ratio: number) => `${(Math.floor(ratio * 10) / 10).toLocaleString('de', { maximumFractionDigits: 1 })} : 1`
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
  const culprit = ({ front, ground }: WeakPair) => [front, ground].map(originOf).find(name => name !== undefined && own[name] !== undefined)
  const worst = new Map<OwnColour, WeakPair>()
  for (const pair of findWeakPairs(colours).toSorted((a, b) => nearness(a) - nearness(b))) {
    const field = culprit(pair)
    if (field && !worst.has(field))
      worst.set(field, pair)
  }
  const weak = [...worst].map(([field, { front, ground, least, reached, scheme }]): Check => ({
    code: 'weakContrast',
    severity: 'error',
    field,
    message: `In der ${views[scheme]} Ansicht ist „${nameColour(front)}“ (${colours[scheme][front]}) auf „${nameColour(ground)}“ (${colours[scheme][ground]}) schlecht zu lesen: Der Kontrast ist ${sayRatio(reached ?? 0)}, nötig sind ${sayRatio(least)}. Bitte eine dunklere oder hellere Farbe wählen.`,
  }))
  return [...notColours(fields), ...weak]
}
