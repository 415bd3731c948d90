import type { Viewer } from './viewer.ts'

export interface PageLink { readonly label: string, readonly to: string, readonly isOutside: boolean }

const pages = [
  { label: 'Geplant', to: '/plugins/kek/schedule' },
  { label: 'Pakete', to: '/plugins/kek/bundles' },
  { label: 'Papierkorb', to: '/plugins/kek/trash' },
] as const
const forAnswering = [{ label: 'Gemeldete Barrieren', to: '/plugins/kek/barriers' }] as const
const forAdministrators = [{ label: 'Zuständigkeiten', to: '/plugins/kek/members' }] as const

/** Where one goes from the start page, as far as it exists for this person. */
export function linksFor({ isAdministrator, answersBarriers }: Pick<Viewer, 'isAdministrator' | 'answersBarriers'>, siteUrl: string | undefined, exists: (path: string) => boolean): PageLink[] {
  const inside = [...pages, ...answersBarriers ? forAnswering : [], ...isAdministrator ? forAdministrators : []].filter(({ to }) => exists(to))
  return [
    ...inside.map(link => ({ ...link, isOutside: false })),
    ...siteUrl ? [{ label: 'Handbuch', to: `${siteUrl}/handbuch`, isOutside: true }, { label: 'Website', to: siteUrl, isOutside: true }] : [],
  ]
}
