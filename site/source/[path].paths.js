import fs from 'node:fs'
import path from 'node:path'
import { ROOT, isPage, reachable, read } from '../.vitepress/pages.js'

const LANGUAGES = { '.java': 'java', '.mmd': 'mermaid', '.xml': 'xml' }

const isDirectory = (file) => fs.statSync(path.join(ROOT, file)).isDirectory()

/** The names of the files in a directory. */
function list(directory) {
  return fs.readdirSync(path.join(ROOT, directory)).filter((name) => name !== 'target').sort().join('\n')
}

function content(file) {
  const text = isDirectory(file) ? list(file) : read(file).trimEnd()
  return `# ${path.basename(file)}\n\n\`${file}\`\n\n\`\`\`\`\`${LANGUAGES[path.extname(file)] ?? 'text'}\n${text}\n\`\`\`\`\`\n`
}

export default {
  paths: () => reachable().filter((file) => !isPage(file)).map((file) => ({ params: { path: file }, content: content(file) })),
}
