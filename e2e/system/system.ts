import { cp, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { cmsProgram } from './cms-program.ts'
import { demoDataIn } from './demo-data.ts'
import { findFreePort } from './free-port.ts'
import { ServerProcess } from './server-process.ts'
import { siteProgram } from './site-program.ts'
import { until } from './until.ts'

/** What `/healthz` of the site says. */
export interface Health {
  readonly status: string
  readonly seq: number
  readonly headHash: string | null
  readonly cmsReachable: boolean
  readonly ageSeconds: number | null
}

/** CMS and site, each a process of its own, on a copy of the demo's data. */
export class System {
  readonly #folder: string
  readonly #cmsPort: number
  readonly #sitePort: number
  readonly #started: ServerProcess[] = []
  #cms: ServerProcess | undefined
  #site: ServerProcess | undefined

  private constructor(folder: string, cmsPort: number, sitePort: number) {
    this.#folder = folder
    this.#cmsPort = cmsPort
    this.#sitePort = sitePort
  }

  /** Starts both on a copy of the demo in a run's folder; the site shows everything when this resolves. */
  static async start(runFolder: string): Promise<System> {
    const folder = await mkdtemp(join(runFolder, 'system-'))
    await cp(demoDataIn(runFolder), folder, { recursive: true })
    const system = new System(folder, await findFreePort(), await findFreePort())
    try {
      await system.startCms()
      await system.startSite()
      await system.untilSiteShowsAll()
    }
    catch (cause) {
      await system.close()
      throw cause
    }
    return system
  }

  get cmsOrigin(): string {
    return `http://127.0.0.1:${this.#cmsPort}`
  }

  get siteOrigin(): string {
    return `http://127.0.0.1:${this.#sitePort}`
  }

  /** Lines in which one of the servers reports a fault of its own. */
  get faults(): string[] {
    return this.#started.flatMap(({ log }) => log.split('\n')).filter(line => /\berror\b|unhandled|Ein Fehler blieb|ließ sich nicht beantworten/i.test(line))
  }

  async startCms(): Promise<void> {
    this.#cms = await ServerProcess.start(cmsProgram(this.#folder, this.#cmsPort, this.siteOrigin))
    this.#started.push(this.#cms)
  }

  /** Ends the CMS without a word, as a power cut would. */
  async killCms(): Promise<void> {
    await this.#cms?.stop('SIGKILL')
    this.#cms = undefined
  }

  async startSite(): Promise<void> {
    this.#site = await ServerProcess.start(siteProgram(this.#folder, this.#sitePort, this.cmsOrigin))
    this.#started.push(this.#site)
  }

  async restartSite(): Promise<void> {
    await this.#site?.stop()
    await this.startSite()
  }

  async health(): Promise<Health> {
    return await (await fetch(`${this.siteOrigin}/healthz`)).json() as Health
  }

  /** The newest entry of the ledger, as the CMS has it. */
  async ledgerHead(): Promise<number> {
    const { seq } = await (await fetch(`${this.cmsOrigin}/api/kek/changes?after=999999999`)).json() as { seq: number }
    return seq
  }

  /** Waits until the site shows everything that the CMS has published. */
  async untilSiteShowsAll(): Promise<void> {
    const head = await this.ledgerHead()
    await until(() => `Die Website ist nicht bei Eintrag ${head} angekommen.`, async () => (await this.health()).seq >= head, 30_000)
  }

  async close(): Promise<void> {
    await Promise.all([this.#cms?.stop(), this.#site?.stop()])
    await rm(this.#folder, { recursive: true, force: true })
  }
}
