// Builds what ships into dist/; with --watch it keeps doing so. With --tests: test/editor into dist-test/.
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, relative, resolve } from 'node:path';
import { context, build } from 'esbuild';

const extensionLimit = 400_000;

// What an archive is made of depends on these: what was kept by other code, or with other stems, is read anew.
const RULES = [
  ...[
    'src/document',
    'src/archive',
    'src/worker/archived.ts',
    'src/worker/ourDocument.ts',
    'src/worker/readBytes.ts',
  ],
  ...['decode.ts', 'format.ts', 'readText.ts', 'docx/reading', 'flow', 'markup', 'pdf'].map(
    (name) => `src/exchange/${name}`,
  ),
  ...['@orama/stemmers', 'mammoth', 'unpdf', 'htmlparser2'].map(
    (name) => `node_modules/${name}/package.json`,
  ),
];
const define = { KAMERVRAGEN_RULES: JSON.stringify(rulesOf(RULES)) };

// Platform `neutral` knows no Node built-ins: importing one, from here or from a dependency, fails the build.
const neutral = {
  bundle: true,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  metafile: true,
  logLevel: 'warning',
  define,
};

// What is loaded when it is first needed, by import() of the file, in a bundle of its own beside the extension's. In a
// browser the extension is one file: there it is in that.
const ON_DEMAND = {
  'src/editor/yamlFiles.ts': 'library.cjs',
  'src/archive/standardPassages.ts': 'search.cjs',
  'src/dossiers/overviews.ts': 'overviews.cjs',
};

// What these bundles are there for: imported anywhere else, it would be in the extension's bundle too.
const LATER = /^node_modules\/(?:yaml|fuse\.js)\//;

const onDemand = {
  name: 'on demand',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const bundle = ON_DEMAND[relative('.', resolve(resolveDir, path)).replaceAll('\\', '/')];
      if (bundle === undefined) throw new Error(`${path} has no bundle: see ON_DEMAND in esbuild.mjs`);
      return { path: `./${bundle}`, external: true };
    });
  },
};

// For the desktop and a server. Of Node it has what starts a worker thread.
const extension = {
  ...neutral,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.cjs',
  format: 'cjs',
  external: ['vscode', 'node:worker_threads', 'node:path', 'node:process'],
  sourcemap: 'linked',
  // So that import() becomes require(), as the editor loads the extension itself.
  supported: { 'dynamic-import': false },
  plugins: [onDemand],
};

const onDemandBundles = Object.entries(ON_DEMAND).map(([entry, bundle]) => ({
  ...neutral,
  entryPoints: [entry],
  outfile: `dist/${bundle}`,
  format: 'cjs',
}));

// For a browser.
const webExtension = {
  ...extension,
  outfile: 'dist/extension.web.cjs',
  conditions: ['browser'],
  external: ['vscode'],
  sourcemap: false,
  plugins: [],
};

const worker = {
  ...neutral,
  entryPoints: ['src/worker/node.ts'],
  outfile: 'dist/worker.cjs',
  format: 'cjs',
  external: ['node:*'],
};

const webWorker = {
  ...neutral,
  entryPoints: ['src/worker/web.ts'],
  outfile: 'dist/worker.web.js',
  format: 'iife',
};

// Keeps the dossiers, in a worker of its own.
const desk = { ...worker, entryPoints: ['src/worker/desk/node.ts'], outfile: 'dist/desk.cjs' };
const webDesk = { ...webWorker, entryPoints: ['src/worker/desk/web.ts'], outfile: 'dist/desk.web.js' };

// Reads other formats, in a worker of its own. The libraries for it say where they are by `browser` too.
const exchange = {
  ...neutral,
  entryPoints: ['src/worker/exchange/node.ts'],
  outfile: 'dist/exchange.cjs',
  platform: 'browser',
  mainFields: undefined,
  format: 'cjs',
  external: ['node:*'],
};

const webExchange = {
  ...exchange,
  entryPoints: ['src/worker/exchange/web.ts'],
  outfile: 'dist/exchange.web.js',
  format: 'iife',
  external: [],
};

// What runs in a view or a preview: a browser, without VS Code.
const earlier = {
  ...neutral,
  entryPoints: ['src/webview/earlier/main.ts'],
  outfile: 'dist/webview/earlier.js',
  platform: 'browser',
  format: 'iife',
};

const preview = {
  ...earlier,
  entryPoints: ['src/webview/preview/main.ts'],
  outfile: 'dist/webview/preview.js',
};

const dashboard = {
  ...earlier,
  entryPoints: ['src/webview/dashboard/main.ts'],
  outfile: 'dist/webview/dashboard.js',
};

const cli = {
  ...neutral,
  entryPoints: ['src/cli.ts'],
  outfile: 'dist/cli.mjs',
  format: 'esm',
  external: ['node:*'],
};

const editorTests = {
  entryPoints: ['test/editor/index.ts', 'test/editor/**/*.test.ts'],
  outdir: 'dist-test/editor',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode', 'mocha'],
  sourcemap: 'inline',
  logLevel: 'warning',
};

const ALL = [
  extension,
  ...onDemandBundles,
  webExtension,
  worker,
  webWorker,
  desk,
  webDesk,
  exchange,
  webExchange,
  earlier,
  preview,
  dashboard,
  cli,
];

if (process.argv.includes('--tests')) await buildTests();
else if (process.argv.includes('--watch')) await watch();
else await buildAll();

async function buildAll() {
  rmSync('dist', { recursive: true, force: true });
  const results = await Promise.all(ALL.map((options) => build(options)));
  for (const { outfile } of ALL) console.log(`${outfile}  ${kilobytes(statSync(outfile).size)}`);
  writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices(results.map(({ metafile }) => metafile)));
  const early = Object.keys(results[0].metafile.inputs).find((input) => LATER.test(input));
  if (early !== undefined) {
    console.error(`${extension.outfile} bevat ${early}, dat pas later nodig is`);
    process.exitCode = 1;
  }
  const { size } = statSync(extension.outfile);
  if (size > extensionLimit) {
    console.error(`${extension.outfile} is groter dan ${kilobytes(extensionLimit)}`);
    process.exitCode = 1;
  }
}

async function watch() {
  mkdirSync('dist', { recursive: true });
  for (const options of ALL) {
    const kept = await context({ ...options, minify: false, logLevel: 'info' });
    await kept.watch();
  }
}

async function buildTests() {
  rmSync('dist-test', { recursive: true, force: true });
  await build(editorTests);
}

function rulesOf(places) {
  const hash = createHash('sha256');
  const files = places.flatMap((place) =>
    statSync(place).isFile()
      ? [place]
      : readdirSync(place, { recursive: true }).map((name) => join(place, name)),
  );
  for (const file of files.sort()) if (statSync(file).isFile()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

// The licences of the packages that are inside the bundles ask to be passed on with them.
function notices(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const packages = inputs.map((input) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]);
  return [...new Set(packages)]
    .filter((dir) => dir !== undefined)
    .sort()
    .map(notice)
    .join('\n\n');
}

function notice(dir) {
  const { name, version, license } = JSON.parse(readFileSync(`${dir}/package.json`, 'utf8'));
  const file = readdirSync(dir).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(`${dir}/${file}`, 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
