import process from 'node:process'

/** Tells the CMS's configuration (cms/config) that this process writes nothing. */
export function announceReadOnly(): void {
  process.env.KEK_READ_ONLY = '1'
}
