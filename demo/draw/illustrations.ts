import { Buffer } from 'node:buffer'
import sharp from 'sharp'
import { council } from './scenes/council.ts'
import { economy } from './scenes/economy.ts'
import { environment } from './scenes/environment.ts'
import { forum } from './scenes/forum.ts'
import { music } from './scenes/music.ts'
import { start } from './scenes/start.ts'
import { structure } from './scenes/structure.ts'
import { village } from './scenes/village.ts'
import { youth } from './scenes/youth.ts'

/** The picture that belongs to each image of the demo, by the image's key. */
export const scenes: Readonly<Record<string, () => string>> = {
  'slide-umsetzung': start,
  'slide-kreistag': council,
  'slide-aufbau': structure,
  'slide-regionalforum': forum,
  'slide-jugendforum': youth,
  'field-wirtschaft': economy,
  'field-lebensraum': environment,
  'field-orte': village,
  'theme-teilhabe': music,
}

/** A picture as WebP of 1600 by 900; the same bytes for the same version of the image library. */
export function renderIllustration(scene: () => string): Promise<Buffer> {
  return sharp(Buffer.from(scene())).webp({ quality: 84, effort: 6, smartSubsample: true }).toBuffer()
}
