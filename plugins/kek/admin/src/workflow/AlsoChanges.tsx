import type { Standing } from './standing.ts'
import { Typography } from '@strapi/design-system'
import { sayAlsoChanges } from './say-also-changes.ts'

/** Says that a release reaches further than the page one looks at. */
export function AlsoChanges({ standing }: { readonly standing: Standing }) {
  const sentence = sayAlsoChanges(standing.alsoChanges)
  return sentence && <Typography fontWeight="semiBold">{sentence}</Typography>
}
