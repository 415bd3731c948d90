import type { Attribute, Attributes, ContentType } from '@kek/contract'
import { catalogue, isLocale, isTypeName, parsePartialDate, parts, slugify } from '@kek/contract'

/** An import file as it comes from outside: nothing about it is certain. */
export interface RawItem {
  readonly type: string
  readonly key: string
  readonly locale?: string
  readonly effectiveOn: string
  readonly note: string | null
  readonly upTo?: string
  readonly data: Readonly<Record<string, unknown>>
}

interface Known {
  /** `type/key` of every document of the file. */
  readonly documents: ReadonlySet<string>
  /** Keys of the plan's own lists: `statuses/ongoing`. */
  readonly terms: ReadonlySet<string>
}

const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && parsePartialDate(value)?.precision === 'day'

function textProblem(value: unknown, { maxLength, regex }: { readonly maxLength?: number, readonly regex?: RegExp }): string | undefined {
  if (typeof value !== 'string' || value === '')
    return 'ist kein Text'
  if (maxLength !== undefined && value.length > maxLength)
    return `ist länger als ${maxLength} Zeichen`
  return regex && !regex.test(value) ? `passt nicht zum Muster ${regex}` : undefined
}

function numberProblem(value: unknown, { type, min = -Infinity, max = Infinity }: { readonly type: string, readonly min?: number, readonly max?: number }): string | undefined {
  if (typeof value !== 'number' || (type === 'integer' && !Number.isInteger(value)))
    return 'ist keine passende Zahl'
  return value < min || value > max ? `liegt nicht zwischen ${min} und ${max}` : undefined
}

/** What is wrong with one value, or nothing. `null` stands for "empty" and is always allowed here. */
function valueProblems(attribute: Attribute, value: unknown, known: Known): (string | undefined)[] {
  switch (attribute.type) {
    case 'enumeration': return [Object.hasOwn(attribute.values, String(value)) ? undefined : `kennt den Wert „${String(value)}“ nicht`]
    case 'integer':
    case 'decimal': return [numberProblem(value, attribute)]
    case 'boolean': return [typeof value === 'boolean' ? undefined : 'ist weder wahr noch falsch']
    case 'date': return [typeof value === 'string' && (attribute.precision ? parsePartialDate(value) : isDay(value)) ? undefined : `ist kein Datum: „${String(value)}“`]
    case 'term': return [known.terms.has(`${attribute.set}/${String(value)}`) ? undefined : `„${String(value)}“ steht nicht in der Liste ${attribute.set}`]
    case 'relation': return relationKeys(attribute, value).map(key => typeof key === 'string' && known.documents.has(`${attribute.target}/${key}`) ? undefined : `verweist auf „${String(key)}“, das es bei ${attribute.target} nicht gibt`)
    case 'parts': {
      const { attributes } = parts[attribute.part]
      return Array.isArray(value) ? value.flatMap((part: Record<string, unknown>, index) => dataProblems(attributes, part, known).concat(missing(attributes, part)).map(text => `${index + 1}: ${text}`)) : ['ist keine Liste']
    }
    case 'media': return [typeof value === 'string' && value.startsWith('files/') ? undefined : 'ist kein Pfad unter files/']
    default: return [textProblem(value, attribute)]
  }
}

function relationKeys({ isMany }: { readonly isMany?: boolean }, value: unknown): readonly unknown[] {
  return isMany && Array.isArray(value) ? value : [isMany ? undefined : value]
}

/** What is wrong with the fields of a document or part: unknown names, private fields, values that do not fit. */
function dataProblems(attributes: Attributes, data: Readonly<Record<string, unknown>>, known: Known): string[] {
  return Object.entries(data).flatMap(([name, value]) => {
    const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined
    if (!attribute || attribute.isInternal)
      return [`${name} ist kein öffentliches Feld`]
    return value === null ? [] : valueProblems(attribute, value, known).flatMap(text => text ? [`${name} ${text}`] : [])
  })
}

/** Whether the CMS itself finds the value, from the day that a version names. */
function isFilled(attribute: Attribute): boolean {
  return attribute.isWritten === true || (attribute.type === 'integer' && attribute.isPosition === true)
}

/** Required fields that nobody filled. A translation has its texts only: the rest is the German document's. */
function missing(attributes: Attributes, data: Readonly<Record<string, unknown>>, isTranslation = false): string[] {
  return Object.keys(attributes).filter(name => attributes[name]?.required && !isFilled(attributes[name]) && (!isTranslation || attributes[name].localized) && data[name] == null).map(name => `${name} fehlt`)
}

function knownOf(documents: readonly RawItem[]): Known {
  const terms = documents.filter(({ type }) => type === 'plan').flatMap(({ data }) => ['statuses', 'timeClasses', 'priorities'].flatMap((set) => {
    const list = data[set]
    return Array.isArray(list) ? list.map((term: { readonly key?: unknown }) => `${set}/${String(term.key)}`) : []
  }))
  return { documents: new Set(documents.map(({ type, key }) => `${type}/${key}`)), terms: new Set(terms) }
}

/** Addresses that two documents of a type would both want, at any time of their history. */
function slugProblems(documents: readonly RawItem[]): string[] {
  const owners = new Map<string, string>()
  return documents.filter(({ locale = 'de' }) => locale === 'de').flatMap(({ type, key, data }) => {
    const definition: ContentType | undefined = isTypeName(type) ? catalogue[type] : undefined
    const title = definition && 'slug' in definition.attributes ? data.slug ?? data[definition.titleField] : undefined
    if (typeof title !== 'string')
      return []
    const address = `${type}/${slugify(title)}`
    const owner = owners.get(address) ?? key
    owners.set(address, owner)
    return owner === key ? [] : [`${type}/${key}: Die Adresse „${slugify(title)}“ hat schon ${owner}`]
  })
}

/**
 * Everything in an import file that does not fit the contract, one German sentence each; empty when all is well.
 * Items of one document are merged in their order, as the importer does, so a later item may leave out what an earlier one gave.
 */
export function checkImport(documents: readonly RawItem[]): string[] {
  const known = knownOf(documents)
  const states = new Map<string, Record<string, unknown>>()
  const problems = documents.flatMap((item) => {
    if (!isTypeName(item.type))
      return [`Den Typ „${item.type}“ gibt es nicht`]
    const { attributes }: ContentType = catalogue[item.type]
    const id = `${item.type}/${item.key}`
    const locale = item.locale ?? 'de'
    const state = { ...states.get(`${id}/${locale}`), ...item.data }
    states.set(`${id}/${locale}`, state)
    return [
      ...isDay(item.effectiveOn) ? [] : [`effectiveOn „${item.effectiveOn}“ ist kein Tag`],
      ...(item.type === 'adopted-version') === isDay(item.upTo) ? [] : ['upTo ist bei Fassungen ein Tag, und nur bei ihnen'],
      ...isLocale(locale) ? [] : [`Die Sprache „${locale}“ gibt es nicht`],
      ...dataProblems(attributes, item.data, known),
      ...missing(attributes, state, locale !== 'de'),
    ].map(text => `${id}: ${text}`)
  })
  return [...problems, ...slugProblems(documents)]
}
