import type { Publication } from './publication-words.ts'
import type { Standing } from './standing.ts'
import { Box, Flex, Typography } from '@strapi/design-system'
import { WorkflowDialog } from '../dialogs/WorkflowDialog.tsx'
import { documentPath } from '../history/addresses.ts'
import { useAnswer } from '../history/use-answer.ts'
import { sayPublication, sayRemarks } from './publication-words.ts'

function Told({ publication }: { readonly publication: Publication }) {
  return (
    <Box tag="li">
      <Typography tag="p" fontWeight="bold">{sayPublication(publication)}</Typography>
      {publication.note && <Typography tag="p">{`„${publication.note}“`}</Typography>}
      {sayRemarks(publication).map(remark => <Typography key={remark} tag="p" variant="pi" textColor="neutral600">{remark}</Typography>)}
    </Box>
  )
}

/** Every publication and withdrawal of a document with its note, newest first. */
export function PublicationsDialog({ standing, onClose }: { readonly standing: Standing, readonly onClose: () => void }) {
  const answer = useAnswer<readonly Publication[]>(documentPath(standing, 'publications'))
  return (
    <WorkflowDialog title={`Veröffentlichungen: ${standing.title}`} onClose={onClose}>
      {answer.kind === 'waiting' && <Typography textColor="neutral600">Die Liste wird geholt …</Typography>}
      {answer.kind === 'refused' && <Typography textColor="danger600">{answer.sentence}</Typography>}
      {answer.kind === 'there' && (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
          {answer.value.map(publication => <Told key={publication.seq} publication={publication} />)}
        </Flex>
      )}
    </WorkflowDialog>
  )
}
