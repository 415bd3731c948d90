import { resolve } from 'node:path'

/** The folder that holds everything the CMS must not lose: database, uploads, published files. */
export function dataFolder(): string {
  return resolve(process.env.KEK_DATA_DIR ?? resolve(process.cwd(), '../.data'))
}

/** Whether this process only looks: then the database has to be there, and stays as it is. */
export function isReadOnly(): boolean {
  return process.env.KEK_READ_ONLY === '1'
}
