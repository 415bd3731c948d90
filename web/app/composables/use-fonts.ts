import regular from '@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff2?url'
import bold from '@fontsource/fira-sans/files/fira-sans-latin-600-normal.woff2?url'

/** Has the browser fetch the letters that every first view needs beside the style sheet, which would name them later. */
export function useFonts(): void {
  useHead({ link: [regular, bold].map(href => ({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: 'anonymous', href })) })
}
