type Env = ((name: string, standard?: string) => string) & { int: (name: string, standard: number) => number }

export default ({ env }: { env: Env }) => ({
  auth: { secret: env('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false, docLinks: false },
  ai: { enabled: false },
  preview: { enabled: false },
  autoOpen: false,
  // Per account, address and five minutes; whoever guesses passwords does not get far.
  rateLimit: { enabled: true, interval: { min: 5 }, max: env.int('KEK_SIGN_IN_ATTEMPTS', 5) },
})
