// Builds stylesheet, scripts and fonts: node build.mjs <assets out> <work directory>
// npm runs only when the lock file changed, the build only when an input did.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

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

function copyRest() {
  cpSync(join(here, 'favicon.svg'), join(out, 'favicon.svg'))
  mkdirSync(join(out, 'licences'))
  for (const family of ['atkinson-hyperlegible-next', 'atkinson-hyperlegible-mono']) {
    cpSync(join(work, 'node_modules/@fontsource-variable', family, 'LICENSE'), join(out, 'licences', `${family}.txt`))
  }
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
  copyRest()
  writeFileSync(stamp('assets'), wanted)
}
