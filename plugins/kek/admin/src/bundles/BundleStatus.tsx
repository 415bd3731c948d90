import type { BundleState } from './bundle.ts'
import { Status, Typography } from '@strapi/design-system'

type Colour = 'secondary' | 'success' | 'alternative' | 'warning' | 'danger' | 'primary'
const colours: Readonly<Record<BundleState, Colour>> = { draft: 'secondary', inReview: 'alternative', changesRequested: 'warning', approved: 'primary', scheduled: 'primary', published: 'success', withdrawn: 'danger' }

/** Where a bundle or one of its documents stands. */
export function BundleStatus({ state, label }: { readonly state: BundleState | null, readonly label: string }) {
  return (
    <Status variant={state ? colours[state] : 'danger'} size="S">
      <Typography tag="span" variant="pi" fontWeight="bold">{label}</Typography>
    </Status>
  )
}
