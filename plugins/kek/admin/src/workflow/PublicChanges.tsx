import type { FieldChange } from '@kek/contract'
import type { Standing } from './standing.ts'
import { Box, Typography } from '@strapi/design-system'
import { useEffect, useState } from 'react'
import { Comparison } from '../history/Comparison.tsx'
import { sentenceOf } from '../requests/problem.ts'
import { useRequests } from '../requests/use-requests.ts'
import { pathOf } from './address.ts'

/** The difference between what readers see now and what they would see, in words. */
export function PublicChanges({ standing }: { readonly standing: Standing }) {
  const { get } = useRequests()
  const [changes, setChanges] = useState<readonly FieldChange[]>()
  const [problem, setProblem] = useState<string>()
  const { type, documentId, locale, contentHash } = standing
  useEffect(() => {
    const stop = new AbortController()
    get<{ readonly changes: readonly FieldChange[] }>(pathOf({ type, documentId, locale }, '/diff', { from: 'published', to: 'draft' }), stop.signal)
      .then(answer => setChanges(answer.changes), error => stop.signal.aborted || setProblem(sentenceOf(error)))
    return () => stop.abort()
  }, [get, type, documentId, locale, contentHash])
  if (problem)
    return <Typography textColor="danger600">{problem}</Typography>
  if (!changes)
    return <Typography textColor="neutral600">Der Unterschied wird geholt …</Typography>
  if (changes.length === 0)
    return <Typography>Für die Öffentlichkeit ändert sich nichts.</Typography>
  return (
    <Box>
      <Typography tag="h3" variant="delta" paddingBottom={2}>Was sich für die Öffentlichkeit ändert</Typography>
      <Comparison changes={changes} />
    </Box>
  )
}
