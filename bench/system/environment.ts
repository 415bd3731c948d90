import { randomBytes } from 'node:crypto'

const secret = () => randomBytes(24).toString('hex')

/** Password of the demo accounts of this run. */
export const demoPassword = `Messlauf-${randomBytes(9).toString('hex')}-1`

/** The environment of a CMS that lives as long as a run: secrets of its own, SQLite, demo accounts, and Strapi's own REST API, which is off otherwise. */
export function cmsEnvironment(dataFolder: string): Record<string, string> {
  return {
    KEK_DATA_DIR: dataFolder,
    KEK_DEMO: '1',
    KEK_DEMO_PASSWORD: demoPassword,
    KEK_REST: '1',
    DATABASE_CLIENT: 'sqlite',
    APP_KEYS: `${secret()},${secret()}`,
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: randomBytes(16).toString('hex'),
    STRAPI_TELEMETRY_DISABLED: 'true',
  }
}
