import type { Schemes } from './look.ts'
import type { OwnColour } from './own-colours.ts'
import { fieldColours } from '../content/types/field.ts'
import { contrastOf } from './contrast.ts'

/** Two colours that stand on each other somewhere, with the least contrast that lets everybody read them (WCAG 2.2 AA). */
export interface Pair {
  readonly front: string
  readonly ground: string
  readonly least: number
}

/** A pair that is not readable. */
export interface WeakPair extends Pair {
  readonly scheme: keyof Schemes
  /** What the contrast is; null where one of the two is missing. */
  readonly reached: number | null
}

const pageGrounds = ['kern-color-layout-background-default', 'kern-color-layout-background-hued', 'kern-color-layout-background-default-surface']
const writing = ['kern-color-layout-text-default', 'kern-color-layout-text-muted', 'kern-color-action-default', 'kern-color-action-visited', 'kern-color-feedback-warning', 'kern-color-feedback-info']
const lines = ['kern-color-form-input-border', 'kern-color-layout-border', 'kern-color-action-focus-default']
const each = (fronts: readonly string[], grounds: readonly string[], least: number): Pair[] => fronts.flatMap(front => grounds.map(ground => ({ front, ground, least })))

/** Every pair of colours that the site uses. A new one is added here: the shipped looks and the administrator's colours are measured by this list. */
export const readablePairs: readonly Pair[] = [
  ...each(writing, pageGrounds, 4.5),
  ...each(lines, pageGrounds, 3),
  ...each(['kern-color-action-on-default'], ['kern-color-action-default'], 4.5),
  ...each(['kern-color-feedback-warning', 'kern-color-layout-text-default'], ['kern-color-feedback-warning-background'], 4.5),
  ...each(['kern-color-feedback-info', 'kern-color-layout-text-default', 'kern-color-action-default'], ['kern-color-feedback-info-background'], 4.5),
  ...each(['kek-on-brand', 'kek-on-brand-muted', 'kek-brand-accent'], ['kek-brand', 'kek-brand-raised'], 4.5),
  ...each(['kek-on-brand'], ['kek-land-far'], 4.5),
  ...each(['kek-on-brand-accent'], ['kek-brand-accent'], 4.5),
  ...Object.keys(fieldColours).flatMap(name => [
    ...each(['kek-on-solid'], [`kek-${name}-solid`], 4.5),
    ...each([`kek-${name}-ink`], [`kek-${name}-soft`, ...pageGrounds], 4.5),
    ...each(['kern-color-layout-text-default'], [`kek-${name}-soft`], 7),
    ...each(['kern-color-layout-text-muted', 'kern-color-action-default'], [`kek-${name}-soft`], 4.5),
  ]),
]

/** The pairs that cannot be read well enough, in light or in dark. */
export function findWeakPairs(colours: Schemes): WeakPair[] {
  return (['light', 'dark'] as const).flatMap(scheme => readablePairs.flatMap((pair): WeakPair[] => {
    const [front, ground] = [colours[scheme][pair.front], colours[scheme][pair.ground]]
    const reached = front && ground ? contrastOf(front, ground) : null
    return reached === null || reached < pair.least ? [{ ...pair, scheme, reached }] : []
  }))
}

/** The administrator's colour that a colour of the page comes from; undefined for those that are always the look's. */
export function originOf(token: string): OwnColour | undefined {
  if (token === 'kek-brand' || token === 'kek-brand-raised' || token === 'kek-on-brand-muted' || token.startsWith('kek-land-'))
    return 'brand'
  if (token === 'kek-brand-accent')
    return 'accent'
  if (token === 'kern-color-action-default')
    return 'action'
  const [, name = ''] = /^kek-([a-z]+)-(?:solid|ink|soft)$/.exec(token) ?? []
  return Object.hasOwn(fieldColours, name) ? name as OwnColour : undefined
}
