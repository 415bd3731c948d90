import type { Core } from '@strapi/types'
import type { Context, Next } from 'koa'
import { rm } from 'node:fs/promises'
import { errors } from '@strapi/utils'
import { Refusal } from '../problem/refusal.ts'
import { maxFileSize, tooLargeSentence } from './allowed-files.ts'

/** What a form adds around its files. */
const formOverhead = 1024 * 1024
/** Beyond this a sender is cut off instead of heard out. */
const hearOut = 1024 * 1024 * 1024

/** Addresses that take files: the library, by panel and by API, and the logos of the panel. */
const takesFiles = /^\/(?:upload|api\/upload|admin\/project-settings)(?:\/|$)/

function refuse(context: Context, status: number, name: string, message: string): void {
  context.status = status
  context.body = { data: null, error: { status, name, message, details: {} } }
}

function refuseTooLarge(context: Context): void {
  refuse(context, 413, 'PayloadTooLargeError', tooLargeSentence)
}

/**
 * Stops files that nobody could be allowed to send before a byte of them is kept: too large, to an address that takes none, or from
 * somebody who is not signed in. To stand before the parser of bodies, which stores everything it gets.
 */
export function uploadGate() {
  return async (context: Context, next: Next): Promise<void> => {
    if (!context.is('multipart/*'))
      return next()
    const length = context.request.length ?? 0
    if (!takesFiles.test(context.path))
      return refuse(context, 415, 'UnsupportedMediaTypeError', 'Diese Adresse nimmt keine Dateien an.')
    if (!context.get('Authorization'))
      return refuse(context, 401, 'UnauthorizedError', 'Dateien hochladen kann nur, wer angemeldet ist.')
    if (length > maxFileSize + formOverhead) {
      refuseTooLarge(context)
      // A browser shows the answer only when it could send everything; Node throws away what still comes.
      if (length > hearOut)
        context.set('Connection', 'close')
      return
    }
    await next()
    if (context.status === 413) {
      refuseTooLarge(context)
      context.req.resume()
    }
  }
}

interface ParsedFile { readonly filepath: string }

/**
 * Removes what the parser of bodies has stored when the request is over, however it ended: Strapi itself forgets files of requests that
 * fail and files of other form fields. To stand after that parser.
 */
export function uploadCleanup(_config: unknown, { strapi }: { strapi: Core.Strapi }) {
  return async (context: Context, next: Next): Promise<void> => {
    const parsed = (context.request as { files?: Readonly<Record<string, ParsedFile | readonly ParsedFile[]>> }).files ?? {}
    const paths = Object.values(parsed).flat().map(file => (file as ParsedFile).filepath)
    try {
      await next()
    }
    catch (cause) {
      if (cause instanceof errors.ApplicationError && cause.message === 'Files are empty')
        throw new Refusal('Es ist keine Datei angekommen, oder sie ist leer.', null, 'emptyFile')
      throw cause
    }
    finally {
      await Promise.all(paths.map(path => rm(path, { force: true }))).catch((cause: unknown) => strapi.log.error(cause))
    }
  }
}
