import type { PressReader } from '../../shared/views/press.ts'
import type { Reading } from './reading.ts'
import { slugOf } from './addresses.ts'
import { pressArchiveView } from './press-archive.ts'
import { pressArticleView } from './press-article.ts'

/** Answers the press pages. */
export function pressReader(reading: Reading): PressReader {
  return {
    pressArchive: query => pressArchiveView(query, reading),
    pressArticle: (slug) => {
      const article = reading.snapshot.all('press-article', reading.locale).find(document => slugOf(document) === slug)
      return article && pressArticleView(article, reading)
    },
  }
}
