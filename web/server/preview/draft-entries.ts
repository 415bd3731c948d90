import type { Attribute, Attributes, LedgerEntry, PreviewEntry } from '@kek/contract'
import type { KnownLedger } from '../replica/judge-answer.ts'
import { catalogue, genesisHash, hashJson, parts } from '@kek/contract'
import { completeContent } from '../snapshot/complete-content.ts'

type Fields = Readonly<Record<string, unknown>>

/** What a page shows in place of a required field that is still empty; null where nothing can stand for it. */
function standIn(attribute: Attribute, isTitle: boolean, day: string): unknown {
  switch (attribute.type) {
    case 'enumeration': return attribute.default ?? Object.keys(attribute.values)[0] ?? null
    case 'date': return day
    case 'integer':
    case 'decimal': return attribute.default ?? attribute.min ?? 0
    case 'boolean': return attribute.default ?? false
    case 'media': return null
    default: return isTitle ? '(noch ohne Titel)' : '…'
  }
}

function fill(attributes: Attributes, fields: Fields, titleField: string, day: string): Fields {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => {
    const attribute = attributes[key]
    if (attribute?.type === 'parts' && Array.isArray(value))
      return [key, value.map((part: Fields) => fill(parts[attribute.part].attributes, part, '', day))]
    const isMissing = attribute?.required && (value === null || value === '')
    return [key, isMissing ? standIn(attribute, key === titleField, day) : value]
  }))
}

/**
 * Drafts as the entries that would follow next, so that everything that reads the ledger shows them. A draft may be half written: what is
 * required and still missing gets a stand-in, so that there is a page to look at.
 * @param day the county's calendar day: what would be published now holds from today.
 */
export function draftEntries(drafts: readonly PreviewEntry[], { head }: KnownLedger, day: string): LedgerEntry[] {
  return drafts.map(({ type, documentId, locale, action, savedAt, content }, index) => {
    const { attributes, titleField } = catalogue[type]
    const shown = content && (action === 'publish' ? fill(attributes, completeContent(type, content), titleField, day) : content)
    return { seq: head.seq + index + 1, at: savedAt, effectiveOn: day, type, documentId, locale, action, contentHash: hashJson(shown), prevHash: genesisHash, hash: genesisHash, note: null, content: shown }
  })
}
