import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { mermaid, repositoryLinks, slugify } from './markdown.js'
import { address } from './pages.js'
import { sidebar } from './sidebar.js'

const ICON = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path fill='#3451b2' d='M2 2h5v5H2zM9 9h5v5H9zM4 7h1v4h4v1H4z'/></svg>`

const HERE = fileURLToPath(import.meta.url)

/** Pages lie outside of site/, and find no node_modules above them. */
const packagesOfSite = {
  name: 'packages-of-site',
  enforce: 'pre',
  resolveId(id) {
    return /^vue(\/|$)/.test(id) ? this.resolve(id, HERE, { skipSelf: true }) : null
  },
}

export default defineConfig({
  title: 'SQLModel for Java',
  description: 'An ORM whose compile-time annotation processor writes plain Java',
  lang: 'en',
  head: [['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(ICON)}` }]],
  // Where the site is to stand on its server, as in /sqlmodel/.
  base: process.env.SITE_BASE ?? '/',
  srcDir: '..',
  srcExclude: ['**/src/**', '**/target/**'],
  rewrites: address,
  outDir: 'dist',
  markdown: {
    anchor: { slugify },
    theme: { light: 'github-light', dark: 'github-dark' },
    config: (md) => {
      repositoryLinks(md)
      mermaid(md)
    },
  },
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/guide/index.md', activeMatch: '/guide/' },
      { text: 'Errors', link: '/errors.md' },
      { text: 'Changelog', link: '/CHANGELOG.md' },
    ],
    sidebar: sidebar(),
    outline: [2, 3],
    search: { provider: 'local' },
  },
  vite: {
    plugins: [packagesOfSite],
    build: { chunkSizeWarningLimit: 2000 },
    optimizeDeps: { include: ['mermaid'] },
  },
})
