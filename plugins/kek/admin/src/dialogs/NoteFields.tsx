import type { ActionBody, Standing } from '../workflow/standing.ts'
import { useState } from 'react'
import { ChoiceField } from './ChoiceField.tsx'
import { TextField } from './TextField.tsx'

const audiences = [
  { value: 'public', label: 'Öffentlich', hint: 'Der Vermerk steht auf der Website unten auf der Seite. Hat der Inhalt keine eigene Seite, steht er nur im öffentlichen Verzeichnis.' },
  { value: 'internal', label: 'Nur intern', hint: 'Der Vermerk steht nur hier im CMS.' },
] as const
const weights = [
  { value: 'major', label: 'Wesentliche Änderung', hint: 'Ändert, was das Konzept oder der Stand aussagt.' },
  { value: 'minor', label: 'Kleine Änderung', hint: 'Rechtschreibung, Zahlen, Formulierungen.' },
] as const

export interface Note { readonly text: string, readonly audience: 'public' | 'internal', readonly weight: 'major' | 'minor' }

/** The note for the next publication: what somebody has already written down for it, else what the CMS suggests. */
export function useNote({ note, suggestedNote, isNotePublic, isMajor }: Standing): readonly [Note, (note: Note) => void] {
  return useState<Note>({ text: note ?? suggestedNote ?? '', audience: isNotePublic ? 'public' : 'internal', weight: isMajor ? 'major' : 'minor' })
}

/** A note as the CMS takes it. */
export function bodyOfNote({ text, audience, weight }: Note): ActionBody {
  return { note: text.trim(), isNotePublic: audience === 'public', isMajor: weight === 'major' }
}

/** What changed, in one sentence, and for whom that is. */
export function NoteFields({ note, onChange }: { readonly note: Note, readonly onChange: (note: Note) => void }) {
  return (
    <>
      <TextField name="note" label="Änderungsvermerk" hint="Ein Satz, der sagt, was sich geändert hat." isRequired value={note.text} onChange={text => onChange({ ...note, text })} />
      <ChoiceField label="Wer liest den Vermerk?" value={note.audience} options={audiences} onChange={audience => onChange({ ...note, audience })} />
      <ChoiceField label="Wie groß ist die Änderung?" value={note.weight} options={weights} onChange={weight => onChange({ ...note, weight })} />
    </>
  )
}
