import type { Locale } from '@kek/contract'
import type { LevelCount } from '../../shared/views/home.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { TimelessReading } from './reading.ts'

export type LevelKey = 'field' | 'crossCutting' | 'goal' | 'approach' | 'example' | 'idea'
interface Names { readonly singular: string, readonly plural: string }

/** Words for a plan that does not name its levels, or while no plan is public. */
const neutral: Readonly<Record<Locale, Readonly<Record<LevelKey, readonly [string, string]>>>> = {
  'de': { field: ['Handlungsfeld', 'Handlungsfelder'], crossCutting: ['Querschnittsthema', 'Querschnittsthemen'], goal: ['Ziel', 'Ziele'], approach: ['Maßnahme', 'Maßnahmen'], example: ['Projektbeispiel', 'Projektbeispiele'], idea: ['Projektidee', 'Projektideen'] },
  'en': { field: ['Field of action', 'Fields of action'], crossCutting: ['Cross-cutting theme', 'Cross-cutting themes'], goal: ['Goal', 'Goals'], approach: ['Approach', 'Approaches'], example: ['Example project', 'Example projects'], idea: ['Project idea', 'Project ideas'] },
  'de-simple': { field: ['Bereich', 'Bereiche'], crossCutting: ['Thema für alle Bereiche', 'Themen für alle Bereiche'], goal: ['Ziel', 'Ziele'], approach: ['Vorhaben', 'Vorhaben'], example: ['Beispiel', 'Beispiele'], idea: ['Idee', 'Ideen'] },
}

/** Neutral words for goals under goals, where the German plan has a name of its own for them. */
const neutralBelow: Readonly<Record<Locale, Names>> = {
  'de': { singular: 'Teilziel', plural: 'Teilziele' },
  'en': { singular: 'Sub-goal', plural: 'Sub-goals' },
  'de-simple': { singular: 'Teil-Ziel', plural: 'Teil-Ziele' },
}

function nameAt(levels: PublicDocument<'plan'>['content']['levels'], key: LevelKey, depth: number): Names | undefined {
  return levels
    .filter(level => level.key === key && (level.depth ?? 1) <= depth)
    .sort((a, b) => (b.depth ?? 1) - (a.depth ?? 1))[0]
}

/**
 * What a level is called in this plan. Goals are named by depth; a depth the plan does not name
 * takes the name of the deepest one above it.
 */
export function levelName(key: LevelKey, { snapshot, locale }: TimelessReading, depth = 1): Names {
  const plan = snapshot.all('plan', locale)[0]
  const [singular, plural] = neutral[locale][key]
  const named = plan && nameAt(plan.content.levels, key, depth)
  // The German names of an untranslated plan would stand unmarked in a page of another language; what it tells apart stays apart.
  if (plan && (plan.locale !== locale || plan.germanTexts?.has(plan.content.levels)))
    return key === 'goal' && named?.plural !== nameAt(plan.content.levels, key, 1)?.plural ? neutralBelow[locale] : { singular, plural }
  return named ?? { singular, plural }
}

/** A level with a number, in the form that fits it: "1 Teilziel", "2 Teilziele". */
export function levelCount(count: number, { singular, plural }: Names): LevelCount {
  return { count, name: count === 1 ? singular : plural }
}
