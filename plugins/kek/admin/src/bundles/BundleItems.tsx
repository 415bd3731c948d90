import type { Bundle, BundleItem } from './bundle.ts'
import { useNotification } from '@strapi/admin/strapi-admin'
import { Box, Button, Flex, Link, Typography } from '@strapi/design-system'
import { Cross } from '@strapi/icons'
import { useState } from 'react'
import { NavLink } from 'react-router-dom'
import { editPath } from '../history/addresses.ts'
import { sentenceOf } from '../requests/problem.ts'
import { useRequests } from '../requests/use-requests.ts'
import { sayCount } from './bundle.ts'
import { BundleStatus } from './BundleStatus.tsx'
import { ItemChanges } from './ItemChanges.tsx'
import { ItemChecks } from './ItemChecks.tsx'

interface Props {
  readonly bundle: Bundle
  readonly onChange: (bundle: Bundle) => void
}

function Item({ item, onRemove }: { readonly item: BundleItem, readonly onRemove?: (() => void) | undefined }) {
  const { title, typeLabel, localeLabel, isGone, isPublic, state, stateLabel } = item
  const where = [typeLabel, localeLabel, isGone ? undefined : isPublic ? 'öffentlich' : 'noch nicht öffentlich'].filter(Boolean).join(' · ')
  return (
    <Box tag="li" background="neutral0" borderColor="neutral150" hasRadius padding={5} shadow="tableShadow">
      <Flex gap={4} wrap="wrap" justifyContent="space-between" alignItems="flex-start">
        <Box>
          <Typography tag="h3" variant="delta">{isGone ? title : <Link tag={NavLink} to={editPath(item)} style={{ fontSize: 'inherit' }}>{title}</Link>}</Typography>
          <Typography tag="p" variant="pi" textColor="neutral700">{where}</Typography>
        </Box>
        <Flex gap={3} wrap="wrap">
          <BundleStatus state={state} label={stateLabel} />
          {onRemove && <Button variant="ghost" startIcon={<Cross />} aria-label={`Herausnehmen: ${title}`} onClick={onRemove}>Herausnehmen</Button>}
        </Flex>
      </Flex>
      <ItemChecks checks={item.checks} />
      <ItemChanges item={item} />
    </Box>
  )
}

/** The documents of a bundle: where each stands, what its checks say and what it changes for the public. */
export function BundleItems({ bundle, onChange }: Props) {
  const { post } = useRequests()
  const { toggleNotification } = useNotification()
  const [isBusy, setIsBusy] = useState(false)
  const { id, items, canChange } = bundle
  const remove = async ({ type, documentId, locale, title }: BundleItem) => {
    setIsBusy(true)
    try {
      onChange(await post<Bundle>(`/bundles/${id}/items/remove`, { type, documentId, locale }))
      toggleNotification({ type: 'success', message: `„${title}“ ist nicht mehr im Paket.` })
    }
    catch (error) {
      toggleNotification({ type: 'danger', message: sentenceOf(error) })
    }
    setIsBusy(false)
  }
  return (
    <Box tag="section" aria-labelledby="kek-items">
      <Typography id="kek-items" tag="h2" variant="beta">{sayCount(items.length)}</Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4} paddingTop={4}>
        {items.map(item => <Item key={item.key} item={item} onRemove={canChange && !isBusy ? () => void remove(item) : undefined} />)}
      </Flex>
    </Box>
  )
}
