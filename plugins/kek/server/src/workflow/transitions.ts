import type { Action, State } from './states.ts'
import { states } from './states.ts'

/** One arrow of the picture. */
export interface Transition {
  readonly action: Action
  readonly from: State
  readonly to: State
  /** Only for types that need two people (`approved`), or only for those that do not (`direct`). */
  readonly only?: 'approved' | 'direct'
}

const all = Object.keys(states) as State[]
const except = (...left: State[]) => all.filter(state => !left.includes(state))
const arrows = (action: Action, from: readonly State[], to: State, only?: Transition['only']): Transition[] => from.map(state => ({ action, from: state, to, ...(only ? { only } : {}) }))

/**
 * Every way from one state to another. Whatever is not here cannot be done. An edit that puts back what is public leads to `published`
 * instead of `draft`; that follows from the content and has no arrow of its own.
 */
export const transitions: readonly Transition[] = [
  ...arrows('edit', all, 'draft'),
  ...arrows('restore', all, 'draft'),
  ...arrows('submit', ['draft', 'changesRequested', 'withdrawn'], 'inReview'),
  ...arrows('request-changes', ['inReview', 'approved'], 'changesRequested'),
  ...arrows('approve', ['inReview'], 'approved'),
  ...arrows('publish', ['approved', 'scheduled', 'published'], 'published', 'approved'),
  ...arrows('publish', all, 'published', 'direct'),
  ...arrows('schedule', ['approved'], 'scheduled', 'approved'),
  ...arrows('schedule', except('scheduled', 'published'), 'scheduled', 'direct'),
  ...arrows('unschedule', ['scheduled'], 'approved', 'approved'),
  ...arrows('unschedule', ['scheduled'], 'draft', 'direct'),
  ...arrows('withdraw', except('withdrawn'), 'withdrawn'),
]

/** Where an action leads from a state, undefined where it leads nowhere. */
export function nextState(action: Action, from: State, needsApproval: boolean): State | undefined {
  return transitions.find(arrow => arrow.action === action && arrow.from === from && (!arrow.only || (arrow.only === 'approved') === needsApproval))?.to
}

/** The picture of the transitions, as Mermaid's `stateDiagram-v2`. */
export function drawTransitions(): string {
  const lines = new Map<string, Set<string>>()
  for (const { action, from, to, only } of transitions) {
    const key = `  ${from} --> ${to}: `
    const words = lines.get(key) ?? new Set()
    words.add(only ? `${action} (${only === 'approved' ? 'two people' : 'one person'})` : action)
    lines.set(key, words)
  }
  const names = Object.entries(states).map(([state, word]) => `  ${state}: ${state} (${word})`)
  return ['stateDiagram-v2', ...names, '  [*] --> draft', ...[...lines].map(([key, words]) => key + [...words].join(', '))].join('\n')
}
