import type { Band } from './views/band.ts'
import type { ReportForm } from './views/report.ts'
import type { SiteReader } from './views/site-reader.ts'

declare module 'h3' {
  interface H3EventContext {
    /** What a page reads from: the public state in the language of its address. */
    site: SiteReader
    /** The site's public address, without a slash at its end. */
    siteUrl: string
    /** Set where a page does not show what is public today (a preview, an adopted version, an earlier day): what to say of it. */
    band?: Band
    /** The form for barriers as it was sent, while it has not been taken. */
    reportForm?: ReportForm
  }
}
