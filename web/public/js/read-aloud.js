// Reads the page aloud, sentence by sentence, with a voice of this device: no text leaves it.
const box = document.querySelector('.read-aloud')
const main = document.querySelector('main')
const speech = globalThis.speechSynthesis
const blocks = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,th,td,figcaption,summary,address,div,section'
const silent = 'nav,form,button,script,style,[hidden],[popover],[aria-hidden=true],.visually-hidden'

if (box && main && speech) {
  const [start, stop] = box.querySelectorAll('button')
  const pageLanguage = document.documentElement.lang
  let sentences = []
  let at = 0
  let spoken = null

  offer()
  speech.addEventListener?.('voiceschanged', offer)
  start.addEventListener('click', () => spoken ? pause() : begin())
  stop.addEventListener('click', end)
  addEventListener('pagehide', end)

  function offer() {
    box.toggleAttribute('data-offered', Boolean(voiceFor(pageLanguage)))
  }

  // `de-simple` is read as German.
  function voiceFor(language) {
    const wanted = language.split('-')[0]
    const voices = speech.getVoices().filter(({ lang, localService }) => localService && lang.split(/[-_]/)[0].toLowerCase() === wanted)
    return voices.find(voice => voice.default) ?? voices[0]
  }

  function begin() {
    if (sentences.length === 0) {
      sentences = readSentences()
      at = firstChosen()
    }
    say()
  }

  // Where somebody has marked text, else at the top.
  function firstChosen() {
    const choice = getSelection()
    if (!choice || choice.isCollapsed || !main.contains(choice.anchorNode))
      return 0
    const chosen = choice.getRangeAt(0)
    return Math.max(0, sentences.findIndex(({ range }) => range.compareBoundaryPoints(Range.START_TO_END, chosen) > 0))
  }

  function say() {
    const sentence = sentences[at]
    if (!sentence)
      return end()
    const voice = voiceFor(sentence.language) ?? voiceFor(pageLanguage)
    const words = new SpeechSynthesisUtterance(sentence.text)
    words.voice = voice
    words.lang = voice.lang
    words.onend = () => {
      if (spoken !== words)
        return
      at += 1
      say()
    }
    words.onerror = () => spoken === words && end()
    spoken = words
    show('reading')
    mark(sentence)
    speech.speak(words)
  }

  // Not the voice's own pause: some devices cannot end it.
  function pause() {
    spoken = null
    speech.cancel()
    show('paused')
  }

  function end() {
    const hadFocus = document.activeElement === stop
    spoken = null
    speech.cancel()
    sentences = []
    mark(null)
    show('idle')
    if (hadFocus)
      start.focus()
  }

  function show(state) {
    box.dataset.state = state
    start.querySelector('[data-label]').textContent = box.dataset[state]
    stop.hidden = state === 'idle'
  }

  function mark(sentence) {
    document.querySelector('.is-read')?.classList.remove('is-read')
    const highlights = globalThis.Highlight && CSS.highlights
    highlights?.delete('read-aloud')
    if (!sentence)
      return
    if (highlights)
      highlights.set('read-aloud', new Highlight(sentence.range))
    else
      sentence.block.classList.add('is-read')
    const { top, bottom } = sentence.range.getBoundingClientRect()
    if (top < 0 || bottom > innerHeight - 96)
      sentence.block.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' })
  }

  // Runs of text in one block and one language, cut into sentences.
  function readSentences() {
    const runs = []
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const parent = node.parentElement
      if (parent.closest(silent) || parent.checkVisibility?.() === false)
        continue
      const block = parent.closest(blocks)
      const language = parent.closest('[lang]').lang
      const last = runs.at(-1)
      if (last?.block === block && last.language === language)
        last.nodes.push(node)
      else
        runs.push({ block, language, nodes: [node] })
    }
    return runs.flatMap(cut)
  }

  function cut({ block, language, nodes }) {
    const text = nodes.map(({ data }) => data).join('')
    const parts = Intl.Segmenter ? [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)] : [{ segment: text, index: 0 }]
    return parts.filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment)).map(({ segment, index }) => {
      const range = document.createRange()
      range.setStart(...placeOf(nodes, index + segment.search(/\S/)))
      range.setEnd(...placeOf(nodes, index + segment.trimEnd().length))
      return { block, language, range, text: segment.replace(/[·\u00AD]/g, '').replace(/\s+/g, ' ').trim() }
    })
  }

  function placeOf(nodes, offset) {
    for (const node of nodes) {
      if (offset <= node.length)
        return [node, offset]
      offset -= node.length
    }
    return [nodes.at(-1), nodes.at(-1).length]
  }
}
