import type { FieldChange } from '@kek/contract'
import type { Address } from '../workflow/address.ts'
import { useNotification } from '@strapi/admin/strapi-admin'
import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { Check } from '@strapi/icons'
import { useState } from 'react'
import { Comparison } from '../history/Comparison.tsx'
import { useAnswer } from '../history/use-answer.ts'
import { sentenceOf } from '../requests/problem.ts'
import { useRequests } from '../requests/use-requests.ts'
import { pathOf } from '../workflow/address.ts'
import { wrapping } from '../workflow/wrapping.ts'
import { sayGerman } from './say-german.ts'

/** What the CMS says about the German text behind a translation. */
interface GermanChanges { readonly isStale: boolean, readonly changedAt: string | null, readonly changes: readonly FieldChange[] }

/** Whether a translation still says what the German text says, and what has become different there. */
export function TranslationPanel({ address, savedAt }: { readonly address: Address, readonly savedAt: string }) {
  const { post } = useRequests()
  const { toggleNotification } = useNotification()
  const [turn, setTurn] = useState(0)
  const answer = useAnswer<GermanChanges>(pathOf(address, '/german-changes', { savedAt }), turn)

  /** Says so of the German text that was looked at; if that is another by now, it is shown. */
  async function confirm(changedAt: string | null) {
    try {
      await post(pathOf(address, '/translation-holds'), { changedAt })
      toggleNotification({ type: 'success', message: 'Vermerkt: Die Übersetzung stimmt noch.' })
    }
    catch (error) {
      toggleNotification({ type: 'danger', message: sentenceOf(error) })
    }
    setTurn(turn + 1)
  }

  if (answer.kind !== 'there')
    return <Typography role="status" variant="pi" textColor="neutral600">{answer.kind === 'refused' ? answer.sentence : 'Wird verglichen …'}</Typography>
  const { isStale, changedAt, changes } = answer.value
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography role="status" variant="pi" textColor={isStale ? 'warning700' : 'neutral600'}>{sayGerman(answer.value)}</Typography>
      {isStale && changes.length > 0 && (
        <details>
          <summary style={{ cursor: 'pointer', paddingBlock: '0.4rem' }}><Typography>Was auf Deutsch anders ist</Typography></summary>
          <Box lang="de" paddingTop={2}><Comparison changes={changes} /></Box>
        </details>
      )}
      {isStale && <Button style={wrapping} variant="tertiary" startIcon={<Check />} fullWidth onClick={() => void confirm(changedAt)}>Die Übersetzung stimmt noch</Button>}
    </Flex>
  )
}
