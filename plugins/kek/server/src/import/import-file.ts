import type { Attributes, TypeName } from '@kek/contract'
import { readFile } from 'node:fs/promises'
import { berlinDay, catalogue, defaultLocale, locales, typeNames } from '@kek/contract'
import { z } from 'zod'
import { findDayProblem } from './effective-day.ts'

const ImportItem = z.object({
  type: z.enum(typeNames as [TypeName, ...TypeName[]]),
  key: z.string().min(1).max(120),
  locale: z.enum(Object.keys(locales) as [keyof typeof locales, ...(keyof typeof locales)[]]).default(defaultLocale),
  effectiveOn: z.string().superRefine((day, { addIssue }) => {
    const problem = findDayProblem(day, berlinDay(new Date()))
    if (problem)
      addIssue(problem)
  }),
  note: z.string().nullable().default(null),
  data: z.record(z.string(), z.unknown()),
})
export type ImportItem = z.infer<typeof ImportItem>

const ImportFile = z.object({ format: z.literal('kek-import/1'), documents: z.array(ImportItem) })

/** A state of a document that the file wants published: its fields are those of the item over those of the earlier items with the same key. */
export interface ImportState extends ImportItem {
  /** 1 for the first state of a document in a language. */
  readonly step: number
}

function unknownFields({ type, data }: ImportItem): string[] {
  const attributes: Attributes = catalogue[type].attributes
  return Object.keys(data).filter(key => !(key in attributes) || attributes[key]?.isInternal)
}

/**
 * Reads an import file and checks its form as a whole.
 * @throws Error listing everything that is wrong, in German.
 */
export async function readImportFile(path: string): Promise<ImportState[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Error(`Die Datei „${path}“ lässt sich nicht lesen.`, { cause })
  })
  let json: unknown
  try {
    json = JSON.parse(text)
  }
  catch (cause) {
    throw new Error(`Die Datei „${path}“ enthält kein gültiges JSON.`, { cause })
  }
  const read = ImportFile.safeParse(json)
  if (!read.success)
    throw new Error(`Die Datei „${path}“ hat nicht die Form kek-import/1:\n${z.prettifyError(read.error)}`)
  const wrong = read.data.documents.flatMap(item => unknownFields(item).map(key => `  ${item.type} „${item.key}“: Das Feld „${key}“ gibt es nicht.`))
  if (wrong.length > 0)
    throw new Error(`Die Datei „${path}“ nennt unbekannte Felder:\n${wrong.join('\n')}`)
  return mergeStates(read.data.documents)
}

/** Lays each item over the earlier ones with the same type, key and language, so that every state stands whole. */
export function mergeStates(items: readonly ImportItem[]): ImportState[] {
  const last = new Map<string, ImportState>()
  return items.map((item) => {
    const key = `${item.type}/${item.key}/${item.locale}`
    const before = last.get(key)
    const state = { ...item, data: { ...before?.data, ...item.data }, step: (before?.step ?? 0) + 1 }
    last.set(key, state)
    return state
  })
}
