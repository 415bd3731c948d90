import type { SidePanel } from '../trash/content-manager.ts'
import { Typography } from '@strapi/design-system'
import { typeOf } from '../workflow/address.ts'
import { UsageList } from './UsageList.tsx'
import { useUsages } from './use-usages.ts'

function UsedIn({ model, documentId }: { readonly model: string, readonly documentId: string }) {
  const usages = useUsages(model, [documentId])
  if (!usages)
    return <Typography variant="pi" textColor="neutral600">{usages === null ? 'Das war nicht zu erfahren.' : 'Wird nachgesehen …'}</Typography>
  if (usages.length === 0)
    return <Typography variant="pi" textColor="neutral600">Nirgends: Nichts verweist hierher.</Typography>
  return (
    <details style={{ width: '100%' }}>
      <summary style={{ cursor: 'pointer', paddingBlock: '0.4rem' }}><Typography>{usages.length === 1 ? 'einer Stelle' : `${usages.length} Stellen`}</Typography></summary>
      <UsageList usages={usages} />
    </details>
  )
}

/** The box of the edit view that says what refers to the document, in drafts and on the website. */
export const usagePanel: SidePanel = ({ model, documentId, document }) => {
  const id = document?.documentId ?? documentId
  return typeOf(model) && id && document ? { title: 'Verwendet in', content: <UsedIn model={model} documentId={id} /> } : null
}
