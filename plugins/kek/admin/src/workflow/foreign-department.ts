import type { Standing } from './standing.ts'

/** Why a person whose role may write cannot change this very document: it is another department's, or nobody's. Undefined where that is not so. */
export function whyForeign(standing: Standing | undefined): string | undefined {
  return standing?.allowed.find(({ action }) => action === 'edit')?.reasons.find(({ code }) => code === 'department')?.message
}
