import type { RecordedAnswer } from './bare-server.ts'
import { createServer } from 'node:http'
import process from 'node:process'

let answers = new Map<string, RecordedAnswer>()

const server = createServer((request, response) => {
  const answer = answers.get(request.url ?? '')
  if (!answer) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(answer.status, answer.headers as string[])
  response.end(answer.body)
})

process.on('message', (given: readonly RecordedAnswer[]) => {
  answers = new Map(given.map(answer => [answer.path, answer]))
  process.send?.('taken')
})
// Whoever started it is gone.
process.once('disconnect', () => process.exit(0))
server.listen(Number(process.argv[2]), '127.0.0.1', () => process.send?.('ready'))
