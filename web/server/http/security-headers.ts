const permissions = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb']

/** On every answer: nothing may be framed, guessed, or loaded from elsewhere. Names and values in turn, as node writes them. */
const always = [
  'X-Content-Type-Options',
  'nosniff',
  'Referrer-Policy',
  'strict-origin-when-cross-origin',
  'Permissions-Policy',
  permissions.map(name => `${name}=()`).join(', '),
  'Cross-Origin-Opener-Policy',
  'same-origin',
  'Cross-Origin-Resource-Policy',
  'same-origin',
] as const

const pagePolicy = [
  'default-src \'none\'',
  ...['script-src', 'style-src', 'img-src', 'font-src', 'form-action', 'connect-src', 'manifest-src'].map(directive => `${directive} 'self'`),
  'base-uri \'none\'',
  'frame-ancestors \'none\'',
].join('; ')

/** For everything that is ours. */
export const pageHeaders: readonly string[] = ['Content-Security-Policy', pagePolicy, ...always]

/** For files that people uploaded: whatever is in them, it runs nothing and reaches nothing. */
export const mediaHeaders: readonly string[] = ['Content-Security-Policy', 'sandbox; default-src \'none\'', ...always]
