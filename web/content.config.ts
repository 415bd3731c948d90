import { defineCollection, defineContentConfig } from '@nuxt/content'

export default defineContentConfig({
  collections: {
    handbuch: defineCollection({ type: 'page', source: { include: 'handbuch/**/*.md', prefix: '/handbuch' } }),
    recht: defineCollection({ type: 'page', source: { include: 'recht/**/*.md', prefix: '/' } }),
  },
})
