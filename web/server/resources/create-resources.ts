import type { Site } from '../site/site.ts'
import { Answer } from '../http/answer.ts'
import { answerResource } from './answer-resource.ts'

/** Answers for what is public now and is no page; undefined where no such thing stands at the canonical address. */
export function createResources({ site, siteUrl }: { readonly site: Site, readonly siteUrl: string }): (key: string) => Promise<Answer | undefined> {
  return async (key) => {
    const { state, media } = site
    const facts = state && await answerResource(key, { state, siteUrl, media })
    return facts && new Answer(facts)
  }
}
