import { z } from 'zod'
import { LedgerEntry } from './entry.ts'

/** A draft as a preview shows it: what would be the next entry of its document, before there is one. */
export const PreviewEntry = LedgerEntry.pick({ type: true, documentId: true, locale: true, action: true, content: true }).extend({
  /** What the document is called; empty while its title is. */
  title: z.string(),
  /** Which of the saved versions this is; null where it is not numbered. */
  version: z.number().int().positive().nullable(),
  /** When it was saved: UTC. */
  savedAt: z.string(),
})
export type PreviewEntry = z.infer<typeof PreviewEntry>

/** What `preview/<token>` answers: entries to be laid over what is public, for one answer and for whoever has the token. */
export const PreviewAnswer = z.object({
  /** `preview`: the newest saved draft, for the panel; `share`: one saved version, for somebody without an account. */
  kind: z.enum(['preview', 'share']),
  /** When the token ends: UTC. */
  expiresAt: z.string(),
  /** Origins of the panel, which alone may show the pages in a frame. */
  frameAncestors: z.array(z.string()),
  /** The document that the token is about comes first. */
  entries: z.array(PreviewEntry).min(1),
})
export type PreviewAnswer = z.infer<typeof PreviewAnswer>

/** The first part of every address of a preview on the site; what follows is the token. */
export const previewFolder = '/vorschau/'
