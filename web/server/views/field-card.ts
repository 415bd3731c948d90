import type { FieldCard } from '../../shared/views/home.ts'
import type { FieldNode } from './plan-tree.ts'
import type { Reading } from './reading.ts'
import { colourOf, elementLink } from './elements.ts'
import { imageOf } from './images.ts'
import { countUnder } from './plan-counts.ts'
import { words } from './words.ts'

/** A field or theme on its card, with what it holds. */
export function fieldCard(node: FieldNode, reading: Reading): FieldCard {
  const { image, summary } = node.document.content
  return {
    ...elementLink(node, reading),
    colour: colourOf(node),
    summary: words(node.document, summary, reading),
    image: imageOf(image, reading),
    counts: countUnder(node, reading),
  }
}
