import type { Answer } from './admin-api.ts'

/** Words of messages that Strapi, Node or a database would give. */
const english = /\b(?:the|this|not|found|policy|failed|forbidden|missing|invalid|unexpected|unterminated|at position|must|error|sqlite|undefined)\b/i

/** What is wrong with a refusal: another status or sentence than expected, English, or a look inside. Empty where it is good. */
export function faultsOf({ status, body }: Answer, expected: number, sentence: RegExp): string[] {
  const message = body.error?.message ?? ''
  return [
    ...status === expected ? [] : [`${status} statt ${expected}`],
    ...sentence.test(message) && !english.test(message) ? [] : [`„${message}“`],
    .../node_modules|\.[jt]s:\d+/.test(JSON.stringify(body)) ? ['zeigt Innereien'] : [],
  ]
}
