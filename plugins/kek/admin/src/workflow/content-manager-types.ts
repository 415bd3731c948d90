import type { ReactNode } from 'react'

/** What Strapi tells a panel or an action about the document of the page. */
export interface EditView {
  readonly model: string
  readonly collectionType: string
  readonly documentId?: string
  readonly document?: Readonly<Record<string, unknown>> & { readonly status?: string }
}

/** A button or menu item of the edit view, as Strapi's content manager takes it (it exports no types of its own). */
export interface ActionDescription {
  readonly label: string
  readonly type?: 'publish' | 'update'
  readonly icon?: ReactNode
  readonly variant?: 'default' | 'secondary' | 'danger'
  readonly position?: string | readonly string[]
  readonly disabled?: boolean
  readonly loading?: boolean
  readonly onClick?: () => void
}
export interface DocumentAction {
  (props: EditView): ActionDescription | null
  type?: string
  position?: string | readonly string[]
}

/** A box beside the form. */
export interface SidePanel {
  (props: EditView): { readonly title: string, readonly content: ReactNode } | null
  type?: string
}

/** The part of the content manager that lets plugins change the edit view. */
export interface ContentManager {
  readonly apis: {
    readonly addDocumentAction: (change: (actions: DocumentAction[]) => DocumentAction[]) => void
    readonly addEditViewSidePanel: (change: (panels: SidePanel[]) => SidePanel[]) => void
  }
  readonly injectComponent: (view: 'editView', place: 'right-links', component: { readonly name: string, readonly Component: () => ReactNode }) => void
}
