import type { ReplicaStatus } from '../replica/replica.ts'

/** What `/healthz` says. */
export interface Health {
  /**
   * - `starting`: there is nothing to show yet.
   * - `ok`: the site shows what the ledger holds.
   * - `stale`: the CMS is away; the site shows its own copy.
   * - `refused`: the ledger is not the one that is known; the site shows what it had.
   */
  readonly status: 'starting' | 'ok' | 'stale' | 'refused'
  readonly seq: number
  readonly headHash: string | null
  readonly cmsReachable: boolean
  /** Seconds since the ledger last confirmed what is shown; null when it has not since the start. */
  readonly ageSeconds: number | null
  /** In German, where something is not as it should be. */
  readonly reason?: string
}

/** The state of the site in one look. */
export function describeHealth(shown: { readonly seq: number, readonly headHash: string } | undefined, replica: ReplicaStatus, now: number): Health {
  const facts = {
    seq: shown?.seq ?? 0,
    headHash: shown?.headHash ?? null,
    cmsReachable: replica.isReachable,
    ageSeconds: replica.confirmedAt === null ? null : Math.max(0, Math.round((now - replica.confirmedAt) / 1000)),
  }
  if (replica.refusal)
    return { status: shown ? 'refused' : 'starting', ...facts, reason: replica.refusal }
  if (!shown)
    return { status: 'starting', ...facts, reason: 'Es ist noch kein Register geladen.' }
  return replica.isReachable ? { status: 'ok', ...facts } : { status: 'stale', ...facts, reason: 'Das CMS ist nicht erreichbar; die Website zeigt ihre eigene Kopie.' }
}
