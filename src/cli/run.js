// Runs the `main` of a file, TypeScript as Vite reads it: node src/cli/run.js <file> [arguments]
import { createServer } from 'vite';

const [file, ...args] = process.argv.slice(2);
const vite = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const command = await vite.ssrLoadModule(`/${file}`);
  await command.main(args);
} finally {
  await vite.close();
}
