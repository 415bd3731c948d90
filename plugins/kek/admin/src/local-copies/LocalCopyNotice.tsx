import type { FormData } from '../conflict/form-content.ts'
import type { Address } from '../history/addresses.ts'
import type { KeptCopy } from './copy-store.ts'
import type { FormState } from './use-local-copy.ts'
import { compareFields } from '@kek/contract'
import { useAuth, useForm } from '@strapi/admin/strapi-admin'
import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useEffect, useState } from 'react'
import { contentOfForm } from '../conflict/form-content.ts'
import { openedForms } from '../conflict/opened-forms.ts'
import { readAddress } from '../history/addresses.ts'
import { Comparison } from '../history/Comparison.tsx'
import { sayWhen } from '../history/version.ts'
import { useTermWords } from '../terms/use-terms.ts'
import { usePlace } from '../workflow/use-place.ts'
import { withCopy } from './typed-fields.ts'
import { useLocalCopy } from './use-local-copy.ts'

function View({ address, values, copy, close }: { readonly address: Address, readonly values: FormData, readonly copy: KeptCopy, readonly close: () => void }) {
  const { type } = address
  const termWords = useTermWords()
  const changes = compareFields(type, contentOfForm(type, values), contentOfForm(type, withCopy(type, values, copy.fields, true)), () => '', termWords)
  const hasRelations = Object.values(copy.fields).some(value => typeof value === 'object' && value !== null && 'connect' in value)
  return (
    <Modal.Root open onOpenChange={isOpen => isOpen || close()}>
      <Modal.Content>
        <Modal.Header closeLabel="Schließen"><Modal.Title>{`Nicht gespeichert, ${sayWhen(copy.at)}`}</Modal.Title></Modal.Header>
        <Modal.Body>
          {changes.length > 0 && <Comparison changes={changes} />}
          {hasRelations && <Typography tag="p">Außerdem wurden Verweise auf andere Inhalte gewählt oder entfernt.</Typography>}
        </Modal.Body>
        <Modal.Footer><Button variant="tertiary" onClick={close}>Schließen</Button></Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}

interface OfferProps {
  readonly address: Address
  readonly copy: KeptCopy
  readonly values: FormData
  readonly take: (copy: KeptCopy) => void
  readonly drop: (copy: KeptCopy) => void
}

function Offer({ address, copy, values, take, drop }: OfferProps) {
  const [isViewed, setIsViewed] = useState(false)
  const isBehind = copy.base !== null && copy.base !== openedForms.hashOf(address)
  return (
    <Box role="alert" background="warning100" hasRadius padding={3}>
      <Typography tag="p">{`Sie haben hier am ${sayWhen(copy.at)} etwas geschrieben, das nicht gespeichert ist.${isBehind ? ' Seitdem wurde eine andere Fassung gespeichert; bitte sehen Sie den Unterschied an, bevor Sie es übernehmen.' : ''}`}</Typography>
      <Flex gap={2} paddingTop={2} wrap="wrap">
        <Button size="S" onClick={() => take(copy)}>Übernehmen</Button>
        <Button size="S" variant="secondary" onClick={() => setIsViewed(true)}>Ansehen</Button>
        <Button size="S" variant="danger-light" onClick={() => drop(copy)}>Verwerfen</Button>
      </Flex>
      {isViewed && <View address={address} values={values} copy={copy} close={() => setIsViewed(false)} />}
    </Box>
  )
}

/** Keeps a copy of what is typed into the form of the page, and offers what was left there unsaved. Belongs on a page once. */
export function LocalCopyNotice() {
  const { model, documentId, locale, params } = usePlace()
  const address = readAddress(model, documentId ?? 'create', locale)
  return address && params.status !== 'published' ? <OfForm key={`${address.type} ${address.documentId} ${address.locale}`} address={address} /> : null
}

function OfForm({ address }: { readonly address: Address }) {
  const userId = useAuth('LocalCopyNotice', state => state.user?.id)
  const opened = useForm('LocalCopyNotice', state => state.initialValues)
  const values = useForm('LocalCopyNotice', state => state.values) as FormData
  const isModified = useForm('LocalCopyNotice', state => state.modified)
  const isSubmitting = useForm('LocalCopyNotice', state => state.isSubmitting)
  const setValues = useForm('LocalCopyNotice', state => state.setValues)
  return userId === undefined
    ? null
    : <Kept address={address} userId={userId} form={{ opened: opened as FormData, values, isModified, isSubmitting, base: () => openedForms.hashOf(address) }} setValues={setValues} />
}

function Kept({ address, userId, form, setValues }: { readonly address: Address, readonly userId: number | string, readonly form: FormState, readonly setValues: (values: FormData) => void }) {
  const putBack = (copy: KeptCopy) => {
    openedForms.pin(address, copy.base)
    setValues(withCopy(address.type, form.values, copy.fields, copy.base === form.base()))
  }
  const { offered, isRefused, drop } = useLocalCopy({ ...address, userId }, form, putBack)
  useEffect(() => () => openedForms.release(address), [address.type, address.documentId, address.locale])
  const take = (copy: KeptCopy) => {
    putBack(copy)
    drop(copy)
  }
  return (
    <>
      {offered && <Offer key={offered.key} address={address} copy={offered} values={form.values} take={take} drop={drop} />}
      {isRefused && <Typography tag="p" role="status" textColor="warning700">Der Browser hat keinen Platz, um Ungespeichertes aufzuheben. Bitte öfter speichern.</Typography>}
    </>
  )
}
