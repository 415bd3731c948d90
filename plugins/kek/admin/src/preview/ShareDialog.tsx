import type { ShownDocument } from './shown-document.ts'
import type { ShareLink } from './use-share-links.ts'
import { useClipboard, useNotification } from '@strapi/admin/strapi-admin'
import { Box, Button, Field, Flex, Modal, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { describeLife, describeOpenings, describeVersion } from './describe-link.ts'
import { useShareLinks } from './use-share-links.ts'

interface Props {
  readonly document: ShownDocument
  readonly isModified: boolean
  readonly onClose: () => void
}

/** For how many days a link may be opened. */
const periods = [3, 7, 14, 30, 90]

/** Makes links by which people without an account see the draft, shows how often they were opened, and closes them. */
export function ShareDialog({ document, isModified, onClose }: Props) {
  const { links, fault, made, isBusy, make, revoke } = useShareLinks(document)
  const [days, setDays] = useState(14)
  return (
    <Modal.Root open onOpenChange={isOpen => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel="Schließen"><Modal.Title>Link zum Zeigen</Modal.Title></Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {fault && <FaultAlert sentence={fault} />}
            <Typography>Wer den Link hat, sieht diesen Entwurf ohne Konto, so wie er jetzt gespeichert ist: Was Sie später ändern, ist darin nicht zu sehen.</Typography>
            {isModified && <Typography textColor="warning700">Ihre letzten Änderungen sind noch nicht gespeichert und gehören nicht dazu.</Typography>}
            <Flex gap={3} alignItems="flex-end" wrap="wrap">
              <Field.Root name="days" width="14rem">
                <Field.Label>Wie lange gilt er?</Field.Label>
                <SingleSelect value={String(days)} onChange={chosen => setDays(Number(chosen))}>
                  {periods.map(period => <SingleSelectOption key={period} value={String(period)}>{`${period} Tage`}</SingleSelectOption>)}
                </SingleSelect>
              </Field.Root>
              <Button size="L" loading={isBusy} onClick={() => make(days)}>Link erstellen</Button>
            </Flex>
            {made && <MadeLink url={made} />}
            <LinkList links={links} isBusy={isBusy} onRevoke={revoke} />
          </Flex>
        </Modal.Body>
        <Modal.Footer><Button variant="tertiary" onClick={onClose}>Schließen</Button></Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}

function FaultAlert({ sentence }: { readonly sentence: string }) {
  return (
    <Box role="alert" background="danger100" borderColor="danger200" hasRadius padding={4}>
      <Typography textColor="danger700">{sentence}</Typography>
    </Box>
  )
}

/** The address of a new link: it is not stored, so this is the one time that it can be copied. */
function MadeLink({ url }: { readonly url: string }) {
  const { copy } = useClipboard()
  const { toggleNotification } = useNotification()
  const copyUrl = async () => {
    const isCopied = await copy(url)
    toggleNotification(isCopied ? { type: 'success', message: 'Der Link ist kopiert.' } : { type: 'warning', message: 'Der Link ließ sich nicht kopieren. Bitte markieren und selbst kopieren.' })
  }
  return (
    <Box background="success100" borderColor="success200" hasRadius padding={4}>
      <Flex gap={3} alignItems="flex-end" wrap="wrap">
        <Field.Root name="url" flex="1 1 20rem">
          <Field.Label>Der neue Link</Field.Label>
          <TextInput value={url} readOnly onFocus={({ target }: { readonly target: HTMLInputElement }) => target.select()} />
        </Field.Root>
        <Button size="L" variant="secondary" onClick={() => void copyUrl()}>Kopieren</Button>
      </Flex>
      <Box paddingTop={2}><Typography variant="pi" textColor="neutral800">Bitte jetzt kopieren: Später wird er nicht mehr angezeigt.</Typography></Box>
    </Box>
  )
}

function LinkList({ links, isBusy, onRevoke }: { readonly links: readonly ShareLink[] | undefined, readonly isBusy: boolean, readonly onRevoke: (id: number) => void }) {
  if (!links)
    return null
  return (
    <Flex tag="section" aria-labelledby="kek-shares" direction="column" alignItems="stretch" gap={2}>
      <Typography id="kek-shares" tag="h3" variant="delta">Bisherige Links</Typography>
      {links.length === 0 && <Typography textColor="neutral600">Für diesen Entwurf gibt es noch keinen.</Typography>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {links.map(link => (
          <Flex key={link.id} tag="li" gap={3} justifyContent="space-between" background="neutral100" hasRadius padding={3} wrap="wrap">
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Typography fontWeight="semiBold">{describeVersion(link)}</Typography>
              <Typography variant="pi" textColor="neutral700">{describeLife(link)}</Typography>
              <Typography variant="pi" textColor="neutral700">{describeOpenings(link)}</Typography>
            </Flex>
            {link.state === 'open' && <Button variant="danger-light" loading={isBusy} onClick={() => onRevoke(link.id)}>Zurücknehmen</Button>}
          </Flex>
        ))}
      </Flex>
    </Flex>
  )
}
