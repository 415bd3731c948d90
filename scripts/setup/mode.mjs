// @ts-check
import { Problem } from '../problem.mjs'
import { addToSettingsFile, readSettingsFile } from './settings-file.mjs'

/**
 * Whether this is the demo: what the caller says, else what the data folder was begun as. The folder remembers, so that a
 * forgotten KEK_DEMO=0 never puts accounts with a known password into an office's real data. A database server outlives the folder:
 * whoever names one has to say what it is for.
 * @param {import('../settings.mjs').Settings} settings
 * @returns {Promise<boolean>}
 */
export async function settleMode({ dataFolder, demo, databaseClient }) {
  const { KEK_DEMO: kept, ...file } = await readSettingsFile(dataFolder)
  if ((databaseClient ?? file.DATABASE_CLIENT) === 'postgres' && !kept && !demo)
    throw new Problem('Mit PostgreSQL bitte angeben, wofür die Datenbank ist: KEK_DEMO=0 für den Betrieb, KEK_DEMO=1 für eine Demo mit bekannten Passwörtern.')
  if (kept === '0' && demo === '1')
    throw new Problem(`Der Datenordner ${dataFolder} gehört zu einem echten Betrieb; die Demo braucht einen eigenen: KEK_DATA_DIR=…`)
  const mode = demo ?? kept ?? '1'
  if (mode !== kept)
    await addToSettingsFile(dataFolder, { KEK_DEMO: mode })
  return mode !== '0'
}
