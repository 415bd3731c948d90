import type { ProgressReader } from '../../../shared/views/progress.ts'
import type { Reading } from '../reading.ts'
import { approachesView } from './approach-list.ts'
import { progressView } from './progress.ts'

/** Answers the pages that say how far the plan is. */
export function progressReader(reading: Reading): ProgressReader {
  return {
    progress: () => progressView(reading),
    approaches: query => approachesView(query, reading),
  }
}
