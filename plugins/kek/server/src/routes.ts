interface Route {
  readonly method: string
  readonly path: string
  readonly handler: string
  readonly config: { readonly policies: readonly string[] }
}

const route = (method: 'GET' | 'POST' | 'DELETE', path: string, handler: string): Route => ({ method, path, handler, config: { policies: ['admin::isAuthenticatedAdmin'] } })

const document = '/documents/:uid/:documentId'

/** Addresses of the plugin in Strapi's router, below `/kek`; the public ledger answers before it, see ledger/public-ledger.ts. The first match wins. */
export const routes: Record<string, unknown> = {
  admin: {
    type: 'admin',
    routes: [
      route('GET', '/terms', 'panel.terms'),
      route('GET', '/settings', 'panel.settings'),
      route('GET', '/position', 'versions.position'),
      route('GET', '/work', 'work.list'),
      route('POST', '/states', 'workflow.states'),
      route('POST', '/bulk', 'bulk.run'),
      route('POST', '/bulk/:id/undo', 'bulk.undo'),
      route('GET', '/past-rule', 'past-rule.list'),
      route('POST', '/past-rule/:id/confirm', 'past-rule.confirm'),
      route('GET', '/members', 'members.list'),
      route('POST', '/members/:id', 'members.assign'),
      route('GET', '/bundles', 'bundles.list'),
      route('POST', '/bundles', 'bundles.create'),
      route('GET', '/bundles/:id', 'bundles.show'),
      route('POST', '/bundles/:id/items', 'bundles.add'),
      route('POST', '/bundles/:id/items/remove', 'bundles.remove'),
      route('GET', '/bundles/:id/shares', 'bundles.shares'),
      route('POST', '/bundles/:id/preview', 'bundles.preview'),
      route('POST', '/bundles/:id/share', 'bundles.share'),
      route('POST', '/bundles/:id/:action', 'bundles.perform'),
      route('GET', '/bundle-of/:uid/:documentId', 'bundles.of'),
      route('GET', '/schedule', 'schedule.list'),
      route('POST', '/schedule/:id/cancel', 'schedule.cancel'),
      route('POST', '/schedule/:id/move', 'schedule.move'),
      route('GET', '/search-words', 'search-words.list'),
      route('POST', '/search-words/forget', 'search-words.forget'),
      route('GET', '/barriers', 'barriers.list'),
      route('DELETE', '/barriers/:id', 'barriers.remove'),
      route('POST', '/barriers/:id/note', 'barriers.note'),
      route('POST', '/barriers/:id/settle', 'barriers.settle'),
      route('POST', '/barriers/:id/reopen', 'barriers.reopen'),
      route('GET', '/files/:id/usage', 'usage.ofFile'),
      route('GET', '/trash', 'trash.list'),
      route('POST', '/trash/:id/restore', 'trash.restore'),
      route('DELETE', '/trash/:id', 'trash.remove'),
      route('GET', `${document}/usage`, 'usage.ofDocument'),
      route('GET', `${document}/history`, 'history.list'),
      route('GET', `${document}/versions/:version`, 'history.version'),
      route('GET', `${document}/publications`, 'workflow.publications'),
      route('POST', `${document}/check`, 'checks.check'),
      route('GET', `${document}/german-changes`, 'translations.show'),
      route('POST', `${document}/translation-holds`, 'translations.confirm'),
      route('POST', `${document}/presence`, 'presence.here'),
      route('GET', `${document}/diff`, 'history.diff'),
      route('POST', `${document}/comments`, 'workflow.comment'),
      route('POST', `${document}/comments/:id/:verb`, 'workflow.settle'),
      route('POST', `${document}/correct-note`, 'workflow.correct-note'),
      route('POST', `${document}/review`, 'workflow.review'),
      route('POST', `${document}/preview`, 'sharing.preview'),
      route('POST', `${document}/share`, 'sharing.share'),
      route('GET', `${document}/shares`, 'sharing.shares'),
      route('POST', '/shares/:id/revoke', 'sharing.revoke'),
      route('GET', document, 'workflow.standing'),
      route('POST', `${document}/:action`, 'workflow.perform'),
    ],
  },
}
