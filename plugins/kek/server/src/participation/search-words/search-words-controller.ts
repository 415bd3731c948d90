import type { Core } from '@strapi/types'
import type { Context } from 'koa'
import type { Handlers } from '../../workflow/read-address.ts'
import { berlinDay } from '@kek/contract'
import { HttpRefusal } from '../../problem/answer-problem.ts'
import { answer, bodyOf } from '../../workflow/read-address.ts'
import { SearchWordStore } from './search-word-store.ts'
import { readSearchWords } from './search-words-right.ts'

function requireRight({ state }: Context): void {
  const ability = state.userAbility as { readonly can: (action: string) => boolean } | undefined
  if (!ability?.can(readSearchWords))
    throw new HttpRefusal(403, 'Welche Wörter nichts finden, liest, wer Texte schreibt. Das Recht gehört nicht zu Ihrer Rolle.')
}

/** Words for which the search of the site found nothing, for those who could write about them. */
export function createSearchWordsController(strapi: Core.Strapi): Handlers {
  const store = new SearchWordStore(strapi)
  return {
    async list(context) {
      requireRight(context)
      await store.removeEnded(berlinDay(new Date()))
      answer(context, await store.list())
    },

    /** Takes a word from the list. */
    async forget(context) {
      requireRight(context)
      const { word } = bodyOf(context)
      await store.forget(String(word ?? ''))
      answer(context, await store.list())
    },
  }
}
