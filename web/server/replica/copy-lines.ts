import type { ChainHead } from '@kek/contract'
import type { KnownLedger } from './judge-answer.ts'
import { emptyChain, LedgerEntry, verifyChain } from '@kek/contract'
import { z } from 'zod'

const Header = z.object({ format: z.literal('kek-replica/1'), erasures: z.number().int().nonnegative() })

/** What a copy's file holds. */
export interface ReadCopy {
  /** The entries up to the first fault; without a fault, all of them. */
  readonly known: KnownLedger
  /** How many bytes of the file, from its start, hold `known`. */
  readonly goodBytes: number
  /** The last line was cut off while it was written and does not count. */
  readonly isCutOff: boolean
  /** Why what comes after `known` cannot be trusted: a German sentence. Null for a good file. */
  readonly damage: string | null
}

/** The first line of a copy's file. */
export function headerLine(erasures: number): string {
  return `${JSON.stringify({ format: 'kek-replica/1', erasures })}\n`
}

/** One line of a copy's file. */
export function entryLine(entry: LedgerEntry): string {
  return `${JSON.stringify(entry)}\n`
}

function parseLine<T>(schema: z.ZodType<T>, line: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(line)).data
  }
  catch {
    return undefined
  }
}

/** Reads a copy's file and recomputes its chain. A last line that is no whole line is dropped; any other fault is damage. */
export function readCopy(text: string): ReadCopy {
  const end = text.lastIndexOf('\n') + 1
  const [first = '', ...lines] = text.slice(0, end).split('\n').slice(0, -1)
  const header = parseLine(Header, first)
  const isCutOff = end < text.length
  if (!header)
    return { known: { entries: [], head: emptyChain, erasures: 0 }, goodBytes: 0, isCutOff, damage: 'Die Kopie des Registers hat keinen gültigen Anfang.' }
  const entries: LedgerEntry[] = []
  let head: ChainHead = emptyChain
  let goodBytes = Buffer.byteLength(first) + 1
  let damage: string | null = null
  for (const line of lines) {
    const entry = parseLine(LedgerEntry, line)
    const verdict = entry && verifyChain([entry], head)
    if (!entry || !verdict?.isWhole) {
      damage = `Die Kopie des Registers ist nach Eintrag ${head.seq} beschädigt. ${verdict && !verdict.isWhole ? verdict.reason : 'Eine Zeile ist nicht lesbar.'}`
      break
    }
    entries.push(entry)
    head = verdict.head
    goodBytes += Buffer.byteLength(line) + 1
  }
  return { known: { entries, head, erasures: header.erasures }, goodBytes, isCutOff, damage }
}
