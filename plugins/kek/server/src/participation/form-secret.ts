import type { Core } from '@strapi/types'
import { createHmac, randomBytes } from 'node:crypto'

/** By what tasks and tickets are known as ours: the same in every process and after a restart, and of no use for anything else. */
export function formSecret(strapi: Core.Strapi): string {
  const [key] = strapi.config.get<readonly string[] | undefined>('server.app.keys') ?? []
  return createHmac('sha256', key || randomBytes(32)).update('kek forms').digest('hex')
}
