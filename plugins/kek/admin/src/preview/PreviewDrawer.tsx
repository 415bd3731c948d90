import type { Device } from './fit-frame.ts'
import type { ShownDocument } from './shown-document.ts'
import { Alert, Box, Flex, IconButton, LinkButton, Loader, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system'
import { ArrowClockwise, Cross, ExternalLink } from '@strapi/icons'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { devices, drawerWidth, roomBeside } from './fit-frame.ts'
import { PageFrame } from './PageFrame.tsx'
import { usePreviewAddress } from './use-preview-address.ts'
import { useWindowWidth } from './use-window-width.ts'

interface Props {
  readonly document: ShownDocument
  /** Whether something in the form is not saved yet. */
  readonly isModified: boolean
  readonly onClose: () => void
}

/** Moves the panel aside while something stands at its right edge. */
function useRoom(room: number): void {
  useEffect(() => {
    const panel = window.document.getElementById('strapi')
    if (!panel)
      return
    panel.style.paddingInlineEnd = `${room}px`
    return () => void panel.style.removeProperty('padding-inline-end')
  }, [room])
}

/** The real page beside the form, at the width of a device. It does not block the form: one writes, saves, and sees. */
export function PreviewDrawer({ document, isModified, onClose }: Props) {
  const [device, setDevice] = useState<Device>('phone')
  const { url, fault, renew } = usePreviewAddress(document)
  const windowWidth = useWindowWidth()
  const width = drawerWidth(device, windowWidth)
  useRoom(roomBeside(width, windowWidth))
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const opener = window.document.activeElement
    heading.current?.focus()
    return () => opener instanceof HTMLElement && opener.isConnected ? opener.focus() : undefined
  }, [])
  return createPortal(
    <Flex
      tag="section"
      aria-labelledby="kek-preview-heading"
      direction="column"
      alignItems="stretch"
      position="fixed"
      top={0}
      right={0}
      bottom={0}
      zIndex={4}
      width={`${width}px`}
      maxWidth="100%"
      background="neutral100"
      borderColor="neutral200"
      shadow="popupShadow"
      onKeyDown={(event: { readonly key: string }) => event.key === 'Escape' && onClose()}
    >
      <Flex gap={2} padding={3} background="neutral0" borderColor="neutral200" justifyContent="space-between" wrap="wrap">
        <Typography ref={heading} id="kek-preview-heading" tag="h2" variant="delta" tabIndex={-1}>Vorschau</Typography>
        <Flex gap={1}>
          <SingleSelect size="S" aria-label="Breite der Seite" value={device} onChange={chosen => setDevice(chosen as Device)}>
            {Object.entries(devices).map(([name, { label, width }]) => <SingleSelectOption key={name} value={name}>{`${label}, ${width} Pixel`}</SingleSelectOption>)}
          </SingleSelect>
          <IconButton label="Neu laden" variant="ghost" onClick={renew}><ArrowClockwise /></IconButton>
          <IconButton label="Vorschau schließen" variant="ghost" onClick={onClose}><Cross /></IconButton>
        </Flex>
      </Flex>
      <Flex paddingLeft={3} paddingRight={3} paddingTop={2} paddingBottom={2} gap={2} justifyContent="space-between" wrap="wrap">
        <Typography variant="pi" textColor="neutral700" role="status">
          {isModified ? 'Zu sehen ist, was gespeichert ist. Ihre letzten Änderungen sind es noch nicht.' : 'Zu sehen ist der gespeicherte Stand.'}
        </Typography>
        {url && <LinkButton size="S" variant="tertiary" href={url} target="_blank" rel="noreferrer" isExternal startIcon={<ExternalLink />}>In neuem Fenster öffnen</LinkButton>}
      </Flex>
      <Box flex={1} minHeight={0} paddingLeft={3} paddingRight={3} paddingBottom={3}>
        {fault && <Alert variant="danger" closeLabel="Vorschau schließen" onClose={onClose} title="Die Vorschau ist nicht zu haben.">{fault}</Alert>}
        {!fault && !url && <Flex justifyContent="center" padding={8}><Loader>Die Vorschau wird geladen.</Loader></Flex>}
        {url && <PageFrame key={`${url} ${document.savedAt}`} url={url} device={device} />}
      </Box>
    </Flex>,
    window.document.body,
  )
}
