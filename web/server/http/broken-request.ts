import type { Socket } from 'node:net'
import { pageHeaders } from './security-headers.ts'

const answers: Readonly<Record<string, readonly [string, string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'Die Anfrage ist zu lang.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'Die Anfrage kam nicht rechtzeitig an.'],
}

/** Answers what is no HTTP request, which node hands over as a bare connection. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  const [status, sentence] = answers[error.code ?? ''] ?? ['400 Bad Request', 'Diese Anfrage ist nicht zu verstehen.']
  if (!socket.writable || error.code === 'ECONNRESET')
    return void socket.destroy()
  const body = Buffer.from(`${sentence}\n`)
  const headers = ['Content-Type', 'text/plain; charset=utf-8', 'Content-Length', String(body.length), 'Connection', 'close', ...pageHeaders]
  const lines = headers.flatMap((name, index) => index % 2 === 0 ? [`${name}: ${headers[index + 1]}`] : [])
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}
