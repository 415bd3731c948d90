import type { Word } from '@kek/contract'
import { VisuallyHidden } from '@strapi/design-system'
import { Fragment } from 'react'
import { Added, Removed } from './marks.tsx'

/** How much of what stayed is shown around a change. */
const around = 160

function Unchanged({ text, isFirst, isLast }: { readonly text: string, readonly isFirst: boolean, readonly isLast: boolean }) {
  const [head, tail] = [isFirst ? '' : text.slice(0, around), isLast ? '' : text.slice(-around)]
  if (text.length <= head.length + tail.length + around)
    return text
  return (
    <>
      {head}
      <VisuallyHidden> (unverändert, hier gekürzt) </VisuallyHidden>
      <span aria-hidden="true"> […] </span>
      {tail}
    </>
  )
}

/** A text with what was taken from it and what was added: struck out and underlined, with signs, and said to those who listen. */
export function WordChanges({ words }: { readonly words: readonly Word[] }) {
  return (
    <span style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {words.map(({ op, text }, index) => (
        // The pieces of one comparison never change their order.
        <Fragment key={`${index}`}>
          {op === 'same' ? <Unchanged text={text} isFirst={index === 0} isLast={index === words.length - 1} /> : op === 'added' ? <Added>{text}</Added> : <Removed>{text}</Removed>}
        </Fragment>
      ))}
    </span>
  )
}
