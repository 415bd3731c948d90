import type { TypeName } from '@kek/contract'
import { labelOf, stepsOf } from './field-label.ts'

const focusable = 'input:not([type=hidden]), textarea, select, button, [contenteditable=true], [tabindex="0"]'

/** The form beside the panel; dialogs and the panel itself have fields with the same words. */
function form(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main [role=tabpanel]:not([hidden])') ?? document.querySelector('main')
}

/** The label's text without the star of required fields. */
const textOf = (element: Element) => (element.textContent ?? '').replace(/\*\s*$/, '').trim()

function labelled(within: HTMLElement, label: string): HTMLElement | undefined {
  const found = [...within.querySelectorAll<HTMLElement>('label, legend')].find(element => textOf(element) === label)
    ?? within.querySelector<HTMLElement>(`[aria-label="${CSS.escape(label)}"]`)
  return found ?? undefined
}

/** The input that belongs to a label: named by it, or the first one in the box around it (text with formatting, files). */
function inputOf(label: HTMLElement): HTMLElement | undefined {
  if (label.matches(focusable))
    return label
  const named = label instanceof HTMLLabelElement ? label.control : null
  if (named && named.getClientRects().length > 0)
    return named
  for (let box: HTMLElement | null = label, step = 0; box && step < 4; box = box.parentElement, step++) {
    const inner = [...box.querySelectorAll<HTMLElement>(focusable)].find(element => element.getClientRects().length > 0)
    if (inner)
      return inner
  }
  return undefined
}

function show(element: HTMLElement): void {
  element.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
  element.focus({ preventScroll: true })
}

/** Opens the entry of a repeated group; its fields are there a moment later. */
function openEntry(within: HTMLElement, index: number): void {
  const triggers = [...within.querySelectorAll<HTMLElement>('[data-orientation] button[aria-expanded], h3 button[aria-expanded], button[aria-expanded][aria-controls]')]
  const trigger = triggers[index]
  if (trigger?.getAttribute('aria-expanded') === 'false')
    trigger.click()
}

/**
 * Leads to a field of the form: scrolls to it and puts the cursor into it. Strapi's own way (`?field=`) would load the page anew and lose
 * what was typed.
 */
export function jumpToField(type: TypeName, path: string): void {
  const within = form()
  if (!within)
    return
  const [name = '', index, inner] = stepsOf(path)
  const named = (wanted: string) => [...within.querySelectorAll<HTMLElement>(`[name="${CSS.escape(wanted)}"]`)].find(element => element.getClientRects().length > 0)
  if (index !== undefined) {
    const group = labelled(within, labelOf(type, name)) ?? [...within.querySelectorAll<HTMLElement>('span, p')].find(element => textOf(element).startsWith(labelOf(type, name)))
    const box = group?.parentElement?.parentElement ?? within
    openEntry(box, Number(index))
    requestAnimationFrame(() => setTimeout(() => {
      const target = inner ? named(`${name}.${index}.${inner}`) : undefined
      if (target ?? group)
        show(target ?? group as HTMLElement)
    }, 250))
    return
  }
  const label = labelled(within, labelOf(type, name))
  const target = named(name) ?? (label && inputOf(label)) ?? label
  if (target)
    show(target)
}
