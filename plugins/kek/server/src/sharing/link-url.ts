import type { Core } from '@strapi/types'
import { previewFolder } from '@kek/contract'
import { HttpRefusal } from '../problem/answer-problem.ts'

/** Where the site shows what a token is for. @throws HttpRefusal where the CMS does not know the site's address */
export function linkUrl(strapi: Core.Strapi, token: string): string {
  const site = strapi.config.get<string>('plugin::kek.siteUrl', '').replace(/\/+$/, '')
  if (site === '')
    throw new HttpRefusal(400, 'Das CMS kennt die Adresse der Website nicht. Die Technik stellt sie mit KEK_SITE_URL ein.')
  return site + previewFolder + token
}
