import type { ContentType, TypeName } from '@kek/contract'
import type { Check, Rule, Target } from '../check.ts'
import { catalogue } from '@kek/contract'
import { fieldsOf } from '../subject-fields.ts'

/** What a county reorganises: when such a thing is no longer public, there is usually another one in its place. */
const replaced: ReadonlySet<string> = new Set(['place', 'department'])

function judge(target: Target | undefined, type: string, label: string): Omit<Check, 'field'> | undefined {
  const name = (catalogue[type as TypeName] as ContentType).label
  switch (target?.state) {
    case 'gone': return { code: 'targetGone', severity: 'error', message: `„${label}“ verweist auf etwas, das gelöscht ist. Bitte den Verweis entfernen oder neu wählen.` }
    case 'withdrawn': return replaced.has(type)
      ? { code: 'targetNoLonger', severity: 'warning', message: `${name} „${target.title}“ gibt es nicht mehr und erscheint deshalb nicht. Bitte bei „${label}“ wählen, was an die Stelle getreten ist.` }
      : { code: 'targetWithdrawn', severity: 'warning', message: `„${target.title}“ wurde zurückgezogen und erscheint deshalb nicht bei „${label}“. Bitte den Verweis entfernen oder etwas anderes wählen.` }
    case 'unpublished': return { code: 'targetUnpublished', severity: 'warning', message: `„${target.title}“ ist noch nicht veröffentlicht. Der Verweis bei „${label}“ erscheint von selbst, sobald es so weit ist.` }
    default: return undefined
  }
}

/** What a draft refers to is there, and the public can see it. */
export const relationTargets: Rule = subject => fieldsOf(subject).flatMap(({ path, attribute, value }) => {
  if (attribute.type !== 'relation')
    return []
  return [value ?? []].flat().flatMap((documentId): Check[] => {
    const found = judge(subject.targets[`${attribute.target}/${String(documentId)}`], attribute.target, attribute.label)
    return found ? [{ ...found, field: path }] : []
  })
})
