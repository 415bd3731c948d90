import type { Challenge, Payload } from 'altcha-lib'
import { createChallenge, randomInt, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'

/** Long enough to write a long report in peace. */
const lifetime = 60 * 60 * 1000
/** One attempt takes a browser about a millisecond; with all of them it needs a fifth of a second on average, on an old telephone two or three. */
const work = { algorithm: 'PBKDF2/SHA-256', cost: 3000, attempts: { least: 50, most: 250 } } as const

export type ProofVerdict = { readonly kind: 'good', readonly id: string } | { readonly kind: 'late' | 'forged' }

/** A task after ALTCHA's protocol: little work for one report, much for thousands. Nobody else is asked, neither for making nor for checking it. */
export async function makeChallenge(secret: string, now: number): Promise<Challenge> {
  return createChallenge({
    algorithm: work.algorithm,
    cost: work.cost,
    counter: randomInt(work.attempts.most, work.attempts.least),
    deriveKey,
    expiresAt: new Date(now + lifetime),
    hmacSignatureSecret: secret,
    hmacKeySignatureSecret: `${secret}.key`,
  })
}

/** Whether the work for a task of ours was done in time. That it is used once only is not to be seen by it. */
export async function judgeProof(secret: string, proof: string): Promise<ProofVerdict> {
  const payload = readPayload(proof)
  if (!payload)
    return { kind: 'forged' }
  const { verified, expired } = await verifySolution({ ...payload, deriveKey, hmacSignatureSecret: secret, hmacKeySignatureSecret: `${secret}.key` }).catch(() => ({ verified: false, expired: false }))
  return verified ? { kind: 'good', id: String(payload.challenge.signature) } : { kind: expired ? 'late' : 'forged' }
}

/** A proof as it is sent: JSON in Base64. */
function readPayload(proof: string): Payload | undefined {
  try {
    const payload = JSON.parse(Buffer.from(proof, 'base64').toString('utf8')) as Partial<Payload> | null
    return payload?.challenge?.parameters && payload.solution ? payload as Payload : undefined
  }
  catch {
    return undefined
  }
}
