/** One reason of a refusal; `field` where a certain field is meant. */
export interface Reason { readonly code: string, readonly field: string | null, readonly message: string }

/** What the CMS answers when it refuses: its German sentence, and the reasons behind it. */
export class Problem extends Error {
  readonly status: number
  readonly reasons: readonly Reason[]

  constructor(status: number, sentence: string, reasons: readonly Reason[] = []) {
    super(sentence)
    this.status = status
    this.reasons = reasons
  }
}

type Answer = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Answer => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The refusal in an answer, in our form (RFC 9457) or in Strapi's own; undefined when the answer is none. */
export function readProblem(answer: unknown): Problem | undefined {
  if (!isObject(answer))
    return undefined
  const { error, status, title, reasons } = answer
  if (isObject(error))
    return new Problem(Number(error.status), String(error.message))
  return typeof status === 'number' && status >= 400 && typeof title === 'string'
    ? new Problem(status, title, Array.isArray(reasons) ? reasons as readonly Reason[] : [])
    : undefined
}

/** What to tell a person about something that went wrong, whatever it was. */
export function sentenceOf(error: unknown): string {
  return error instanceof Problem ? error.message : 'Das CMS antwortet gerade nicht. Bitte gleich noch einmal versuchen.'
}
