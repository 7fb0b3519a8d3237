// The order of the pages is that in which docs/guide/README.md lists those of the guide, and the last section of README.md all
// others.
import { HOME, address, isPage, links, read, target, title } from './pages.js'

const GUIDE = 'docs/guide/README.md'
const FOR_CONTRIBUTORS = ['docs/dialects.md', 'docs/architecture.md', 'docs/semantics.md', 'CHANGELOG.md']

const ITEM = /^(?:\d+\.|-) \[(.*?)\]\((.*?)\)/gm

const guide = () => [...read(GUIDE).matchAll(ITEM)].map(([, name, link]) => entry(target(GUIDE, link), name))

function others() {
  const text = read(HOME)
  const pages = links(text.slice(text.lastIndexOf('\n## '))).map((link) => target(HOME, link))
  return pages.filter((page) => isPage(page) && !page.startsWith('docs/guide/') && !FOR_CONTRIBUTORS.includes(page))
}

const entry = (page, text = title(page)) => ({ text, link: '/' + address(page) })

export function sidebar() {
  return [
    entry(HOME, 'Overview'),
    { text: 'Guide', items: [entry(GUIDE, 'Begin here'), ...guide()] },
    { text: 'Reference', items: others().map((page) => entry(page)) },
    { text: 'For contributors', items: FOR_CONTRIBUTORS.map((page) => entry(page)) },
  ]
}
