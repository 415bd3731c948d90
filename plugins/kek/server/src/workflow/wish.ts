import { z } from 'zod'
import { HttpRefusal } from '../problem/answer-problem.ts'

const words = z.string().max(4000).transform(text => text.trim()).optional()

/** The form of what comes along with an action. */
export const WishForm = z.object({
  /** For colleagues. */
  comment: words,
  /** The field that the comment is about. */
  field: words,
  /** What changed, for the public or for the file. */
  note: words,
  isNotePublic: z.boolean().optional(),
  isMajor: z.boolean().optional(),
  /** When, as people write it in the county's time, or with an offset. */
  at: words,
  /** Why it goes past the rule, or why it is withdrawn. */
  reason: words,
  /** Which saved state to bring back. */
  version: z.number().int().positive().optional(),
  /** The content that the person saw. */
  contentHash: z.string().regex(/^[0-9a-f]{64}$/).optional(),
  /** What to plan. */
  what: z.enum(['publish', 'withdraw']).optional(),
  /** What becomes of the page that is withdrawn: gone with a reason, staying with a notice, leading elsewhere. */
  mode: z.enum(['gone', 'notice', 'redirect']).optional(),
  target: z.object({ type: z.string(), documentId: z.string() }).optional(),
})

/** What comes along with an action: the body of its address. */
export type Wish = z.infer<typeof WishForm>

/** Reads what comes along with an action; null counts as left out. @throws HttpRefusal where it does not have that form */
export function readWish(body: unknown): Wish {
  return readForm(WishForm, body)
}

/** Reads a body of a given form; null counts as left out. @throws HttpRefusal where it does not have that form */
export function readForm<T>(form: z.ZodType<T>, body: unknown): T {
  const given = typeof body === 'object' && body !== null ? Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null)) : {}
  const read = form.safeParse(given)
  if (!read.success) {
    const { path, code } = read.error.issues[0] as z.core.$ZodIssue
    throw new HttpRefusal(400, code === 'too_big' ? `Der Text in „${path.join('.')}“ ist zu lang.` : `Die Angabe „${path.join('.')}“ ist nicht zu verstehen.`)
  }
  return read.data
}
