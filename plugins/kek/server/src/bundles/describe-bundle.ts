import type { ContentType } from '@kek/contract'
import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import type { Job } from '../schedule/job.ts'
import type { Reason } from '../workflow/decide.ts'
import type { State } from '../workflow/states.ts'
import type { Bundle } from './bundle-store.ts'
import type { BundleDecision } from './decide-bundle.ts'
import type { ReadMember } from './read-members.ts'
import { catalogue, locales, showMoment } from '@kek/contract'
import { addressKey } from '../content/document-address.ts'
import { isTranslated, uidOf } from '../content/strapi-schema.ts'
import { readCurrentDraft } from '../history/record-versions.ts'
import { namesOf } from '../workflow/people.ts'
import { actions, states } from '../workflow/states.ts'
import { stateOfBundle } from './bundle-state.ts'
import { BundleStore } from './bundle-store.ts'
import { bundleActions, decideBundle } from './decide-bundle.ts'
import { companionsOf } from './manage-bundles.ts'
import { whyClosed } from './perform-bundle.ts'
import { readMembers, titleOf } from './read-members.ts'
import { decideUnschedule, plannedFor } from './schedule-bundle.ts'

/** A document by its words. */
function describeAddress(address: DocumentAddress, title: string): object {
  const definition: ContentType = catalogue[address.type]
  return { ...address, key: addressKey(address), title, typeLabel: definition.label, localeLabel: isTranslated(definition) ? locales[address.locale] : null }
}

/** Whether somebody had approved a document in another content than it has now. */
function hasLostApproval({ reading }: ReadMember): boolean {
  const { row, draft, situation } = reading ?? {}
  return Boolean(row?.approvedHash && row.approvedHash !== draft?.contentHash && situation?.state === 'draft')
}

function describeMember(member: ReadMember): object {
  const { address, title, reading } = member
  if (!reading)
    return { ...describeAddress(address, 'Gelöschter Inhalt'), isGone: true, state: null, stateLabel: 'Gelöscht', isPublic: false, contentHash: null, version: null, needsFourEyes: false, isChangedSinceApproval: false, checks: [], diff: null }
  const { draft, situation: { state, isPublic, rule }, checks } = reading
  return {
    ...describeAddress(address, title),
    isGone: false,
    state,
    stateLabel: states[state],
    isPublic,
    contentHash: draft.contentHash,
    version: draft.version.version,
    needsFourEyes: rule.needsApproval,
    isChangedSinceApproval: hasLostApproval(member),
    checks,
    /** Where the difference for the public is answered. */
    diff: state === 'published' ? null : `/kek/documents/${uidOf(address.type)}/${address.documentId}/diff?locale=${address.locale}&from=published&to=draft`,
  }
}

/** What is planned, with the words for its time. */
function describeJob(jobs: readonly Job[]): object | null {
  const [next] = jobs
  return next ? { action: next.action, at: next.at, when: showMoment(next.at) } : null
}

/** Where the whole bundle stands. */
export function stateOf({ finishedAs }: Bundle, members: readonly ReadMember[], jobs: readonly Job[]): State {
  if (finishedAs)
    return finishedAs === 'withdraw' ? 'withdrawn' : 'published'
  const state = stateOfBundle(members.flatMap(({ situation }) => situation ? [{ state: situation.state, needsApproval: situation.rule.needsApproval }] : []))
  return jobs.some(({ action }) => action === 'publish') && (state === 'approved' || state === 'draft') && !members.some(hasLostApproval) ? 'scheduled' : state
}

function decideEach(bundle: Bundle, members: readonly ReadMember[], jobs: readonly Job[]): object[] {
  return bundleActions.map((action) => {
    const closed = action === 'unschedule' ? undefined : whyClosed(bundle, action)
    const decision = action === 'unschedule' ? decideUnschedule(members, jobs) : decideBundle(action, members)
    const planned: Reason[] = action === 'schedule' && jobs.length > 0 ? [{ code: 'alreadyScheduled', field: null, message: 'Das Paket ist schon geplant. Der Zeitpunkt lässt sich unter „Geplant“ ändern.' }] : []
    return describeDecision(action, decision, closed ? [closed] : planned)
  })
}

function describeDecision(action: typeof bundleActions[number], decision: BundleDecision, first: readonly Reason[]): object {
  const { ok, reasons, objections, needs, isPastRule, concerned } = decision
  return {
    action,
    label: actions[action],
    ok: ok && first.length === 0,
    needs,
    isPastRule,
    reasons: first.length > 0 ? first : reasons,
    items: first.length > 0 ? [] : objections.map(({ address, title, reasons }) => ({ key: addressKey(address), title, reasons })),
    concerns: concerned.map(({ title }) => title),
  }
}

async function describeProposals(editorial: Editorial, items: readonly DocumentAddress[], members: readonly ReadMember[]): Promise<object[]> {
  const companions = await companionsOf(editorial, items)
  const titles = new Map(members.map(({ address, title }) => [addressKey(address), title]))
  for (const { address } of companions)
    titles.set(addressKey(address), titleOf(address, (await readCurrentDraft(editorial.history, address))?.fields))
  const titleAt = (address: DocumentAddress) => titles.get(addressKey(address)) ?? ''
  const store = new BundleStore(editorial.strapi)
  return Promise.all(companions.map(async ({ address, neededBy }) => ({
    ...describeAddress(address, titleAt(address)),
    neededBy: neededBy.map(titleAt),
    /** The name of the open bundle that has it already, and will bring it. */
    otherBundle: (await store.openBundleOf(address))?.title ?? null,
  })))
}

/** A bundle with everything that its page shows, for the person who asks. */
export async function describeBundle(editorial: Editorial, bundle: Bundle): Promise<object> {
  const items = await new BundleStore(editorial.strapi).itemsOf(bundle.id)
  const members = await readMembers(editorial, items)
  const jobs = await plannedFor(editorial, bundle.id)
  const state = stateOf(bundle, members, jobs)
  const nameOf = await namesOf(editorial.strapi, [bundle.createdBy])
  const { id, title, note, isNotePublic, isMajor, createdAt, finishedAt } = bundle
  return {
    id,
    title,
    note,
    isNotePublic: isNotePublic ?? true,
    isMajor: isMajor ?? true,
    state,
    stateLabel: states[state],
    createdAt,
    createdBy: nameOf(bundle.createdBy),
    finishedAt,
    scheduled: describeJob(jobs),
    canChange: !finishedAt && jobs.length === 0,
    items: members.map(describeMember),
    changedSinceApproval: members.filter(hasLostApproval).map(member => member.title),
    proposals: finishedAt ? [] : await describeProposals(editorial, items, members),
    allowed: decideEach(bundle, members, jobs),
  }
}

/** A bundle in a list. */
export async function summarizeBundle(editorial: Editorial, bundle: Bundle, items: readonly DocumentAddress[]): Promise<object> {
  const { id, title, createdAt, createdBy, finishedAt } = bundle
  // What is finished stays as it was; its documents may have moved on.
  const members = finishedAt ? [] : await readMembers(editorial, items)
  const jobs = finishedAt ? [] : await plannedFor(editorial, id)
  const state = stateOf(bundle, members, jobs)
  const nameOf = await namesOf(editorial.strapi, [createdBy])
  return {
    id,
    title,
    state,
    stateLabel: states[state],
    count: items.length,
    createdAt,
    createdBy: nameOf(createdBy),
    finishedAt,
    scheduled: describeJob(jobs),
    items: members.map(({ address, title }) => describeAddress(address, title)),
  }
}
