import type { Locale } from '@kek/contract'
import type { LevelCount } from '../../shared/views/home.ts'
import type { TimelessReading } from './reading.ts'

export type LevelKey = 'field' | 'crossCutting' | 'goal' | 'approach' | 'example' | 'idea'
interface Names { readonly singular: string, readonly plural: string }

/** Words for a plan that does not name its levels, or while no plan is public. */
const neutral: Readonly<Record<Locale, Readonly<Record<LevelKey, readonly [string, string]>>>> = {
  'de': { field: ['Handlungsfeld', 'Handlungsfelder'], crossCutting: ['Querschnittsthema', 'Querschnittsthemen'], goal: ['Ziel', 'Ziele'], approach: ['Maßnahme', 'Maßnahmen'], example: ['Projektbeispiel', 'Projektbeispiele'], idea: ['Projektidee', 'Projektideen'] },
  'en': { field: ['Field of action', 'Fields of action'], crossCutting: ['Cross-cutting theme', 'Cross-cutting themes'], goal: ['Goal', 'Goals'], approach: ['Approach', 'Approaches'], example: ['Example project', 'Example projects'], idea: ['Project idea', 'Project ideas'] },
  'de-simple': { field: ['Bereich', 'Bereiche'], crossCutting: ['Thema für alle Bereiche', 'Themen für alle Bereiche'], goal: ['Ziel', 'Ziele'], approach: ['Vorhaben', 'Vorhaben'], example: ['Beispiel', 'Beispiele'], idea: ['Idee', 'Ideen'] },
}

/**
 * What a level is called in this plan. Goals are named by depth; a depth the plan does not name
 * takes the name of the deepest one above it.
 */
export function levelName(key: LevelKey, { snapshot, locale }: TimelessReading, depth = 1): Names {
  const plan = snapshot.all('plan', locale)[0]
  const [singular, plural] = neutral[locale][key]
  // The German names of an untranslated plan would stand unmarked in a page of another language.
  if (!plan || plan.locale !== locale || plan.germanTexts?.has(plan.content.levels))
    return { singular, plural }
  const named = plan.content.levels
    .filter(level => level.key === key && (level.depth ?? 1) <= depth)
    .sort((a, b) => (b.depth ?? 1) - (a.depth ?? 1))[0]
  return named ?? { singular, plural }
}

/** A level with a number, in the form that fits it: "1 Teilziel", "2 Teilziele". */
export function levelCount(count: number, { singular, plural }: Names): LevelCount {
  return { count, name: count === 1 ? singular : plural }
}
