import type { Address } from './addresses.ts'
import { LinkButton } from '@strapi/design-system'
import { Clock } from '@strapi/icons'
import { NavLink } from 'react-router-dom'
import { wrapping } from '../workflow/wrapping.ts'
import { historyPath } from './addresses.ts'

/** The way from the form of a document to its history. */
export function HistoryLink({ address }: { readonly address: Address }) {
  return <LinkButton style={wrapping} tag={NavLink} to={historyPath(address)} variant="tertiary" startIcon={<Clock />} fullWidth>Verlauf und Vergleich</LinkButton>
}
