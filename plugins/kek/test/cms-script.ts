import type { CmsOptions } from './harness-settings.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import process from 'node:process'
import { cmsEnvironment, cmsFolder } from './harness-settings.ts'

export interface ScriptResult { readonly code: number, readonly output: string }

/** Runs one of the CMS's scripts as `npm run` does: in a process of its own, beside whatever else uses the database. */
export async function runCmsScript(name: 'import' | 'verify-ledger', args: readonly string[], options: CmsOptions & { readonly dataFolder: string }): Promise<ScriptResult> {
  const child = spawn(process.execPath, [join(cmsFolder, `scripts/${name}.ts`), ...args], {
    env: { PATH: process.env.PATH ?? '', ...cmsEnvironment(options, options.dataFolder), PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const [code] = await once(child, 'close') as [number | null]
  return { code: code ?? -1, output }
}
