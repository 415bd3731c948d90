import type { PreviewBand } from './preview.ts'
import type { StateBand } from './state-band.ts'

/** What stands over every page that does not show what is public today. */
export type Band = PreviewBand | StateBand
