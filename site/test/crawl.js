// Opens the home page of a site, the pages that it links to, and so on, in a browser.

const PAGES_AT_A_TIME = 4

/** What is to be known of a page; runs in the browser. */
function look() {
  const all = (selector) => [...document.querySelectorAll(selector)]
  const area = (element) => element.getBoundingClientRect().width * element.getBoundingClientRect().height
  return {
    heading: document.querySelector('h1')?.textContent,
    anchors: all('[id]').map((element) => element.id),
    links: all('a[href]').map((link) => link.href),
    images: all('.vp-doc img').map((image) => ({ of: image.src, area: image.naturalWidth && area(image) })),
    diagrams: all('.mermaid svg').map((svg) => ({ of: svg.id, area: area(svg) })),
    code: all('.vp-doc div[class*=language-]').map((block) => ({
      language: block.className.match(/language-(\w*)/)[1],
      colours: new Set([...block.querySelectorAll('span[style]')].map((span) => span.style.cssText)).size,
      text: block.textContent,
    })),
  }
}

/** Opens a page in a new tab, and keeps a list of what goes wrong there. */
export async function open(context, root, url) {
  const page = await context.newPage()
  const troubles = []
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(root) && /^http/.test(request.url())) {
      troubles.push('asks ' + request.url())
    }
  })
  const response = await page.goto(url, { waitUntil: 'load' })
  if (!response.ok()) {
    troubles.push('status ' + response.status())
  }
  await page.waitForFunction(() => document.querySelector('#app').__vue_app__ && !document.querySelector('.mermaid-text'))
  return { page, troubles }
}

export const withoutHash = (url) => url.replace(/#.*/, '')

/** Each page by its address. */
export async function crawl(context, root) {
  const pages = new Map()
  const known = new Set([root])
  const next = [root]
  const visit = async (url) => {
    const { page, troubles } = await open(context, root, url)
    pages.set(url, { url, troubles, ...(await page.evaluate(look)) })
    await page.close()
  }
  while (next.length > 0) {
    const now = next.splice(0, PAGES_AT_A_TIME)
    await Promise.all(now.map(visit))
    for (const url of now.flatMap((it) => pages.get(it).links).map(withoutHash)) {
      if (url.startsWith(root) && !known.has(url)) {
        known.add(url)
        next.push(url)
      }
    }
  }
  return pages
}
