import type { PreviewBand } from './views/preview.ts'
import type { ReportForm } from './views/report.ts'
import type { SiteReader } from './views/site-reader.ts'

declare module 'h3' {
  interface H3EventContext {
    /** What a page reads from: the public state in the language of its address. */
    site: SiteReader
    /** Where drafts are laid over what is public: what to say of it. */
    previewBand?: PreviewBand
    /** The form for barriers as it was sent, while it has not been taken. */
    reportForm?: ReportForm
  }
}
