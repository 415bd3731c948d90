import type { FileKind } from './allowed-files.ts'
import { open } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { advice, allowedExtensions, kindByExtension, kindByMime } from './allowed-files.ts'
import { extensionOf } from './file-name.ts'

export type Verdict = { readonly kind: FileKind } | { readonly refusal: string }

/** How much of a file is read to see whether it is text, and what kind. */
const sampleSize = 64 * 1024

async function readSample(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sampleSize), 0, sampleSize, 0)
    return buffer.subarray(0, bytesRead)
  }
  finally {
    await file.close()
  }
}

/** What a browser would run if it were told to show this text. */
function findMarkup(text: string): 'svg' | 'html' | undefined {
  if (/<svg[\s>]/i.test(text))
    return 'svg'
  return /<!doctype html|<(?:html|head|body|script|iframe|object|embed)[\s>]/i.test(text) ? 'html' : undefined
}

const isBinary = (sample: Buffer) => sample.some(byte => byte < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].includes(byte))

const article = (label: string) => /-(?:Tabelle|Präsentation)$/.test(label) ? 'eine' : 'ein'

/** What is allowed as text has no signature: it is what holds no control characters and no markup. */
async function inspectText(path: string, name: string, kind: FileKind): Promise<Verdict> {
  const sample = await readSample(path)
  const markup = findMarkup(sample.toString('latin1'))
  if (markup)
    return { refusal: `„${name}“: ${advice[markup]}` }
  return isBinary(sample) ? { refusal: `Die Datei „${name}“ ist k${article(kind.label)} ${kind.label}. Bitte die Datei prüfen.` } : { kind }
}

/**
 * Looks at the bytes of a file: are they what its name says, and is that allowed?
 * @param path where the bytes are
 * @param name the cleaned name it was uploaded under
 */
export async function inspectFile(path: string, name: string): Promise<Verdict> {
  const extension = extensionOf(name)
  const kind = kindByExtension(extension)
  if (!kind)
    return { refusal: `„${name}“: ${advice[extension] ?? `Dateien dieser Art werden nicht angenommen. Möglich sind: ${allowedExtensions}.`}` }
  const detected = await fileTypeFromFile(path)
  if (kind.mime.startsWith('text/') && !detected)
    return inspectText(path, name, kind)
  const actual = detected && kindByMime(detected.mime)
  if (actual === kind)
    return { kind }
  if (actual)
    return { refusal: `Die Datei „${name}“ ist k${article(kind.label)} ${kind.label}, sondern ${article(actual.label)} ${actual.label}. Bitte mit der Endung „.${actual.extensions[0]}“ hochladen.` }
  return { refusal: `Die Datei „${name}“ ist k${article(kind.label)} ${kind.label}. Bitte die Datei prüfen und noch einmal richtig speichern.` }
}
