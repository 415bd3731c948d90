import type { Bundle, Offer } from './bundle.ts'
import { berlinDay, momentsOf, showTypedMoment, understandMoment } from '@kek/contract'
import { Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { ChoiceField } from '../dialogs/ChoiceField.tsx'
import { NoteFields } from '../dialogs/NoteFields.tsx'
import { TextField } from '../dialogs/TextField.tsx'
import { WorkflowDialog } from '../dialogs/WorkflowDialog.tsx'
import { MomentInput } from '../schedule/MomentInput.tsx'

interface Props {
  readonly offer: Offer
  readonly bundle: Bundle
  /** Does it with what was filled in; throws the refusal. */
  readonly take: (body: object) => Promise<void>
  readonly onClose: () => void
}

const explanations: Readonly<Record<Offer['action'], string>> = {
  'submit': 'Eine zweite Person sieht sich alle Inhalte an und gibt sie zusammen frei. Wer danach einen davon ändert, holt diesen zurück.',
  'request-changes': 'Alle diese Inhalte gehen an die Redaktion zurück. Öffentlich bleibt, was jetzt öffentlich ist.',
  'approve': 'Freigegeben wird, was auf dieser Seite zu sehen ist. Danach lässt sich das Paket veröffentlichen oder planen.',
  'publish': 'Alles erscheint im selben Augenblick. Steht auch nur einem Inhalt etwas entgegen, erscheint nichts davon.',
  'schedule': 'Es geschieht von selbst, auch wenn niemand im CMS angemeldet ist. Bis dahin lässt sich die Planung hier und unter „Geplant“ aufheben.',
  'unschedule': 'Es geschieht nichts von selbst. Die Inhalte bleiben freigegeben.',
  'withdraw': 'Alles wird im selben Augenblick von der Website genommen. Die Entwürfe bleiben hier im CMS.',
}

const ways = [
  { value: 'gone', label: 'Von der Website nehmen', hint: 'Unter den Adressen steht, dass die Seiten zurückgezogen wurden, und warum.' },
  { value: 'notice', label: 'Stehen lassen, mit Hinweis', hint: 'Die Seiten bleiben lesbar; darüber steht, dass sie nicht mehr gelten, und warum.' },
] as const

/** Tomorrow morning, when offices begin. */
function suggestMoment(): string {
  const [moment] = momentsOf(`${berlinDay(new Date(Date.now() + 86_400_000))}T08:00`)
  return moment ? showTypedMoment(moment) : ''
}

function useNote({ note, isNotePublic, isMajor }: Bundle) {
  return useState<Parameters<typeof NoteFields>[0]['note']>({ text: note ?? '', audience: isNotePublic ? 'public' : 'internal', weight: isMajor ? 'major' : 'minor' })
}

/** Asks for what an action needs, for the whole bundle at once. */
export function BundleDialog({ offer, bundle, take, onClose }: Props) {
  const { action, label, isPastRule, concerns } = offer
  const [note, setNote] = useNote(bundle)
  const [comment, setComment] = useState('')
  const [reason, setReason] = useState('')
  const [typed, setTyped] = useState(suggestMoment)
  const [mode, setMode] = useState<'gone' | 'notice'>('gone')
  const understood = understandMoment(typed)
  const hasNote = action === 'submit' || action === 'publish' || action === 'schedule'
  const warnings = action === 'publish' || action === 'schedule' ? bundle.items.reduce((sum, { checks }) => sum + checks.filter(({ severity }) => severity === 'warning').length, 0) : 0
  const isBlocked = (action === 'request-changes' && !comment.trim())
    || ((isPastRule || action === 'withdraw') && !reason.trim())
    || (action === 'schedule' && understood.kind !== 'moment')
    || (hasNote && !note.text.trim())
  const send = () => take({
    ...hasNote ? { note: note.text.trim(), isNotePublic: note.audience === 'public', isMajor: note.weight === 'major' } : {},
    ...comment.trim() ? { comment: comment.trim() } : {},
    ...isPastRule || action === 'withdraw' ? { reason: reason.trim() } : {},
    ...action === 'schedule' ? { at: understood.kind === 'moment' ? understood.at : typed } : {},
    ...action === 'withdraw' ? { mode } : {},
  })
  return (
    <WorkflowDialog title={`${label}: ${bundle.title}`} confirm={warnings > 0 && action === 'publish' ? 'Trotzdem veröffentlichen' : label} isDanger={action === 'withdraw'} isBlocked={isBlocked} onConfirm={send} onClose={onClose}>
      <Typography>{explanations[action]}</Typography>
      {concerns.length > 0 && action !== 'unschedule' && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1} style={{ listStyle: 'disc', paddingInlineStart: '2rem' }}>
          {concerns.map((title, index) => <Typography key={`${index} ${title}`} tag="li">{title}</Typography>)}
        </Flex>
      )}
      {warnings > 0 && <Typography textColor="warning700">{warnings === 1 ? 'Bei der Prüfung fiel etwas auf. Die Warnung steht auf der Seite des Pakets beim Inhalt.' : `Bei der Prüfung fielen ${warnings} Dinge auf. Die Warnungen stehen auf der Seite des Pakets bei den Inhalten.`}</Typography>}
      {isPastRule && <Typography>Nicht alles davon ist freigegeben. Sie können es mit einer Begründung veröffentlichen; es bleibt danach in einer Liste, bis eine zweite Person es bestätigt hat.</Typography>}
      {action === 'withdraw' && <ChoiceField label="Was wird aus den Seiten?" value={mode} options={ways} onChange={setMode} />}
      {(isPastRule || action === 'withdraw') && <TextField name="reason" label="Begründung" isRequired value={reason} onChange={setReason} />}
      {action === 'schedule' && <MomentInput label="Zeitpunkt" value={typed} onChange={setTyped} />}
      {hasNote && <NoteFields note={note} onChange={setNote} />}
      {action === 'request-changes' && <TextField name="comment" label="Was ist zu ändern?" hint="Der Kommentar steht danach bei jedem der Inhalte." isRequired value={comment} onChange={setComment} />}
      {(action === 'submit' || action === 'approve') && <TextField name="comment" label={action === 'submit' ? 'Kommentar für die Freigabe' : 'Kommentar für die Redaktion'} hint="Nur für Kolleginnen und Kollegen; kann leer bleiben." value={comment} onChange={setComment} />}
    </WorkflowDialog>
  )
}
