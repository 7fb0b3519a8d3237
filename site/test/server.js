import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' }

/** Serves a directory, as any server of static files does, on a free port. */
export function serve(directory, base) {
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'http://localhost').pathname).replace(/\/$/, '/index.html')
    const file = path.join(directory, name.slice(base.length))
    if (!name.startsWith(base) || !fs.existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': name.includes('/assets/') ? 'max-age=3600' : 'no-cache',
    })
    fs.createReadStream(file).pipe(response)
  })
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)))
}
