import type { ContentType, Locale, TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { JobContext } from './describe-job.ts'
import type { Job, JobTarget } from './job.ts'
import { catalogue, defaultLocale } from '@kek/contract'
import { addressKey } from '../content/document-address.ts'
import { uidOf } from '../content/strapi-schema.ts'
import { namesOf } from '../workflow/people.ts'
import { scheduleOf } from './schedule-service.ts'

interface Row { readonly documentId: string, readonly locale: Locale | null }

/** Strapi's answer to what somebody who is signed in may do. */
export interface Ability { readonly can: (action: string, subject: string) => boolean }

const publishRight = 'plugin::content-manager.explorer.publish'

/** Which types somebody has to be allowed to publish to decide about a job. */
async function typesOf(strapi: Core.Strapi, target: JobTarget): Promise<readonly TypeName[]> {
  return 'bundleId' in target ? (await scheduleOf(strapi).describeBundle(target.bundleId))?.types ?? [] : [target.type]
}

/** Whether somebody may move or cancel what is planned: those who may publish and withdraw it themselves. */
export async function mayChange(strapi: Core.Strapi, ability: Ability, target: JobTarget): Promise<boolean> {
  const types = await typesOf(strapi, target)
  return types.length > 0 && types.every(type => ability.can(publishRight, uidOf(type)))
}

async function readTitles(strapi: Core.Strapi, jobs: readonly Job[]): Promise<(target: JobTarget) => string | null> {
  const titles = new Map<string, string>()
  const idsByType = new Map<TypeName, Set<string>>()
  for (const { target } of jobs) {
    if (!('bundleId' in target))
      idsByType.set(target.type, (idsByType.get(target.type) ?? new Set()).add(target.documentId))
    else
      titles.set(target.bundleId, (await scheduleOf(strapi).describeBundle(target.bundleId))?.title ?? '')
  }
  for (const [type, ids] of idsByType) {
    const { titleField }: ContentType = catalogue[type]
    const rows = await strapi.db.query(uidOf(type)).findMany({ select: ['documentId', 'locale', titleField], where: { documentId: { $in: [...ids] }, publishedAt: null } }) as (Row & Record<string, unknown>)[]
    for (const row of rows)
      titles.set(addressKey({ type, documentId: row.documentId, locale: row.locale ?? defaultLocale }), String(row[titleField] ?? ''))
  }
  return target => titles.get('bundleId' in target ? target.bundleId : addressKey(target)) || null
}

/** Titles, people and rights for a list of jobs, with few queries however long it is. */
export async function readContexts(strapi: Core.Strapi, ability: Ability, jobs: readonly Job[]): Promise<JobContext[]> {
  const titleOf = await readTitles(strapi, jobs)
  const nameOf = await namesOf(strapi, jobs.map(({ byUser }) => byUser))
  return Promise.all(jobs.map(async ({ target, byUser }) => ({ title: titleOf(target), by: nameOf(byUser), mayChange: await mayChange(strapi, ability, target) })))
}
