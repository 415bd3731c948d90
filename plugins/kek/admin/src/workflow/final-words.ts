import type { TypeName } from '@kek/contract'
import type { Standing } from './standing.ts'
import { catalogue, typeRules } from '@kek/contract'

/** Why nobody can change what is public of a type that stays as it is; undefined where that is not so. */
export function whyFinal(type: TypeName | undefined, standing: Pick<Standing, 'isPublic'> | undefined): string | undefined {
  return type && typeRules[type].isFinal && standing?.isPublic
    ? `Was als „${catalogue[type].label}“ veröffentlicht ist, bleibt, wie es ist: Es lässt sich nicht mehr ändern, zurückziehen oder löschen. Für einen neuen Stand legen Sie einen neuen Eintrag an.`
    : undefined
}
