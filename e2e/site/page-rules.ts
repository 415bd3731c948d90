import type { Page } from '@playwright/test'

/** What a rule has against an element, by what it is and what it says. */
export interface RuleFindings {
  /** One main heading, the first of all; none that skips a level. */
  readonly headings: readonly string[]
  /** One head, one main part, one foot; whatever there are several of have names of their own. */
  readonly landmarks: readonly string[]
  /** The order of the keyboard is that of the text, and what is seen stands in no other. */
  readonly order: readonly string[]
  /** One sees where the focus is. */
  readonly focus: readonly string[]
  /** What is pressed measures 24 points; buttons, fields and links that stand alone 44 in height. Links within a sentence are as high as their line. */
  readonly targets: readonly string[]
  /** What unfolds says so by one mark, which is ours. */
  readonly folds: readonly string[]
  /** Nothing moves for those who have asked for that. */
  readonly motion: readonly string[]
}

/** Looks at a page as it is shown now, with motion reduced. The keyboard has been used before, so that focus is shown as it is for its users. */
export async function findRuleBreaches(page: Page): Promise<RuleFindings> {
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const all = <T extends HTMLElement>(selector: string) => [...document.querySelectorAll<T>(selector)].filter(element => element.checkVisibility({ visibilityProperty: true }))
    const say = (element: Element) => `${element.tagName.toLowerCase()}.${element.className || element.id}: ${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60)}`
    const pressable = 'a[href], button, input:not([type=hidden]), select, textarea, summary'

    const levels = all('h1, h2, h3, h4, h5, h6').map(element => ({ element, level: Number(element.tagName[1]) }))
    const headings = levels.filter(({ level }, index) => index === 0 ? level !== 1 : level === 1 || level > (levels[index - 1]?.level ?? 0) + 1).map(({ element }) => say(element))

    const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.getAttribute('aria-labelledby')?.split(' ').map(id => document.getElementById(id)?.textContent?.trim() ?? '').join(' ') ?? ''
    const single = ['main', '.site-header', '.site-footer'].flatMap(selector => all(selector).length === 1 ? [] : [`${all(selector).length} × ${selector}`])
    const unnamed = ['nav', 'form[role=search]', 'aside', 'main section[aria-labelledby], main section[aria-label]'].flatMap((selector) => {
      const found = all(selector)
      const names = found.map(nameOf)
      return found.filter((_, index) => names[index] === '' ? selector !== 'aside' || found.length > 1 : names.indexOf(names[index] ?? '') !== index).map(say)
    })

    const order = all('body *').filter((element) => {
      const style = getComputedStyle(element)
      return element.tabIndex > 0 || style.order !== '0' || style.flexDirection.endsWith('reverse') || style.gridAutoFlow.includes('dense')
    }).map(say)

    const focus = all(`${pressable}, [tabindex="0"]`).filter((element) => {
      element.focus({ preventScroll: true })
      // A stretched link shows the focus around the card that it stands for.
      const places = [element, element.firstElementChild, element.closest('li')].filter(place => place !== null)
      return document.activeElement === element && !places.some(place => [getComputedStyle(place), getComputedStyle(place, '::after')]
        .some(({ outlineStyle, outlineWidth, boxShadow }) => (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'))
    }).map(say)

    const isInSentence = (element: Element): boolean => {
      if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline')
        return false
      const block = element.closest('p, li, dd, dt, td, th, h1, h2, h3, h4, h5, figcaption, address, div')
      return (block?.textContent ?? '').trim().length > (element.textContent ?? '').trim().length
    }
    // What is pressed may be larger than what is seen: the area of a stretched link is its card.
    const areaOf = (element: Element): { readonly width: number, readonly height: number } => {
      const stretched = getComputedStyle(element, '::after')
      const label = element instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(element.type) ? element.labels?.[0] : undefined
      if (stretched.content !== 'none' && stretched.position === 'absolute')
        return { width: Number.parseFloat(stretched.width), height: Number.parseFloat(stretched.height) }
      return (label ?? element).getBoundingClientRect()
    }
    const targets = all(pressable).filter(element => !isInSentence(element)).flatMap((element) => {
      const { width, height } = areaOf(element)
      // Marks of a picture have their equal in a list (WCAG 2.5.8, "Equivalent"): 44 points each would not fit beside each other.
      const least = element.closest('svg') ? 24 : 43.5
      return width < 24 || height < least ? [`${Math.round(width)} × ${Math.round(height)} ${say(element)}`] : []
    })

    const folds = all('summary').filter((summary) => {
      const drawn = ['::before', '::after'].filter(part => !/^(?:none|normal)$/.test(getComputedStyle(summary, part).content)).length
      const hasOwn = getComputedStyle(summary).display === 'list-item' && getComputedStyle(summary).listStyleType !== 'none'
      return hasOwn || drawn + summary.querySelectorAll(':scope > .icon:first-child').length !== 1
    }).map(say)

    const motion = all('body *').filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element)
      return transitionDuration.split(',').some(duration => Number.parseFloat(duration) > 0) || animationName !== 'none'
    }).map(say)
    return { headings, landmarks: [...single, ...unnamed], order, focus, targets, folds, motion }
  })
}

/** No rule has anything against anything. */
export const noBreaches: RuleFindings = { headings: [], landmarks: [], order: [], focus: [], targets: [], folds: [], motion: [] }
