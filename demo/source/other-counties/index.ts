import type { ImportFile } from '../../format/item.ts'
import { beispielau } from './beispielau.ts'
import { moor } from './moor.ts'

/** Invented counties and towns that show what a plan may look like besides the customer's: file name → content. */
export const otherCounties: Readonly<Record<string, ImportFile>> = { beispielmoor: moor, beispielau }
