/**
 * The origins at which editors open the panel: the address that is set for it, else both spellings of this machine.
 * @param url the public address of the CMS; empty where none is set
 */
export function panelOrigins(url: string, port: number): string[] {
  if (/^https?:\/\//i.test(url) && URL.canParse(url))
    return [new URL(url).origin]
  return [`http://127.0.0.1:${port}`, `http://localhost:${port}`]
}
