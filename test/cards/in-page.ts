/** Runs within the page: sets one card, and names the texts in it that are cut off. */
export function setCard(card: object, theme: string, width: number, config: object): string[] {
  const { AdaptiveCards } = globalThis as any
  const { document } = globalThis as any
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text: string, result: any) => {
    result.outputHtml = asHtml(text)
    result.didProcess = true
  }
  const stage = document.createElement('div')
  stage.className = `stage ${theme}`
  stage.innerHTML = `<div class="frame" style="width: ${width}px"></div>`
  const drawn = new AdaptiveCards.AdaptiveCard()
  drawn.hostConfig = new AdaptiveCards.HostConfig(config)
  drawn.parse(card)
  document.body.replaceChildren(stage)
  stage.firstChild.append(drawn.render())
  return [...stage.querySelectorAll('*')].filter(isCut).map((element: any) => element.textContent)

  /** Bold, italic, links and lists: all that Teams knows in a card. */
  function asHtml(text: string): string {
    const kept: string[] = []
    const keep = (_: string, sign: string) => `\u0001${kept.push(safe(sign)) - 1}\u0002`
    return safe(text.replace(/\\([\\`*_[\]()#<>~|])/g, keep))
      .replace(/\[([^\]]+)\]\((https?:[^)\s]+|mailto:[^)\s]+)\)/g, '<a href="$2">$1</a>')
      .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
      .replace(/(^|\W)[*_](\S(?:.*?\S)?)[*_](?=\W|$)/g, '$1<i>$2</i>')
      .replace(/^[-*] /gm, '• ')
      .replace(/\n{2,}|\n(?=• )/g, '<br>')
      .replace(/\u0001(\d+)\u0002/g, (_, n) => kept[n]!)
  }

  function safe(text: string): string {
    return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  }

  /** A text wider than its own box, or outside the card. */
  function isCut(element: any): boolean {
    const ownText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())
    if (!ownText || element.tagName === 'OPTION') return false
    const tooWide = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1
    const edge = stage.firstChild.getBoundingClientRect().right
    return tooWide || element.getBoundingClientRect().right > edge
  }
}
