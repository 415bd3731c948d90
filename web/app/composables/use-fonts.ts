import regular from '~/assets/fonts/fira-sans-latin-400.woff2?url'
import bold from '~/assets/fonts/fira-sans-latin-600.woff2?url'

/** Has the browser fetch the letters that every first view needs beside the style sheet, which would name them later. */
export function useFonts(): void {
  useHead({ link: [regular, bold].map(href => ({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: 'anonymous', href })) })
}
