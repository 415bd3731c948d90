import type { Core } from '@strapi/types'
import type { Context } from 'koa'
import { problem, problemMediaType } from '@kek/contract'
import { errors } from '@strapi/utils'
import { describeFault } from './describe-fault.ts'

/** A "no" of one of our own addresses, with its HTTP status and a German sentence. */
export class HttpRefusal extends Error {
  readonly status: number

  constructor(status: number, title: string) {
    super(title)
    this.status = status
  }
}

export type Handler = (context: Context) => Promise<void>

interface Known { readonly status: number, readonly title: string, readonly details?: Readonly<Record<string, unknown>> }

function read(cause: unknown): Known | undefined {
  if (cause instanceof HttpRefusal)
    return { status: cause.status, title: cause.message }
  if (cause instanceof errors.ApplicationError) {
    const status = cause instanceof errors.ForbiddenError ? 403 : cause instanceof errors.NotFoundError ? 404 : 400
    return { status, title: cause.message, details: cause.details as Readonly<Record<string, unknown>> }
  }
  return undefined
}

/** Wraps a handler so that its errors are answered after RFC 9457: a German title, no stack trace. What is unexpected is logged by its place, not by its words: a database puts values into them. */
export function answeringProblems(strapi: Core.Strapi, handler: Handler): Handler {
  return async (context) => {
    try {
      await handler(context)
    }
    catch (cause) {
      const known = read(cause)
      if (!known)
        strapi.log.error(describeFault(cause))
      const { status, title, details }: Known = known ?? { status: 500, title: 'Hier ist ein unerwarteter Fehler aufgetreten. Die Technik findet ihn im Protokoll.' }
      context.status = status
      context.type = problemMediaType
      context.body = JSON.stringify({ ...details, ...problem(status, title) })
    }
  }
}
