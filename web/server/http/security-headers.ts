import { createHash } from 'node:crypto'
import { earlyScript } from '../../shared/page-scripts/early-script.ts'
import { speculationRules } from '../../shared/page-scripts/speculation-rules.ts'

const permissions = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb']

/** On every answer: nothing may be guessed or loaded from elsewhere. Names and values in turn, as node writes them. */
function always(referrerPolicy: 'strict-origin-when-cross-origin' | 'no-referrer', embedder: 'same-origin' | 'cross-origin' = 'same-origin'): readonly string[] {
  return [
    'X-Content-Type-Options',
    'nosniff',
    'Referrer-Policy',
    referrerPolicy,
    'Permissions-Policy',
    permissions.map(name => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy',
    'same-origin',
    'Cross-Origin-Resource-Policy',
    embedder,
  ]
}

/** What stands in pages themselves, by its hash. */
const inlineScripts = [earlyScript, speculationRules].map(script => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)

function pagePolicy(frameAncestors: string): string {
  return [
    'default-src \'none\'',
    `script-src 'self' ${inlineScripts.join(' ')}`,
    // The sign in the browser's tab stands in the page as well.
    'img-src \'self\' data:',
    ...['style-src', 'font-src', 'form-action', 'connect-src', 'manifest-src'].map(directive => `${directive} 'self'`),
    'base-uri \'none\'',
    `frame-ancestors ${frameAncestors}`,
  ].join('; ')
}

/** For what people uploaded: whatever is in it, it runs nothing and reaches nothing. */
const mediaPolicy = 'sandbox; default-src \'none\''
/** Addresses of previews hold a token: no other site, no search engine and no cache may learn them. */
const secret = ['X-Robots-Tag', 'noindex, nofollow', ...always('no-referrer')]

/** For everything that is ours. */
export const pageHeaders: readonly string[] = ['Content-Security-Policy', pagePolicy('\'none\''), ...always('strict-origin-when-cross-origin')]

/** For the pictures beside links to our pages: made to be shown by other sites. */
export const shareHeaders: readonly string[] = ['Content-Security-Policy', pagePolicy('\'none\''), ...always('strict-origin-when-cross-origin', 'cross-origin')]

/** For files that people uploaded. */
export const mediaHeaders: readonly string[] = ['Content-Security-Policy', mediaPolicy, ...always('strict-origin-when-cross-origin')]

/** For files that only a draft names. */
export const draftMediaHeaders: readonly string[] = ['Content-Security-Policy', mediaPolicy, 'Cache-Control', 'no-store', ...secret]

/** For pages of a preview. @param frameAncestors origins that may show them in a frame: the panel's; what is no origin is left out. */
export function previewHeaders(frameAncestors: readonly string[]): readonly string[] {
  const origins = frameAncestors.filter(origin => URL.canParse(origin) && new URL(origin).origin === origin)
  return ['Content-Security-Policy', pagePolicy(origins.join(' ') || '\'none\''), ...secret]
}
