import type { Context, Next } from 'koa'

interface RefusalBody { readonly error: { readonly name?: string, readonly message: string } }

/** What the platform itself says, in its words, and what we say instead. The first match wins. */
const sentences: readonly (readonly [platform: RegExp, german: string])[] = [
  [/^Invalid credentials$/, 'E-Mail-Adresse oder Passwort stimmen nicht.'],
  [/^Missing or invalid credentials|^Missing refresh token|^Invalid refresh token|^Session not found|^Token (?:expired|not found|owner)|^Authentication required/, 'Sie sind nicht angemeldet oder Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich an.'],
  [/^Too many requests/, 'Das waren zu viele Versuche hintereinander. Bitte warten Sie ein paar Minuten.'],
  [/^Invalid password\./, 'Das Passwort braucht mindestens 8 Zeichen, darunter eine Ziffer und einen Großbuchstaben.'],
  [/^Email already taken|^A user with this email/, 'Ein Konto mit dieser E-Mail-Adresse gibt es schon.'],
  [/^Name already taken|^The name must be unique/, 'Diesen Namen gibt es schon.'],
  [/^You cannot delete your own user/, 'Das eigene Konto lässt sich nicht löschen.'],
  [/^Invalid locale|^Locale not found|^Unknown locale|^Locale cannot|^This locale doesn't exist/, 'Diese Sprache gibt es hier nicht.'],
  [/^Document not found|^Entry not found/, 'Diesen Inhalt gibt es nicht (mehr).'],
  [/^(?:Forbidden|Policy Failed|Forbidden access)$|^Cannot assign admin permissions/i, 'Das gehört nicht zu Ihrer Rolle. Es wurde nichts geändert; wer das Recht dazu hat, kann es tun.'],
  [/^Unauthorized$/i, 'Sie sind nicht angemeldet. Bitte melden Sie sich an.'],
  [/^Not ?Found$|^[\w.]+\.notFound$|not found$/i, 'Das gibt es hier nicht (mehr).'],
  [/^Method Not Allowed$/i, 'Diese Anfrage ist hier nicht möglich.'],
  [/^Payload ?Too ?Large/i, 'Das ist zu groß.'],
  [/\bJSON (?:at|input)\b|\bvalid JSON\b/, 'Diese Anfrage ist nicht zu verstehen: Sie ist kein vollständiges JSON.'],
  [/^Bad Request$/i, 'Diese Anfrage ist nicht zu verstehen.'],
  [/^Internal Server Error$/i, 'Hier ist ein unerwarteter Fehler aufgetreten. Es wurde nichts geändert. Die Technik findet ihn im Protokoll.'],
]

function isRefusal(body: unknown): body is RefusalBody {
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
}

/** The German sentence for what the platform says when it refuses; undefined for sentences that are not the platform's. */
export function germanFor(message: string): string | undefined {
  return sentences.find(([platform]) => platform.test(message))?.[1]
}

/**
 * Puts the refusals that come from the platform, not from us, into German. To stand before the middleware that turns errors into answers.
 * `name` and `details` stay: the panel decides by them. "User not active" stays as well: the sign-in page looks for these words.
 */
export function germanRefusals() {
  return async (context: Context, next: Next): Promise<void> => {
    await next()
    const body: unknown = context.body
    if (context.status < 400 || !isRefusal(body))
      return
    const german = germanFor(body.error.message)
    if (german)
      context.body = { ...body, error: { ...body.error, message: german } }
  }
}
