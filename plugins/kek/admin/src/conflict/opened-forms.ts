import type { Address } from '../history/addresses.ts'
import type { FormData } from './form-content.ts'

/** The state of a document that a form was opened with. */
export interface Seen {
  readonly data: FormData
  readonly contentHash: string | undefined
}

interface Opened {
  /** The state that was loaded last. */
  readonly latest: Seen | undefined
  /** The state that the typing began with, while a newer one was loaded around it. */
  readonly pinned?: Seen | undefined
  readonly earlier: readonly Seen[]
}

/** How many states of a document are remembered. */
const kept = 5
const keyOf = ({ type, documentId, locale }: Address) => `${type} ${documentId} ${locale}`

/** Which states the panel's forms were opened with: what a save is measured against. */
export class OpenedForms {
  readonly #forms = new Map<string, Opened>()

  /** A form got a state to show. */
  see(address: Address, seen: Seen | undefined): void {
    const known = this.#forms.get(keyOf(address))
    const earlier = [...known?.latest ? [known.latest] : [], ...known?.earlier ?? []].slice(0, kept)
    this.#forms.set(keyOf(address), { latest: seen, pinned: known?.pinned, earlier })
  }

  /** The state that what stands in the form began with. */
  get(address: Address): Seen | undefined {
    const form = this.#forms.get(keyOf(address))
    return form?.pinned ?? form?.latest
  }

  /** The content hash of that state; null where it is not known. */
  hashOf(address: Address): string | null {
    return this.get(address)?.contentHash ?? null
  }

  /** Measures what is typed by the state it was typed over, though a newer one was loaded since. */
  pin(address: Address, contentHash: string | null): void {
    const form = this.#forms.get(keyOf(address))
    const pinned = form && [form.pinned, form.latest, ...form.earlier].find(seen => seen?.contentHash === contentHash)
    if (form && pinned && contentHash !== null)
      this.#forms.set(keyOf(address), { ...form, pinned })
  }

  /** Forgets what was typed over: it was saved, or its form was closed. */
  release(address: Address): void {
    const form = this.#forms.get(keyOf(address))
    if (form)
      this.#forms.set(keyOf(address), { ...form, pinned: undefined })
  }
}

/** The forms of this window. */
export const openedForms = new OpenedForms()
