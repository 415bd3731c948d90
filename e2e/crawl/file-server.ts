import type { AddressInfo } from 'node:net'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.webp': 'image/webp', '.pdf': 'application/pdf' }

/** A web server that gives files and knows nothing else, as `python3 -m http.server` or any webspace: `index.html` for folders, types by ending. */
export async function serveFolder(folder: string): Promise<{ readonly origin: string, readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://files')
    const file = join(folder, decodeURIComponent(pathname))
    const give = async (): Promise<void> => {
      const isFolder = (await stat(file)).isDirectory()
      if (isFolder && !pathname.endsWith('/')) {
        response.writeHead(301, { location: `${pathname}/${search}` }).end()
        return
      }
      const found = isFolder ? join(file, 'index.html') : file
      const bytes = await readFile(found)
      response.writeHead(200, { 'content-type': types[extname(found)] ?? 'application/octet-stream' }).end(bytes)
    }
    give().catch(() => response.writeHead(404).end())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}
