import { whyForeign } from './foreign-department.ts'
import { ReadOnlyNotice } from './ReadOnlyNotice.tsx'
import { usePlace } from './use-place.ts'
import { useStanding } from './use-standing.ts'

/** Says before somebody types that nothing of it could be saved, and why. */
export function ForeignNotice() {
  const reason = whyForeign(useStanding(usePlace()))
  return reason
    ? <ReadOnlyNotice background="warning100" reason={reason} />
    : null
}
