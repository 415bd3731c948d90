import { useEffect, useState } from 'react'
import { useRequests } from '../requests/use-requests.ts'

interface Settings { readonly siteUrl: string | null }

/** Asked once per visit: the site's address changes with the installation alone. */
let asked: Promise<Settings> | undefined

/** The address of the public site, without a slash at the end; undefined until it is known, and where the CMS was not told. */
export function useSiteUrl(): string | undefined {
  const { get } = useRequests()
  const [siteUrl, setSiteUrl] = useState<string>()
  useEffect(() => {
    let isShown = true
    asked ??= get<Settings>('/settings')
    asked.then((settings) => {
      if (isShown)
        setSiteUrl(settings.siteUrl?.replace(/\/$/, ''))
    }, () => {
      asked = undefined
    })
    return () => {
      isShown = false
    }
  }, [get])
  return siteUrl
}
