import type { ReactNode } from 'react'

type Document = Readonly<Record<string, unknown>> & { readonly documentId?: string, readonly locale?: string | null, readonly status?: string, readonly localizations?: readonly unknown[] }

/** What Strapi tells a box or an action about the document of the page or row. */
export interface DocumentProps {
  readonly model: string
  readonly collectionType: string
  readonly documentId?: string
  readonly document?: Document
  readonly meta?: { readonly availableLocales?: readonly unknown[] }
}

/** What Strapi tells an action about the rows that are ticked. */
export interface BulkProps {
  readonly model: string
  readonly documents: readonly Document[]
}

interface Dialog {
  readonly type: string
  readonly title: string
  readonly content: ReactNode
  readonly confirmLabel?: string
  readonly loading?: boolean
  readonly onConfirm?: () => unknown
}
interface Description {
  readonly label: string
  readonly icon?: ReactNode
  readonly variant?: string
  readonly position?: string | readonly string[]
  readonly disabled?: boolean
  readonly dialog?: Dialog
}

/** An action of Strapi's content manager: called like a component, so it may use hooks. Strapi exports no types of its own for them. */
export interface Action<Props> {
  (props: Props): Description | null | undefined
  type?: string
  position?: string | readonly string[]
}

/** A box beside the form. */
export interface SidePanel {
  (props: DocumentProps): { readonly title: string, readonly content: ReactNode } | null
  type?: string
}

/** The part of the content manager that lets plugins change what stands beside and above forms and lists. */
export interface ContentManagerApis {
  readonly addDocumentAction: (change: (actions: Action<DocumentProps>[]) => Action<DocumentProps>[]) => void
  readonly addBulkAction: (change: (actions: Action<BulkProps>[]) => Action<BulkProps>[]) => void
  readonly addEditViewSidePanel: (panels: readonly SidePanel[]) => void
}
