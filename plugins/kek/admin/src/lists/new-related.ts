interface Field { readonly type: string }
type Rows = readonly (readonly Field[])[]

interface EditView {
  readonly layout: {
    readonly layout: readonly Rows[]
    readonly components: Readonly<Record<string, { readonly layout: Rows }>>
  }
}

const unsavedPage = /\/content-manager\/collection-types\/[^/]+\/(?:create|clone\/[^/]+)\/?$/

/** Whether a page of the panel shows an entry that was never saved: a new one, or the copy of another. */
export function isUnsaved(pathname: string): boolean {
  return unsavedPage.test(pathname)
}

const nothingFound = 'Nichts gefunden. Fehlt etwas? Dann zuerst diesen Eintrag speichern; danach steht hier „Neu anlegen“.'

/**
 * Strapi writes what is made by „Neu anlegen“ into the saved entry, not into the form: where nothing is saved yet, the reference was lost
 * without a word, and from a copy it went to the original. There pickers choose only. Asked at each drawing, as the form stays when it is saved.
 */
function withChoiceAlone<F extends Field>(field: F, pathname: () => string): F {
  if (field.type !== 'relation')
    return field
  return Object.defineProperties({ ...field }, {
    creatable: { enumerable: true, get: () => isUnsaved(pathname()) ? false : 'visible' },
    noOptionsMessage: { enumerable: true, get: () => isUnsaved(pathname()) ? () => nothingFound : () => 'Nichts gefunden' },
  })
}

/** Strapi's hook for forms: offers „Neu anlegen“ in pickers only where the new entry is also picked. */
export function offerNewRelated(pathname: () => string): <T extends EditView>(view: T) => T {
  const inRows = (rows: Rows) => rows.map(row => row.map(field => withChoiceAlone(field, pathname)))
  return view => ({
    ...view,
    layout: {
      ...view.layout,
      layout: view.layout.layout.map(inRows),
      components: Object.fromEntries(Object.entries(view.layout.components).map(([uid, part]) => [uid, { ...part, layout: inRows(part.layout) }])),
    },
  })
}
