import { rememberWords } from '../remembered-words.ts'

/** Has `t` and `$t` remember what they said. Whoever changes words while `nuxt dev` runs sees them at once. */
export default defineNuxtPlugin({
  name: 'remembered-words',
  dependsOn: ['i18n:plugin'],
  setup({ $i18n, vueApp }) {
    if (import.meta.dev)
      return
    const remembering = rememberWords($i18n.t as Parameters<typeof rememberWords>[0], () => $i18n.locale.value) as typeof $i18n.t
    $i18n.t = remembering
    vueApp.config.globalProperties.$t = remembering
  },
})
