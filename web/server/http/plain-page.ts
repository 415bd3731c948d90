import { Answer } from './answer.ts'

/** A page without the site's design, for when that cannot be had. `text` is German and holds no markup. */
export function plainPage(status: number, title: string, text: string, headers: readonly string[] = []): Answer {
  const html = `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="/">Zur Startseite</a></p></main></body></html>`
  return new Answer({ status, body: Buffer.from(html), contentType: 'text/html; charset=utf-8', cacheControl: 'no-store', headers })
}
