// The pages as a reader gets them.
import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { crawl, open, withoutHash } from './crawl.js'
import { serve } from './server.js'

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking']
const SITE = fileURLToPath(new URL('..', import.meta.url))

const BASE = process.env.SITE_BASE ?? '/'

const server = await serve(path.join(SITE, 'dist'), BASE)
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: FLAGS })
const context = await browser.newContext()
after(async () => {
  await browser.close()
  server.close()
})

const root = `http://localhost:${server.address().port}${BASE}`
const pages = await crawl(context, root)

/** What is wrong with the pages, each with its address, is nothing. */
function nothing(wrongWith) {
  assert.deepEqual([...pages.values()].flatMap((page) => wrongWith(page).map((it) => `${page.url}: ${it}`)), [])
}

test('every page opens without an error, and asks nothing of other servers', () => {
  nothing((page) => page.troubles)
})

test('every page has a heading', () => {
  nothing((page) => (page.heading ? [] : ['has none']))
})

test('every page that was built can be reached from the home page', () => {
  const dist = path.join(SITE, 'dist')
  const built = fs.readdirSync(dist, { recursive: true }).filter((file) => file.endsWith('.html') && file !== '404.html')
  const unreached = built.map((file) => root + file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')).filter((url) => !pages.has(url))
  assert.deepEqual(unreached.filter((url) => !pages.has(url + 'index.html')), [])
})

test('every link leads to a page, and to an anchor there', () => {
  const leads = (link) => {
    const anchor = link.split('#')[1]
    return !anchor || pages.get(withoutHash(link)).anchors.includes(decodeURIComponent(anchor))
  }
  nothing((page) => page.links.filter((link) => link.startsWith(root) && !leads(link)))
})

for (const [name, least] of [['images', 1], ['diagrams', 2]]) {
  test(`${name} are drawn`, () => {
    nothing((page) => page[name].filter(({ area }) => area < 1000).map(({ of }) => of))
    assert.ok([...pages.values()].flatMap((page) => page[name]).length >= least)
  })
}

for (const language of ['java', 'sql', 'kotlin', 'xml', 'python']) {
  test(`${language} is highlighted`, () => {
    const code = [...pages.values()].flatMap((page) => page.code).filter((block) => block.language === language)
    assert.ok(code.length > 0)
    assert.deepEqual(code.filter((block) => block.colours < 2).map((block) => block.text), [])
  })
}

test('the search finds what is on a page', async () => {
  const { page, troubles } = await open(context, root, root)
  await page.keyboard.press('/')
  await page.fill('#localsearch-input', 'selectinload')
  const found = page.locator('.VPLocalSearchBox .result').first()
  const address = await found.getAttribute('href')
  await found.click()
  await page.waitForURL((url) => url.href.endsWith(address))
  await page.locator('.vp-doc', { hasText: 'selectinload' }).waitFor()
  assert.deepEqual(troubles, [])
})
