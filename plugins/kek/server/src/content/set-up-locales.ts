import type { Core } from '@strapi/types'
import { defaultLocale, locales } from '@kek/contract'

/** Makes the languages of the CMS, German first and as the default. */
export async function setUpLocales(strapi: Core.Strapi): Promise<void> {
  const service = strapi.plugin('i18n').service('locales')
  const existing = await service.find() as { id: number, code: string, name: string }[]
  for (const [code, name] of Object.entries(locales)) {
    const found = existing.find(locale => locale.code === code)
    if (!found)
      await service.create({ code, name })
    else if (found.name !== name)
      await service.update({ id: found.id }, { name })
  }
  await service.setDefaultLocale({ code: defaultLocale })
}
