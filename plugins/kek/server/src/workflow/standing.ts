import type { ContentType, LedgerEntry } from '@kek/contract'
import type { Editorial } from '../editorial.ts'
import type { Name } from './people.ts'
import type { Reading } from './read-situation.ts'
import type { Action, State } from './states.ts'
import { catalogue, isAddressedType, listPublications, pagePath } from '@kek/contract'
import { listComments } from '../comments/comments.ts'
import { describeComments } from '../comments/describe-comments.ts'
import { uidOf } from '../content/strapi-schema.ts'
import { findAlsoChanged } from './also-changes.ts'
import { suggestNote } from './change-note.ts'
import { decide } from './decide.ts'
import { describeWithdrawal } from './describe-withdrawal.ts'
import { namesOf } from './people.ts'
import { actions, states } from './states.ts'

/** Where a document stands for the person who asks, as the panel and scripts get it. */
export interface Standing extends Readonly<Record<string, unknown>> {
  readonly state: State
  readonly approvedHash: string | null
  readonly approvedBy: Name | null
  readonly allowed: readonly object[]
}

async function departmentOf({ strapi }: Editorial, documentId: string | null): Promise<object | null> {
  if (documentId === null)
    return null
  const row = await strapi.db.query(uidOf('department')).findOne({ select: ['documentId', 'name'], where: { documentId, publishedAt: null } }) as { documentId: string, name: string } | null
  return row && { documentId: row.documentId, name: row.name }
}

/** @param shown the publication whose page readers find; undefined where they find none */
function pageUrl({ strapi }: Editorial, { address }: Reading, shown: LedgerEntry | undefined): string | null {
  const { type, documentId, locale } = address
  const site = strapi.config.get<string>('plugin::kek.siteUrl', '')
  if (!isAddressedType(type) || !shown)
    return null
  return site + pagePath(type, { slug: shown.content?.slug as string | null, documentId }, locale)
}

/** How the document was withdrawn, if it is, and which of its publications readers still find. */
async function withdrawalOf({ strapi, ledger, workflow }: Editorial, { address, newest }: Reading): Promise<{ readonly withdrawal: object | null, readonly shown: LedgerEntry | undefined }> {
  const described = newest ? await describeWithdrawal(strapi, newest) : null
  if (!newest || !described)
    return { withdrawal: null, shown: newest }
  const entries = await ledger.store.allOf(address)
  const event = await workflow.lastEvent(address, ['withdraw'])
  return {
    withdrawal: { ...described, reason: newest.note ?? event?.reason ?? event?.note ?? null, at: listPublications(entries).at(-1)?.at ?? newest.at },
    shown: described.kind === 'notice' ? entries.findLast(({ action }) => action === 'publish') : undefined,
  }
}

/** Puts where a document stands into words and lists. */
export async function describeStanding(editorial: Editorial, reading: Reading): Promise<Standing> {
  const { address, draft, row, newest, checks, jobs, situation } = reading
  const { rule, state, isPublic, isApproved, department } = situation
  const released = await editorial.workflow.lastEvent(address, ['publish'])
  const comments = await listComments(editorial, address)
  const { withdrawal, shown } = await withdrawalOf(editorial, reading)
  const nameOf = await namesOf(editorial.strapi, [row?.approvedBy, row?.submittedBy, released?.userId])
  const { titleField }: ContentType = catalogue[address.type]
  return {
    ...address,
    title: draft.fields[titleField] ?? null,
    state,
    stateLabel: states[state],
    isPublic,
    hasUnpublishedChanges: state !== 'published' && state !== 'withdrawn',
    contentHash: draft.contentHash,
    version: draft.version.version,
    approvedHash: isApproved ? draft.contentHash : null,
    approvedBy: isApproved ? nameOf(row?.approvedBy) : null,
    approvedAt: isApproved ? row?.approvedAt ?? null : null,
    submittedBy: state === 'inReview' ? nameOf(row?.submittedBy) : null,
    submittedAt: state === 'inReview' ? row?.submittedAt ?? null : null,
    scheduled: jobs[0] ? { id: jobs[0].id, action: jobs[0].action, at: jobs[0].at } : null,
    publishedAt: isPublic ? newest?.at ?? null : null,
    publishedVersion: released?.version ?? null,
    publishedNote: released?.note ?? null,
    pastRule: released?.isPastRule ? { by: nameOf(released.userId), at: released.at, reason: released.reason, isConfirmed: Boolean(released.confirmedAt) } : null,
    needsFourEyes: rule.needsApproval,
    needsNote: rule.needsApproval,
    note: row?.note ?? null,
    isNotePublic: row?.isNotePublic ?? true,
    isMajor: row?.isMajor ?? true,
    suggestedNote: suggestNote(reading),
    alsoChanges: await findAlsoChanged(editorial, reading),
    reviewOn: row?.reviewOn ?? null,
    withdrawal,
    pageUrl: pageUrl(editorial, reading, shown),
    department: await departmentOf(editorial, department),
    allowed: (Object.keys(actions) as Action[]).map((action) => {
      const { ok, reasons, needs, isPastRule } = decide(action, situation)
      return { action, label: actions[action], ok, needs, isPastRule, reasons }
    }),
    checks,
    comments: await describeComments(editorial, comments),
  }
}
