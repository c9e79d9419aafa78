// Runs a command of this folder, TypeScript as Vite reads it.
import { createServer } from 'vite';

const [name, ...args] = process.argv.slice(2);
const vite = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const command = await vite.ssrLoadModule(`/src/cli/${name}.ts`);
  await command.main(args);
} finally {
  await vite.close();
}
