// @ts-check
// Answers with its process id. A helper process of its own shows that whole families are ended.
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import process from 'node:process'

const helper = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })

createServer((_request, response) => response.end(JSON.stringify([process.pid, helper.pid])))
  .listen(Number(process.argv[2]), '127.0.0.1')
