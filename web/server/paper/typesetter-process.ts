import type { ChildProcess } from 'node:child_process'
import type { Order, Outcome } from './typesetter/order.ts'
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { typesetterFolder } from './typesetter-folder.ts'

/** Why a paper cannot be had: this machine cannot set one, or too many are wanted at once. */
export class PaperUnavailable extends Error {
  override readonly name = 'PaperUnavailable'
  readonly reason: 'missing' | 'busy'

  constructor(reason: 'missing' | 'busy', message: string) {
    super(message)
    this.reason = reason
  }
}

/** The process says that it cannot make what was ordered: it would not be able to the next time either. */
export class OrderFailed extends Error {
  override readonly name = 'OrderFailed'
}

interface Waiting { readonly child: ChildProcess, readonly resolve: () => void, readonly reject: (error: Error) => void }

export interface TypesetterOptions {
  readonly entry?: string
  /** How long it stays when nothing is ordered: starting takes a fifth of a second, staying a hundred megabytes. */
  readonly idleMilliseconds?: number
  /** No paper takes so long: a process that does is stuck. */
  readonly stuckMilliseconds?: number
}

/** The typesetter: a process that is started when something is ordered and ends when nothing has been for a while. */
export class TypesetterProcess {
  readonly #options: Required<TypesetterOptions>
  readonly #waiting = new Map<number, Waiting>()
  #child: ChildProcess | undefined
  #timer: NodeJS.Timeout | undefined
  #orders = 0

  constructor(options: TypesetterOptions = {}) {
    this.#options = { entry: fileURLToPath(new URL('main.ts', typesetterFolder())), idleMilliseconds: 20_000, stuckMilliseconds: 90_000, ...options }
  }

  /** The number of its process, while there is one. */
  get pid(): number | undefined {
    return this.#child?.pid
  }

  /** Writes what is ordered into its file. @throws PaperUnavailable, Error */
  async typeset(order: Omit<Order, 'id'>): Promise<void> {
    const id = this.#orders += 1
    const child = this.#child ??= this.#start()
    try {
      await new Promise<void>((resolve, reject) => {
        if (this.#waiting.size === 0)
          this.#wait(this.#options.stuckMilliseconds)
        this.#waiting.set(id, { child, resolve, reject })
        child.send({ ...order, id } satisfies Order, error => error && reject(error))
      })
    }
    finally {
      this.#waiting.delete(id)
      // With every order that is done the time of the next one begins: many that wait are no sign of one that is stuck.
      this.#wait(this.#waiting.size === 0 ? this.#options.idleMilliseconds : this.#options.stuckMilliseconds)
    }
  }

  /** Ends the process, whatever it does. Whoever orders from now on gets another one. */
  close(): void {
    clearTimeout(this.#timer)
    this.#child?.kill('SIGKILL')
    this.#child = undefined
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.close(), milliseconds).unref()
  }

  #start(): ChildProcess {
    // Options of this process, such as a loader of its tests, are none of the other's business.
    const child = fork(this.#options.entry, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    child.unref()
    child.channel?.unref()
    child.on('message', ({ id, fault }: Outcome) => {
      const waiting = this.#waiting.get(id)
      if (fault === undefined)
        waiting?.resolve()
      else
        waiting?.reject(new OrderFailed(fault))
    })
    child.once('error', error => this.#lose(child, error))
    child.once('exit', code => this.#lose(child, code === missingExitCode ? new PaperUnavailable('missing', 'Für diesen Rechner gibt es keinen Schriftsatz.') : new Error('Der Schriftsatz hat sich beendet.')))
    return child
  }

  #lose(child: ChildProcess, error: Error): void {
    if (this.#child === child)
      this.#child = undefined
    for (const waiting of this.#waiting.values()) {
      if (waiting.child === child)
        waiting.reject(error)
    }
  }
}

/** How the process ends where the compiler's native code cannot be loaded. */
const missingExitCode = 3
