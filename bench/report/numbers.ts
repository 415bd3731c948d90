const withDecimals = (decimals: number) => new Intl.NumberFormat('de-DE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
const formats = { fine: withDecimals(2), medium: withDecimals(1), coarse: withDecimals(0) }

/** A figure in German notation with about three digits that mean something. */
export function formatNumber(figure: number): string {
  const size = Math.abs(figure)
  return (size >= 99.95 ? formats.coarse : size >= 9.995 ? formats.medium : formats.fine).format(figure).replace(/^-(?=0,0*$)/, '').replace('-', '−')
}

/** A limit as it was set, without digits that were not. */
export function formatLimit(limit: number): string {
  return new Intl.NumberFormat('de-DE').format(limit)
}
