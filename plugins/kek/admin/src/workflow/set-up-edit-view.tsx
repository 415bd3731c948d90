import type { StrapiApp } from '@strapi/admin/strapi-admin'
import type { ContentManager, SidePanel } from './content-manager-types.ts'
import { defaultLocale } from '@kek/contract'
import { useIsDesktop } from '@strapi/admin/strapi-admin'
import { Flex, Typography } from '@strapi/design-system'
import { ChecksPanel } from '../checks/ChecksPanel.tsx'
import { CommentsPanel } from '../comments/CommentsPanel.tsx'
import { ConflictDialog } from '../conflict/ConflictDialog.tsx'
import { StepDialog } from '../dialogs/StepDialog.tsx'
import { fitTextEditors } from '../fields/text-editor.ts'
import { LocalCopyNotice } from '../local-copies/LocalCopyNotice.tsx'
import { TogetherNotice } from '../together/TogetherNotice.tsx'
import { TranslationPanel } from '../translations/TranslationPanel.tsx'
import { typeOf } from './address.ts'
import { replaceDocumentActions } from './document-actions.tsx'
import { hideDraftTab } from './final-tabs.ts'
import { FinalNotice, useFinalForm } from './FinalNotice.tsx'
import { FocusOnArrival } from './FocusOnArrival.tsx'
import { ForeignNotice } from './ForeignNotice.tsx'
import { withName } from './NamedBox.tsx'
import { hideShortcutHints } from './shortcut-hints.ts'
import { keepSideColumnInSight } from './side-column.ts'
import { StandingLinks, StandingOnSmallScreens } from './StandingPanel.tsx'
import { StateBadge, StateWords } from './StateWords.tsx'
import { StepButtons } from './StepButtons.tsx'
import { usePlace } from './use-place.ts'
import { useFreshStanding } from './use-standing.ts'

/** Strapi's box with the buttons. Above them stands only what is there for good, for they must not move: notices and sentences that come and go stand below. */
function withState(actions: SidePanel): SidePanel {
  const Release: SidePanel = (props) => {
    const box = actions(props)
    return box && typeOf(props.model)
      ? { title: 'Freigabe', content: (
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <ForeignNotice />
            <FinalNotice />
            <FocusOnArrival><StateBadge /></FocusOnArrival>
            <div data-kek-buttons>{box.content}</div>
          </Flex>
        ) }
      : box
  }
  return Object.assign(Release, { type: actions.type })
}

const SmallRelease: SidePanel = ({ model }) => {
  const isDesktop = useIsDesktop()
  return typeOf(model) && !isDesktop ? { title: 'Freigabe', content: <StandingOnSmallScreens /> } : null
}
const Checks: SidePanel = ({ model }) => typeOf(model) ? { title: 'Prüfung', content: <ChecksPanel /> } : null
/** Of a translation that was saved once; a new one is compared with nothing. */
function TranslationOfPlace() {
  const { address, updatedAt } = usePlace()
  return address ? <TranslationPanel address={address} savedAt={updatedAt ?? ''} /> : <Typography variant="pi" textColor="neutral600">Noch nicht gespeichert.</Typography>
}

const Translation: SidePanel = ({ model }) => {
  const { locale } = usePlace()
  return typeOf(model) && locale !== defaultLocale ? { title: 'Übersetzung', content: <TranslationOfPlace /> } : null
}
const Comments: SidePanel = ({ model }) => typeOf(model) ? { title: 'Kommentare', content: <CommentsPanel /> } : null

/** Stands below Strapi's buttons on every screen, so dialogs find their place whatever else is folded away. */
function BelowButtons() {
  const isDesktop = useIsDesktop()
  const place = usePlace()
  useFreshStanding(place)
  const isFinal = useFinalForm()
  return (
    <>
      {isDesktop && <StepButtons />}
      {isDesktop && <StateWords />}
      {/* The bar of a small screen stands at its lower edge and grows upwards. */}
      <Flex direction="column" alignItems="stretch" gap={2} width="100%" order={isDesktop ? 0 : -1}>
        <LocalCopyNotice />
        <TogetherNotice />
      </Flex>
      {isDesktop && <StandingLinks />}
      <StepDialog />
      <ConflictDialog />
      {place.type && <span data-kek-form hidden />}
      {isFinal && <span data-kek-final hidden />}
    </>
  )
}

/** Gives the content manager's edit view the steps, checks and comments of the workflow. Comes last, so that it finds every box there is. */
export function setUpEditView(app: StrapiApp): void {
  const contentManager = app.getPlugin('content-manager') as unknown as ContentManager
  replaceDocumentActions(contentManager)
  keepSideColumnInSight()
  hideDraftTab()
  hideShortcutHints()
  fitTextEditors()
  contentManager.injectComponent('editView', 'right-links', { name: 'kek-workflow', Component: BelowButtons })
  contentManager.apis.addEditViewSidePanel(panels => [
    ...panels.filter(({ type }) => type === 'actions').map(withState),
    SmallRelease,
    Checks,
    Translation,
    Comments,
    ...panels.filter(({ type }) => type !== 'actions'),
  ].map(withName))
}
