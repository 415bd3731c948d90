// Comfort around folds. Newer browsers unfold by themselves what an address points into, and style sheets unfold everything for print;
// this does the same in those that cannot do it yet.

/** Unfolds what lies around the place that the address points at, and goes there. */
function openTarget() {
  const target = document.getElementById(location.hash.slice(1))
  const closed = []
  for (let fold = target?.closest('details:not([open])'); fold; fold = fold.parentElement?.closest('details:not([open])'))
    closed.push(fold)
  if (closed.length === 0)
    return
  closed.forEach(fold => fold.open = true)
  target.scrollIntoView()
}

addEventListener('hashchange', openTarget)
// Who has begun to read is not moved.
if (scrollY === 0)
  openTarget()

/** Those that were unfolded for the printer alone. */
let forPrint = []
addEventListener('beforeprint', () => {
  forPrint = [...document.querySelectorAll('details:not([open])')]
  forPrint.forEach(fold => fold.open = true)
})
addEventListener('afterprint', () => {
  forPrint.forEach(fold => fold.open = false)
  forPrint = []
})
