import type { EditView, ShownDocument } from './shown-document.ts'
import { useForm } from '@strapi/admin/strapi-admin'
import { Button, Flex, Typography } from '@strapi/design-system'
import { Eye, Link } from '@strapi/icons'
import { useState } from 'react'
import { wrapping } from '../workflow/wrapping.ts'
import { PreviewDrawer } from './PreviewDrawer.tsx'
import { ShareDialog } from './ShareDialog.tsx'
import { shownDocument } from './shown-document.ts'

/** The box beside the form that shows a draft: to oneself in the real page, and to others by a link. */
export function previewPanel(view: EditView): { readonly title: string, readonly content: JSX.Element } | null {
  if (!view.model.startsWith('plugin::kek.'))
    return null
  const document = shownDocument(view)
  return { title: 'Vorschau', content: document ? <Ways document={document} /> : <BeforeFirstSave /> }
}

function BeforeFirstSave() {
  return <Typography variant="pi" textColor="neutral600">Sobald einmal gespeichert wurde, ist die Seite hier zu sehen.</Typography>
}

function Ways({ document }: { readonly document: ShownDocument }) {
  const [isShown, setShown] = useState(false)
  const [isSharing, setSharing] = useState(false)
  const isModified = useForm('KekPreview', form => form.modified)
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Button style={wrapping} variant="secondary" fullWidth startIcon={<Eye />} onClick={() => setShown(true)} aria-expanded={isShown}>Vorschau</Button>
      <Button style={wrapping} variant="tertiary" fullWidth startIcon={<Link />} onClick={() => setSharing(true)}>Link zum Zeigen</Button>
      {isShown && <PreviewDrawer document={document} isModified={isModified} onClose={() => setShown(false)} />}
      {isSharing && <ShareDialog document={document} isModified={isModified} onClose={() => setSharing(false)} />}
    </Flex>
  )
}
