import type { Attributes, TypeName } from '@kek/contract'
import { berlinDay, catalogue, defaultLocale, locales, planFormat, typeNames } from '@kek/contract'
import { z } from 'zod'
import { findDayProblem } from './effective-day.ts'
import { statesOfPlan } from './plan-states.ts'

const day = z.string().superRefine((value, { addIssue }) => {
  const problem = findDayProblem(value, berlinDay(new Date()))
  if (problem)
    addIssue(problem)
})

const ImportItem = z.object({
  type: z.enum(typeNames as [TypeName, ...TypeName[]]),
  key: z.string().min(1).max(120),
  locale: z.enum(Object.keys(locales) as [keyof typeof locales, ...(keyof typeof locales)[]]).default(defaultLocale),
  effectiveOn: day,
  note: z.string().nullable().default(null),
  /** Of an adopted version: the day whose entries are the last that belong to it. */
  upTo: day.optional(),
  data: z.record(z.string(), z.unknown()),
})
export type ImportItem = z.infer<typeof ImportItem>

const ImportFile = z.object({ format: z.literal('kek-import/1'), documents: z.array(ImportItem) })

/** A state of a document that the file wants published: its fields are those of the item over those of the earlier items with the same key. */
export interface ImportState extends ImportItem {
  /** 1 for the first state of a document in a language. */
  readonly step: number
  /** Whether another system had it like this: then its key is the id it has there, and its files are named by their hashes. */
  readonly isStored?: true
}

function unknownFields({ type, data }: ImportItem): string[] {
  const attributes: Attributes = catalogue[type].attributes
  return Object.keys(data).filter(key => !(key in attributes) || attributes[key]?.isInternal)
}

/**
 * Reads an import file of either form, or the file of a plan, and checks its form as a whole.
 * @param text what the file holds
 * @param name what it is called, for messages
 * @throws Error listing everything that is wrong, in German.
 */
export function readImportFile(text: string, name: string): ImportState[] {
  let json: unknown
  try {
    json = JSON.parse(text)
  }
  catch (cause) {
    throw new Error(`Die Datei „${name}“ enthält kein gültiges JSON.`, { cause })
  }
  const isPlan = (json as { readonly format?: unknown } | null)?.format === planFormat
  const states = isPlan ? statesOfPlan(json, name) : mergeStates(readItems(json, name))
  const wrong = states.flatMap(item => unknownFields(item).map(key => `  ${item.type} „${item.key}“: Das Feld „${key}“ gibt es nicht.`))
  if (wrong.length > 0)
    throw new Error(`Die Datei „${name}“ nennt unbekannte Felder:\n${[...new Set(wrong)].join('\n')}`)
  return states
}

function readItems(json: unknown, name: string): ImportItem[] {
  const read = ImportFile.safeParse(json)
  if (!read.success)
    throw new Error(`Die Datei „${name}“ hat nicht die Form kek-import/1:\n${z.prettifyError(read.error)}`)
  const misplaced = read.data.documents.find(({ type, upTo }) => upTo !== undefined && type !== 'adopted-version')
  if (misplaced)
    throw new Error(`Die Datei „${name}“ nennt bei ${misplaced.type} „${misplaced.key}“ einen Tag „upTo“; den haben nur Fassungen.`)
  return read.data.documents
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
