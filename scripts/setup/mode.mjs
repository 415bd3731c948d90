// @ts-check
import { Problem } from '../problem.mjs'
import { addToSettingsFile, readSettingsFile } from './settings-file.mjs'

/**
 * Whether this is the demo: what the caller says, else what the data folder was begun as. The folder remembers, so that a
 * forgotten KEK_DEMO=0 never puts accounts with a known password into an office's real data.
 * @param {import('../settings.mjs').Settings} settings
 * @returns {Promise<boolean>}
 */
export async function settleMode({ dataFolder, demo }) {
  const kept = (await readSettingsFile(dataFolder)).KEK_DEMO
  if (kept === '0' && demo === '1')
    throw new Problem(`Der Datenordner ${dataFolder} gehört zu einem echten Betrieb; die Demo braucht einen eigenen: KEK_DATA_DIR=…`)
  const mode = demo ?? kept ?? '1'
  if (mode !== kept)
    await addToSettingsFile(dataFolder, { KEK_DEMO: mode })
  return mode !== '0'
}
