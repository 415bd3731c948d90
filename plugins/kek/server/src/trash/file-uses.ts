import type { Attributes } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { TrashItem } from './trashed.ts'
import { catalogue } from '@kek/contract'
import { TrashStore } from './trash-store.ts'

function usesFile({ type, content }: TrashItem, fileId: number): boolean {
  const attributes: Attributes = catalogue[type].attributes
  return content.locales.some(({ data }) => Object.entries(data).some(([key, value]) => attributes[key]?.type === 'media' && value === fileId))
}

/** What lies in the trash and would come back without this file of the library. */
export async function findTrashedUses(strapi: Core.Strapi, fileId: number, now: Date): Promise<TrashItem[]> {
  return (await new TrashStore(strapi).list(now)).filter(item => usesFile(item, fileId))
}
