import type { TypeName } from '@kek/contract'
import { typeNames } from '@kek/contract'
import { z } from 'zod'
import administratorFile from './administrator.json' with { type: 'json' }
import approverFile from './approver.json' with { type: 'json' }
import editorFile from './editor.json' with { type: 'json' }
import pressOfficeFile from './press-office.json' with { type: 'json' }

/** What a role may do with documents of a type. Withdrawing is part of publishing; `deleteOwnDraft` ends with the first publication. */
const ContentRight = z.enum(['read', 'create', 'update', 'publish', 'deleteOwnDraft'])
export type ContentRight = z.infer<typeof ContentRight>

/** What a role may do with the library of files; `changeOwn` is renaming, replacing and deleting what one has uploaded oneself. */
const LibraryRight = z.enum(['read', 'upload', 'changeOwn', 'download'])
export type LibraryRight = z.infer<typeof LibraryRight>

/** What a role may do with what readers of the site send; reports of barriers are personal data. */
const ParticipationRight = z.enum(['answerBarriers', 'readSearchWords'])
export type ParticipationRight = z.infer<typeof ParticipationRight>

const named = { code: z.string(), name: z.string(), description: z.string() }

/** Every type must be named, so that a new one is a decision for each role. */
const LimitedRole = z.strictObject({
  ...named,
  content: z.strictObject(Object.fromEntries(typeNames.map(type => [type, z.array(ContentRight)])) as Record<TypeName, z.ZodArray<typeof ContentRight>>),
  library: z.array(LibraryRight),
  participation: z.array(ParticipationRight),
})
export type LimitedRole = z.infer<typeof LimitedRole>

const AdministratorRole = z.strictObject({ ...named, code: z.literal('strapi-super-admin'), everything: z.literal(true) })
export type AdministratorRole = z.infer<typeof AdministratorRole>

/** The role that may do everything: Strapi's own, under a German name. */
export const administrator: AdministratorRole = AdministratorRole.parse(administratorFile)

/** The roles whose rights are exactly what their files say. They are part of the software, so that no installation can widen them unseen. */
export const limitedRoles: readonly LimitedRole[] = [pressOfficeFile, editorFile, approverFile].map(file => LimitedRole.parse(file))
