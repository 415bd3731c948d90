/** Why a name cannot be given to a position of the ledger. */
export interface VersionProblem {
  readonly field: 'seq' | 'headHash'
  readonly code: string
  readonly message: string
}

export interface Claim {
  /** The number of the entry that is to be named. */
  readonly seq: unknown
  readonly headHash: unknown
}

/** What the ledger knows of the position. */
export interface Position {
  /** The number of its last entry. */
  readonly head: number
  /** The hash of the entry that is to be named; undefined where there is none. */
  readonly hash: string | undefined
  /** The published version that names this position already. */
  readonly takenBy: string | undefined
}

/** Why this position cannot be named so; undefined where it can. */
export function findVersionProblem({ seq, headHash }: Claim, { head, hash, takenBy }: Position): VersionProblem | undefined {
  const problem = (message: string, code: string, field: VersionProblem['field'] = 'seq'): VersionProblem => ({ field, code, message })
  if (head === 0)
    return problem('Es ist noch nichts veröffentlicht, das eine Fassung sein könnte.', 'noPosition')
  if (typeof seq !== 'number' || !Number.isInteger(seq) || seq < 1)
    return problem(`Diese Stelle gibt es nicht: Das Verzeichnis hat die Einträge 1 bis ${head}.`, 'noPosition')
  if (seq > head)
    return problem(`Eintrag ${seq} liegt in der Zukunft: Der letzte Eintrag des Verzeichnisses ist Nummer ${head}.`, 'futurePosition')
  if (takenBy !== undefined)
    return problem(`Diese Stelle hat schon einen Namen: „${takenBy}“. Eine Stelle ist nur eine Fassung.`, 'positionTaken')
  return headHash === hash ? undefined : problem('Die Prüfsumme passt nicht zu dieser Stelle des Verzeichnisses. Bitte speichern Sie die Fassung noch einmal.', 'wrongHash', 'headHash')
}

/** What everybody is told who wants to touch a version that is public. */
export const finalSentence = 'Eine veröffentlichte Fassung bleibt, wie sie ist: Sie lässt sich nicht ändern, nicht zurückziehen und nicht löschen.'
