import type { FieldChange } from '@kek/contract'
import type { BundleItem } from './bundle.ts'
import { Box, TextButton, Typography } from '@strapi/design-system'
import { CaretDown, CaretUp } from '@strapi/icons'
import { useId, useState } from 'react'
import { Comparison } from '../history/Comparison.tsx'
import { useAnswer } from '../history/use-answer.ts'

function Changes({ path }: { readonly path: string }) {
  const answer = useAnswer<{ readonly changes: readonly FieldChange[] }>(path)
  if (answer.kind === 'refused')
    return <Typography textColor="danger600">{answer.sentence}</Typography>
  if (answer.kind === 'waiting')
    return <Typography textColor="neutral600">Der Unterschied wird geholt …</Typography>
  return answer.value.changes.length === 0 ? <Typography>Für die Öffentlichkeit ändert sich nichts.</Typography> : <Comparison changes={answer.value.changes} />
}

/** What becomes different for the public, unfolded when somebody wants to know. */
export function ItemChanges({ item }: { readonly item: BundleItem }) {
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  if (!item.diff)
    return null
  return (
    <Box paddingTop={3}>
      <TextButton type="button" aria-expanded={isOpen} aria-controls={id} endIcon={isOpen ? <CaretUp /> : <CaretDown />} onClick={() => setIsOpen(!isOpen)}>
        {item.isPublic ? 'Was sich für die Öffentlichkeit ändert' : 'Was neu erscheint'}
      </TextButton>
      <Box id={id} paddingTop={isOpen ? 3 : 0} aria-live="polite">{isOpen && <Changes path={item.diff} />}</Box>
    </Box>
  )
}
