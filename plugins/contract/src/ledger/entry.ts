import { z } from 'zod'
import { locales, typeNames } from '../content/catalogue.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** One line of the publication ledger, as everybody may read it. */
export const LedgerEntry = z.object({
  /** 1 for the first entry, then without gaps. */
  seq: z.number().int().positive(),
  /** When it was written: UTC with milliseconds. */
  at: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  /** The day from which it holds, in the county's calendar. */
  effectiveOn: day,
  type: z.enum(typeNames as [string, ...string[]]) as z.ZodType<(typeof typeNames)[number]>,
  documentId: z.string().min(1),
  locale: z.enum(Object.keys(locales) as [keyof typeof locales, ...(keyof typeof locales)[]]),
  action: z.enum(['publish', 'withdraw']),
  contentHash: sha256,
  prevHash: sha256,
  hash: sha256,
  /** What was changed or why it was withdrawn, for the public. */
  note: z.string().nullable(),
  /** Null where it had to be erased by law. Of a withdrawal: what becomes of the page (`Withdrawal`); null where it is gone. */
  content: z.record(z.string(), z.unknown()).nullable(),
})
export type LedgerEntry = z.infer<typeof LedgerEntry>

/** What `state` and `changes` answer. `erasures` counts contents erased by law: when it grows, copies must be fetched anew. */
export const LedgerAnswer = z.object({
  seq: z.number().int().nonnegative(),
  headHash: sha256,
  erasures: z.number().int().nonnegative(),
  entries: z.array(LedgerEntry),
})
export type LedgerAnswer = z.infer<typeof LedgerAnswer>

/** The hash before the first entry. */
export const genesisHash = '0'.repeat(64)
