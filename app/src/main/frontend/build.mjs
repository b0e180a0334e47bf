// Builds stylesheet, scripts and fonts: node build.mjs <assets out> <work directory>
// npm runs only when the lock file changed, the build only when an input did.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'

const here = dirname(fileURLToPath(import.meta.url))
const [out, work] = process.argv.slice(2).map((path) => resolve(path))

function stop(message) {
  console.error(`frontend: ${message}`)
  process.exit(1)
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`Node ${process.versions.node} is too old: building Muster needs Node 20 or newer`)
}
if (!out || !work) stop('usage: node build.mjs <assets out> <work directory>')

const inputs = readdirSync(here, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .filter((file) => !file.includes('node_modules'))
  .sort()

const digest = (files) =>
  files
    .reduce((hash, file) => hash.update(file.slice(here.length)).update(readFileSync(file)), createHash('sha256'))
    .digest('hex')

const stamp = (name) => join(work, `${name}.stamp`)
const stamped = (name) => (existsSync(stamp(name)) ? readFileSync(stamp(name), 'utf8') : '')

function installPackages() {
  const manifests = ['.npmrc', 'package-lock.json', 'package.json'].map((name) => join(here, name))
  const wanted = digest(manifests)
  if (stamped('packages') === wanted && existsSync(join(work, 'node_modules'))) return
  rmSync(stamp('packages'), { force: true })
  for (const file of manifests) cpSync(file, join(work, file.slice(here.length + 1)))
  try {
    execFileSync('npm', ['ci', '--prefer-offline', '--loglevel=error'], {
      cwd: work,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8'
    })
  } catch (failure) {
    if (failure.code === 'ENOENT') stop('npm was not found: building Muster needs Node 20 or newer with npm')
    stop(
      `npm ci failed. The first build needs the npm registry (${process.env.npm_config_registry ?? 'see npm config get registry'}); ` +
        `later builds need it only when package-lock.json changes.\n${failure.stderr ?? failure.message}`
    )
  }
  writeFileSync(stamp('packages'), wanted)
}

function buildStyles(require) {
  const { css } = require('sass').compile(join(here, 'muster.scss'), {
    style: 'compressed',
    loadPaths: [work],
    quietDeps: true,
    logger: { warn: (message, { stack }) => stop(`muster.scss: ${message}\n${stack ?? ''}`) }
  })
  writeFileSync(join(out, 'muster.css'), css)
  for (const [, font] of css.matchAll(/\/assets\/fonts\/([\w-]+\.woff2)/g)) {
    const family = font.replace(/-latin.*/, '')
    const source = join(work, 'node_modules/@fontsource-variable', family, 'files', font)
    if (!existsSync(source)) stop(`muster.css names /assets/fonts/${font}, which no package holds`)
    cpSync(source, join(out, 'fonts', font))
  }
}

function buildScripts(require) {
  require('esbuild').buildSync({
    entryPoints: [join(here, 'muster.mjs')],
    outfile: join(out, 'muster.js'),
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2020',
    nodePaths: [join(work, 'node_modules')],
    logLevel: 'error'
  })
}

// WOFF is TrueType with each table deflated: https://www.w3.org/TR/WOFF/
function trueType(woff) {
  const count = woff.readUInt16BE(12)
  const head = Buffer.alloc(12 + 16 * count)
  woff.copy(head, 0, 4, 8)
  head.writeUInt16BE(count, 4)
  const power = Math.floor(Math.log2(count))
  head.writeUInt16BE(16 * 2 ** power, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(16 * (count - 2 ** power), 10)
  const parts = [head]
  let end = head.length
  for (let i = 0; i < count; i++) {
    const entry = woff.subarray(44 + 20 * i, 64 + 20 * i)
    const [offset, packed, length, checksum] = [4, 8, 12, 16].map((at) => entry.readUInt32BE(at))
    const raw = woff.subarray(offset, offset + packed)
    const table = Buffer.alloc((length + 3) & ~3)
    ;(packed < length ? inflateSync(raw) : raw).copy(table)
    entry.copy(head, 12 + 16 * i, 0, 4)
    head.writeUInt32BE(checksum, 16 + 16 * i)
    head.writeUInt32BE(end, 20 + 16 * i)
    head.writeUInt32BE(length, 24 + 16 * i)
    parts.push(table)
    end += table.length
  }
  return Buffer.concat(parts)
}

// The typefaces that documents carry inside them, as TrueType.
function buildDocumentFonts() {
  const fonts = join(out, 'documents')
  mkdirSync(fonts)
  const family = 'atkinson-hyperlegible-next'
  for (const face of ['latin-400', 'latin-700', 'latin-ext-400', 'latin-ext-700']) {
    const woff = join(work, 'node_modules/@fontsource', family, 'files', `${family}-${face}-normal.woff`)
    writeFileSync(join(fonts, `${family}-${face}.ttf`), trueType(readFileSync(woff)))
  }
  const dejavu = join(work, 'node_modules/dejavu-fonts-ttf')
  cpSync(join(dejavu, 'ttf/DejaVuSans.ttf'), join(fonts, 'dejavu-sans-400.ttf'))
  cpSync(join(dejavu, 'ttf/DejaVuSans-Bold.ttf'), join(fonts, 'dejavu-sans-700.ttf'))
}

function copyRest() {
  cpSync(join(here, 'favicon.svg'), join(out, 'favicon.svg'))
  mkdirSync(join(out, 'licences'))
  for (const family of ['atkinson-hyperlegible-next', 'atkinson-hyperlegible-mono']) {
    cpSync(join(work, 'node_modules/@fontsource-variable', family, 'LICENSE'), join(out, 'licences', `${family}.txt`))
  }
  cpSync(join(work, 'node_modules/dejavu-fonts-ttf/LICENSE'), join(out, 'licences', 'dejavu-fonts.txt'))
  // These packages say MIT and leave the text in their repositories; the notices are those found there.
  const notices = {
    'govuk-frontend': 'Copyright (C) 2017 Crown Copyright (Government Digital Service)',
    '@ministryofjustice/frontend': 'Copyright (c) 2019 Ministry of Justice'
  }
  const terms = readFileSync(join(here, 'mit.txt'), 'utf8')
  for (const [name, notice] of Object.entries(notices)) {
    const { license } = JSON.parse(readFileSync(join(work, 'node_modules', name, 'package.json'), 'utf8'))
    if (license !== 'MIT') stop(`${name} says its licence is ${license}, not MIT: bring its text along`)
    const file = `${name.replace(/^@/, '').replaceAll('/', '-')}.txt`
    writeFileSync(join(out, 'licences', file), terms.replace('<copyright>', notice))
  }
}

mkdirSync(work, { recursive: true })
const wanted = `${digest(inputs)} ${out}`
if (stamped('assets') !== wanted || !existsSync(join(out, 'muster.css')) || !existsSync(join(out, 'muster.js'))) {
  installPackages()
  rmSync(stamp('assets'), { force: true })
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const require = createRequire(join(work, 'package.json'))
  buildStyles(require)
  buildScripts(require)
  buildDocumentFonts()
  copyRest()
  writeFileSync(stamp('assets'), wanted)
}
