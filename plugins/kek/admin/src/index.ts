import type { StrapiApp } from '@strapi/admin/strapi-admin'
import { barrierTexts, registerBarriers } from './barriers/register-barriers.ts'
import { setUpBulkActions } from './bulk/bulk-buttons.ts'
import { bundleTexts, offerBundles, registerBundles } from './bundles/register-bundles.ts'
import { DayInput } from './dates/DayInput.tsx'
import { registerHistory, watchForms } from './history/set-up-history.ts'
import { fitFileDialog } from './lists/file-dialog-style.ts'
import { reachFileInput } from './lists/file-input.ts'
import { offerNewRelated } from './lists/new-related.ts'
import { wrapPickerEntries } from './lists/picker-style.ts'
import { showReadableCells } from './lists/readable-cells.tsx'
import { showReadableFilters } from './lists/readable-filters.ts'
import { hideStrapiStatus, showStates } from './lists/state-column.tsx'
import { AddressInput } from './page-address/AddressInput.tsx'
import { previewPanel } from './preview/PreviewPanel.tsx'
import { setUpRights } from './rights/set-up-rights.ts'
import { registerSchedule, scheduleTexts } from './schedule/register-schedule.ts'
import { registerSearchWords, searchWordTexts } from './search-words/register-search-words.ts'
import { addTrashPage, setUpTrash } from './trash/set-up-trash.ts'
import { EnumerationInput } from './words/EnumerationInput.tsx'
import { IntegerInput } from './words/IntegerInput.tsx'
import { setUpEditView } from './workflow/set-up-edit-view.tsx'
import { registerWork } from './worklist/register-work.ts'

const text = (id: string, defaultMessage: string) => ({ id: `kek.${id}`, defaultMessage })

type Hook = Parameters<StrapiApp['registerHook']>[1]

const plugin = {
  register(app: StrapiApp): void {
    app.customFields.register([
      {
        name: 'partial-date',
        pluginId: 'kek',
        type: 'date',
        intlLabel: text('partialDate.label', 'Datum mit Genauigkeit'),
        intlDescription: text('partialDate.description', 'Tag, Monat oder Jahr'),
        components: { Input: () => import('./dates/PartialDateInput.tsx') },
      },
      {
        name: 'term',
        pluginId: 'kek',
        type: 'string',
        intlLabel: text('term.label', 'Begriff aus dem Konzept'),
        intlDescription: text('term.description', 'Auswahl aus einer Liste des Konzepts'),
        components: { Input: () => import('./terms/TermInput.tsx') },
      },
      {
        name: 'ledger-position',
        pluginId: 'kek',
        type: 'integer',
        intlLabel: text('ledgerPosition.label', 'Stelle im Verzeichnis'),
        intlDescription: text('ledgerPosition.description', 'Ein Eintrag im Verzeichnis der Veröffentlichungen'),
        components: { Input: () => import('./versions/PositionInput.tsx') },
      },
      {
        name: 'colour',
        pluginId: 'kek',
        type: 'string',
        intlLabel: text('colour.label', 'Farbe'),
        intlDescription: text('colour.description', 'Eine Farbe, getippt oder ausgesucht'),
        components: { Input: () => import('./colours/ColourInput.tsx') },
      },
    ] as unknown as Parameters<StrapiApp['customFields']['register']>[0])
    app.addFields([
      { type: 'date', Component: DayInput as never },
      { type: 'enumeration', Component: EnumerationInput as never },
      { type: 'integer', Component: IntegerInput as never },
      { type: 'uid', Component: AddressInput as never },
    ])
    setUpRights(app)
    registerHistory(app)
    addTrashPage(app)
    wrapPickerEntries()
    fitFileDialog()
    reachFileInput()
    hideStrapiStatus()
    registerBundles(app)
    registerSchedule(app)
    registerBarriers(app)
    registerSearchWords(app)
    registerWork(app)
    app.registerPlugin({ id: 'kek', name: 'KEK' })
  },

  /** Our words in the only language of the panel. */
  async registerTrads(): Promise<{ locale: string, data: Readonly<Record<string, string>> }[]> {
    return [{ locale: 'de', data: { ...barrierTexts, ...bundleTexts, ...scheduleTexts, ...searchWordTexts } }]
  },

  bootstrap(app: StrapiApp): void {
    watchForms(app)
    const contentManager = app.getPlugin('content-manager').apis as unknown as { readonly addEditViewSidePanel: (panels: readonly (typeof previewPanel)[]) => void }
    contentManager.addEditViewSidePanel([previewPanel])
    setUpBulkActions(app)
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', showReadableCells as Hook)
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', showStates as Hook)
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', showReadableFilters as Hook)
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', offerNewRelated(() => window.location.pathname) as Hook)
    setUpTrash(app)
    setUpEditView(app)
    offerBundles(app)
  },
}

export default plugin
