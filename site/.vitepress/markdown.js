// What Markdown means on a repository page, where VitePress has it otherwise.
import path from 'node:path'
import { ROOT, address, isPage, sourceAddress, target } from './pages.js'

/** Links are relative to the file in the repository, and may lead to any file of it. */
export function repositoryLinks(md) {
  md.core.ruler.push('repository_links', ({ tokens, env }) => {
    const page = path.relative(ROOT, env.realPath ?? env.path).replaceAll('\\', '/')
    for (const token of tokens.flatMap((block) => block.children ?? [])) {
      const link = token.type === 'link_open' && token.attrGet('href')
      const file = link && target(page, link)
      if (file) {
        token.attrSet('href', '/' + (isPage(file) ? address(file) : sourceAddress(file)) + (link.match(/#.*/) ?? ''))
      }
    }
  })
}

/** Blocks of Mermaid are drawn. */
export function mermaid(md) {
  const fence = md.renderer.rules.fence
  md.renderer.rules.fence = (tokens, index, ...rest) => {
    const { info, content } = tokens[index]
    return info.trim() === 'mermaid' ? `<Mermaid text="${encodeURIComponent(content)}" />` : fence(tokens, index, ...rest)
  }
}

/** The anchor of a heading. */
export function slugify(heading) {
  return heading.trim().toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-')
}
