// What the site shows: README.md, and whatever can be reached from it by links. A Markdown file is a page; any other file
// that a page links to is shown as a page of its source.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const HOME = 'README.md'

const LINK = /(!?)\[(?:[^\]]|\]\[)*?\]\(([^)\s]+)\)/g

/** The path, from the root, of what a page links to; null for what is no file of the repository. */
export function target(page, link) {
  if (/^([a-z]+:|#|\/)/i.test(link)) {
    return null
  }
  const file = path.posix.join(path.posix.dirname(page), decodeURI(link.replace(/#.*/, '')))
  const index = path.posix.join(file, 'README.md')
  return fs.existsSync(path.join(ROOT, index)) ? index : file.replace(/\/$/, '')
}

export const isPage = (file) => file.endsWith('.md')

/** Where a page is on the site: README.md is the index of its directory, and docs/ is the root. */
export function address(page) {
  return page.replace(/^(docs|site)\//, '').replace(/(^|\/)README\.md$/, '$1index.md')
}

/** Where the source of a file is on the site. */
export const sourceAddress = (file) => `source/${file}.md`

export const read = (file) => fs.readFileSync(path.join(ROOT, file), 'utf8')

export function links(text) {
  const prose = text.replace(/^```[^]*?^```/gm, '')
  return [...prose.matchAll(LINK)].filter(([, image]) => !image).map(([, , link]) => link)
}

/** All files that can be reached from the home page. */
export function reachable() {
  const files = new Set([HOME])
  for (const file of files) {
    if (isPage(file)) {
      links(read(file)).map((link) => target(file, link)).filter(Boolean).forEach((found) => files.add(found))
    }
  }
  return [...files]
}

/** Its first heading, without markup. */
export const title = (page) => read(page).match(/^# (.*)$/m)[1].replaceAll('`', '')
