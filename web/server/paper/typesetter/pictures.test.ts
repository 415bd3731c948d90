import type { Sharp } from 'sharp'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeEach, expect, it } from 'vitest'
import { scalePicture } from './pictures.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kek-pictures-'))
  return () => rm(folder, { recursive: true })
})

const blank = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#2b6b3d' } })

async function scaled(picture: Sharp, width: number) {
  const [from, to] = [join(folder, 'from'), join(folder, 'to.webp')]
  await picture.toFile(from)
  await scalePicture(from, { width, quality: 80 }, to)
  return sharp(to).metadata()
}

it('makes a picture as wide as is wanted, as WebP', async () => {
  expect(await scaled(blank(1200, 600).png(), 640)).toMatchObject({ format: 'webp', width: 640, height: 320 })
})

it('makes none larger than it is', async () => {
  expect(await scaled(blank(200, 100).jpeg(), 640)).toMatchObject({ width: 200, height: 100 })
})

it('turns it as the camera was held, and keeps nothing of what the camera noted', async () => {
  const photo = blank(900, 600).jpeg().withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 25/1 0/1' } }).withMetadata({ orientation: 6 })
  const { width, height, exif, orientation } = await scaled(photo, 300)
  expect({ width, height, exif, orientation }).toEqual({ width: 300, height: 450, exif: undefined, orientation: undefined })
})

it('leaves what moves moving', async () => {
  const frames = await Promise.all(['#000000', '#ffffff'].map(background => sharp({ create: { width: 40, height: 20, channels: 3, background } }).png().toBuffer()))
  expect(await scaled(sharp(frames, { join: { animated: true } }).webp(), 20)).toMatchObject({ pages: 2, width: 20 })
})

it('says so where it is none', async () => {
  await writeFile(join(folder, 'from'), 'kein Bild')
  await expect(scalePicture(join(folder, 'from'), { width: 640, quality: 80 }, join(folder, 'to.webp'))).rejects.toThrow()
})
